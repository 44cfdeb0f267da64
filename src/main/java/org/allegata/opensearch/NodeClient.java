package org.allegata.opensearch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.allegata.search.IndexUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Asks one node once, and says what came of it. */
final class NodeClient implements AutoCloseable {

    /** A node that runs takes a connection at once, even when it is busy. */
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);

    private final HttpClient http;
    private final Credentials credentials;

    NodeClient(ClusterSettings settings) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(shorter(LONGEST_CONNECT, settings.timeout().dividedBy(2)));
        if (settings.caFile() != null) {
            builder.sslContext(Trust.in(settings.caFile()));
        }
        this.http = builder.build();
        this.credentials = settings.credentials();
    }

    Outcome ask(URI node, ClusterRequest request, Duration longest) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(message(node, request), BodyHandlers.ofByteArray());
        try {
            // The client's own time-out ends with the head of the answer; this one holds for its body too.
            return outcome(node, answer.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Fault.Late(node, longest);
        } catch (ExecutionException e) {
            return fault(node, Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IndexUnavailableException("The question to the cluster was interrupted.", e);
        }
    }

    /** Ends its connections. */
    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest message(URI node, ClusterRequest request) {
        HttpRequest.Builder message = HttpRequest.newBuilder(URI.create(node + request.path()))
                .header("Accept", "application/json")
                .header("Content-Type", request.type())
                .method(request.method(), request.body());
        credentials.header().ifPresent(header -> message.header("Authorization", header));
        return message.build();
    }

    private static Outcome outcome(URI node, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode body;
        try {
            body = response.body().length == 0 ? MissingNode.getInstance() : Json.MAPPER.readTree(response.body());
        } catch (JacksonException e) {
            return isDenial(status) ? failed(node, status, MissingNode.getInstance()) : new Fault.Foreign(node, status);
        }
        if (status >= 200 && status < 300) {
            return body.isMissingNode() || body.isContainer()
                    ? new Outcome.Answered(body)
                    : new Fault.Foreign(node, status);
        }
        return failed(node, status, body.path("error"));
    }

    /** What proxies say for a cluster, mostly in HTML. */
    private static boolean isDenial(int status) {
        return status == 401 || status == 403 || status == 429 || status >= 502 && status <= 504;
    }

    private static Outcome failed(URI node, int status, JsonNode error) {
        ServerError reason = ServerError.of(status, error);
        boolean refused = status >= 400 && status < 500 && !isDenial(status);
        return refused ? new Outcome.Refused(reason) : new Fault.Failed(node, reason);
    }

    private static Fault fault(URI node, Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException e -> new Fault.NotReached(node, "takes no connection in time");
            case ConnectException e -> new Fault.NotReached(node, whyNotReached(e));
            case SSLException e -> new Fault.Untrusted(node, String.valueOf(e.getMessage()));
            case IOException e -> new Fault.Lost(node, String.valueOf(e.getMessage()));
            default -> throw new IllegalStateException(cause);
        };
    }

    private static String whyNotReached(ConnectException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "is a name that is not known";
            }
        }
        return "refuses the connection";
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
