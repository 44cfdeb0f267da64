package org.allegata;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allegata.web.WebSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The flags of the commands, and the variables of the environment that stand for them. */
final class Options {

    private Options() {}

    /** What articles are read from. */
    static final class CorpusPaths {
        @Option(
                names = "--corpus",
                paramLabel = "PATH",
                arity = "1..*",
                description =
                        "files and folders to read articles from (default: corpus, or ALLEGATA_CORPUS, divided by ':')")
        List<Path> paths = new ArrayList<>();

        @Option(names = "--no-progress", description = "show no progress bar")
        boolean quiet;

        List<Path> orDefault() {
            if (!paths.isEmpty()) {
                return paths;
            }
            String variable = System.getenv("ALLEGATA_CORPUS");
            return variable == null || variable.isBlank()
                    ? List.of(Path.of("corpus"))
                    : List.of(variable.split(File.pathSeparator)).stream()
                            .map(Path::of)
                            .toList();
        }
    }

    /** Reads the address of the server as readers reach it. */
    static final class PublicAddress implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            try {
                return WebSettings.publicAddress(value);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it " + e.getMessage());
            }
        }
    }

    /** How the server is reached and what it allows. */
    static final class Serving {
        @Option(
                names = "--host",
                paramLabel = "H",
                defaultValue = "${env:ALLEGATA_HOST:-127.0.0.1}",
                description = "address to listen on (default: 127.0.0.1, or ALLEGATA_HOST)")
        String host = "127.0.0.1";

        @Option(
                names = "--port",
                paramLabel = "N",
                defaultValue = "${env:ALLEGATA_PORT:-7070}",
                description = "port to listen on, 0 for any free one (default: 7070, or ALLEGATA_PORT)")
        int port = 7070;

        @Option(
                names = "--public-address",
                paramLabel = "URL",
                converter = PublicAddress.class,
                defaultValue = "${env:ALLEGATA_PUBLIC_ADDRESS}",
                description =
                        "where readers reach the server, for links in exports and feeds (default: the address they asked, or ALLEGATA_PUBLIC_ADDRESS)")
        @Nullable
        URI publicAddress;

        @Option(names = "--no-update", description = "serve the index as it is, and do not look at the corpus")
        boolean noUpdate;

        @Option(
                names = "--allow-origin",
                paramLabel = "ORIGIN",
                split = ",",
                defaultValue = "${env:ALLEGATA_ALLOW_ORIGIN}",
                description =
                        "web origins whose pages may read the API, * for all (default: none, or ALLEGATA_ALLOW_ORIGIN)")
        @Nullable
        Set<String> origins;

        @Option(names = "--log-queries", description = "log what is asked (default: no, or ALLEGATA_LOG_QUERIES=true)")
        boolean logQueries;

        Settings with(CorpusPaths corpus, IndexPlace index) {
            String token = System.getenv("ALLEGATA_TOKEN");
            return new Settings(
                    corpus.orDefault(),
                    index.store().hurried(),
                    host,
                    port,
                    publicAddress,
                    !noUpdate,
                    origins == null ? Set.of() : origins,
                    token == null || token.isBlank() ? null : token,
                    logQueries || Boolean.parseBoolean(System.getenv("ALLEGATA_LOG_QUERIES")));
        }
    }
}
