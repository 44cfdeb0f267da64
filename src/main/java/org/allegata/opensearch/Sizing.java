package org.allegata.opensearch;

/**
 * Into how many pieces an index is cut, and how often each is kept besides.
 *
 * @param shards pieces, which different machines may hold and ask at once; settled when the index is made
 * @param replicas further copies of each piece, so that machines may be lost
 */
public record Sizing(int shards, int replicas) {

    /** One of our documents is some kilobytes: a shard carries tens of gigabytes, some millions of articles, and one machine more cores than shards. */
    public static final Sizing DEFAULT = new Sizing(3, 1);

    /** @throws IllegalArgumentException with a sentence for people */
    public Sizing {
        if (shards < 1 || shards > 1024) {
            throw new IllegalArgumentException("An index has 1 to 1024 shards, not " + shards + ".");
        }
        if (replicas < 0 || replicas > 100) {
            throw new IllegalArgumentException("An index has 0 to 100 replicas, not " + replicas + ".");
        }
    }
}
