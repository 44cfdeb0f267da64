package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bodies the rules list, and by which names. */
class ActorsTest {

    private static final AccusationReader LEARNED = new AccusationReader(Vocabulary.load());
    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());

    private static List<Organisation> organisations(String text) {
        return READER.read(Articles.of(text)).organisations();
    }

    private static List<String> names(String text) {
        return organisations(text).stream().map(Organisation::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The case was described by the rights group Fairlight on Monday.|Fairlight|ngo",
                "He worked for the Swedish broadcaster NTKX for years.|NTKX|media",
                "The Danube movement called for a strike.|Danube movement|other",
                "She was detained by Iraq's Interior Ministry for a week.|Interior Ministry|state-organ",
                "Officers of the al-Noor Brigades were seen there.|al-Noor Brigades|armed-group",
                "He appealed to a court in Multan on Friday.|court in Multan|court",
                "The report came from the Pakistan Institute of Labour Education and Research in May.|Pakistan Institute of Labour Education and Research|other",
                "They met Robert H. Weller Center staff.|Robert H. Weller Center|ngo",
                "Farmers fled the 79th Infantry Battalion in May.|79th Infantry Battalion|state-organ",
                "Farmers fled the 1st Armoured Brigade in May.|1st Armoured Brigade|state-organ",
                "They heard it on Radio Danube in May.|Radio Danube|media",
                "The Danube Journalists Syndicate met in May.|Danube Journalists Syndicate|other"
            })
    void aNameShowsWhatItIs(String text, String name, String kind) {
        assertThat(organisations(text)).anySatisfy(o -> {
            assertThat(o.name()).isEqualTo(name);
            assertThat(o.kind().id()).isEqualTo(kind);
        });
    }

    @Test
    void theStateBelongsToTheNameOfItsOrgan() {
        assertThat(organisations("She was detained by Iraq's Interior Ministry for a week."))
                .flatExtracting(Organisation::forms)
                .containsExactly("Iraq's Interior Ministry");
    }

    @Test
    void barePoliceAreThoseThatTheArticleNames() {
        assertThat(names("Police said he fell. The Iguala police denied it. Local police and police officers left."))
                .containsExactly("Iguala police");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Haitian police said he fell. A lawyer spoke of Haiti's police.|Haitian police",
                "Turkish forces shelled it. The Turkish military denied that.|Turkish military",
                "The Fairlight Press Agency reported it. FPA said he fell.|Fairlight Press Agency",
                "The Danube County Sheriff's Department said so. The Sheriff's Department left.|Danube County Sheriff's Department",
                "The Danube Alliance Party said so. Danube Alliance said no more.|Danube Alliance Party"
            })
    void aBodyOfSeveralNamesIsOne(String text, String name) {
        assertThat(names(text)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ruritania said so. Oxfam says Iran holds 36 teachers in prison.|Iran",
                "Oxfam said Iran \"beats\" teachers.|Iran",
                "Kenya brought a case against Myanmar.|Kenya"
            })
    void aStateThatDoesSomethingIsNoPlace(String text, String state) {
        assertThat(names(text)).contains(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lee Ji-hoon spoke in May.|Lee Ji-hoon",
                "Karim Nassan-led groups spoke in May.|Karim Nassan",
            })
    void aPartOfANameMayBeginWithASmallLetterAfterAHyphen(String text, String name) {
        assertThat(READER.stage(Articles.of(text)).named().mentions())
                .extracting(mention -> mention.actor().name())
                .contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pro-government people met in May.",
                "TV presenter Anna Milrow spoke in May.",
                "On the 25th Nations met in the town."
            })
    void whatALineOrAHyphenJoinsIsNoBody(String text) {
        assertThat(names(text)).noneMatch(name -> name.contains("Pro") || name.contains("TV") || name.contains("25th"));
    }

    @Test
    void theOrgansOfTwoStatesAreTwo() {
        assertThat(names("Turkish forces shelled it. The Syrian military denied that."))
                .containsExactly("Turkish forces", "Syrian military");
    }

    @Test
    void aPartyWithACommonNameIsMeantWhereItsCountryIsSpokenOf() {
        assertThat(names("In the United Kingdom the vote was won by Labour in May."))
                .containsExactly("Labour Party");
        assertThat(names("In Kenya the vote was won by Labour in May.")).isEmpty();
    }

    /** In French and Spanish it is the court. */
    @Test
    void inEnglishCpiIsAPartyOfIndia() {
        assertThat(names("In India the state council of the CPI condemned the killings."))
                .contains("Communist Party of India")
                .doesNotContain("International Criminal Court");
        assertThat(names("The statistics office said that the CPI rose by two points."))
                .doesNotContain("International Criminal Court");
    }

    @Test
    void somePolicemenAreNoBody() {
        assertThat(names("Two policemen shot him.")).isEmpty();
        assertThat(names("Two policemen shot him. The police denied it.")).containsExactly("police");
    }

    @Test
    void whoOnlyComesUpIsNotListed() {
        assertThat(names("He spoke of prosecutors. She had a friend among security officials."))
                .isEmpty();
        assertThat(names("Prosecutors charged him with theft.")).containsExactly("prosecutors");
    }

    @Test
    void aCapitalInsideASentenceMakesACommonNameThatOfABody() {
        assertThat(names("He wrote to the Senate last week.")).containsExactly("Senate");
        assertThat(names("He wrote to a senate last week.")).isEmpty();
    }

    @Test
    void someSoldiersAreNoBody() {
        assertThat(names("Yemeni soldiers and Islamist militants fought there."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They signed a Memorandum of Understanding (MOU). The MOU ended. The MOU was long.",
                "The Public Safety Act (PSA) was used. He was held under the PSA. The PSA is old.",
                "He was born at the Port Hedland Detention Centre."
            })
    void documentsAndPlacesAreNoBodies(String text) {
        assertThat(names(text)).isEmpty();
    }

    @Test
    void twoBodiesAreNotOne() {
        assertThat(names("The University of Bristol and the Danube Institute wrote it."))
                .containsExactlyInAnyOrder("University of Bristol", "Danube Institute");
    }

    @Test
    void whoHasAPartInABodyIsNotTheBody() {
        assertThat(names("Executive Director of the Danube Society of Law came."))
                .containsExactly("Danube Society of Law");
    }

    @Test
    void anAmbiguousPaperIsOneWhereItReports() {
        assertThat(names("He rose before Dawn and told nobody.")).isEmpty();
        assertThat(names("He told Dawn that he would leave.")).containsExactly("Dawn (newspaper)");
    }

    @Test
    void theArticleBeforeAnotherNameIsNoPaper() {
        assertThat(names("The Australian Danube Commission met.")).containsExactly("Australian Danube Commission");
    }

    @Test
    void whatPeopleWriteOnIsNoActorForThat() {
        assertThat(names("She wrote on Twitter that it rained.")).isEmpty();
        assertThat(names("A spokesman was away, but Twitter said it had removed the page."))
                .containsExactly("Twitter");
    }

    @Test
    void whoActsWithAStateActsToo() {
        assertThat(names("France, Canada and the United States have condemned it."))
                .containsExactly("France", "Canada", "United States");
        assertThat(names("He lived in France, Canada and the United States.")).isEmpty();
    }

    @Test
    void aStateIsMeantByWhatIsDoneWithIt() {
        assertThat(names("They called for better relations with Norway.")).containsExactly("Norway");
        assertThat(names("He went on holiday in Norway.")).isEmpty();
    }

    @Test
    void theGovernmentOfAPersonIsThatOfTheState() {
        assertThat(names("Australia is large. People love Australia. In Australia, the Abbott government said no."))
                .containsExactly("Australia");
    }

    @Test
    void aTextInCapitalsHasNamesToo() {
        assertThat(
                        names(
                                "THE CHILEAN FARMERS PARTY SAID ON MONDAY THAT THE ARMY HAS KILLED TWO OF ITS MEMBERS NEAR THE RIVER."))
                .containsExactly("CHILEAN FARMERS PARTY", "ARMY");
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "police ",
                "al al Noor Brigades ",
                "Iguala police, police officers, ",
                "France, ",
                "Department of ",
                "rights group X ",
                "THE X PARTY "
            })
    void hostileTextsTakeLinearTime(String piece) {
        String text = piece.repeat(250_000 / piece.length());

        assertThat(READER.read(Articles.of(text))).isNotNull();
        assertThat(LEARNED.read(Articles.of(text))).isNotNull();
    }

    @Test
    void aVerbBetweenPointerAndNounMakesNoDescription() {
        assertThat(organisations("Greenfield University was closed. It was a step that put the university in danger."))
                .flatExtracting(Organisation::forms)
                .contains("the university")
                .doesNotContain("that put the university");
    }
}
