package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What queries are widened to: a case a line, the query before the arrow; after it, for each concept, its words and the ids added. */
class ConceptsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Concepts CONCEPTS = new Concepts(VOCABULARY);
    private static final QueryParser PARSER = new QueryParser(VOCABULARY);

    @ParameterizedTest
    @MethodSource
    void namesAreFoundInAnyLanguageTheLongestFirst(String line) {
        String[] parts = line.split(" +-> +", -1);
        assertThat(concepts(parts[0])).isEqualTo(parts[1].strip());
    }

    static Stream<String> namesAreFoundInAnyLanguageTheLongestFirst() {
        return """
                disparition forc\u00E9e      -> disparition forc\u00E9e=enforced-disappearance
                Disparitions forc\u00E9es    -> Disparitions forc\u00E9es=enforced-disappearance
                desaparici\u00F3n forzada    -> desaparici\u00F3n forzada=enforced-disappearance
                \u0627\u062E\u062A\u0641\u0627\u0621 \u0642\u0633\u0631\u064A -> \u0627\u062E\u062A\u0641\u0627\u0621 \u0642\u0633\u0631\u064A=enforced-disappearance
                \u0627\u0644\u0627\u062E\u062A\u0641\u0627\u0621 \u0627\u0644\u0642\u0633\u0631\u064A -> \u0627\u0644\u0627\u062E\u062A\u0641\u0627\u0621 \u0627\u0644\u0642\u0633\u0631\u064A=enforced-disappearance
                torture detention            -> torture=torture
                crimes against humanity Darfur -> crimes against humanity=crime-against-humanity
                war crime Gaza               -> war crime=war-crime
                ill-treatment ill treatment  -> ill-treatment=ill-treatment; ill treatment=ill-treatment
                violaciones de derechos humanos -> violaciones derechos humanos=human-rights-violation
                Amnesty                      -> Amnesty=amnesty-international
                hrw hamas report             -> hrw=human-rights-watch; hamas=hamas
                Human Rights Watch torture   -> Human Rights Watch=human-rights-watch; torture=torture
                al Qassam brigade            -> al Qassam brigade=ezzedine-al-qassam-brigades
                Red Cross                    -> Red Cross=international-committee-of-the-red-cross international-federation-of-red-cross-and-red-crescent-societies
                torture AND (rape OR Syria)  -> torture=torture; rape=rape; Syria=syria
                torture AND torture OR torture x -> torture=torture
                """.lines();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"torture\" \"war crimes\"",
                "-torture",
                "-(war crimes)",
                "NOT Syria",
                "tortur* torture~",
                "title:torture",
                "title:(war crimes)",
                "accuser:amnesty accused:syria",
                "source:Reuters url:amnesty.org",
                "NEAR/5(torture, Syria)",
                "SENTENCE(torture, Syria)",
                "war AND crimes",
                "disappeared killed detention"
            })
    void whatIsQuotedExcludedInAFieldOrToStandTogetherIsNeverWidened(String text) {
        assertThat(concepts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amnesty law",
                "un rapport",
                "Un rapport",
                "who told us it is so",
                "the Court",
                "property health education life liberty",
                "Kabul bombing",
                "Tel Aviv",
                "Paris attacks",
                "Kyiv",
                "tank shell",
                "grenade",
                "coup",
                "hard times",
                "memorial service",
                "Total",
                "witness settlers",
                "ai",
                "Who"
            })
    void commonWordsAndTownsWidenNothing(String text) {
        assertThat(concepts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UN", "US", "WHO", "AI", "IS", "PEN"})
    void abbreviationsInCapitalsCount(String name) {
        assertThat(concepts(name)).isNotEmpty();
        assertThat(concepts(name.toLowerCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void eachWordOfANameHasWhatMayStandForIt() {
        Query type = new Query.TypeIs(new TreeSet<>(List.of("war-crime")));
        Query body = new Query.Mentions(new Query.Body("hamas", new TreeSet<>(List.of("hamas")), false));
        assertThat(CONCEPTS.of(List.of("Hamas", "denies", "war", "crimes")))
                .containsExactly(List.of(body), List.of(), List.of(type), List.of(type));
    }

    @Test
    void aNameOfSeveralBodiesMeansAnyOfThem() {
        Query.Body any = new Query.Body(
                "RSF", new TreeSet<>(List.of("rapid-support-forces", "reporters-without-borders")), false);
        assertThat(CONCEPTS.of(List.of("RSF"))).containsExactly(List.of(new Query.Mentions(any)));
    }

    /** A name that a query of the list is widened by is judged here; whoever adds to the vocabulary sees what becomes of queries. */
    @Test
    void theListOfQueriesIsWidenedByTheseNames() {
        String names = QueryListTest.queries().stream()
                .flatMap(text -> CONCEPTS.of(PARSER.parse(text).query()).stream())
                .map(concept -> String.join(" ", concept.words()))
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        assertThat(names)
                .isEqualTo(
                        "Boko Haram, Cambodia, FMLN, Kenya, Libya, Myanmar, Nauru, Nicaragua, Salvador, Sudan, Syria, Tanzania, Vietnam, afghanistan, "
                                + "apartheid, contras, crimes against humanity, genocide, kidnapping, massacre, murder, rape, torture");
    }

    @Test
    void aMegabyteOfWordsIsNoTrouble() {
        List<String> words = Collections.nCopies(100_000, "crimes");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> assertThat(CONCEPTS.of(words)).hasSize(100_000));
    }

    private static String concepts(String text) {
        return CONCEPTS.of(PARSER.parse(text).query()).stream()
                .map(concept -> String.join(" ", concept.words())
                        + Stream.concat(concept.types().stream(), concept.organisations().stream())
                                .collect(Collectors.joining(" ", "=", "")))
                .collect(Collectors.joining("; "));
    }
}
