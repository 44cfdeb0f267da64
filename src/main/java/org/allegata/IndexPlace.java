package org.allegata;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The flags that say where the index is: in a folder, or in a cluster. */
final class IndexPlace {

    /** Of an index in a cluster. */
    static final String DEFAULT_NAME = "allegata";

    /** What keeps the index. */
    enum Engine {
        lucene,
        opensearch
    }

    @Option(
            names = "--backend",
            paramLabel = "ENGINE",
            defaultValue = "${env:ALLEGATA_BACKEND:-lucene}",
            description = "what keeps the index: ${COMPLETION-CANDIDATES} (default: lucene, or ALLEGATA_BACKEND)")
    Engine engine = Engine.lucene;

    @Option(
            names = "--index",
            paramLabel = "DIR|NAME",
            defaultValue = "${env:ALLEGATA_INDEX}",
            description =
                    "folder of the index (default: index), or its name in the cluster (default: allegata); or ALLEGATA_INDEX")
    @Nullable
    String index;

    @Mixin
    ClusterPlace cluster = new ClusterPlace();

    /** @throws picocli.CommandLine.ParameterException if the flags and the environment name no place */
    Store store() {
        return switch (engine) {
            case lucene -> new Store.InFolder(Path.of(index == null ? "index" : index));
            case opensearch -> cluster.store(index == null ? DEFAULT_NAME : index);
        };
    }
}
