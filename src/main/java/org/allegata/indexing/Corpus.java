package org.allegata.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.allegata.article.ArticleReader;
import org.allegata.search.IndexedArticle;

/** The files and folders that articles are read from. */
public final class Corpus {

    private final List<Path> roots;

    /** @param paths files and folders, at least one */
    public Corpus(List<Path> paths) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("A corpus needs at least one file or folder.");
        }
        this.roots =
                paths.stream().map(path -> path.toAbsolutePath().normalize()).toList();
    }

    /** The folder that keeps articles received by the API: below the first path that is a folder. */
    Optional<Path> received() {
        return roots.stream().filter(Files::isDirectory).findFirst().map(root -> root.resolve(Received.FOLDER));
    }

    /** A file as it is now; {@code modified} in milliseconds since 1970. */
    record Found(CorpusPath path, long size, long modified) {}

    /**
     * What lies in the corpus now.
     *
     * @param files by key, in the corpus's order
     * @param passedOver files that are no articles, such as a README
     * @param unreadable folders and links that could not be followed, with the reason
     */
    record Listing(SortedMap<String, Found> files, int passedOver, SortedMap<CorpusPath, String> unreadable) {

        /** Whether a file may lie where nobody can look. */
        boolean hides(String key) {
            Path file = Path.of(key);
            return unreadable.keySet().stream().anyMatch(hidden -> file.startsWith(hidden.file()));
        }
    }

    /** @throws CorpusMissingException if one of its paths does not exist; nothing is taken for deleted then */
    Listing list() {
        Lister lister = new Lister();
        roots.forEach(lister::list);
        return new Listing(lister.files, lister.passedOver, lister.unreadable);
    }

    /**
     * Reads every article, in the corpus's order, under the id that it asks for.
     *
     * @throws CorpusMissingException if one of its paths does not exist
     */
    public void read(ArticleReader.Sink sink) {
        ArticleReader reader = new ArticleReader();
        Listing listing = list();
        listing.unreadable().forEach((path, reason) -> sink.refused(path.name(), reason));
        listing.files().values().stream()
                .map(Found::path)
                .sorted()
                .forEach(path -> reader.read(path.file(), path.name(), sink));
    }

    /** The file that an article was read from, where it has nothing else and still says the same. */
    public Optional<Path> original(IndexedArticle found) {
        ArticleReader reader = new ArticleReader();
        String text = found.article().text();
        return found.places().stream()
                .map(IndexedArticle.Place::file)
                .flatMap(name -> files(name)
                        .filter(file -> reader.readAlone(file, name)
                                .filter(article -> article.text().equals(text))
                                .isPresent()))
                .findFirst();
    }

    /** The files that go by a name, at most one below each path. */
    private Stream<Path> files(String name) {
        return roots.stream()
                .map(root -> Files.isDirectory(root) ? root.resolve(name) : root.resolveSibling(name))
                .filter(file -> roots.stream().anyMatch(file.normalize()::startsWith))
                .filter(Files::isRegularFile);
    }

    private static final class Lister {
        private final SortedMap<String, Found> files = new TreeMap<>();
        private final SortedMap<CorpusPath, String> unreadable = new TreeMap<>();
        private int passedOver;

        void list(Path root) {
            if (!Files.exists(root)) {
                throw new CorpusMissingException(root);
            }
            try {
                Files.walkFileTree(
                        root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(root));
            } catch (IOException e) {
                throw new UncheckedIOException("The folder " + root + " cannot be read", e);
            }
        }

        private final class Visitor extends SimpleFileVisitor<Path> {
            private final Path root;

            Visitor(Path root) {
                this.root = root;
            }

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden =
                        !folder.equals(root) && name(folder.getFileName()).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isSymbolicLink()) {
                    unreadable.put(new CorpusPath(nameBelowRoot(file), file), "a link to nothing that is there");
                } else if (!attributes.isRegularFile() || ArticleReader.isPassedOver(name(file.getFileName()))) {
                    passedOver++;
                } else {
                    CorpusPath path = new CorpusPath(nameBelowRoot(file), file);
                    files.putIfAbsent(
                            path.key(),
                            new Found(
                                    path,
                                    attributes.size(),
                                    attributes.lastModifiedTime().toMillis()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                unreadable.put(new CorpusPath(nameBelowRoot(file), file), reason(problem));
                return FileVisitResult.CONTINUE;
            }

            private String nameBelowRoot(Path file) {
                return file.equals(root)
                        ? name(file.getFileName())
                        : name(root.relativize(file)).replace('\\', '/');
            }

            private static String name(Path path) {
                return path.toString();
            }
        }
    }

    /** Why a file could not be read, for people. */
    static String reason(IOException problem) {
        return switch (problem) {
            case java.nio.file.AccessDeniedException denied -> "access denied";
            case java.nio.file.NoSuchFileException missing -> "no such file";
            case java.nio.file.FileSystemLoopException loop -> "a link that leads back to a folder above it";
            default -> problem.getMessage() == null ? problem.toString() : problem.getMessage();
        };
    }
}
