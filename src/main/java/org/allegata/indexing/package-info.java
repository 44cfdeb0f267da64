/**
 * From a corpus of files to an index that agrees with it.
 *
 * <p>The corpus is the truth. {@link org.allegata.indexing.CorpusIndexing} is the door: it compares the files with what the index noted of them,
 * reads those that are new or changed, and sees to it that the index afterwards is just what a build from nothing would give. {@code Catalogue}
 * decides which text goes by which id; {@code ReadingPipeline} reads articles on all cores; {@code Received} keeps what came by the API as files of
 * the corpus, so that there is one way in.
 */
@NullMarked
package org.allegata.indexing;

import org.jspecify.annotations.NullMarked;
