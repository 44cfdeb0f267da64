package org.allegata.search;

/** An index that is open for writing and searching; what its builder publishes its index sees. Closing commits and closes both. */
public interface Backend extends AutoCloseable {

    SearchIndex index();

    IndexBuilder builder();

    @Override
    void close();
}
