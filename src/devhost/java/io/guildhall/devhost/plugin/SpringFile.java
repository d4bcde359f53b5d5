package io.guildhall.devhost.plugin;

import java.util.Objects;

/** A {@code META-INF/spring/*.xml}, of which this host understands one element. */
final class SpringFile {
    static final String FOLDER = "META-INF/spring/";
    private static final String SCANNER = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String BEANS = "http://www.springframework.org/schema/beans";

    private SpringFile() {}

    /** Refuses everything but {@code <beans>} around {@code <scan-indexes/>}. */
    static void check(String file, byte[] xml, Reasons reasons) {
        try {
            ModuleElement root = new ModuleElement(StrictXml.parse(file, xml));
            if (!is(root, BEANS, "beans")) {
                throw new ModuleRefused(file + ": the root element is <" + root.name() + ">, not <beans>");
            }
            root.children().forEach(child -> checkElement(file, child, reasons));
            if (root.children().isEmpty()) {
                reasons.add(file + " has no scan-indexes of " + SCANNER);
            }
        } catch (ModuleRefused e) {
            reasons.add(e.getMessage());
        }
    }

    private static void checkElement(String file, ModuleElement element, Reasons reasons) {
        if (!is(element, SCANNER, "scan-indexes")) {
            reasons.add(file + ": <" + element.name() + "> of " + element.xml().getNamespaceURI() + " is not modelled");
        }
        element.attribute("profile")
                .or(() -> element.attribute("autowire"))
                .ifPresent(value -> reasons.add(file + ": <" + element.name() + "> with profile or autowire \"" + value
                        + "\" is not modelled"));
    }

    private static boolean is(ModuleElement element, String namespace, String name) {
        return Objects.equals(element.xml().getNamespaceURI(), namespace)
                && name.equals(element.xml().getLocalName());
    }
}
