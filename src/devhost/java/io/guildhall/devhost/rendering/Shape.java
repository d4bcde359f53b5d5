package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.NamedNodeMap;

/** What an element of the descriptor may hold; anything else is refused rather than skipped. */
record Shape(Set<String> attributes, Set<String> children) {
    void check(ModuleElement element) throws ModuleRefused {
        NamedNodeMap present = element.xml().getAttributes();
        for (int i = 0; i < present.getLength(); i++) {
            String name = present.item(i).getNodeName();
            if (!attributes.contains(name)) {
                throw notModelled("attribute " + name, element);
            }
        }
        for (ModuleElement child : element.children()) {
            if (!children.contains(child.name())) {
                throw notModelled("<" + child.name() + ">", element);
            }
        }
    }

    static boolean truth(ModuleElement element, String attribute) throws ModuleRefused {
        Optional<String> value = element.attribute(attribute);
        if (value.isPresent() && !Set.of("true", "false").contains(value.get())) {
            throw new ModuleRefused(
                    "<" + element.name() + "> has " + attribute + "=\"" + value.get() + "\", neither true nor false");
        }
        return value.map(Boolean::parseBoolean).orElse(false);
    }

    private static ModuleRefused notModelled(String what, ModuleElement element) {
        return new ModuleRefused("<" + element.name() + ">: " + what + " is not modelled");
    }
}
