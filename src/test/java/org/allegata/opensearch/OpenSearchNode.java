package org.allegata.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One node in a process of its own, which can be killed and started again with its data. */
final class OpenSearchNode {

    /** A node that has not joined by then hangs; it takes 10 s on an idle machine, a few minutes on a crowded one. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final OpenSearchServer server;
    private final Path folder;
    private final Map<String, Object> settings;
    private final URI url;
    private @Nullable Process process;

    OpenSearchNode(OpenSearchServer server, Path folder, int port, Map<String, Object> settings) {
        this.server = server;
        this.folder = folder;
        this.settings = settings;
        this.url = URI.create("http://127.0.0.1:" + port);
    }

    URI url() {
        return url;
    }

    void start() {
        try {
            process = server.start(folder, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power cut would. */
    void kill() {
        end(running().destroyForcibly());
    }

    void stop() {
        running().destroy();
        end(running());
    }

    /** Leaves its output to be read. */
    void deleteData() {
        if (!Files.exists(folder.resolve("data"))) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Returns when this node says that so many are together and that each shard can be asked. */
    void awaitCluster(int nodes) {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!isTogether(nodes)) {
            if (!isRunning() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The node did not start:\n" + String.join("\n", lastLines()));
            }
            pause();
        }
    }

    private boolean isTogether(int nodes) {
        URI health = url.resolve("/_cluster/health?wait_for_status=yellow&timeout=1s&wait_for_nodes=" + nodes);
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(10))
                    .build();
            // Answered with 408 while it is waited for.
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process;
    }

    private List<String> lastLines() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("output.log"));
            return lines.subList(Math.max(0, lines.size() - 30), lines.size());
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }

    private static void end(Process process) {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
