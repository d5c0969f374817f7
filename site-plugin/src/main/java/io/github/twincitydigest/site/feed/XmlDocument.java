package io.github.twincitydigest.site.feed;

import io.github.twincitydigest.site.source.SourceFile.Bytes;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document, an element a line. Mutable, for one thread. */
final class XmlDocument {

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    XmlDocument() {
        try {
            // The JDK's own writer, not one that happens to lie on the class path.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Opens an element with attributes as alternating names and values. */
    XmlDocument open(String name, String... attributes) {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            open.push(name);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlDocument close() {
        try {
            open.pop();
            newLine();
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlDocument text(String name, String text, String... attributes) {
        try {
            newLine();
            xml.writeStartElement(name);
            attributes(attributes);
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    XmlDocument empty(String name, String... attributes) {
        try {
            newLine();
            xml.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    Bytes bytes() {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
            return Bytes.copyOf(out.toString().getBytes(StandardCharsets.UTF_8));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    /** XML 1.0 has no room for most control characters, escaped or not. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("XML is written to memory", e);
    }
}
