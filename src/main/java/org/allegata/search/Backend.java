package org.allegata.search;

/** An index that is open for writing and searching; what its builder publishes its index sees. Closing commits and closes both. */
public record Backend(SearchIndex index, IndexBuilder builder) implements AutoCloseable {

    @Override
    public void close() {
        try {
            builder.close();
        } finally {
            index.close();
        }
    }
}
