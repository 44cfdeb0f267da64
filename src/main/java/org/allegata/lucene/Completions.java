package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import org.allegata.accusation.Vocabulary;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.Completion;
import org.allegata.search.Completion.Kind;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Completes what is being typed: to names of the vocabulary that occur in the index, and to words of titles. */
final class Completions {

    /** Words before the end of the typed text that a name may have begun with. */
    private static final int MOST_WORDS = 6;

    /** More of a text is not looked at. */
    private static final int LONGEST = 200;

    /** A name is also found by a later word of it, if so much of that is typed; fewer letters begin too many words. */
    private static final int LATER_WORD = 3;

    private static final Comparator<Completion> BEST = Comparator.comparingInt(Completion::from)
            .thenComparing(Comparator.comparingLong(Completion::count).reversed())
            .thenComparing(Completion::name);

    private final List<Name> names;

    /** A name to complete to; {@code folded} has a blank before each word. */
    private record Name(Kind kind, String field, String value, String name, String folded) {

        boolean goesOn(String typed) {
            return folded.startsWith(typed) || typed.length() > LATER_WORD && folded.contains(typed);
        }
    }

    Completions(Vocabulary vocabulary) {
        this.names = Stream.concat(
                        vocabulary.organisations().stream()
                                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())
                                        .map(name -> name(
                                                Kind.ORGANISATION,
                                                Schema.ORGANISATION + Schema.PARTY_ID,
                                                body.id(),
                                                name))),
                        vocabulary.types().stream()
                                .flatMap(
                                        type -> Stream.concat(type.labels().values().stream(), type.synonyms().stream())
                                                .map(name -> name(Kind.ACCUSATION, Schema.TYPE, type.id(), name))))
                .toList();
    }

    private static Name name(Kind kind, String field, String value, String name) {
        return new Name(kind, field, value, name, " " + Names.fold(name));
    }

    List<Completion> of(String typed, int limit, IndexReader reader) throws IOException {
        int from = Math.max(0, typed.length() - LONGEST);
        List<Integer> begins = wordBegins(typed, from);
        List<Completion> named = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (int begin : begins) {
            String folded = " " + Names.fold(typed.substring(begin));
            for (Name name : folded.isBlank() ? List.<Name>of() : names) {
                if (name.goesOn(folded) && known.add(name.kind() + name.value())) {
                    long count = reader.docFreq(new Term(name.field(), name.value()));
                    named.add(new Completion(name.kind(), name.value(), name.name(), count, begin));
                }
            }
        }
        named.removeIf(completion -> completion.count() == 0);
        named.sort(BEST);
        List<Completion> all = new ArrayList<>(named.subList(0, Math.min(limit, named.size())));
        if (!begins.isEmpty()) {
            all.addAll(words(typed, begins.getLast(), limit - all.size(), reader));
        }
        return all;
    }

    /** Where the last words begin, the first of them first. */
    private static List<Integer> wordBegins(String typed, int from) {
        List<Integer> begins = new ArrayList<>();
        for (int i = typed.length() - 1; i >= from && begins.size() < MOST_WORDS; i--) {
            boolean word = Character.isLetterOrDigit(typed.charAt(i));
            if (word && (i == 0 || !Character.isLetterOrDigit(typed.charAt(i - 1)))) {
                begins.add(i);
            }
        }
        return begins.reversed();
    }

    /** Words of titles that begin as the last word typed does, the most frequent first. */
    private static List<Completion> words(String typed, int begin, int limit, IndexReader reader) throws IOException {
        List<String> terms = TextAnalysis.terms(TextAnalysis.EXACT, typed.substring(begin));
        if (terms.size() != 1 || limit <= 0) {
            return List.of();
        }
        BytesRef prefix = new BytesRef(terms.getFirst());
        Map<String, Long> words = new HashMap<>();
        for (LeafReaderContext segment : reader.leaves()) {
            Terms all = segment.reader().terms(Schema.TITLE + Schema.EXACT);
            if (all != null) {
                addWords(all.iterator(), prefix, words);
            }
        }
        List<Completion> completions = new ArrayList<>();
        words.forEach((word, count) -> completions.add(new Completion(Kind.WORD, word, word, count, begin)));
        completions.sort(BEST);
        return completions.subList(0, Math.min(limit, completions.size()));
    }

    private static void addWords(TermsEnum terms, BytesRef prefix, Map<String, Long> words) throws IOException {
        if (terms.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef term = terms.term(); term != null && StringHelper.startsWith(term, prefix); term = terms.next()) {
            words.merge(term.utf8ToString(), (long) terms.docFreq(), Long::sum);
        }
    }
}
