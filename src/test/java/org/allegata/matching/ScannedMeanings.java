package org.allegata.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Concepts;
import org.allegata.query.NameVariants;
import org.allegata.query.Query;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.allegata.query.Query.Words;

/** What may stand in a text for what is asked for in words, and which concepts may stand for it in an article. */
final class ScannedMeanings {

    private final NameVariants names = NameVariants.load();
    private final Concepts concepts;
    private final Collection<String> known;
    private final Map<InText, Meaning> ofTexts = new HashMap<>();
    private final Map<Words, List<Meaning>> ofGroups = new HashMap<>();

    /** @param known all terms that any text has */
    ScannedMeanings(Vocabulary vocabulary, Collection<String> known) {
        this.concepts = new Concepts(vocabulary);
        this.known = known;
    }

    /** All that may stand for one condition. */
    final class Meaning {
        private final InText condition;
        private final List<String> alsoWritten;
        private final List<Query> concepts;
        private final Map<String, List<Wanted>> byFamily = new HashMap<>();

        private Meaning(InText condition, List<String> alsoWritten, List<Query> concepts) {
            this.condition = condition;
            this.alsoWritten = alsoWritten;
            this.concepts = concepts;
        }

        boolean isOfTitle() {
            return condition.field() == TextField.TITLE;
        }

        /** Conditions on an article, one of which is enough. */
        List<Query> concepts() {
            return concepts;
        }

        @Override
        public String toString() {
            return condition + " also " + alsoWritten + concepts;
        }

        /** Ways to say it in texts of a family. */
        List<Wanted> in(String family) {
            String form = condition instanceof Word ? family : TextAnalysis.EXACT;
            return byFamily.computeIfAbsent(
                    form,
                    key -> Stream.concat(
                                    Wanted.of(condition, key, known).stream(),
                                    alsoWritten.stream().flatMap(Wanted::asWritten))
                            .toList());
        }
    }

    Meaning of(InText condition) {
        return ofTexts.computeIfAbsent(
                condition,
                key -> key instanceof Word word
                        ? of(new Words(List.of(word))).getFirst()
                        : new Meaning(key, List.of(), List.of()));
    }

    /** Plain words that stand together; several of them may be one name. */
    List<Meaning> of(Words words) {
        return ofGroups.computeIfAbsent(words, key -> {
            List<String> texts = key.words().stream().map(Word::text).toList();
            List<List<String>> alsoWritten = names.of(texts);
            List<List<Query>> named = concepts.of(texts);
            List<Meaning> meanings = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                Word word = key.words().get(i);
                meanings.add(new Meaning(
                        word, alsoWritten.get(i), word.field() == TextField.TITLE ? List.of() : named.get(i)));
            }
            return meanings;
        });
    }
}
