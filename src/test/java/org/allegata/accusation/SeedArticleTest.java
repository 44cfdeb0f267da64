package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The article that everything started from; the data is optional, so without it this test aborts. */
class SeedArticleTest {

    private static final Path SEED = Path.of("../shared/data/seed/article.txt");
    private static final AccusationReader READER = new AccusationReader(Vocabulary.load());
    private static String text = "";

    @BeforeAll
    static void load() throws IOException {
        assumeThat(SEED).exists();
        text = Files.readString(SEED);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-12-11")
    void amnestyAccusesHamas(@Nullable String published) {
        assertThat(types(read(published), "amnesty-international", "hamas"))
                .contains("extermination", "torture", "enforced-disappearance", "rape");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-12-11")
    void amnestyAccusesIsraelWhichDenies(@Nullable String published) {
        assertThat(read(published).accusations()).anySatisfy(accusation -> {
            assertThat(accusation.accuser().key()).isEqualTo("amnesty-international");
            assertThat(accusation.accused().key()).isEqualTo("israel");
            assertThat(accusation.types()).contains("genocide");
            assertThat(accusation.response()).isEqualTo(Response.DENIED);
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-12-11")
    void warrantsInForceAreWarrants(@Nullable String published) {
        for (String name : List.of("Benjamin Netanyahu", "Yoav Gallant")) {
            assertThat(steps(read(published), name)).containsExactly(Status.WARRANT);
            assertThat(types(read(published), "international-criminal-court", name))
                    .containsExactlyInAnyOrder("war-crime", "crime-against-humanity");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-12-11")
    void annulledWarrantsAreCleared(@Nullable String published) {
        for (String name : List.of("Ismail Haniyeh", "Mohammed Deif", "Yahya Sinwar")) {
            assertThat(steps(read(published), name)).containsExactly(Status.CLEARED);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "2025-12-11")
    void theAccusedAccuseNobody(@Nullable String published) {
        assertThat(read(published).accusations())
                .noneMatch(accusation ->
                        Set.of("israel", "hamas").contains(accusation.accuser().key()));
    }

    @Test
    void nothingIsReadFromWhatIsNoReporting() {
        Span boilerplate = boilerplate();
        assertThat(read(null).accusations())
                .noneMatch(accusation -> accusation.evidence().overlaps(boilerplate));
        assertThat(read(null).accusations())
                .noneMatch(accusation -> accusation.evidence().of(text).contains("not in a position"));
    }

    private static Reading read(@Nullable String published) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return READER.read(new Article("seed", "Seed", false, text, day, null, null, "en", List.of(boilerplate())));
    }

    private static Span boilerplate() {
        return new Span(text.indexOf("See, "), text.length());
    }

    private static Set<String> types(Reading reading, String accuser, String accused) {
        return reading.accusations().stream()
                .filter(accusation -> accusation.accuser().key().equals(accuser)
                        && accusation.accused().key().equals(accused))
                .flatMap(accusation -> accusation.types().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Status> steps(Reading reading, String accused) {
        return reading.accusations().stream()
                .filter(accusation -> accusation.accuser().key().equals("international-criminal-court"))
                .filter(accusation -> accusation.accused().name().equals(accused))
                .map(Accusation::status)
                .toList();
    }
}
