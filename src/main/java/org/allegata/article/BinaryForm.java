package org.allegata.article;

import java.nio.charset.StandardCharsets;

/** Forms of files that hold no text as such, known by how they start, so that a refusal can name them. */
enum BinaryForm {
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an Office document", "PK\3\4"),
    OLD_OFFICE("an old Office document", "\u00D0\u00CF\u0011\u00E0"),
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", "GIF8"),
    TIFF_LITTLE("a TIFF image", "II*\0"),
    TIFF_BIG("a TIFF image", "MM\0*"),
    RIFF("a picture, sound or film", "RIFF"),
    OGG("a sound or film", "OggS"),
    MP3("a sound", "ID3"),
    MATROSKA("a film", "\u001AE\u00DF\u00A3"),
    ELF("a program", "\u007FELF"),
    JAVA("a program", "\u00CA\u00FE\u00BA\u00BE"),
    SQLITE("an SQLite database", "SQLite format 3"),
    GZIP("a gzip archive inside another", "\u001F\u008B"),
    BZIP("a bzip2 archive", "BZh"),
    XZ("an xz archive", "\u00FD7zXZ"),
    ZSTD("a Zstandard archive", "\u0028\u00B5\u002F\u00FD"),
    SEVEN_ZIP("a 7-Zip archive", "7z\u00BC\u00AF"),
    RAR("a RAR archive", "Rar!");

    /** Of a text, fewer than one character in so many is a control character; of binary content, one in ten. */
    private static final int ONE_CONTROL_IN = 30;

    private final String called;
    private final String start;

    BinaryForm(String called, String start) {
        this.called = called;
        this.start = start;
    }

    /** Refuses the file if its first bytes are no text. */
    static void refuse(byte[] head) throws RefusedException {
        String opening = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        for (BinaryForm form : values()) {
            if (opening.startsWith(form.start)) {
                throw refusal(form.called);
            }
        }
        if (opening.startsWith("ftyp", 4)) {
            throw refusal("a film");
        } else if (Decoding.wideCharsetOf(head) == null && controls(head) > head.length / ONE_CONTROL_IN) {
            throw refusal("binary content of a form that is not known");
        }
    }

    private static RefusedException refusal(String called) {
        return new RefusedException("it seems to be " + called + "; only text, Markdown, HTML and JSON are read");
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            // ESC opens the shifts of ISO-2022 encodings.
            boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\u001B';
            controls += control ? 1 : 0;
        }
        return controls;
    }
}
