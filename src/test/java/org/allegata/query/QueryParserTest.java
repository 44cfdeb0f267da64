package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a text: a case a line, the text before the arrow, the tree after it, and what is told after the exclamation mark. */
class QueryParserTest {

    private static final QueryParser PARSER = new QueryParser(Vocabulary.load());

    @ParameterizedTest
    @MethodSource
    void wordsAndOperators(String line) {
        assertRead(line);
    }

    static Stream<String> wordsAndOperators() {
        return """
                torture                             -> torture
                torture detention                   -> (words torture detention)
                torture detention torture           -> (words torture detention)
                torture AND detention               -> (and torture detention)
                torture detention AND trial         -> (and torture detention trial)
                torture detention prison AND trial  -> (and (words torture detention) prison trial)
                trial AND torture detention         -> (and trial torture detention)
                torture detention OR rape murder    -> (or (words torture detention) (words rape murder))
                rape OR murder AND torture          -> (or rape (and murder torture))
                (rape OR murder) torture            -> (and (or rape murder) torture)
                (rape OR murder) torture prison     -> (and (or rape murder) (words torture prison))
                torture (rape murder)               -> (and torture (words rape murder))
                torture hostages -Gaza              -> (and (words torture hostages) (not Gaza))
                hostages NOT Gaza                   -> (and hostages (not Gaza))
                hostages AND -Gaza Israel           -> (and hostages (not Gaza) Israel)
                -Gaza                               -> (not Gaza)
                -(rape OR murder)                   -> (not (or rape murder))
                -(rape murder)                      -> (not (words rape murder))
                NOT NOT rape                        -> rape
                -(-rape)                            -> rape
                ((rape) AND (murder AND torture))   -> (and rape murder torture)
                rape OR (murder OR torture)         -> (or rape murder torture)
                rape AND rape                       -> rape
                torture "enforced disappearance" jail -> (and (words torture jail) (phrase enforced disappearance))
                torture accuser:x detention         -> (and (words torture detention) (accuser x []))
                rape or murder and torture          -> (words rape or murder torture)
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void phrasesPrefixesAndSimilarWords(String line) {
        assertRead(line);
    }

    static Stream<String> phrasesPrefixesAndSimilarWords() {
        return """
                "enforced disappearance"  -> (phrase enforced disappearance)
                "  enforced   disappearance " -> (phrase enforced disappearance)
                "torture"                 -> (phrase torture)
                "the AND of"              -> (phrase the AND of)
                \u201Cone two\u201D       -> (phrase one two)
                \u201Eeins zwei\u201C     -> (phrase eins zwei)
                \u00ABun deux\u00BB       -> (phrase un deux)
                "so \u00ABcalled\u00BB"   -> (phrase so \u00ABcalled\u00BB)
                "she said \\"no\\""       -> (phrase she said "no")
                \u05E6\u05D4"\u05DC       -> \u05E6\u05D4"\u05DC
                disappear*                -> (prefix disappear)
                disappear*,               -> (prefix disappear)
                the*                      -> (prefix the)
                Quassam~                  -> (similar Quassam)
                Quassam~2                 -> (similar Quassam)
                the~                      -> (similar the)
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void fields(String line) {
        assertRead(line);
    }

    static Stream<String> fields() {
        return """
                title:ceasefire           -> (title ceasefire)
                title:"peace talks"       -> (title phrase peace talks)
                title:disappear*          -> (title prefix disappear)
                title:Quassam~            -> (title similar Quassam)
                title:the                 -> (title the)
                title:AND                 -> (title AND)
                title:(war peace OR truce) -> (or (and (title war) (title peace)) (title truce))
                TITLE:ceasefire           -> (title ceasefire)
                source:AFP                -> (source AFP)
                source:"New York Times"   -> (source New York Times)
                source:(New York Times)   -> (source New York Times)
                source:=AFP               -> (source= AFP)
                source:="Le Monde"        -> (source= Le Monde)
                language:fr               -> (language fr)
                language:fr-CA            -> (language fr)
                language:French           -> (language fr)
                language:espa\u00F1ol     -> (language es)
                language:unknown          -> (language unknown)
                url:https://x.org/y?z     -> (url https://x.org/y?z)
                (url:https://x.org/y_(z)) -> (url https://x.org/y_(z))
                url:x.org torture         -> (and (url x.org) torture)
                organisation:amnesty      -> (organisation amnesty-international)
                organization:amnesty      -> (organisation amnesty-international)
                accuser:hrw               -> (accuser human-rights-watch)
                accuser:"Human Rights Watch" -> (accuser human-rights-watch)
                accuser:(human rights watch OR amnesty) -> (or (accuser human-rights-watch) (accuser amnesty-international))
                accuser:human rights watch -> (and (accuser human []) (words rights watch))
                accused:"al-qassam brigades" -> (accused ezzedine-al-qassam-brigades)
                accused:"John Smith"      -> (accused John Smith [])
                accused:israel+           -> (accused israel+ [israel, israel-defense-forces, shin-bet])
                accused:"the israeli army"+ -> (accused israel-defense-forces+)
                accuser:unnamed           -> (accuser unnamed [])
                accuser:ARTICLE           -> (accuser article [])
                -accuser:hrw              -> (not (accuser human-rights-watch))
                accused:hamas accused:israel -> (and (accused hamas) (accused israel))
                accusation:torture        -> (accusation torture)
                accusation:"War Crimes"   -> (accusation war-crime)
                accusation:g\u00E9nocide  -> (accusation genocide)
                accusation:rape,torture   -> (accusation rape torture)
                accusation:(rape OR torture) -> (or (accusation rape) (accusation torture))
                status:Warrant            -> (status warrant)
                response:denied           -> (response denied)
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void days(String line) {
        assertRead(line);
    }

    static Stream<String> days() {
        return """
                published:2024                 -> (published 2024-01-01 2024-12-31)
                published:2024-02              -> (published 2024-02-01 2024-02-29)
                published:2024-2-9             -> (published 2024-02-09 2024-02-09)
                published:2023-10-07..2024-01  -> (published 2023-10-07 2024-01-31)
                published:2024, torture        -> (and (published 2024-01-01 2024-12-31) torture)
                published:"2024"               -> (published 2024-01-01 2024-12-31)
                published:unknown              -> (published unknown)
                event:..2019                   -> (event null 2019-12-31)
                event:2019..                   -> (event 2019-01-01 null)
                event:(2019 OR 2021)           -> (or (event 2019-01-01 2019-12-31) (event 2021-01-01 2021-12-31))
                published:2024..2020           -> (published 2020-01-01 2024-12-31) ! \u201C2024..2020\u201D ends before it begins
                published:2024-02-30           -> all ! \u201Cpublished:2024-02-30\u201D was left out
                event:..                       -> all ! \u201Cevent:..\u201D was left out
                event:yesterday war            -> war ! \u201Cevent:yesterday\u201D was left out
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoCondition(String line) {
        assertRead(line);
    }

    static Stream<String> whatIsNoCondition() {
        return """
                the war in Gaza      -> (words war Gaza)
                the AND war          -> war
                -the war             -> war
                "the" war            -> (and (phrase the) war)
                who told US          -> (words who told US)
                IS attack            -> (words IS attack)
                un rapport           -> (words un rapport)
                \\the war            -> (words the war)
                war - peace          -> (words war peace)
                war -- peace         -> (words war peace)
                war & peace          -> (words war peace)
                "war, peace"         -> (phrase war, peace)
                the of               -> all ! \u201Cthe of\u201D holds no word
                *                    -> all ! \u201C*\u201D holds no word
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void colonsThatNameNoField(String line) {
        assertRead(line);
    }

    static Stream<String> colonsThatNameNoField() {
        return """
                10:30                      -> 10:30
                https://x.org/a?b=c        -> https://x.org/a?b=c
                Gaza:ceasefire             -> (words Gaza ceasefire)
                note\\:this                -> note:this
                author:smith               -> (words author smith) ! no field \u201Cauthor:\u201D
                -author:smith              -> (not (words author smith)) ! no field \u201Cauthor:\u201D
                author:"John Smith"        -> (phrase John Smith) ! no field \u201Cauthor:\u201D
                -author:(john OR jane)     -> (not (or john jane)) ! no field \u201Cauthor:\u201D
                acuser:hrw                 -> (words acuser hrw) ! did you mean accuser:?
                title: ceasefire           -> (title ceasefire) ! \u201Cceasefire\u201D was taken for the value of \u201Ctitle:\u201D
                title: AND war             -> (and title war) ! \u201Ctitle:\u201D has no value
                status:                    -> status ! \u201Cstatus:\u201D has no value
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void repairsAreTold(String line) {
        assertRead(line);
    }

    static Stream<String> repairsAreTold() {
        return """
                "open phrase               -> (phrase open phrase) ! before \u201Copen phrase\u201D was not closed
                torture " jail             -> (words torture jail) ! A quote " without a partner
                ""                         -> all ! without a word inside
                (torture                   -> torture ! A bracket \u201C(\u201D was not closed
                ((torture                  -> torture ! 2 brackets \u201C(\u201D were not closed
                torture) jail              -> (words torture jail) ! \u201C)\u201D that closes nothing
                () torture                 -> torture ! \u201C()\u201D with nothing inside
                torture AND                -> torture ! \u201CAND\u201D lacks something
                OR torture                 -> torture ! \u201COR\u201D lacks something
                torture NOT                -> torture ! \u201CNOT\u201D lacks something
                rape AND OR murder         -> (or rape murder) ! \u201CAND\u201D lacks something
                x*                         -> x ! \u201Cx*\u201D is too short
                te*st                      -> (words te st) ! \u201Cte*st\u201D is read as words
                "a b"~5                    -> (phrase a b) ! \u201C~5\u201D after the phrase \u201Ca b\u201D
                accuser:amn*               -> (accuser amn []) ! \u201Camn*\u201D is read without it
                accuser:"?"                -> all ! \u201Caccuser:?\u201D has no letter or digit
                accusation:tortur          -> tortur ! the nearest type is torture
                accusation:"forced labour camps" -> (phrase forced labour camps) ! the nearest type is forced
                status:acquitted           -> acquitted ! a status is one of alleged, investigated, charged, warrant
                response:silence           -> silence ! a response is one of none, denied, admitted
                language:klingonese        -> klingonese ! \u201Cklingonese\u201D is no language's name or code
                accuser:"Amnesty Internationl" -> (accuser Amnesty Internationl []) ! no organisation \u201CAmnesty Internationl\u201D in the registry
                accused:Isreal             -> (accused Isreal []) ! the nearest known is Israel
                organisation:Hisbollah+    -> (organisation Hisbollah+ []) ! the nearest known is Hizbollah
                organisation:RSF           -> (organisation RSF [rapid-support-forces, reporters-without-borders]) ! name of several bodies
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void whatStandsTogether(String line) {
        assertRead(line);
    }

    static Stream<String> whatStandsTogether() {
        return """
                NEAR/10(execution, prisoners)       -> (near 10 execution prisoners)
                SENTENCE(hospital, strike)          -> (sentence hospital strike)
                NEAR/0(bc*,"c d",fg~)               -> (near 0 (prefix bc) (phrase c d) (similar fg))
                NEAR/3(hospital OR clinic, strike)  -> (near 3 (or hospital clinic) strike)
                NEAR/3((hospital OR clinic), strike) -> (near 3 (or hospital clinic) strike)
                NEAR/3(x, (k OR (b OR "c d")))      -> (near 3 x (or k b (phrase c d)))
                NEAR/3(k, b, c, b)                  -> (near 3 k b c)
                NEAR/3(\u0625\u0639\u062F\u0627\u0645\u060C \u0633\u062C\u0646\u0627\u0621) -> (near 3 \u0625\u0639\u062F\u0627\u0645 \u0633\u062C\u0646\u0627\u0621)
                NEAR/3(1\\,000, killed)             -> (near 3 1,000 killed)
                NEAR/3("k, b", c)                   -> (near 3 (phrase k, b) c)
                NEAR/3(the war, in prison)          -> (near 3 war prison)
                NEAR/3(\\the, war)                  -> (near 3 the war)
                NEAR/007(k, b)                      -> (near 7 k b)
                war NEAR/5(k, b) peace              -> (and (words war peace) (near 5 k b))
                NEAR/5(k, b) OR war                 -> (or (near 5 k b) war)
                -NEAR/5(k, b)                       -> (not (near 5 k b))
                (NEAR/5(k, b) OR x, w) z            -> (and (or (near 5 k b) (words x w)) z)
                near(k, b) sentence(c)              -> (and (words near sentence) (words k b) c)
                NEAR war SENTENCE                   -> (words NEAR war SENTENCE)
                NEAR (k, b)                         -> (and NEAR (words k b))
                \\NEAR/5(k, b)                      -> (and NEAR/5 (words k b))
                k,b c                               -> (words k,b c)
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void whatStandsTogetherIsRepaired(String line) {
        assertRead(line);
    }

    static Stream<String> whatStandsTogetherIsRepaired() {
        return """
                NEAR(k, b)                          -> (near 10 k b) ! \u201CNEAR\u201D without a number is read as NEAR/10
                NEAR/(k, b)                         -> (near 10 k b) ! \u201CNEAR/\u201D without a number is read as NEAR/10
                NEAR/99999999999999999999(k, b)     -> (near 1000 k b) ! is read as NEAR/1000, the farthest
                NEAR/5 (k, b)                       -> (near 5 k b) ! brackets after \u201CNEAR/5\u201D were taken for its own
                war NEAR/5 peace                    -> (words war peace) ! \u201CNEAR/5\u201D lacks brackets
                NEAR/5(prisoners of war, execution) -> (near 5 (phrase prisoners of war) execution) ! divides the words \u201Cprisoners of war\u201D
                NEAR/5(the prisoners of the war, x) -> (near 5 (phrase prisoners of the war) x) ! divides the words \u201Cprisoners of the war\u201D
                NEAR/5(k OR b c OR d, x)            -> (near 5 (or k (phrase b c) d) x) ! divides the words \u201Cb c\u201D
                NEAR/5((k b), x)                    -> (near 5 (phrase k b) x) ! divides the words \u201Ck b\u201D
                NEAR/5((k, b), x)                   -> (near 5 (phrase k b) x) ! divides the words \u201Ck b\u201D
                NEAR/5(execution of prisoners)      -> (near 5 execution prisoners) ! The parts of NEAR/5 have commas between them
                SENTENCE("k b" c d*f)               -> (sentence (phrase k b) c d f) ! The parts of SENTENCE have commas between them
                NEAR/5(k AND b, c)                  -> (near 5 k b c) ! The parts of NEAR/5 have commas between them
                NEAR/5(execution (hospital OR jail)) -> (near 5 execution (or hospital jail)) ! The parts of NEAR/5 have commas between them
                NEAR/5(k, b, accuser:x)             -> (and (near 5 k b) (accuser x [])) ! so \u201Caccuser:x\u201D stands beside it
                NEAR/5(k, -(b c), d)                -> (and (near 5 k d) (not (words b c))) ! so \u201C-(b c)\u201D stands beside it
                NEAR/5(k,-b,c)                      -> (and (near 5 k c) (not b)) ! so \u201C-b\u201D stands beside it
                NEAR/5(k b -c, d)                   -> (and (near 5 k b d) (not c)) ! so \u201C-c\u201D stands beside it
                NEAR/5(k, NEAR/3(b, c), d)          -> (and (near 5 k d) (near 3 b c)) ! so \u201CNEAR/3(b, c)\u201D stands beside it
                NEAR/5(k, b OR status:charged)      -> (and k (or b (status charged))) ! only \u201Ck\u201D is searched for
                NEAR/5(k, b OR c AND d, f)          -> (and (near 5 k f) (or b (and c d))) ! so \u201Cb OR c AND d\u201D stands beside it
                -NEAR/5(k, b, status:charged)       -> (not (and (near 5 k b) (status charged))) ! so \u201Cstatus:charged\u201D stands beside it
                NEAR/5(accusation:rape,torture, x)  -> (and (near 5 torture x) (accusation rape)) ! so \u201Caccusation:rape\u201D stands beside it
                NEAR/5(title:the, title:bc*)        -> (near 5 the (prefix bc)) ! so \u201Ctitle:\u201D was left out
                NEAR/5(title:(k OR "b"), c)         -> (near 5 (or k (phrase b)) c) ! so \u201Ctitle:\u201D was left out
                title:NEAR/5(k, b)                  -> (near 5 k b) ! so \u201Ctitle:\u201D was left out
                -title: SENTENCE(k, b)              -> (not (sentence k b)) ! so \u201Ctitle:\u201D was left out
                accuser:(hrw OR NEAR/5(k, b))       -> (or (accuser human-rights-watch) (near 5 k b)) ! so \u201Caccuser:\u201D was left out
                author:NEAR/5(k, b)                 -> (near 5 k b) ! no field \u201Cauthor:\u201D
                NEAR/5(title:, k)                   -> (near 5 title k) ! \u201Ctitle:\u201D has no value
                NEAR/5(k, k)                        -> k ! NEAR/5 needs two parts at least, with a comma between them, so only \u201Ck\u201D
                NEAR/5(k OR b)                      -> (or k b) ! so only \u201Ck OR b\u201D is searched for
                NEAR/5(the, war)                    -> war ! so only \u201Cwar\u201D is searched for
                war NEAR/5(the, of)                 -> war ! so it was left out
                war SENTENCE()                      -> war ! so it was left out
                NEAR/5(, k,, b OR , c               -> (near 5 k b c) ! \u201C(\u201D was not closed
                """.lines();
    }

    @ParameterizedTest
    @MethodSource
    void examplesOfTheDocumentationNeedNoRepair(String example) {
        assertThat(PARSER.parse(example).repairs()).isEmpty();
    }

    /** Every example in the first table of the parser's documentation. */
    static Stream<String> examplesOfTheDocumentationNeedNoRepair() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/allegata/query/QueryParser.java"));
        String table = source.substring(source.indexOf("<table>"), source.indexOf("</table>"));
        return Pattern.compile("\\{@code ([^}]+)}").matcher(table).results().map(example -> example.group(1));
    }

    private static void assertRead(String line) {
        String[] parts = line.split(" +-> | ! ", -1);
        ParsedQuery parsed = PARSER.parse(parts[0]);
        assertThat(Expression.of(parsed.query())).isEqualTo(parts[1].strip());
        if (parts.length == 2) {
            assertThat(parsed.repairs()).isEmpty();
        } else {
            assertThat(parsed.repairs())
                    .anySatisfy(repair -> assertThat(repair.sentence()).contains(parts[2]));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n\u0000\u00A0"})
    void blankTextAsksForEverything(String text) {
        assertThat(PARSER.parse(text).query()).isEqualTo(new Query.All());
        assertThat(PARSER.parse(text).repairs()).isEmpty();
    }

    @Test
    void theTextIsKeptAsTyped() {
        assertThat(PARSER.parse(" Torture ").text()).isEqualTo(" Torture ");
    }

    @Test
    void manyRepairsAreNotAllTold() {
        String text = Stream.iterate(1, i -> i + 1)
                .limit(50)
                .map(i -> "status:x" + i)
                .reduce("", (all, one) -> all + " " + one);
        assertThat(PARSER.parse(text).repairs()).hasSize(11).last().isEqualTo(new Repair(Repair.Kind.MORE, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accused:\"John Smith\"", "accuser:OPEC", "accuser:unnamed", "accuser:articel", "accused:Omar"})
    void aNameThatIsUnlikeAnyKnownOneIsNoFault(String text) {
        assertThat(PARSER.parse(text).repairs()).isEmpty();
    }

    @Test
    void longTextIsQuotedShort() {
        String repair =
                PARSER.parse("status:" + "x".repeat(5000)).repairs().getFirst().sentence();
        assertThat(repair).hasSizeLessThan(300).contains("x\u2026\u201D");
    }

    @Test
    void fieldsAreKnownInTurkey() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Expression.of(PARSER.parse("TITLE:IS LANGUAGE:FR accusation:GENOCIDE")
                            .query()))
                    .isEqualTo("(and (title IS) (language fr) (accusation genocide))");
        } finally {
            Locale.setDefault(before);
        }
    }
}
