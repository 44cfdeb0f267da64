package org.allegata;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.AccusationReader;
import org.allegata.accusation.Vocabulary;
import org.allegata.evaluation.LabelledArticles;
import org.allegata.evaluation.RankingComparison;
import org.allegata.evaluation.ReadingFigure;
import org.allegata.evaluation.ReadingMeasure;
import org.allegata.evaluation.ReadingRecord;
import org.allegata.evaluation.ReadingReport;
import org.allegata.evaluation.SearchRanker;
import org.allegata.evaluation.TestCollection;
import org.allegata.indexing.Corpus;
import org.allegata.lucene.PlainRanking;
import org.allegata.query.QueryParser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints figures of quality. */
@Command(
        name = "evaluate",
        description = "Print figures of quality.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class EvaluateCommand {

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** Both rankers are asked in one run, so that the figures can be compared. */
    @Command(
            name = "ranking",
            description =
                    "Measure the order of hits for queries with judged documents, beside that of plain Lucene BM25.",
            mixinStandardHelpOptions = true)
    int ranking(
            @Parameters(
                            paramLabel = "DIR",
                            description =
                                    "folder with docs.jsonl, queries.jsonl, and qrels.tsv: query, 0, document, grade")
                    Path folder) {
        Vocabulary vocabulary = Vocabulary.load();
        TestCollection collection = TestCollection.read(folder);
        try (TemporaryIndex index = TemporaryIndex.of(collection.articles(), vocabulary);
                PlainRanking plain = PlainRanking.of(collection.texts())) {
            SearchRanker ours = new SearchRanker(index.index(), new QueryParser(vocabulary));
            RankingText.print(
                    collection,
                    RankingComparison.of(collection.queries(), ours, plain::rank),
                    spec.commandLine().getOut());
        }
        return 0;
    }

    /** Reads the articles and holds what is found against the labels. */
    @Command(
            name = "reading",
            description = {
                "Measure what is found in articles against what persons found in them.",
                "Precision stands before recall: a wrong accusation harms, a missed one is still found by its words."
            },
            mixinStandardHelpOptions = true)
    int reading(
            @Parameters(paramLabel = "GOLD", description = "labelled articles, one JSON object a line") Path gold,
            @Parameters(paramLabel = "ARTICLES", description = "the articles themselves: a file or folder")
                    Path articles,
            @Option(
                            names = "--differences",
                            paramLabel = "N",
                            defaultValue = "0",
                            description = "also list up to N misses and extras of each kind and article")
                    int differences,
            @Option(
                            names = "--record",
                            paramLabel = "FILE",
                            description =
                                    "where the figures are kept for the next run, which tells what has changed; default: target/evaluation/GOLD.json")
                    @Nullable
                    Path record) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Vocabulary vocabulary = Vocabulary.load();
        LabelledArticles labelled = LabelledArticles.read(gold, vocabulary);
        ReadingRecord kept = new ReadingRecord(
                record != null ? record : Path.of("target", "evaluation", gold.getFileName() + ".json"));
        Map<ReadingMeasure, ReadingFigure> before = kept.before();
        AccusationReader reader = new AccusationReader(vocabulary);
        new Corpus(List.of(articles))
                .read(new LabelledOnly(labelled.ids(), article -> labelled.found(article, reader.read(article)), err));
        ReadingReport report = labelled.report();
        ReadingReportText text = new ReadingReportText(report, out);
        text.printDifferences(differences);
        text.print(before);
        kept.keep(report);
        labelled.missing().forEach(id -> err.println("no article has the id " + id));
        return labelled.missing().isEmpty() ? 0 : Main.PARTLY;
    }
}
