package org.allegata;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.DateMention;
import org.allegata.accusation.Explanation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Party;
import org.allegata.answer.ArticleAnswer;
import org.allegata.article.Span;

/** Why a reading is as it is, as text for people: sentence by sentence, then the reading itself. */
final class ExplanationText {

    /** Longer sentences are cut, in code points. */
    private static final int LONGEST = 300;

    private final String text;
    private final PrintWriter out;

    private ExplanationText(String text, PrintWriter out) {
        this.text = text;
        this.out = out;
    }

    static void print(ArticleAnswer article, Explanation explanation, PrintWriter out) {
        ReadingText.printHead(article, out);
        new ExplanationText(article.text(), out).print(explanation);
        ReadingText.printFindings(article, out);
    }

    private void print(Explanation explanation) {
        if (!explanation.weighed()) {
            out.println("  The rules alone were asked: the learned part knows English only.");
        }
        out.println();
        explanation.sentences().stream().filter(seen -> !seen.isEmpty()).forEach(seen -> print(seen, explanation));
        tell(explanation.sentences().stream().filter(Explanation.Seen::isEmpty).count(), "nothing was recognised in");
        tell(explanation.overlong(), "too long to be looked at");
        out.println();
    }

    private void tell(long sentences, String what) {
        if (sentences > 0) {
            out.println("  sentences left out, " + what + ": " + sentences);
        }
    }

    private void print(Explanation.Seen seen, Explanation explanation) {
        out.println("  “" + shortened(text(seen.span())) + "”");
        line("named", seen.named(), this::naming);
        line("places", seen.places(), Party::name);
        line("dates", seen.dates(), this::date);
        line("types", seen.types(), type -> text(type.span()) + " → " + String.join(" ", type.types()));
        line("speaks", List.of(seen.source()), Party::name);
        seen.answers().forEach(answer -> line("answer", List.of(answer), ExplanationText::answer));
        seen.ruled().forEach(ruled -> line("rule", List.of(ruled), ExplanationText::ruled));
        seen.weighed().forEach(weighed -> line("weighed", List.of(weighed), ExplanationText::weighed));
        if (explanation.weighed() && seen.weighed().isEmpty()) {
            line("weighed", List.of(seen), ExplanationText::whyNothing);
        }
        out.println();
    }

    private <T> void line(String label, List<T> values, Function<T, String> shown) {
        if (!values.isEmpty()) {
            out.println("    " + label + ": " + values.stream().map(shown).collect(Collectors.joining("; ")));
        }
    }

    private String text(Span span) {
        return span.of(text).replaceAll("\\s+", " ");
    }

    private static String shortened(String sentence) {
        return sentence.codePointCount(0, sentence.length()) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private String naming(Explanation.Naming naming) {
        Kind kind = naming.party().kind();
        return text(naming.span()) + " → " + naming.party().name()
                + (kind == null ? "" : " (" + kind.id() + ")")
                + (naming.speaker().equals(naming.party())
                        ? ""
                        : ", speaks for " + naming.speaker().name());
    }

    private String date(DateMention date) {
        return text(date.span()) + " → "
                + ReadingText.days(date.period().from(), date.period().to());
    }

    private static String answer(Explanation.Answer answer) {
        return answer.by().stream().map(Party::name).sorted().collect(Collectors.joining(" / ")) + ": "
                + answer.response().id()
                + (answer.types().isEmpty() ? "" : " " + String.join(" ", answer.types()));
    }

    private static String ruled(Explanation.Ruled ruled) {
        Accusation accusation = ruled.accusation();
        return claim(accusation.accuser(), accusation.accused(), types(accusation)) + " ["
                + accusation.rule() + "] · " + accusation.status().id()
                + (ruled.said() ? "" : " · not said");
    }

    private static String types(Accusation accusation) {
        return accusation.types().isEmpty() ? "what no phrase names" : String.join(" ", accusation.types());
    }

    private static String claim(Party accuser, Party accused, String types) {
        return accuser.name() + " → " + accused.name() + ": " + types;
    }

    private static String weighed(Explanation.Weighed weighed) {
        return String.format(
                Locale.ROOT,
                "%s · an accusation %.2f × of this one %.2f × by this one %.2f = %.2f · in all %.2f · %s",
                claim(weighed.accuser(), weighed.accused(), weighed.type()),
                weighed.said(),
                weighed.against(),
                weighed.by(),
                weighed.probability(),
                weighed.pair(),
                outcome(weighed.outcome()));
    }

    private static String outcome(Explanation.Outcome outcome) {
        return switch (outcome) {
            case SAID -> "said";
            case SAID_ELSEWHERE -> "said, by another sentence";
            case ACCUSED_NOT_NAMED -> "not said; the sentence doesn't name the accused";
            case ACCUSER_NOT_SHOWN -> "not said; the sentence doesn't show that this one accuses";
            case NOT_SURE_ENOUGH -> "not said, not sure enough";
        };
    }

    private static String whyNothing(Explanation.Seen seen) {
        return seen.settled()
                ? "nothing, as the rules settle who is accused, or that nobody is known"
                : "nothing, as nothing was likely enough";
    }
}
