package io.guildhall.proof;

import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** The keys by which the macro browser finds its texts: they are made of the plugin's key and the names of macro, parameter and value. */
record MacroTexts(Descriptor descriptor) {
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (Element macro : descriptor.all("xhtml-macro")) {
            if (macro.getAttribute("hidden").equals("true")) {
                continue;
            }
            String stem = descriptor.key() + "." + macro.getAttribute("name");
            keys.add(stem + ".label");
            keys.add(stem + ".desc");
            Descriptor.children(macro).stream()
                    .filter(element -> element.getTagName().equals("parameters"))
                    .flatMap(parameters -> Descriptor.children(parameters).stream())
                    .forEach(parameter -> addParameter(keys, stem, parameter));
        }
        return keys;
    }

    private static void addParameter(Set<String> keys, String stem, Element parameter) {
        String name = stem + ".param." + parameter.getAttribute("name");
        keys.add(name + ".label");
        keys.add(name + ".desc");
        Descriptor.children(parameter).stream()
                .filter(element -> element.getTagName().equals("value"))
                .forEach(value -> keys.add(name + "." + value.getAttribute("name") + ".desc"));
    }
}
