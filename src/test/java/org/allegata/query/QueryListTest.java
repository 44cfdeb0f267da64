package org.allegata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * The list {@code query/queries.txt} of queries as people might ask them: a line each, the row of the query table, a tab, the query. It is made for
 * a large index of news; here it is held that the language knows all of it.
 */
class QueryListTest {

    private static final List<String> ROWS_BESIDE_FIELDS =
            List.of("words", "phrase", "OR", "exclusion", "brackets", "NOT", "prefix", "similar", "near", "sentence");

    private final List<String[]> lines = lines();
    private static final QueryParser PARSER = new QueryParser(Vocabulary.load());

    @Test
    void eachRowOfTheTableHasTenQueries() {
        Map<String, Long> rows = lines.stream().collect(Collectors.groupingBy(line -> line[0], Collectors.counting()));
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(rows());
        assertThat(rows.values()).allMatch(count -> count >= 10);
    }

    private static List<String> rows() {
        Stream<String> fields = Stream.of(QueryField.values()).map(QueryField::id);
        return Stream.concat(ROWS_BESIDE_FIELDS.stream(), fields).toList();
    }

    @Test
    void noneIsRepaired() {
        assertThat(lines).allSatisfy(line -> {
            ParsedQuery parsed = PARSER.parse(line[1]);
            assertThat(parsed.repairs()).as(line[1]).isEmpty();
            assertThat(parsed.query()).isNotInstanceOf(Query.All.class);
        });
    }

    /** The queries of the list, without their rows. */
    static List<String> queries() {
        return lines().stream().map(line -> line[1]).toList();
    }

    private static List<String[]> lines() {
        try (InputStream in = Objects.requireNonNull(QueryListTest.class.getResourceAsStream("/query/queries.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
