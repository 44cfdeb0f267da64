package org.allegata.query;

import java.util.List;
import org.allegata.accusation.Vocabulary;

/**
 * Understands what somebody typed.
 *
 * <pre>
 * query   = either
 * either  = all { "OR" all }
 * all     = one { [ "AND" ] one }
 * one     = { "NOT" | "-" } operand
 * operand = "(" either ")" | together | field ":" operand | quoted | word
 * together = ( "NEAR" [ "/" number ] | "SENTENCE" ) "(" either { "," either } ")"
 * </pre>
 *
 * <table>
 * <caption>What can be asked</caption>
 * <tr><th>typed</th><th>asks for</th></tr>
 * <tr><td>{@code torture detention}</td><td>both words; where no article has all, those with most</td></tr>
 * <tr><td>{@code "enforced disappearance"}</td><td>this phrase, as written; one word in quotes is matched as written too</td></tr>
 * <tr><td>{@code rape OR "sexual violence"}</td><td>one or the other</td></tr>
 * <tr><td>{@code torture AND detention}</td><td>both, always; AND binds tighter than OR; operators are in capitals</td></tr>
 * <tr><td>{@code hostages -Gaza}, {@code hostages NOT Gaza}</td><td>the first and not the second</td></tr>
 * <tr><td>{@code (kidnapped OR abducted) journalist}</td><td>brackets group</td></tr>
 * <tr><td>{@code disappear*}</td><td>words that begin so; two characters at least</td></tr>
 * <tr><td>{@code Quassam~}</td><td>words spelled alike</td></tr>
 * <tr><td>{@code NEAR/10(execution, prisoners)}</td><td>in any order, in one stretch of title or of text with at most 10 words of neither; up to 1000</td></tr>
 * <tr><td>{@code SENTENCE(hospital OR clinic, strike*, "air raid")}</td><td>within one sentence; a part is a word, phrase, prefix, similar word, or alternatives of them</td></tr>
 * <tr><td>{@code NEAR/3(1\\,000, dead)}</td><td>a comma divides parts, right within those brackets only; with a backslash it is a mere comma</td></tr>
 * <tr><td>{@code title:ceasefire}, {@code title:"peace talks"}, {@code title:disappear*}</td><td>the same in the title</td></tr>
 * <tr><td>{@code source:AFP}, {@code source:"Human Rights Watch"}</td><td>the publisher's name holds these words</td></tr>
 * <tr><td>{@code source:=AFP}</td><td>the publisher's name is just this</td></tr>
 * <tr><td>{@code language:fr}, {@code language:French}, {@code language:unknown}</td><td>the article's language</td></tr>
 * <tr><td>{@code url:https://example.org/news}, {@code url:example.org}</td><td>the address holds these words; it runs to the next blank</td></tr>
 * <tr><td>{@code organisation:amnesty}</td><td>the organisation is named in the article</td></tr>
 * <tr><td>{@code accuser:hrw}, {@code accused:"al-qassam brigades"}</td><td>an accusation by, against this body: its id, name, alias, or any name</td></tr>
 * <tr><td>{@code accused:israel+}, {@code accused:"United Nations"+}</td><td>this body or one of its parts</td></tr>
 * <tr><td>{@code accuser:unnamed}, {@code accuser:article}</td><td>somebody unnamed; the article itself</td></tr>
 * <tr><td>{@code accusation:torture}, {@code accusation:"war crimes"}, {@code accusation:rape,torture}</td><td>the type or one below it; any of several</td></tr>
 * <tr><td>{@code status:warrant}, {@code response:denied}</td><td>what became of it; what the accused says</td></tr>
 * <tr><td>{@code published:2024}, {@code published:2023-10-07..2024-01}, {@code published:unknown}</td><td>the day of publication</td></tr>
 * <tr><td>{@code event:..2019}, {@code event:2023-10-07}</td><td>the time of what somebody is accused of</td></tr>
 * <tr><td>{@code accuser:(amnesty OR hrw)}, {@code title:(war peace)}</td><td>a field before brackets holds for all inside; names side by side are one name</td></tr>
 * <tr><td>{@code \AND}, {@code \the}, {@code a\:b}</td><td>a backslash makes the next character ordinary, and a word a mere word</td></tr>
 * </table>
 *
 * <table>
 * <caption>How the unclear is read</caption>
 * <tr><th>typed</th><th>read</th></tr>
 * <tr><td>{@code torture accuser:x detention}</td><td>{@code (torture detention) AND accuser:x}: plain words of one level stand together, whatever stands between</td></tr>
 * <tr><td>{@code a b AND c}</td><td>{@code a AND b AND c}: beside a written AND a word stands for itself</td></tr>
 * <tr><td>{@code a b OR c d}</td><td>{@code (a b) OR (c d)}</td></tr>
 * <tr><td>{@code the war}</td><td>{@code war}: a stop word is no condition, unless quoted, in capitals (UN, IS) or with a backslash</td></tr>
 * <tr><td>{@code war - peace}, {@code war -- peace}, {@code war & peace}</td><td>{@code war peace}: what has neither letter nor digit is left out</td></tr>
 * <tr><td>{@code 10:30}, {@code https://example.org/a?b=c}</td><td>a word; words of an address follow one another</td></tr>
 * <tr><td>{@code Gaza:ceasefire}</td><td>{@code Gaza ceasefire}</td></tr>
 * <tr><td>{@code author:smith}</td><td>{@code author smith}, told; before a phrase or brackets the name is left out</td></tr>
 * <tr><td>{@code title: war}</td><td>{@code title:war}, told; a field without a value is a word</td></tr>
 * <tr><td>{@code accuser:human rights watch}</td><td>{@code accuser:human AND (rights watch)}: a value ends at a blank unless it is in quotes or brackets</td></tr>
 * <tr><td>{@code published:2024..2020}</td><td>{@code published:2020..2024}, told; an impossible date is left out, told</td></tr>
 * <tr><td>{@code status:acquitted}, {@code accusation:xyz}, {@code language:xyz1}</td><td>the value as text, told with what is known</td></tr>
 * <tr><td>{@code accused:Isreal}</td><td>the name as text, told with the known one it is spelled like; other unknown names are no fault</td></tr>
 * <tr><td>{@code a*}, {@code te*st}</td><td>too short: the word; a wildcard inside a word: words without it; both told</td></tr>
 * <tr><td>{@code NEAR(war, peace)}, {@code NEAR/99999(war, peace)}</td><td>{@code NEAR/10(war, peace)}, {@code NEAR/1000(war, peace)}, told; {@code near(} is a word</td></tr>
 * <tr><td>{@code NEAR/5(prisoners of war, trial)}</td><td>{@code NEAR/5("prisoners of war", trial)}, told</td></tr>
 * <tr><td>{@code NEAR/5(prisoners of war)}, {@code NEAR/5(prisoners AND war)}</td><td>{@code NEAR/5(prisoners, war)}, told</td></tr>
 * <tr><td>{@code NEAR/5(war, peace, -Gaza)}</td><td>{@code NEAR/5(war, peace) AND -Gaza}, told: what is no text stands beside, so do alternatives with a part that is none</td></tr>
 * <tr><td>{@code title:NEAR/5(war, peace)}, {@code NEAR/5(title:war, peace)}</td><td>{@code NEAR/5(war, peace)}, told: the widest reading, so that nothing is missed</td></tr>
 * <tr><td>{@code NEAR/5(war)}, {@code NEAR/5(the, of) peace}, {@code NEAR/5 peace}</td><td>{@code war}; {@code peace} alone; told</td></tr>
 * <tr><td>{@code "open}, {@code (open}, {@code closed)}</td><td>goes to the end; a closing one alone is left out; told</td></tr>
 * </table>
 *
 * <p>All quotes of the world's keyboards ({@code "…"}, “…”, „…“, «…») are quotes. Control characters are blanks. Brackets are read to a depth of 100.
 */
public final class QueryParser {

    private final Conditions conditions;
    private final Concepts concepts;
    private final StopWords stopWords = StopWords.load();

    public QueryParser(Vocabulary vocabulary) {
        conditions = new Conditions(vocabulary);
        concepts = new Concepts(vocabulary);
    }

    /** Never fails, in time linear in the text: what cannot be understood is repaired, and the repair told. */
    public ParsedQuery parse(String text) {
        Repairs repairs = new Repairs();
        Query query = grammar(text, repairs).query();
        if (query instanceof Query.All && !Spelling.collapse(text).isEmpty() && repairs.isEmpty()) {
            repairs.nothingToAsk(text);
        }
        return new ParsedQuery(text, query, repairs.told(), concepts.of(query));
    }

    private Grammar grammar(String text, Repairs repairs) {
        List<Token> tokens = new Brackets(new Lexer(text, repairs).tokens(), repairs).balanced();
        Leaves leaves = new Leaves(stopWords, repairs);
        return new Grammar(tokens, leaves, new FieldValues(conditions, leaves, repairs), repairs);
    }
}
