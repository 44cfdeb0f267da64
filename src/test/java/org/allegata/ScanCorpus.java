package org.allegata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.allegata.accusation.AccusationReader;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.search.IndexedArticle;
import org.allegata.search.IndexedArticle.Place;

/**
 * Articles as the program reads them: the sample corpus, and some chosen at random from a large collection where it is there. One in twenty comes twice,
 * the second time with a line more, as copies do.
 */
final class ScanCorpus {

    /** A collection that is not part of the project: JSON lines of many sources and languages. */
    static final Path COLLECTION = Path.of("..", "shared", "data");

    /** Characters of a line: looking at longer articles takes long and shows no more. */
    private static final int LONGEST = 1_500;

    private final ArticleReader articleReader = new ArticleReader();
    private final AccusationReader reader = new AccusationReader(SampleCorpus.VOCABULARY);
    private final Map<String, IndexedArticle> articles = new LinkedHashMap<>();
    private final Random random;

    private ScanCorpus(Random random) {
        this.random = random;
    }

    /** @param folder for what is chosen */
    static List<IndexedArticle> read(int fromCollection, Random random, Path folder) throws IOException {
        ScanCorpus corpus = new ScanCorpus(random);
        for (Path file : files(SampleCorpus.FOLDER, ".*")) {
            if (!ArticleReader.isPassedOver(file.getFileName().toString())) {
                corpus.read(file);
            }
        }
        if (Files.isDirectory(COLLECTION)) {
            corpus.read(Files.write(folder.resolve("chosen.jsonl"), corpus.chosen(fromCollection)));
        }
        return List.copyOf(corpus.articles.values());
    }

    private static List<Path> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(name))
                    .sorted()
                    .toList();
        }
    }

    /** Lines of all files, from each as many as from every other if it has them. */
    private List<String> chosen(int number) throws IOException {
        List<List<String>> files = new ArrayList<>();
        for (Path file : files(COLLECTION, "(articles|texts|speeches)\\.jsonl(\\.gz)?")) {
            List<String> lines = lines(file);
            Collections.shuffle(lines, random);
            files.add(lines);
        }
        List<String> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < number; round++) {
            for (List<String> lines : files) {
                if (round < lines.size()) {
                    chosen.add(lines.get(round));
                }
            }
        }
        return chosen.subList(0, number);
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return new ArrayList<>(
                    reader.lines().filter(line -> line.length() <= LONGEST).toList());
        }
    }

    private void read(Path file) {
        articleReader.read(file, file.getFileName().toString(), new AllRead(article -> {
            add(article);
            if (random.nextInt(20) == 0) {
                add(copy(article));
            }
        }));
    }

    private void add(Article article) {
        Place place = new Place(article.id(), article.id() + ".txt");
        articles.put(article.id(), new IndexedArticle(article, reader.read(article), List.of(place)));
    }

    private static Article copy(Article article) {
        return new Article(
                "again-" + article.id(),
                article.title(),
                article.titleApart(),
                article.text() + "\n\nRead more.",
                article.published() == null ? null : article.published().plusDays(1),
                "Copying House",
                null,
                article.language(),
                article.boilerplate());
    }
}
