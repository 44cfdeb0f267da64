package org.allegata.answer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** RIS, read back as reference managers read it, which take more for a tag than the format allows. */
class RisRecordsTest {

    private static final Pattern TAG = Pattern.compile("^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$");

    @Test
    void anArticleIsARecordOfTheFormat() {
        Hit hit = SampleHits.hit(
                "A title", "The Ledger", "id-1", java.time.LocalDate.of(2024, 3, 4), "He was\nbeaten", 2);
        assertThat(file(Unit.ARTICLES, List.of(hit))).isEqualTo("""
                TY  - NEWS
                TI  - A title
                T2  - The Ledger
                PY  - 2024
                DA  - 2024/03/04/
                LA  - en
                UR  - The Ledger
                UR  - https://reader.example/articles/id-1
                DB  - Allegata
                AN  - id-1
                KW  - Torture
                KW  - Enforced disappearance
                N1  - Human Rights Watch → The Ledger: Torture, Enforced disappearance (Charged; Denied by the accused; 2022-06-01..): “He was beaten!” [0–14]
                N1  - Human Rights Watch → The Ledger: Torture, Enforced disappearance (Charged; Denied by the accused; 2022-06-01..): “He was beaten!” [0–14]
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @Test
    void whatABodyItselfPublishesIsAReportOfIt() {
        Hit hit = SampleHits.hit("A title", "Amnesty International", "id-1", null, "Text", 1);
        Map<String, List<String>> record = read(Unit.ACCUSATIONS, List.of(hit)).getFirst();
        assertThat(record)
                .containsEntry("TY", List.of("RPRT"))
                .containsEntry("PB", List.of("Amnesty International"))
                .doesNotContainKeys("T2", "DA", "PY");
        assertThat(record.get("N1")).hasSize(1);
    }

    @Test
    void anArticleWithoutAnAccusationSaysWhyItIsAHit() {
        Hit hit = SampleHits.hit("A title", null, "id-1", null, "Text", 0);
        assertThat(read(Unit.ARTICLES, List.of(hit)).getFirst()).containsEntry("N1", List.of("Text!"));
    }

    @ParameterizedTest
    @EnumSource
    void noTextCanBeginALineOrEndARecord(Unit unit) {
        List<Map<String, List<String>>> records =
                read(unit, SampleHits.HOSTILE.stream().map(SampleHits::hostile).toList());
        assertThat(records).hasSameSizeAs(SampleHits.HOSTILE);
        for (int i = 0; i < records.size(); i++) {
            String line = SampleHits.HOSTILE
                    .get(i)
                    .replaceAll("[\\s\\p{Cc}\u2028\u2029]+", " ")
                    .strip();
            assertThat(records.get(i).getOrDefault("TI", List.of(""))).containsExactly(line);
            assertThat(records.get(i)).containsEntry("AN", List.of("id-1")).containsEntry("TY", List.of("NEWS"));
        }
    }

    private static String file(Unit unit, List<Hit> hits) {
        RowForm form = ExportFormat.RIS.rows(unit, SampleHits.ENGLISH, SampleHits.LINKS);
        assertThat(form.head()).isEmpty();
        return hits.stream()
                .map(hit -> new String(form.row(hit), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    /** All records, each with its values by tag; lines end in any way that some program takes for a line's end. */
    private static List<Map<String, List<String>>> read(Unit unit, List<Hit> hits) {
        List<Map<String, List<String>>> records = new ArrayList<>();
        for (String line : file(unit, hits).split("\\R")) {
            Matcher tag = TAG.matcher(line);
            assertThat(tag.matches()).as(line).isTrue();
            String name = Objects.requireNonNull(tag.group(1));
            if (name.equals("TY")) {
                records.add(new LinkedHashMap<>());
            }
            records.getLast().computeIfAbsent(name, key -> new ArrayList<>()).add(Objects.requireNonNull(tag.group(2)));
        }
        assertThat(records).allSatisfy(record -> {
            assertThat(record.keySet().iterator().next()).isEqualTo("TY");
            assertThat(record).containsEntry("ER", List.of(""));
        });
        return records;
    }
}
