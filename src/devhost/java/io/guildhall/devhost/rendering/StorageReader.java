package io.guildhall.devhost.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Steps through storage format. The text stands inside an element of ours, behind a document type of ours that has the named characters of HTML: so
 * it cannot bring a document type or entities of its own.
 */
final class StorageReader {
    private static final String BEFORE = "<!DOCTYPE root [" + entities()
            + "]><root xmlns:ac=\"http://atlassian.com/content\" xmlns:ri=\"http://atlassian.com/resource/identifier\">\n";
    private static final String AFTER = "\n</root>";

    private static final List<String> LIMITS_OF_THE_JDK =
            List.of("entityExpansionLimit", "totalEntitySizeLimit", "entityReplacementLimit", "maxElementDepth");
    private static final int DEEPEST = 150;

    private final XMLStreamReader xml;
    private int depth;

    StorageReader(String storage) throws BadStorageFormat {
        try {
            xml = factory().createXMLStreamReader(new StringReader(BEFORE + storage + AFTER));
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    /** Goes on to the next event, one of {@link XMLStreamConstants}. */
    int next() throws BadStorageFormat {
        try {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw bad("more than " + DEEPEST + " elements inside each other");
            }
            return event;
        } catch (XMLStreamException malformed) {
            throw malformed(malformed);
        }
    }

    /** The name of the element, with its prefix. */
    String name() {
        return qualified(xml.getPrefix(), xml.getLocalName());
    }

    /** The attributes of the element, with their prefixes, in order. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(
                    qualified(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return attributes;
    }

    String attribute(String name) throws BadStorageFormat {
        String value = attributes().get(name);
        if (value == null) {
            throw bad(name() + " has no " + name);
        }
        return value;
    }

    String text() {
        return xml.getText();
    }

    BadStorageFormat bad(String what) {
        return new BadStorageFormat(what + at(xml.getLocation()));
    }

    private static BadStorageFormat malformed(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        String reason = message.substring(message.lastIndexOf('\n') + 1).replaceFirst("^Message: ", "");
        return new BadStorageFormat(reason + at(malformed.getLocation()));
    }

    private static String at(Location location) {
        return " (line " + (location.getLineNumber() - 1) + ", column " + location.getColumnNumber() + ")";
    }

    private static String qualified(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // They differ by version. Named characters are all that can be expanded, and depth is counted here.
        for (String limit : LIMITS_OF_THE_JDK) {
            factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
        }
        return factory;
    }

    private static String entities() {
        Properties codes = new Properties();
        try (InputStream file =
                Objects.requireNonNull(StorageReader.class.getResourceAsStream("entities.properties"))) {
            codes.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes.stringPropertyNames().stream()
                .sorted(Comparator.naturalOrder())
                .map(name -> "<!ENTITY " + name + " \"&#" + codes.getProperty(name) + ";\">")
                .collect(Collectors.joining());
    }
}
