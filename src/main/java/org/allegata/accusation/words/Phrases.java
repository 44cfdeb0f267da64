package org.allegata.accusation.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Many phrases, each with a value, and the longest of them that begins at a position. A tree over whole words: no phrase is found inside a
 * word, and a look-up costs at most as many steps as the longest phrase has words.
 */
public final class Phrases<V> {

    private final Map<String, Node<V>> first = new HashMap<>();

    /** What was found: the value, and the position after the last word. */
    public record Found<V>(V value, int end) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private Optional<V> value = Optional.empty();
    }

    /** Adds a phrase; one that has a value already keeps it. */
    public void add(String phrase, V value) {
        Words words = Words.of(phrase);
        if (words.size() == 0) {
            return;
        }
        Map<String, Node<V>> level = first;
        Node<V> node = new Node<>();
        for (int i = 0; i < words.size(); i++) {
            node = level.computeIfAbsent(words.fold(i), key -> new Node<>());
            level = node.next;
        }
        if (node.value.isEmpty()) {
            node.value = Optional.of(value);
        }
    }

    /** The value of exactly this phrase. */
    public Optional<V> get(String phrase) {
        Words words = Words.of(phrase);
        return words.size() == 0
                ? Optional.empty()
                : longest(words, 0, words.size())
                        .filter(f -> f.end() == words.size())
                        .map(Found::value);
    }

    /** The longest phrase that begins at a position and ends before another. */
    public Optional<Found<V>> longest(Words words, int at, int limit) {
        Optional<Found<V>> longest = Optional.empty();
        Node<V> node = first.get(words.fold(at));
        for (int i = at + 1; node != null; i++) {
            if (node.value.isPresent()) {
                longest = Optional.of(new Found<>(node.value.get(), i));
            }
            node = i < limit ? node.next.get(words.fold(i)) : null;
        }
        return longest;
    }
}
