package io.guildhall.devhost.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of {@code atlassian-plugin.xml}, with the few questions that module types ask. */
public record ModuleElement(Element xml) {
    public String name() {
        return xml.getTagName();
    }

    public Optional<String> attribute(String name) {
        return xml.hasAttribute(name) ? Optional.of(xml.getAttribute(name)) : Optional.empty();
    }

    public String required(String name) throws ModuleRefused {
        return attribute(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> new ModuleRefused("<" + name() + "> has no attribute " + name));
    }

    public List<ModuleElement> children() {
        List<ModuleElement> found = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(new ModuleElement(element));
            }
        }
        return List.copyOf(found);
    }

    public List<ModuleElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    public String text() {
        return xml.getTextContent().strip();
    }
}
