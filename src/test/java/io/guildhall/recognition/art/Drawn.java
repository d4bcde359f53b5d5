package io.guildhall.recognition.art;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as a parser of XML reads it. */
record Drawn(Element root) {
    static final String SVG = "http://www.w3.org/2000/svg";

    static Drawn from(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Drawn(
                    builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    /** All elements, the root first. */
    List<Element> elements() {
        NodeList below = root.getElementsByTagNameNS("*", "*");
        return Stream.concat(
                        Stream.of(root), IntStream.range(0, below.getLength()).mapToObj(i -> (Element) below.item(i)))
                .toList();
    }

    /** All attributes of all elements, without the declaration of the namespace. */
    List<Attr> attributes() {
        return elements().stream().flatMap(Drawn::attributes).toList();
    }

    /** The names of the elements in their order: the structure. */
    List<String> names() {
        return elements().stream().map(Node::getLocalName).toList();
    }

    /** The values of an attribute, wherever it stands. */
    List<String> values(String name) {
        return attributes().stream()
                .filter(each -> each.getName().equals(name))
                .map(Attr::getValue)
                .toList();
    }

    String textOf(String element) {
        return elements().stream()
                .filter(each -> each.getLocalName().equals(element))
                .map(Node::getTextContent)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Attr> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Attr) all.item(i))
                .filter(each -> !each.getName().equals("xmlns"));
    }
}
