package org.allegata.answer.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.AccusationAnswer;
import org.allegata.answer.Answers;
import org.allegata.answer.HitAnswer;
import org.allegata.answer.PartyAnswer;
import org.allegata.answer.TypeAnswer;
import org.allegata.article.Article;
import org.allegata.search.ResultPage.Copy;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** CSV after RFC 4180, with a row of names, for spreadsheets: it begins with a byte order mark, without which Excel misreads all but English. */
final class CsvRows implements RowForm {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(CsvWriteFeature.ALWAYS_QUOTE_STRINGS)
            .addModule(new SimpleModule().addSerializer(String.class, new CsvCell()))
            .build();

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Spreadsheets cut a cell at 32,767 characters, and say nothing. */
    private static final int MOST_IN_CELL = 32_000;

    private final Unit unit;
    private final Answers answers;
    private final ArticleLinks links;
    private final CsvSchema columns;
    private final ObjectWriter writer;

    CsvRows(Unit unit, Answers answers, ArticleLinks links) {
        this.unit = unit;
        this.answers = answers;
        this.links = links;
        this.columns = MAPPER.schemaFor(unit == Unit.ARTICLES ? OfArticle.class : OfAccusation.class)
                .withLineSeparator("\r\n");
        this.writer = MAPPER.writer(columns);
    }

    /**
     * @param copies ids of the first copies that are folded into the hit
     * @param accusations one a line; the number before says how many there are, should they not fit a cell
     */
    record OfArticle(
            String link,
            String id,
            String title,
            @Nullable String source,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String url,
            String snippets,
            long copyCount,
            String copies,
            String organisations,
            int accusationCount,
            String accusations) {}

    record OfAccusation(
            String link,
            String id,
            String title,
            @Nullable String source,
            @Nullable LocalDate published,
            @Nullable String language,
            @Nullable String url,
            long copyCount,
            String accuser,
            @Nullable String accuserId,
            @Nullable String accuserKind,
            String accused,
            @Nullable String accusedId,
            @Nullable String accusedKind,
            String types,
            String typeIds,
            String status,
            String response,
            @Nullable LocalDate eventFrom,
            @Nullable LocalDate eventTo,
            String evidence,
            int evidenceStart,
            int evidenceEnd,
            String rule) {}

    @Override
    public byte[] head() {
        return (BYTE_ORDER_MARK + String.join(",", columns.getColumnNames()) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] row(Hit hit) {
        return writer.writeValueAsBytes(unit == Unit.ARTICLES ? article(hit) : accusation(hit));
    }

    private OfArticle article(Hit hit) {
        HitAnswer it = answers.hit(hit);
        return new OfArticle(
                links.of(it.id()),
                it.id(),
                it.title(),
                it.source(),
                it.published(),
                it.language(),
                it.url(),
                it.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")),
                it.copies().total(),
                joined(it.copies().first().stream().map(Copy::id)),
                joined(it.organisations().stream().map(PartyAnswer::name)),
                it.accusations().size(),
                lines(it.accusations()));
    }

    private OfAccusation accusation(Hit hit) {
        Article article = hit.found().article();
        AccusationAnswer it = answers.answering(hit);
        return new OfAccusation(
                links.of(article.id()),
                article.id(),
                article.title(),
                article.source(),
                article.published(),
                article.language(),
                article.url(),
                hit.copies().total(),
                it.accuser().name(),
                it.accuser().id(),
                it.accuser().kind(),
                it.accused().name(),
                it.accused().id(),
                it.accused().kind(),
                joined(it.types().stream().map(TypeAnswer::label)),
                joined(it.types().stream().map(TypeAnswer::id)),
                it.status(),
                it.response(),
                it.event().from(),
                it.event().to(),
                it.evidence().text(),
                it.evidence().start(),
                it.evidence().end(),
                it.rule());
    }

    private static String joined(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }

    private String lines(List<AccusationAnswer> accusations) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < accusations.size(); i++) {
            String line =
                    AccusationLine.of(accusations.get(i), answers.labels()).replaceAll("\\R", " ");
            if (cell.length() + line.length() > MOST_IN_CELL) {
                return cell + "… and " + (accusations.size() - i) + " more: export accusations to have them all";
            }
            cell.append(i == 0 ? "" : "\n").append(line);
        }
        return cell.toString();
    }
}
