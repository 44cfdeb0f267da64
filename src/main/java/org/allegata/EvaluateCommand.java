package org.allegata;

import java.nio.file.Path;
import org.allegata.accusation.Vocabulary;
import org.allegata.evaluation.RankingComparison;
import org.allegata.evaluation.SearchRanker;
import org.allegata.evaluation.TestCollection;
import org.allegata.lucene.PlainRanking;
import org.allegata.query.QueryParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
}
