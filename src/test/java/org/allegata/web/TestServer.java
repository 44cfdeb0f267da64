package org.allegata.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Json;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.SearchIndex;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A server on a free port over {@link ScanIndex}, and a client of it. */
final class TestServer implements AutoCloseable {

    static final String TOKEN = "sesame";
    static final int MAX_BODY = 100_000;
    static final Vocabulary VOCABULARY = Vocabulary.load();

    final ScanIndex index;
    Readiness.@Nullable Progress progress;
    boolean opened = true;
    final Map<String, Path> files = new ConcurrentHashMap<>();
    private final SearchServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    TestServer() {
        this(new WebSettings("127.0.0.1", 0, null, Set.of("https://friend.example"), TOKEN, false, MAX_BODY));
    }

    TestServer(WebSettings settings) {
        this(settings, new ScanIndex(VOCABULARY, new SampleArticles(VOCABULARY).all()));
    }

    TestServer(WebSettings settings, ScanIndex index) {
        this.index = index;
        server = new SearchServer(
                        settings,
                        VOCABULARY,
                        new ReadyWhenToldSo(),
                        new Writer(),
                        found -> Optional.ofNullable(files.get(found.article().id())))
                .start();
    }

    SearchServer server() {
        return server;
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    JsonNode json(String path) {
        return Json.MAPPER.readTree(get(path).body());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        return headers.length == 0 ? request : request.headers(headers);
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }

    private final class ReadyWhenToldSo implements Readiness {
        @Override
        public SearchIndex index() {
            if (!opened) {
                throw new IndexUnavailableException("There is no index yet", null);
            }
            return index;
        }

        @Override
        public Optional<Progress> updating() {
            return Optional.ofNullable(progress);
        }
    }

    private final class Writer implements ArticleWriter {
        @Override
        public Written put(SentArticle sent) {
            if ("unreadable".equals(sent.text())) {
                throw new ArticleRefusedException("The text cannot be read");
            }
            String id = sent.id() == null ? "given-by-the-writer" : sent.id();
            String title = sent.title() == null ? "Untitled" : sent.title();
            String text = sent.text() == null ? "" : sent.text();
            return new Written(id, index.put(SampleArticles.plain(id, title, text)));
        }

        @Override
        public boolean delete(String id) {
            return index.remove(id);
        }
    }
}
