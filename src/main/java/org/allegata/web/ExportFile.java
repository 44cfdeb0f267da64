package org.allegata.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.allegata.answer.form.ExportFormat;
import org.allegata.search.SearchRequest.Unit;

/** How the file of an export is called: what is in it, of which question, on which day. */
final class ExportFile {

    /** So many characters of a question, that the name fits any file system even where each takes four bytes. */
    private static final int MOST = 50;

    private ExportFile() {}

    /**
     * The header Content-Disposition: a name that every browser takes, and the same with the question's own letters.
     *
     * @param question in canonical form
     */
    static String disposition(String question, Unit unit, ExportFormat format, LocalDate day) {
        String plain = Normalizer.normalize(question, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return "attachment; filename=\"" + name(slug(plain, "[^A-Za-z0-9]+"), unit, format, day)
                + "\"; filename*=UTF-8''"
                + URLEncoder.encode(
                        name(slug(question, "[^\\p{L}\\p{M}\\p{N}]+"), unit, format, day), StandardCharsets.UTF_8);
    }

    private static String name(String slug, Unit unit, ExportFormat format, LocalDate day) {
        return "allegata-" + unit.name().toLowerCase(Locale.ROOT) + "-" + (slug.isEmpty() ? "" : slug + "-") + day + "."
                + format.id();
    }

    private static String slug(String text, String other) {
        String joined = text.replaceAll(other, "-").replaceAll("^-|-$", "");
        int most = Math.min(MOST, joined.codePointCount(0, joined.length()));
        return joined.substring(0, joined.offsetByCodePoints(0, most)).replaceAll("-$", "");
    }
}
