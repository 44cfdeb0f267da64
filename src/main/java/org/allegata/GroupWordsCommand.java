package org.allegata;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.allegata.accusation.Vocabulary;
import org.allegata.accusation.words.WordGroups;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.evaluation.LabelledArticles;
import org.allegata.evaluation.WordGrouping;
import org.allegata.indexing.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds groups of alike words in many articles, for {@code train} to learn with. */
@Command(
        name = "group-words",
        description = "Find groups of words that stand among the same neighbours, for \"train\" to learn with.",
        mixinStandardHelpOptions = true)
final class GroupWordsCommand implements Callable<Integer> {

    private static final String ENGLISH = "en";

    @Parameters(
            arity = "1..*",
            paramLabel = "ARTICLES",
            description =
                    "articles, best some ten thousand: files and folders; those in other languages than English are left out")
    List<Path> articles = List.of();

    @Option(
            names = "--without",
            paramLabel = "LABELS",
            description =
                    "leave out the articles of these labels, so that they can still be measured on; may be given several times")
    List<Path> without = List.of();

    @Option(
            names = "--groups",
            paramLabel = "N",
            description = "how many groups to make, ${DEFAULT-VALUE} if not given")
    int groups = 400;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "where to write the groups")
    Path to = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (groups < 2) {
            throw new ParameterException(spec.commandLine(), "--groups takes a number from 2 on");
        }
        Set<String> leftOut = leftOut();
        WordGrouping grouping = new WordGrouping(groups);
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        new Corpus(articles).read(new ArticleReader.Sink() {
            @Override
            public void article(int ordinal, Article article) {
                if (ENGLISH.equals(article.language()) && !leftOut.contains(article.id())) {
                    grouping.add(Words.of(article.text(), article.boilerplate()));
                    taken.incrementAndGet();
                }
            }

            @Override
            public void refused(String where, String reason) {
                tell("refused: %s: %s", where, reason);
                refused.incrementAndGet();
            }

            @Override
            public void passedOver(String where) {
                // Nothing to read.
            }
        });
        if (taken.get() == 0) {
            tell("No English article is in %s: nothing is grouped", articles);
            return Main.UNAVAILABLE;
        }
        tell("grouping the words of %,d articles", taken.get());
        SortedMap<String, Integer> grouped = grouping.grouped(moved -> tell("%,d words moved", moved));
        try (OutputStream out = Files.newOutputStream(to)) {
            WordGroups.write(grouped, out);
        }
        tell("%,d words in %,d groups", grouped.size(), new HashSet<>(grouped.values()).size());
        return refused.get() == 0 ? 0 : Main.PARTLY;
    }

    private Set<String> leftOut() {
        Set<String> ids = new HashSet<>();
        if (!without.isEmpty()) {
            Vocabulary vocabulary = Vocabulary.load();
            without.forEach(
                    file -> ids.addAll(LabelledArticles.read(file, vocabulary).ids()));
        }
        return ids;
    }

    private void tell(String message, Object... values) {
        spec.commandLine().getErr().printf(Locale.ROOT, message + "%n", values);
    }
}
