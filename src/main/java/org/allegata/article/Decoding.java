package org.allegata.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by their byte order mark, the encoding their markup declares, UTF-8 where they are valid UTF-8, else by what
 * their statistics say. What an encoding does not know becomes U+FFFD.
 */
final class Decoding {

    /** Bytes looked at by the statistics; more changes nothing but the time. */
    private static final int SAMPLE = 1 << 16;

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

    /** What occurs in practice; the detector also knows mainframe encodings and takes short texts for them. */
    private static final Set<String> USUAL = Set.of(
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "ISO-8859-1",
            "ISO-8859-2",
            "ISO-8859-5",
            "ISO-8859-6",
            "ISO-8859-7",
            "ISO-8859-8",
            "ISO-8859-9",
            "KOI8-R",
            "Shift_JIS",
            "EUC-JP",
            "ISO-2022-JP",
            "EUC-KR",
            "GB18030",
            "Big5",
            "UTF-16BE",
            "UTF-16LE");

    private Decoding() {}

    /** The text of a whole file, cleaned. */
    static String decode(byte[] bytes) {
        return Cleaning.clean(new String(bytes, charsetOf(bytes)));
    }

    static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static Charset charsetOf(byte[] bytes) {
        Charset wide = wideCharsetOf(bytes);
        if (wide != null) {
            return wide;
        }
        boolean utf8 = isUtf8(bytes, bytes.length);
        Charset declared = declaredIn(bytes);
        // Pages saved by a program are often UTF-8 whatever they declare; other text is valid UTF-8 by chance hardly
        // ever.
        if (declared != null && !(utf8 && hasHighBytes(bytes))) {
            return declared;
        }
        return utf8 ? StandardCharsets.UTF_8 : detected(bytes);
    }

    /** UTF-16 or UTF-32, by byte order mark or by the zeros that ASCII letters leave in them; null where it is neither. */
    static @Nullable Charset wideCharsetOf(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        } else if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarkedUtf16(bytes);
    }

    private static @Nullable Charset unmarkedUtf16(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int pairs = Math.min(bytes.length, 4096) / 2;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        // Spaces and line ends alone are some 12 % of a text in any script.
        if (odd > pairs / 12 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs / 12 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable Charset declaredIn(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("<") && !head.startsWith("\u00EF\u00BB\u00BF<")) {
            return null;
        }
        Matcher declared = DECLARED.matcher(head);
        return declared.find() ? named(declared.group(1)) : null;
    }

    /** Latin 1 is read as its superset of Windows, as browsers do; a wide encoding cannot be true where its name was readable. */
    private static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            String upper = charset.name().toUpperCase(Locale.ROOT);
            if (upper.startsWith("UTF-") || !charset.canEncode()) {
                return null;
            }
            return upper.equals("ISO-8859-1") || upper.equals("US-ASCII") ? WESTERN : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(startsWith(bytes, '<'));
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            if (USUAL.contains(match.getName())) {
                Charset charset = named(match.getName());
                return charset == null ? WESTERN : charset;
            }
        }
        return WESTERN;
    }

    private static boolean hasHighBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
