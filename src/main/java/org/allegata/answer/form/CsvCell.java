package org.allegata.answer.form;

import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes texts so that no spreadsheet takes one for a formula: one that begins with a character that starts a formula gets an apostrophe in
 * front, and so does one that begins with apostrophes before such a character. So nothing is lost: who takes one apostrophe away wherever
 * apostrophes stand before such a character has the texts as they were.
 */
final class CsvCell extends StdSerializer<String> {

    /** What Excel, LibreOffice and their like start a formula with, or skip before one; the last four are full-width forms. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]");

    CsvCell() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializationContext context) {
        out.writeString(FORMULA.matcher(text).lookingAt() ? "'" + text : text);
    }
}
