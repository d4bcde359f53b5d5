package io.guildhall.scanner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The classes that a plugin descriptor names: the host makes these itself and injects their constructors. */
record Descriptor(Set<String> classes) {
    /** Reads a descriptor; without a path no class is named. */
    static Descriptor read(Optional<String> path) throws IOException {
        Set<String> classes = new TreeSet<>();
        if (path.isPresent()) {
            NodeList elements = elementsOf(Path.of(path.get()));
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                classes.add(element.getAttribute("class"));
                if (element.getTagName().equals("upgradeTask")) {
                    classes.add(element.getTextContent().strip());
                }
            }
        }
        return new Descriptor(classes);
    }

    boolean names(String type) {
        return classes.contains(type);
    }

    private static NodeList elementsOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The exception tells it; the standard handler prints it a second time.
            builder.setErrorHandler(null);
            return builder.parse(in).getElementsByTagName("*");
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
