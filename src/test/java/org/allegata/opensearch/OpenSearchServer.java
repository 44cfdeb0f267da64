package org.allegata.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The official server as the build unpacked it, and how it is started. Tests that need it abort where it is not there or cannot run. */
final class OpenSearchServer {

    /**
     * The server refuses to run as root. Nobody runs it then: in a name space of its own, where its files are still root's, so that it finds them
     * wherever they lie; or, where there are no name spaces, among all others.
     */
    private static final List<List<String>> AS_NOBODY = List.of(
            List.of("unshare", "--user", "--map-user=65534", "--map-group=65534"),
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

    /** Only what the server cannot do without, and what makes it start fast: with these it takes a third less work. */
    private static final List<String> FAST = List.of(
            "-Xms512m",
            "-Xmx2g",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote");

    private final Path home;
    private final List<String> user;

    private OpenSearchServer(Path home, List<String> user) {
        this.home = home;
        this.user = user;
    }

    /** @param folder what the nodes may write to */
    static OpenSearchServer unpacked(Path folder) {
        Optional<Path> home = home();
        Assumptions.assumeTrue(home.isPresent(), "no OpenSearch: the profile engine of the pom could not unpack it");
        Optional<List<String>> user = user(folder);
        Assumptions.assumeTrue(
                user.isPresent(), "no OpenSearch: it refuses root, and nobody else can be made to run it");
        return new OpenSearchServer(home.get().toAbsolutePath(), user.get());
    }

    /** Starts a node; the process is the server itself, for what stands before it hands over to it. */
    Process start(Path folder, Map<String, Object> settings) throws IOException {
        Path config = openFolder(folder.resolve("config"));
        Path temporary = openFolder(folder.resolve("tmp"));
        Files.write(config.resolve("opensearch.yml"), lines(settings));
        Files.writeString(config.resolve("log4j2.properties"), """
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                """);
        List<String> command = new ArrayList<>(user);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FAST);
        command.addAll(List.of(
                "-javaagent:" + home.resolve("agent").resolve("opensearch-agent.jar"),
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temporary,
                "-Dopensearch.path.home=" + home,
                "-Dopensearch.path.conf=" + config,
                "-Dopensearch.distribution.type=zip",
                "-Dopensearch.bundled_jdk=false",
                "-cp",
                home.resolve("lib") + "/*",
                "org.opensearch.bootstrap.OpenSearch"));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }

    /** The newest version that the build has unpacked. */
    private static Optional<Path> home() {
        try (Stream<Path> folders = Files.list(Path.of("target"))) {
            return folders.filter(folder -> folder.getFileName().toString().matches("opensearch-\\d.*"))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + ": " + setting.getValue())
                .toList();
    }

    private static Optional<List<String>> user(Path folder) {
        if (!System.getProperty("user.name").equals("root")) {
            return Optional.of(List.of());
        }
        return AS_NOBODY.stream().filter(user -> canWrite(user, folder)).findFirst();
    }

    private static boolean canWrite(List<String> user, Path folder) {
        List<String> command = new ArrayList<>(user);
        command.addAll(List.of("test", "-w", folder.toString()));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Anybody may write to it, so that nobody may. */
    static Path openFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        return folder;
    }
}
