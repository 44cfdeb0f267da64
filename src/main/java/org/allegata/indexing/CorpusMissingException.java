package org.allegata.indexing;

import java.nio.file.Path;

/** A path of the corpus does not exist. The index is left as it is: what cannot be seen is not taken for deleted. */
public class CorpusMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CorpusMissingException(Path path) {
        super("There is no file or folder " + path + ". Name the corpus with --corpus PATH.");
    }
}
