package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose "the Government" is in an article about people from elsewhere. */
class OwnGovernmentTest {

    private static final AccusationReader RULES = AccusationReader.byRules(Vocabulary.load());

    private static List<String> pairs(String text) {
        return Articles.pairs(RULES.read(Articles.of(text)));
    }

    @Test
    void theGovernmentIsThatOfThePartiesWhichTheArticleNames() {
        String text =
                "The Australian Greens met families from Iraq. Iraq was not safe, they said, and Iraqi women wept."
                        + " \u201CThe Government tortured prisoners,\u201D said the Australian Greens.";

        assertThat(pairs(text)).containsExactly("Australian Greens > Australia");
    }

    @Test
    void theGovernmentOfAPremierIsThatOfThePartiesWhichTheArticleNames() {
        assertThat(pairs("The Australian Greens met families from Iraq, Iraqi women and Iraqi men."
                        + " The Australian Greens said that the Hollis government tortured prisoners."))
                .allMatch(pair -> pair.endsWith("> Australia"))
                .isNotEmpty();
    }

    @Test
    void oneOrganOfAnotherStateTellsNothing() {
        assertThat(pairs("The White House was silent. Syria closed its borders, Syria said, and Syria sent troops."
                        + " Oxfam said that the Government tortured prisoners."))
                .noneMatch(pair -> pair.endsWith("> United States"));
    }
}
