package org.allegata.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real OpenSearch for tests: one node, which all tests of a JVM share, or a cluster of several, each in a process of its own on free ports of this
 * machine. Where there is no engine, asking for one aborts the test. What was started ends with the JVM at the latest.
 */
public final class OpenSearchNodes implements AutoCloseable {

    private static final AtomicInteger NAMES = new AtomicInteger();

    private static @Nullable OpenSearchNodes shared;
    private static @Nullable RuntimeException sharedFailure;

    private final List<OpenSearchNode> nodes;

    private OpenSearchNodes(List<OpenSearchNode> nodes) {
        this.nodes = nodes;
    }

    /** The one node of this JVM, started when first asked for; where that fails, all who ask are told so. */
    public static synchronized OpenSearchNodes shared() {
        if (sharedFailure != null) {
            throw sharedFailure;
        }
        if (shared == null) {
            try {
                shared = started(1);
            } catch (RuntimeException e) {
                sharedFailure = e;
                throw e;
            }
        }
        return shared;
    }

    /** A cluster of the caller's own. */
    public static OpenSearchNodes started(int count) {
        List<Integer> ports = freePorts(2 * count);
        List<Integer> transport = ports.subList(count, 2 * count);
        Path folder = freshFolder();
        OpenSearchServer server = OpenSearchServer.unpacked(folder);
        List<OpenSearchNode> nodes = IntStream.range(0, count)
                .mapToObj(n -> {
                    Path own = folder.resolve("n" + n);
                    return new OpenSearchNode(server, own, ports.get(n), settings(own, n, ports.get(n), transport));
                })
                .toList();
        OpenSearchNodes started = new OpenSearchNodes(nodes);
        Runtime.getRuntime().addShutdownHook(new Thread(started::endAll));
        nodes.forEach(OpenSearchNode::start);
        nodes.forEach(node -> node.awaitCluster(count));
        return started;
    }

    /** The begin of a name that no other index on the shared node has. */
    public static String freshName() {
        return "t" + NAMES.incrementAndGet();
    }

    public List<URI> urls() {
        return nodes.stream().map(OpenSearchNode::url).toList();
    }

    /** Ends a node as a power cut would. */
    public void kill(int node) {
        nodes.get(node).kill();
    }

    /** Starts a node again, with its data; returns when all that run are together. */
    public void start(int node) {
        nodes.get(node).start();
        nodes.get(node).awaitCluster((int)
                nodes.stream().filter(OpenSearchNode::isRunning).count());
    }

    /** Starts all again, with their data; returns when they are together. */
    public void startAll() {
        nodes.forEach(OpenSearchNode::start);
        nodes.forEach(node -> node.awaitCluster(nodes.size()));
    }

    @Override
    public void close() {
        nodes.stream().filter(OpenSearchNode::isRunning).forEach(OpenSearchNode::stop);
    }

    private static Map<String, Object> settings(Path folder, int node, int port, List<Integer> transport) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("cluster.name", "allegata-tests");
        settings.put("node.name", "n" + node);
        settings.put("network.host", "127.0.0.1");
        settings.put("http.port", port);
        settings.put("transport.port", transport.get(node));
        settings.put("path.data", folder.resolve("data"));
        settings.put("path.logs", folder.resolve("logs"));
        // A full disk of the machine is not what is tested, and many tests leave many small indices.
        settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        settings.put("cluster.max_shards_per_node", 5000);
        if (transport.size() == 1) {
            settings.put("discovery.type", "single-node");
        } else {
            settings.put("discovery.seed_hosts", joined(transport.stream().map(p -> "127.0.0.1:" + p)));
            settings.put(
                    "cluster.initial_cluster_manager_nodes",
                    joined(IntStream.range(0, transport.size()).mapToObj(n -> "n" + n)));
        }
        return settings;
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(",", "[", "]"));
    }

    /** All are held until the last is found, so that none comes twice. */
    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path freshFolder() {
        try {
            Path all = Files.createDirectories(
                    Path.of("target", "opensearch-nodes").toAbsolutePath());
            return OpenSearchServer.openFolder(Files.createTempDirectory(all, "run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void endAll() {
        nodes.stream().filter(OpenSearchNode::isRunning).forEach(OpenSearchNode::kill);
        nodes.forEach(OpenSearchNode::deleteData);
    }
}
