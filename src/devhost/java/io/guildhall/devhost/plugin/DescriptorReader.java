package io.guildhall.devhost.plugin;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Reads {@code atlassian-plugin.xml} and collects what Confluence would refuse in it. */
final class DescriptorReader {
    static final String FILE = "atlassian-plugin.xml";
    static final String RESOURCE = "resource";
    private static final String INFO = "plugin-info";
    private static final Set<String> TRANSFORMED = Set.of("component", "component-import");
    private static final Set<String> PAGES = Set.of(Plugin.CONFIGURE, Plugin.POST_INSTALL);
    private static final Pattern UNFILTERED = Pattern.compile("\\$\\{[^}]*}");

    private final Reasons reasons;

    DescriptorReader(Reasons reasons) {
        this.reasons = reasons;
    }

    /** The descriptor, as far as it can be read; what is wrong with it is among the reasons afterwards. */
    Optional<PluginDescriptor> read(byte[] xml) {
        try {
            ModuleElement root = new ModuleElement(StrictXml.parse(FILE, xml));
            if (!root.name().equals("atlassian-plugin")) {
                throw new ModuleRefused(FILE + ": the root element is <" + root.name() + ">, not <atlassian-plugin>");
            }
            return Optional.of(check(root));
        } catch (ModuleRefused e) {
            reasons.add(e.getMessage());
            return Optional.empty();
        }
    }

    private PluginDescriptor check(ModuleElement root) {
        findUnfiltered(root.xml());
        String key = attribute(root, "key");
        String generation = root.attribute("plugins-version")
                .or(() -> root.attribute("pluginsVersion"))
                .orElse("1");
        if (!generation.equals("2")) {
            reasons.add(FILE + ": plugins-version is " + generation + ", an OSGi plugin has 2");
        }
        List<ModuleElement> modules = root.children().stream()
                .filter(child -> !child.name().equals(INFO))
                .toList();
        checkModules(modules);
        return new PluginDescriptor(key, root.attribute("name").orElse(key), version(root), pages(root), modules);
    }

    /** Paths within the site: the plugin manager leads nowhere else. */
    private Map<String, String> pages(ModuleElement root) {
        Map<String, String> pages = new LinkedHashMap<>();
        List<ModuleElement> parameters =
                root.child(INFO).map(info -> info.children("param")).orElse(List.of());
        for (ModuleElement parameter : parameters) {
            String name = parameter.attribute("name").orElse("");
            if (PAGES.contains(name)) {
                String path = parameter.text().strip();
                if (!path.startsWith("/") || path.startsWith("//")) {
                    reasons.add(FILE + ": " + name + " is no path within the site: " + path);
                }
                pages.put(name, path);
            }
        }
        return pages;
    }

    private String version(ModuleElement root) {
        String version = root.child(INFO)
                .flatMap(info -> info.child("version"))
                .map(ModuleElement::text)
                .orElse("");
        if (version.isEmpty()) {
            reasons.add(FILE + ": <plugin-info> has no <version>");
        }
        return version;
    }

    private void checkModules(List<ModuleElement> modules) {
        Set<String> keys = new HashSet<>();
        for (ModuleElement module : modules) {
            if (TRANSFORMED.contains(module.name())) {
                reasons.add(FILE + ": <" + module.name()
                        + "> is not processed in a plugin with Atlassian-Plugin-Key; use the scanner index");
            } else if (!module.name().equals(RESOURCE)) {
                checkModule(module, keys);
            }
        }
    }

    private void checkModule(ModuleElement module, Set<String> keys) {
        String key = attribute(module, "key");
        if (!key.isEmpty() && !keys.add(key)) {
            reasons.add(FILE + ": duplicate module key " + key);
        }
        module.attribute("state")
                .filter(state -> !state.equals("enabled"))
                .ifPresent(state ->
                        reasons.add(FILE + ": <" + module.name() + "> has state " + state + ", which is not modelled"));
    }

    private String attribute(ModuleElement element, String name) {
        try {
            return element.required(name);
        } catch (ModuleRefused e) {
            reasons.add(FILE + ": " + e.getMessage());
            return "";
        }
    }

    private void findUnfiltered(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            checkFiltered(node.getNodeValue());
        }
        if (node instanceof Element element) {
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                checkFiltered(attributes.item(i).getNodeValue());
            }
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            findUnfiltered(child);
        }
    }

    private void checkFiltered(String text) {
        Matcher unfiltered = UNFILTERED.matcher(text);
        while (unfiltered.find()) {
            reasons.add(FILE + ": unfiltered " + unfiltered.group());
        }
    }
}
