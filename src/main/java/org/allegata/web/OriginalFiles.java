package org.allegata.web;

import java.nio.file.Path;
import java.util.Optional;
import org.allegata.search.IndexedArticle;

/** The files that articles were read from. May be asked from any thread. */
@FunctionalInterface
public interface OriginalFiles {

    /** The file of just this article, as it is now; empty where there is none. */
    Optional<Path> of(IndexedArticle found);
}
