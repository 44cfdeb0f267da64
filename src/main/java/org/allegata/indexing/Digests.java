package org.allegata.indexing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.allegata.article.Article;

/** What files and texts are known by: the first 128 bits of their SHA-256, in hexadecimal. */
final class Digests {

    private static final int BYTES = 16;

    private Digests() {}

    static String of(Path file) throws IOException {
        MessageDigest sha = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sha.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    /** Of an article without text, its title stands for it; two of those are no repeats for having no text. */
    static String ofText(Article article) {
        MessageDigest sha = sha256();
        String known = article.text().isBlank() ? "title only\n" + article.title() : article.text();
        sha.update(known.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
