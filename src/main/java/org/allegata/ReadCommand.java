package org.allegata;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Explanation;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.answer.ArticleAnswer;
import org.allegata.answer.Json;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.indexing.Corpus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what is found in articles. */
@Command(
        name = "read",
        description =
                "Print what is found in articles: organisations, dates, and who accuses whom of what. No index is needed.",
        mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "files as they may stand in a corpus, or folders of them; below a folder, ids are those an index of it has")
    List<Path> files = List.of();

    @Option(names = "--jsonl", description = "one line of JSON an article, as the API gives it")
    boolean jsonl;

    @Option(
            names = "--explain",
            description = "sentence by sentence: what was recognised, which rules fired, and what was weighed")
    boolean explain;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (explain && jsonl) {
            throw new ParameterException(
                    spec.commandLine(), "--explain is text for people; it doesn't go with --jsonl");
        }
        Printing printing =
                new Printing(spec.commandLine().getOut(), spec.commandLine().getErr());
        files.forEach(file -> read(file, printing));
        return printing.refused ? Main.PARTLY : 0;
    }

    private static void read(Path file, ArticleReader.Sink sink) {
        if (Files.isDirectory(file)) {
            new Corpus(List.of(file)).read(sink);
        } else {
            new ArticleReader().read(file, String.valueOf(file.getFileName()), sink);
        }
    }

    private final class Printing implements ArticleReader.Sink {
        private final Vocabulary vocabulary = Vocabulary.load();
        private final AccusationReader reader = new AccusationReader(vocabulary);
        private final Answers answers = new Answers(vocabulary, "en");
        private final PrintWriter out;
        private final PrintWriter err;
        private boolean refused;

        Printing(PrintWriter out, PrintWriter err) {
            this.out = out;
            this.err = err;
        }

        @Override
        public void article(int ordinal, Article article) {
            if (explain) {
                Explanation explanation = reader.explain(article);
                ExplanationText.print(answer(article, explanation.reading()), explanation, out);
            } else if (jsonl) {
                out.println(Json.line(answer(article, reader.read(article))));
            } else {
                ReadingText.print(answer(article, reader.read(article)), out);
            }
        }

        private ArticleAnswer answer(Article article, Reading reading) {
            return answers.article(article, reading, List.of(article.id()));
        }

        @Override
        public void refused(String where, String reason) {
            refused = true;
            err.printf(Locale.ROOT, "refused: %s: %s%n", where, reason);
        }

        @Override
        public void passedOver(String where) {
            err.printf(Locale.ROOT, "passed over: %s: neither text nor title%n", where);
        }
    }
}
