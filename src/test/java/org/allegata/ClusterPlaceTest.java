package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.allegata.opensearch.ClusterSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a cluster that cannot be asked, or is asked for wrongly. */
class ClusterPlaceTest {

    private static final int WRONG_USE = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    search --backend opensearch torture                                                  | needs --url
                    search --backend opensearch --url ftp://127.0.0.1:9200 torture                       | like https://host:9200
                    search --backend opensearch --url http://me:secret@127.0.0.1:9200 torture            | no user or password
                    search --backend opensearch --url http://127.0.0.1:9200 --index Über torture         | small letters
                    search --backend opensearch --url http://127.0.0.1:9200 --shards 0 torture           | 1 to 1024 shards
                    check --backend elsewhere                                                            | elsewhere
                    copy --from lucene --to lucene                                                       | two engines
                    copy --from lucene                                                                   | --to
                    """)
    void wrongUseIsTold(String command, String told) {
        assertThat(run(command.strip().split(" +"))).isEqualTo(WRONG_USE);
        assertThat(err.toString()).contains(told);
    }

    /** Nobody listens on port 1. */
    @ParameterizedTest
    @CsvSource({
        "search torture",
        "check",
        "index --no-progress",
        "serve --no-update",
        "copy --from opensearch --to lucene"
    })
    void aClusterThatIsNotThereIsNoEmptyAnswer(String command) {
        String where = command.startsWith("copy") ? "" : " --backend opensearch";
        assertThat(run((command + where + " --url http://127.0.0.1:1").split(" ")))
                .isEqualTo(Main.UNAVAILABLE);
        assertThat(err.toString()).contains("http://127.0.0.1:1 refuses the connection");
        assertThat(out.toString()).doesNotContain("0 articles");
    }

    /** Or who sends an article would wait as long as a long run of writing does. */
    @Test
    void aServerGivesUpOnWritingWithinTheTimeOfAQuestion() {
        IndexPlace place = new IndexPlace();
        place.engine = IndexPlace.Engine.opensearch;
        place.cluster.urls = List.of(URI.create("http://127.0.0.1:1"));
        assertThat(patience(place.store())).isGreaterThan(ClusterSettings.DEFAULT_TIMEOUT);
        Settings settings = new Options.Serving().with(new Options.CorpusPaths(), place);
        assertThat(patience(settings.store())).isEqualTo(ClusterSettings.DEFAULT_TIMEOUT);
    }

    private static Duration patience(Store store) {
        return ((Store.InCluster) store).place().patience();
    }

    @Test
    void theHelpTellsHowToEnter() {
        assertThat(run("serve", "--help")).isZero();
        assertThat(out.toString()).contains("--backend", "--url", "ALLEGATA_API_KEY", "ALLEGATA_CA_FILE");
    }
}
