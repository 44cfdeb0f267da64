package org.allegata.answer;

import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.DateMention;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.article.Span;

/** Maps an article and what was read in it. */
final class ReadingAnswers {

    private final Labels labels;

    ReadingAnswers(Labels labels) {
        this.labels = labels;
    }

    ArticleAnswer article(Article article, Reading reading, List<String> places) {
        return new ArticleAnswer(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.published(),
                article.language(),
                article.text(),
                places,
                reading.organisations().stream().map(ReadingAnswers::mentioned).toList(),
                reading.dates().stream().map(date -> date(article, date)).toList(),
                reading.accusations().stream()
                        .map(accusation -> accusation(article, accusation))
                        .toList());
    }

    AccusationAnswer accusation(Article article, Accusation accusation) {
        Span evidence = accusation.evidence();
        return new AccusationAnswer(
                party(accusation.accuser()),
                party(accusation.accused()),
                accusation.types().stream()
                        .map(type -> new TypeAnswer(type, labels.type(type)))
                        .toList(),
                accusation.status().id(),
                accusation.response().id(),
                new AccusationAnswer.Days(
                        accusation.event().from(), accusation.event().to()),
                new AccusationAnswer.Evidence(evidence.of(article.text()), evidence.start(), evidence.end()),
                accusation.rule());
    }

    private static PartyAnswer party(Party party) {
        Kind kind = party.kind();
        return new PartyAnswer(party.id(), party.name(), kind == null ? null : kind.id());
    }

    static PartyAnswer organisation(Organisation organisation) {
        return new PartyAnswer(
                organisation.id(), organisation.name(), organisation.kind().id());
    }

    private static ArticleAnswer.Organisation mentioned(Organisation organisation) {
        return new ArticleAnswer.Organisation(
                organisation.id(),
                organisation.name(),
                organisation.kind().id(),
                organisation.forms(),
                organisation.mentions().stream().map(ReadingAnswers::mention).toList());
    }

    private static ArticleAnswer.Mention mention(Mention mention) {
        return new ArticleAnswer.Mention(
                mention.span().start(), mention.span().end(), mention.inTitle() ? "title" : null);
    }

    private static ArticleAnswer.Date date(Article article, DateMention date) {
        Span span = date.span();
        return new ArticleAnswer.Date(
                span.of(article.text()), date.period().from(), date.period().to(), span.start(), span.end());
    }
}
