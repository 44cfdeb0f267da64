package org.allegata.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.allegata.web.page.Pages;
import org.allegata.web.request.QuestionReader;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The web server: the search page and the JSON API over an index. Made unstarted. */
public final class SearchServer implements AutoCloseable {

    /** Room for a query of 10,000 characters in most scripts, escaped. */
    private static final int MAX_HEADER_BYTES = 128 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(SearchServer.class);

    private static final List<String> WARMING = List.of("", "pairs");
    private static final Duration MOST_WARMING = Duration.ofSeconds(20);

    private final WebSettings settings;
    private final List<Route> routes;
    private final Javalin app;

    public SearchServer(
            WebSettings settings,
            Vocabulary vocabulary,
            Readiness readiness,
            ArticleWriter writer,
            OriginalFiles originals) {
        this.settings = settings;
        Metrics metrics = new Metrics();
        StaticFiles files = new StaticFiles();
        ApiRequests requests = new ApiRequests(vocabulary, settings.maxBodyBytes());
        QuestionReader questions = new QuestionReader(vocabulary);
        Asking asking = new Asking(readiness, settings.logQueries());
        PublicAddress address = new PublicAddress(settings.publicAddress());
        Pages templates = new Pages();
        PageRequests forPages = new PageRequests(vocabulary, questions, asking, readiness, files, address);
        PageRoutes pages = new PageRoutes(forPages, readiness, originals, address, templates);
        this.routes = Stream.of(
                        pages.routes(),
                        new AccusationRoutes(forPages, vocabulary, asking, templates).routes(),
                        new VocabularyRoutes(forPages, vocabulary, questions, asking, templates).routes(),
                        files.routes(),
                        new SearchApi(requests, questions, asking).routes(),
                        new ExportApi(requests, questions, asking, address).routes(),
                        new FeedApi(requests, questions, asking, address).routes(),
                        new ArticleApi(requests, readiness).routes(),
                        new SuggestApi(requests, readiness).routes(),
                        new WritingApi(requests, writer, new Token(settings.token()), settings.maxBodyBytes()).routes(),
                        new OperatorApi(readiness, metrics).routes())
                .flatMap(Collection::stream)
                .toList();
        this.app = Javalin.create(config -> configure(config, metrics, new Problems(readiness, pages)));
    }

    /** @throws IllegalStateException if the address cannot be bound, with a message for people */
    public SearchServer start() {
        try {
            app.start(settings.host(), settings.port());
            return this;
        } catch (io.javalin.util.JavalinException e) {
            throw new IllegalStateException(
                    "Cannot listen on " + settings.host() + ":" + settings.port()
                            + ": the port is taken or the address is not of this machine",
                    e);
        }
    }

    /**
     * Asks itself for the pages that count most, so that the first reader does not wait for classes and counts to be loaded. What fails here fails
     * again for readers, who are told.
     */
    public void warmUp() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String page : WARMING) {
                client.send(
                        HttpRequest.newBuilder(URI.create(address() + page))
                                .timeout(MOST_WARMING)
                                .build(),
                        BodyHandlers.discarding());
            }
        } catch (IOException e) {
            LOG.debug("The server could not ask itself", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The port in use; only after the start. */
    public int port() {
        return app.port();
    }

    /** Where a browser on this machine finds the server; only after the start. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + port() + "/";
    }

    @Override
    public void close() {
        app.stop();
    }

    List<Route> routes() {
        return routes;
    }

    private void configure(JavalinConfig config, Metrics metrics, Problems problems) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Long.MAX_VALUE; // each handler reads with a bound of its own
        config.http.compressionStrategy = CompressionStrategy.GZIP;
        config.jetty.modifyHttpConfiguration(SearchServer::configure);
        config.jetty.modifyServer(SearchServer::configure);
        Headers headers = new Headers(settings.allowedOrigins());
        config.routes.before(headers::add);
        problems.handleIn(config.routes);
        Methods.add(config.routes, routes);
        config.requestLogger.http((ctx, ms) -> metrics.record(ctx, Duration.ofNanos((long) (ms * 1e6))));
    }

    private static void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(MAX_HEADER_BYTES);
    }

    /** For what Jetty refuses before Javalin sees it. */
    private static void configure(Server server) {
        ErrorHandler errors = new ErrorHandler();
        errors.setShowStacks(false);
        errors.setShowCauses(false);
        errors.setShowMessageInTitle(false);
        server.setErrorHandler(errors);
    }
}
