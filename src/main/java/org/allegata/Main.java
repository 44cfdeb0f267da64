package org.allegata;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allegata.evaluation.BadCollectionException;
import org.allegata.indexing.CorpusMissingException;
import org.allegata.indexing.StoppedException;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.QuestionRefusedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands. */
@Command(
        name = "allegata",
        description =
                "A full-text search index of human-rights reporting: who accuses whom of what, when, and in which sentence.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ReadCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            GroupWordsCommand.class,
            CopyCommand.class,
            CheckCommand.class
        },
        footer = {
            "",
            "Without a command: serve. Each command has its own --help.",
            "",
            "Exit codes: 0 done; 1 done, but something could not be read; 2 wrong use; 3 the index, the corpus, the port or a collection cannot be used; 4 an error of the program."
        })
public final class Main {

    /** Done, but something could not be read. */
    static final int PARTLY = 1;

    /** The index, the corpus, the port or a collection cannot be used. */
    static final int UNAVAILABLE = 3;

    private static final int PROGRAM_ERROR = 4;

    /** Lucene tells at each start which processor features it uses; kept here, since a logger nobody holds forgets its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.WARNING);
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                args));
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commands = new CommandLine(new Main());
        // A query may begin with an exclusion, as in "-Gaza".
        commands.getSubcommands()
                .values()
                .forEach(command ->
                        command.setUnmatchedOptionsArePositionalParams(command.getCommand() instanceof SearchCommand));
        return commands.setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, command, parsed) -> report(problem, err))
                .execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    private static int report(Exception problem, PrintWriter err) throws Exception {
        return switch (problem) {
            case IndexUnavailableException unavailable -> say(unavailable, err);
            case QuestionRefusedException refused -> say(refused, err);
            case CorpusMissingException missing -> say(missing, err);
            case BadCollectionException bad -> say(bad, err);
            case PortTakenException taken -> say(taken, err);
            case UncheckedIOException io -> say(io, err);
            case StoppedException stopped -> say(stopped, err);
            default -> {
                problem.printStackTrace(err);
                yield PROGRAM_ERROR;
            }
        };
    }

    private static int say(RuntimeException problem, PrintWriter err) {
        err.println(problem.getMessage());
        return UNAVAILABLE;
    }
}
