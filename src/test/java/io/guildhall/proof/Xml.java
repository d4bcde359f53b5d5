package io.guildhall.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads XML files of the project, such as the build's own. */
public final class Xml {
    private Xml() {}

    /** The root of a file that has to be well-formed. */
    public static Element read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }

    /** All elements of that name below another. */
    public static List<Element> all(Element root, String name) {
        return elements(root.getElementsByTagName(name)).toList();
    }

    /** The elements directly in another. */
    public static List<Element> children(Element parent) {
        return elements(parent.getChildNodes()).toList();
    }

    /** The one element of that name directly in another. */
    public static Element childElement(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no <" + name + "> in <" + parent.getTagName() + ">"));
    }

    /** The text of a child; empty where there is none. */
    public static String child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .map(child -> child.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** The text of the first element of that name below another. */
    public static String text(Element root, String name) {
        return all(root, name).get(0).getTextContent().strip();
    }

    /** The names of all elements. */
    public static List<String> names(Element root) {
        return all(root, "*").stream().map(Element::getTagName).distinct().toList();
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
