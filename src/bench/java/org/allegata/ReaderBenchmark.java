package org.allegata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.indexing.Corpus;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How fast articles are read on one thread, beside only cutting them into words and sentences in the same run; by itself a time says more about the
 * machine. An operation is one pass over all articles of a folder. Speed is in megabytes of UTF-8 a second, all text counted.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
@State(Scope.Benchmark)
public class ReaderBenchmark {

    private static final List<String> FOLDERS =
            List.of("../shared/data/hrdsattack", "../shared/data/wikinews", "corpus");
    private static final double MEGABYTE = 1e6;
    private static final String SPEED = "megabytes";

    /** Where the articles lie. */
    @Param("corpus")
    public String folder = "";

    private final AccusationReader reader = new AccusationReader(Vocabulary.load());
    private final List<Article> articles = new ArrayList<>();
    private double size;

    /** Text gone through; JMH makes it a speed. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Text {
        public double megabytes;
    }

    /** Reads the files, which is not measured. */
    @Setup(Level.Trial)
    public void load() {
        new Corpus(List.of(Path.of(folder))).read(new Kept(articles));
        size = articles.stream()
                        .mapToLong(article -> article.text().getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                / MEGABYTE;
    }

    /** All that is found in an article. */
    @Benchmark
    public void read(Text text, Blackhole sink) {
        for (Article article : articles) {
            Reading reading = reader.read(article);
            sink.consume(reading);
        }
        text.megabytes += size;
    }

    /** What every reader does first. */
    @Benchmark
    public void words(Text text, Blackhole sink) {
        for (Article article : articles) {
            sink.consume(Words.of(article.text(), article.boilerplate()).sentences());
        }
        text.megabytes += size;
    }

    /** Runs it over the folders that are there and prints how the speeds compare; takes JMH's options. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        List<String> there = FOLDERS.stream().filter(ReaderBenchmark::isThere).toList();
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include(ReaderBenchmark.class.getName())
                        .param("folder", there.toArray(String[]::new))
                        .build())
                .run();
        compare(results);
    }

    private static boolean isThere(String folder) {
        boolean there = Files.isDirectory(Path.of(folder));
        if (!there) {
            System.out.printf("skipped: %s is not there%n", folder);
        }
        return there;
    }

    private static void compare(Collection<RunResult> results) {
        Map<String, Map<String, Double>> speeds = new TreeMap<>();
        for (RunResult result : results) {
            Map<String, Double> ofFolder =
                    speeds.computeIfAbsent(result.getParams().getParam("folder"), key -> new TreeMap<>());
            result.getSecondaryResults().values().stream()
                    .filter(aside -> aside.getLabel().equals(SPEED))
                    .forEach(aside -> ofFolder.put(result.getPrimaryResult().getLabel(), aside.getScore()));
        }
        speeds.forEach((folder, speed) -> System.out.printf(
                Locale.ROOT,
                "%-28s read %.2f MB/s, cut into words and sentences %.1f MB/s, ratio 1:%.0f%n",
                folder,
                speed.getOrDefault("read", Double.NaN),
                speed.getOrDefault("words", Double.NaN),
                speed.getOrDefault("words", Double.NaN) / speed.getOrDefault("read", Double.NaN)));
    }

    /** Keeps articles; what cannot be read is told. */
    private record Kept(List<Article> articles) implements ArticleReader.Sink {

        @Override
        public void article(int ordinal, Article article) {
            articles.add(article);
        }

        @Override
        public void refused(String where, String reason) {
            System.out.printf("refused: %s: %s%n", where, reason);
        }

        @Override
        public void passedOver(String where) {
            System.out.printf("passed over: %s%n", where);
        }
    }
}
