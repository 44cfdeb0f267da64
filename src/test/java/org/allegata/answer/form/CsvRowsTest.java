package org.allegata.answer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Unit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CSV, read back by another library. */
class CsvRowsTest {

    @Test
    void aRowOfAnAccusationHasAllThatIsKnownOfIt() throws IOException {
        String text = "She said, “never”";
        CSVRecord row =
                read(Unit.ACCUSATIONS, List.of(SampleHits.hostile(text))).getFirst();
        assertThat(row.toMap())
                .containsEntry("link", "https://reader.example/articles/id-1")
                .containsEntry("id", "id-1")
                .containsEntry("title", text)
                .containsEntry("published", "2024-03-14")
                .containsEntry("accuser", "Human Rights Watch")
                .containsEntry("accuserId", "human-rights-watch")
                .containsEntry("accused", text)
                .containsEntry("accusedId", "")
                .containsEntry("accusedKind", "armed-group")
                .containsEntry("types", "Torture; Enforced disappearance")
                .containsEntry("typeIds", "torture; enforced-disappearance")
                .containsEntry("status", "charged")
                .containsEntry("response", "denied")
                .containsEntry("eventFrom", "2022-06-01")
                .containsEntry("eventTo", "")
                .containsEntry("evidence", text + "!")
                .containsEntry("evidenceStart", "0")
                .containsEntry("evidenceEnd", String.valueOf(text.length() + 1));
    }

    @Test
    void aRowOfAnArticleTellsItsAccusationsOneALineAndHowManyThereAre() throws IOException {
        Hit two = SampleHits.hit("Title", "The Ledger", "id-2", null, "He was\nbeaten", 2);
        Hit none = SampleHits.hit("Title", null, "id-3", null, "Nothing", 0);
        List<CSVRecord> rows = read(Unit.ARTICLES, List.of(two, none));
        assertThat(rows.getFirst().get("accusationCount")).isEqualTo("2");
        assertThat(rows.getFirst().get("accusations").lines())
                .hasSize(2)
                .containsOnly("Human Rights Watch → The Ledger: Torture, Enforced disappearance"
                        + " (Charged; Denied by the accused; 2022-06-01..): “He was beaten!” [0–14]");
        assertThat(rows.get(1).toMap())
                .containsEntry("accusationCount", "0")
                .containsEntry("accusations", "")
                .containsEntry("source", "")
                .containsEntry("published", "")
                .containsEntry("snippets", "Nothing!");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextComesBackAsItWas(Unit unit) throws IOException {
        List<CSVRecord> rows =
                read(unit, SampleHits.HOSTILE.stream().map(SampleHits::hostile).toList());
        assertThat(rows).hasSameSizeAs(SampleHits.HOSTILE);
        for (int i = 0; i < rows.size(); i++) {
            String text = SampleHits.HOSTILE.get(i);
            for (String column : List.of("title", "source", "url")) {
                assertThat(withoutGuard(rows.get(i).get(column))).isEqualTo(text);
            }
            String carried = unit == Unit.ARTICLES ? "snippets" : "evidence";
            assertThat(withoutGuard(rows.get(i).get(carried))).isEqualTo(text + "!");
        }
    }

    @ParameterizedTest
    @EnumSource
    void noCellBeginsLikeAFormula(Unit unit) throws IOException {
        List<CSVRecord> rows =
                read(unit, SampleHits.HOSTILE.stream().map(SampleHits::hostile).toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.values())
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*")));
    }

    /** As the documentation of the format says it is undone. */
    private static String withoutGuard(String cell) {
        return cell.replaceFirst("^'(?='*[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20])", "");
    }

    @Test
    void aCellThatASpreadsheetWouldCutSaysWhatIsMissing() throws IOException {
        Hit long400 = SampleHits.hit("Title", "Source", "id", LocalDate.EPOCH, "word ".repeat(40), 400);
        CSVRecord row = read(Unit.ARTICLES, List.of(long400)).getFirst();
        assertThat(row.get("accusationCount")).isEqualTo("400");
        assertThat(row.get("accusations"))
                .hasSizeLessThan(32_767)
                .matches("(?s).*… and \\d+ more: export accusations .*");
        long told = row.get("accusations").lines().count();
        assertThat(row.get("accusations")).contains("… and " + (400 - told) + " more");
    }

    @Test
    void theFileBeginsWithAByteOrderMarkAndEveryRecordEndsAsTheRfcSays() {
        String file = file(Unit.ARTICLES, List.of(SampleHits.hostile("plain")));
        assertThat(file).startsWith("\ufefflink,id,title,source,").endsWith("\r\n");
        assertThat(file.split("\r\n", -1)).hasSize(3);
    }

    private static String file(Unit unit, List<Hit> hits) {
        RowForm form = ExportFormat.CSV.rows(unit, SampleHits.ENGLISH, SampleHits.LINKS);
        return Stream.concat(Stream.of(form.head()), hits.stream().map(form::row))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static List<CSVRecord> read(Unit unit, List<Hit> hits) throws IOException {
        CSVFormat rfc = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser =
                CSVParser.parse(new StringReader(file(unit, hits).substring(1)), rfc)) {
            return parser.getRecords();
        }
    }
}
