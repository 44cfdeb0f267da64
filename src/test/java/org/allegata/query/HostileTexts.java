package org.allegata.query;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Query texts that nobody should type: pieces of the query language thrown together, and random characters. */
public final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "\"",
            "\u201C",
            "\u201D",
            "\u201E",
            "\u00AB",
            "\u00BB",
            "-",
            "--",
            "*",
            "~",
            "+",
            ":",
            "\\",
            "..",
            "/",
            "://",
            "=",
            ",",
            "^2",
            "#",
            " ",
            " ",
            " ",
            " ",
            "\t",
            "\n",
            "\u0000",
            "\u00A0",
            "\u200B",
            "\uD83D\uDE4F",
            "\uD83D",
            "\uDE4F",
            "\u0301",
            "AND",
            "OR",
            "NOT",
            " AND ",
            " OR ",
            " NOT ",
            " -",
            "and",
            "or",
            "NEAR/10",
            "NEAR",
            "SENTENCE",
            "NEAR/3(",
            "SENTENCE(",
            "NEAR/3(b,",
            "NEAR/3(\"the of\", x OR ",
            "NEAR/3 (",
            "-NEAR/99999999999(",
            "title:NEAR(",
            "near(",
            ",",
            ", ",
            "\u060C",
            "\\,",
            "1,000",
            "title:",
            "source:",
            "source:=",
            "url:",
            "language:",
            "organisation:",
            "accuser:",
            "accused:",
            "accusation:",
            "status:",
            "response:",
            "published:",
            "event:",
            "Title:",
            "acuser:",
            "organization:",
            "author:",
            "Gaza:",
            "10:30",
            "https://x.org/a?b=c",
            "torture",
            "detention",
            "the",
            "of",
            "UN",
            "a",
            "I",
            "\u0130stanbul",
            "hrw",
            "israel",
            "hamas+",
            "ICJ",
            "al-Qassam",
            "\u05E6\u05D4\"\u05DC",
            "\u05E6",
            "genocide",
            "rape,torture",
            "denied",
            "warrant",
            "fr",
            "unknown",
            "2024",
            "2023-10-07..2024-01",
            "..2019",
            "2024-02-30",
            "2024..2020",
            "unnamed",
            "article",
            "\u0646",
            "\u0627\u0644",
            "x*",
            "word~2");

    private HostileTexts() {}

    public static String next(Random random) {
        return random.nextInt(4) == 0 ? characters(random) : pieces(random);
    }

    private static String pieces(Random random) {
        return IntStream.range(0, 1 + random.nextInt(14))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    private static String characters(Random random) {
        int bound = random.nextBoolean() ? 0x80 : 0x3000;
        return random.ints(random.nextInt(24), 0, bound)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
