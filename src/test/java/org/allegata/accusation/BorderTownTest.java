package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.allegata.article.Span;
import org.junit.jupiter.api.Test;

/** An invented article with everything that makes reading hard, and all that there is to find in it. */
class BorderTownTest {

    private static final AccusationReader READER = new AccusationReader(Vocabulary.load());

    @Test
    void everyAccusationIsFoundAndNoOther() throws IOException {
        assertThat(read().accusations())
                .extracting(a -> "%s > %s: %s, %s, %s"
                        .formatted(
                                a.accuser().name(),
                                a.accused().name(),
                                String.join(" ", a.types()),
                                a.status().id(),
                                a.response().id()))
                .containsExactlyInAnyOrderElementsOf(GOLDEN);
    }

    @Test
    void datesAreResolvedAgainstTheText() throws IOException {
        assertThat(read().dates())
                .extracting(DateMention::period)
                .contains(
                        Period.day(LocalDate.of(2024, 7, 3)),
                        Period.day(LocalDate.of(2024, 3, 3)),
                        new Period(LocalDate.of(2024, 6, 21), LocalDate.of(2024, 6, 30)),
                        new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31)));
    }

    @Test
    void descriptionsAreFormsOfTheBodyTheyMean() throws IOException {
        assertThat(read().organisations())
                .filteredOn(o -> "human-rights-watch".equals(o.id()))
                .singleElement()
                .satisfies(o -> assertThat(o.forms()).contains("the rights organisation", "The NGO"));
    }

    private static final List<String> GOLDEN = List.of(
            "Human Rights Watch > Northern Front: war-crime torture rape, alleged, none",
            "Human Rights Watch > Kharzan armed groups: war-crime torture rape, alleged, none",
            "Human Rights Watch > Northern Front: crime-against-humanity, alleged, none",
            "Human Rights Watch > Kharzan armed groups: crime-against-humanity, alleged, none",
            "Human Rights Watch > Northern Front: hostage-taking enforced-disappearance pillage, alleged, none",
            "Human Rights Watch > Kharzan armed groups: hostage-taking enforced-disappearance pillage, alleged, none",
            "Human Rights Watch > Russia: war-crime, alleged, denied",
            "International Criminal Court > Marko Savic: international-crime, cleared, none",
            "International Criminal Court > Ana Ruiz: international-crime, cleared, none",
            "International Criminal Court > Pavel Orlov: international-crime, cleared, none",
            "International Criminal Court > Boris Malin: war-crime pillage, warrant, none",
            "International Criminal Court > Igor Stern: war-crime pillage, warrant, none");

    private static Reading read() throws IOException {
        try (InputStream in = Objects.requireNonNull(BorderTownTest.class.getResourceAsStream("border-town.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Span caption = new Span(text.indexOf("Photo."), text.length());
            return READER.read(Articles.of(text, LocalDate.of(2024, 7, 4), List.of(caption)));
        }
    }
}
