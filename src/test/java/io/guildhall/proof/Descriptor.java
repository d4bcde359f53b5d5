package io.guildhall.proof;

import io.guildhall.Checkout;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The plugin descriptor as the jar has it. */
public final class Descriptor {
    private final Element root;

    private Descriptor(Element root) {
        this.root = root;
    }

    /** The filtered descriptor among the compiled classes. */
    public static Descriptor ofTheApp() {
        return parse(Checkout.read(Checkout.classes().resolve("atlassian-plugin.xml")));
    }

    static Descriptor parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
            return new Descriptor(document.getDocumentElement());
        } catch (Exception e) {
            throw new IllegalArgumentException("the descriptor cannot be read", e);
        }
    }

    /** The key of the plugin. */
    public String key() {
        return root.getAttribute("key");
    }

    /** Every module, in order. */
    public List<Element> modules() {
        return children(root).stream()
                .filter(element -> element.hasAttribute("key"))
                .toList();
    }

    /** Every element of a name, however deep. */
    public List<Element> all(String tag) {
        NodeList nodes = root.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Every value of an attribute, however deep. */
    public List<String> attributes(String name) {
        return all("*").stream()
                .map(element -> element.getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The texts of every element of a name. */
    public List<String> texts(String tag) {
        return all(tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    /** A parameter of {@code plugin-info}. */
    public Optional<String> info(String name) {
        return children(all("plugin-info").get(0)).stream()
                .filter(element -> element.getTagName().equals("param")
                        && element.getAttribute("name").equals(name))
                .map(element -> element.getTextContent().strip())
                .findFirst();
    }

    /** Every class that it names, ours and the host's. */
    public Set<String> classes() {
        Set<String> classes = new TreeSet<>(attributes("class"));
        classes.addAll(texts("entity"));
        classes.addAll(texts("upgradeTask"));
        return classes;
    }

    /** Every i18n key that it names, those of the macro browser included. */
    public Set<String> textKeys() {
        Set<String> keys = new TreeSet<>(new MacroTexts(this).keys());
        for (Element element : all("*")) {
            if (Set.of("label", "description", "tooltip").contains(element.getTagName())
                    && element.hasAttribute("key")) {
                keys.add(element.getAttribute("key"));
            }
            for (String name :
                    List.of("i18n-name-key", "title-key", "description-header-key", "description-content-key")) {
                if (element.hasAttribute(name)) {
                    keys.add(element.getAttribute(name));
                }
            }
        }
        return keys;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
