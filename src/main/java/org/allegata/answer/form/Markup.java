package org.allegata.answer.form;

import java.io.StringWriter;
import java.util.function.IntPredicate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, or HTML in the part that both share, element by element; characters that XML cannot hold are left out. */
final class Markup {

    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    /** Section 2.2 of XML 1.0; lone halves of surrogate pairs are not among them. */
    private static final IntPredicate ALLOWED = c -> c == '\t'
            || c == '\n'
            || c == '\r'
            || c >= 0x20 && c <= 0xd7ff
            || c >= 0xe000 && c <= 0xfffd
            || c >= 0x10000;

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter out;

    Markup() {
        try {
            out = WRITERS.createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    /** An XML document in UTF-8. */
    Markup document() {
        return write(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** @param attributes names and values by turns; one whose value is empty is left out */
    Markup open(String name, String... attributes) {
        return write(() -> {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                if (!attributes[i + 1].isEmpty()) {
                    out.writeAttribute(attributes[i], allowed(attributes[i + 1]));
                }
            }
        });
    }

    Markup text(String text) {
        return write(() -> out.writeCharacters(allowed(text)));
    }

    Markup close() {
        return write(out::writeEndElement);
    }

    Markup element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    @Override
    public String toString() {
        write(out::flush);
        return written.toString();
    }

    private static String allowed(String text) {
        return text.codePoints()
                .filter(ALLOWED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Markup write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw impossible(e);
        }
    }

    private static IllegalStateException impossible(XMLStreamException e) {
        return new IllegalStateException("Memory takes all that is written", e);
    }
}
