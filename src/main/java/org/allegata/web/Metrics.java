package org.allegata.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.allegata.answer.HealthAnswer;
import org.allegata.search.IndexHealth;

/** Counts requests and their seconds; prints them in the text format that Prometheus reads. */
final class Metrics {

    private static final String SECONDS = "allegata_http_request_seconds";

    private final Map<Key, Sample> samples = new ConcurrentHashMap<>();

    /** The route as declared, never the path as sent, so that the number of keys is bounded. */
    private record Key(String route, String method, int status) {
        String labels() {
            return "{route=\"%s\",method=\"%s\",status=\"%d\"}".formatted(route, method, status);
        }
    }

    private record Sample(LongAdder requests, DoubleAdder seconds) {}

    void record(Context ctx, Duration took) {
        Key key = new Key(
                Route.of(ctx).orElse("none"),
                Route.of(ctx).isPresent() ? ctx.method().name() : "any",
                ctx.statusCode());
        Sample sample = samples.computeIfAbsent(key, k -> new Sample(new LongAdder(), new DoubleAdder()));
        sample.requests().increment();
        sample.seconds().add(took.toNanos() / 1e9);
    }

    String text(HealthAnswer health) {
        StringBuilder text = new StringBuilder();
        text.append("# HELP ").append(SECONDS).append(" Requests and the time to answer them.\n");
        text.append("# TYPE ").append(SECONDS).append(" summary\n");
        sorted().forEach(entry -> text.append(lines(entry.getKey(), entry.getValue())));
        gauge(
                text,
                "allegata_ready",
                "1 when the first update of the index is complete.",
                health.status().equals("ready") ? 1 : 0);
        IndexHealth index = health.index();
        if (index != null) {
            gauge(text, "allegata_index_articles", "Articles in the index.", index.articles());
            gauge(text, "allegata_index_accusations", "Accusations in the index.", index.accusations());
            gauge(text, "allegata_index_bytes", "Size of the index on disk.", index.bytes());
        }
        return text.toString();
    }

    private Stream<Map.Entry<Key, Sample>> sorted() {
        return samples.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().labels()));
    }

    private static String lines(Key key, Sample sample) {
        return SECONDS + "_count" + key.labels() + " " + sample.requests().sum() + "\n" + SECONDS + "_sum"
                + key.labels() + " "
                + String.format(Locale.ROOT, "%.6f", sample.seconds().sum()) + "\n";
    }

    private static void gauge(StringBuilder text, String name, String help, long value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        text.append(name).append(' ').append(value).append('\n');
    }
}
