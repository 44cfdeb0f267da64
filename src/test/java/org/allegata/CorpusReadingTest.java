package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Names;
import org.allegata.accusation.Party;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the sample corpus and compares with what a careful person found in it. */
class CorpusReadingTest {

    private static final Path LABELS = Path.of("src/test/resources/corpus/expected.jsonl");

    /** One article with its labels. */
    private record Labelled(String name, Article article, Reading reading, List<Pair> expected) {}

    private record Pair(String accuser, String accused) {
        Pair reversed() {
            return new Pair(accused, accuser);
        }
    }

    private static final List<Labelled> ALL = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        TreeMap<String, JsonNode> labels = new TreeMap<>();
        for (String line : Files.readAllLines(LABELS)) {
            JsonNode node = json.readTree(line);
            labels.put(key(node.required("file").asString(), node.path("id").asString("")), node);
        }
        AccusationReader reader = new AccusationReader(SampleCorpus.VOCABULARY);
        Set<String> files = new HashSet<>();
        labels.values().forEach(node -> files.add(node.required("file").asString()));
        for (String file : files) {
            new ArticleReader().read(SampleCorpus.FOLDER.resolve(file), file, new ArticleReader.Sink() {
                @Override
                public void article(int ordinal, Article article) {
                    JsonNode own = labels.get(key(file, article.id()));
                    JsonNode node = own != null ? own : Objects.requireNonNull(labels.get(key(file, "")), file);
                    ALL.add(new Labelled(file, article, reader.read(article), pairs(node)));
                }

                @Override
                public void refused(String where, String reason) {
                    throw new AssertionError(where + ": " + reason);
                }

                @Override
                public void passedOver(String where) {
                    throw new AssertionError(where);
                }
            });
        }
    }

    private static String key(String file, String id) {
        return file + "#" + id;
    }

    private static List<Pair> pairs(JsonNode node) {
        return node.path("accusations")
                .valueStream()
                .map(accusation -> new Pair(
                        known(accusation.required("accuser").asString()),
                        known(accusation.required("accused").asString())))
                .distinct()
                .toList();
    }

    /** The registry's id of a name, else the name folded. */
    private static String known(String name) {
        Set<String> ids = SampleCorpus.VOCABULARY.organisationsNamed(name);
        return ids.size() == 1 ? ids.iterator().next() : Names.fold(name);
    }

    private static Pair pair(Accusation accusation) {
        return new Pair(key(accusation.accuser()), key(accusation.accused()));
    }

    private static String key(Party party) {
        return party.id() != null ? party.id() : Names.fold(party.name());
    }

    @Test
    void anAccuserIsNeverCalledTheAccused() {
        for (Labelled labelled : ALL) {
            for (Accusation accusation : labelled.reading().accusations()) {
                Pair found = pair(accusation);
                boolean turned = labelled.expected().contains(found.reversed())
                        && !labelled.expected().contains(found);
                assertThat(turned).as("%s: %s", labelled.name(), found).isFalse();
            }
        }
    }

    @Test
    void evidenceIsASentenceOfTheTextOutsideItsBoilerplate() {
        for (Labelled labelled : ALL) {
            for (Accusation accusation : labelled.reading().accusations()) {
                assertThat(accusation.evidence().end())
                        .isLessThanOrEqualTo(labelled.article().text().length());
                assertThat(labelled.article().boilerplate()).noneMatch(accusation.evidence()::overlaps);
            }
        }
    }

    /** Floors only go up. A party counts as found if its id or its name is the label's. */
    @Test
    void mostPairsFoundAreRight() {
        int expected = 0;
        int found = 0;
        int right = 0;
        for (Labelled labelled : ALL) {
            Set<Pair> read = new HashSet<>();
            labelled.reading().accusations().forEach(accusation -> read.add(pair(accusation)));
            expected += labelled.expected().size();
            found += read.size();
            read.retainAll(labelled.expected());
            right += read.size();
        }
        double precision = (double) right / found;
        double recall = (double) right / expected;
        System.out.printf(
                Locale.ROOT,
                "accuser and accused in the sample corpus: precision %.2f, recall %.2f (%d right of %d found, %d labelled)%n",
                precision,
                recall,
                right,
                found,
                expected);
        assertThat(precision).isGreaterThan(0.57);
        assertThat(recall).isGreaterThan(0.25);
    }
}
