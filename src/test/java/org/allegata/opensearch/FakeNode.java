package org.allegata.opensearch;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** Plays a node of a cluster, with its faults: answers each question as the script says, and at its end always as its last part. */
final class FakeNode implements AutoCloseable {

    /** What is done with one question. */
    interface Part {

        void play(HttpExchange exchange, String body) throws IOException;
    }

    /** @param path with its parameters */
    record Asked(String method, String path, Headers headers, String body) {}

    private final HttpServer server;
    private final String scheme;
    private final List<Part> script;
    private final AtomicInteger next = new AtomicInteger();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private FakeNode(HttpServer server, String scheme, List<Part> script) {
        this.server = server;
        this.scheme = scheme;
        this.script = script;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static FakeNode playing(Part... script) {
        try {
            return new FakeNode(HttpServer.create(anyPort(), 0), "http", List.of(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FakeNode secure(SSLContext context, Part... script) {
        try {
            HttpsServer server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new FakeNode(server, "https", List.of(script));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Part answer(int status, String body) {
        return (exchange, asked) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Part error(int status, String type, String reason) {
        return answer(status, """
                {"error": {"type": "%s", "reason": "%s"}, "status": %d}""".formatted(type, reason, status));
    }

    /** Promises more than it sends. */
    static Part breakOff() {
        return (exchange, asked) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"took\": 1, ".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    /** Ends the connection without a word. */
    static Part hangUp() {
        return (exchange, asked) -> {};
    }

    /** Keeps the connection and says nothing until the node is closed. */
    static Part silence() {
        return (exchange, asked) -> pause(Duration.ofDays(1));
    }

    URI url() {
        return URI.create(scheme + "://127.0.0.1:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body));
            script.get(Math.min(next.getAndIncrement(), script.size() - 1)).play(exchange, body);
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
