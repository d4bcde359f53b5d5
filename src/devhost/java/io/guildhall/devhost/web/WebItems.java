package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The {@code web-item} modules. Those of the dialog for new spaces are cards of blueprints, the others are links. */
final class WebItems implements ModuleType {
    private static final Set<String> MODELLED = Set.of(
            "label", "tooltip", "link", "condition", "conditions", "param", "description", "resource", "styleClass");

    private final SpaceBlueprints blueprints;
    private final List<WebItem> items = new CopyOnWriteArrayList<>();

    WebItems(SpaceBlueprints blueprints) {
        this.blueprints = blueprints;
    }

    @Override
    public String element() {
        return "web-item";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        String section = module.required("section");
        if (!WebPlaces.knows(section, module)) {
            throw new ModuleRefused("<web-item> section '" + section
                    + "' is not a place that this host knows; it knows sections that the descriptor adds to "
                    + WebPlaces.OWN_SECTIONS + " and " + String.join(", ", WebPlaces.known()));
        }
        for (ModuleElement child : module.children()) {
            if (!MODELLED.contains(child.name())) {
                throw new ModuleRefused("<web-item> with <" + child.name() + "> is not modelled by this host");
            }
        }
        if (section.equals(WebPlaces.CREATE_SPACE)) {
            return blueprints.enableCard(plugin, module, Conditions.of(plugin, module));
        }
        WebItem item = read(plugin, module, section);
        items.add(item);
        return () -> items.remove(item);
    }

    private static WebItem read(Plugin plugin, ModuleElement module, String section) throws ModuleRefused {
        ModuleElement link = module.child("link").orElseThrow(() -> new ModuleRefused("<web-item> has no <link>"));
        LinkTemplate template = LinkTemplate.of(link.text());
        if (template.needsSpace() && !WebPlaces.hasSpace(section)) {
            throw new ModuleRefused("<link> uses $space, but there is none at '" + section + "'");
        }
        ModuleElement label = module.child("label").orElseThrow(() -> new ModuleRefused("<web-item> has no <label>"));
        Optional<ModuleElement> tooltip = module.child("tooltip");
        return new WebItem(
                plugin.key() + ":" + module.required("key"),
                section,
                weight(module),
                label.required("key"),
                tooltip.isPresent() ? tooltip.get().required("key") : "",
                link.attribute("linkId").orElse(""),
                template,
                link.attribute("absolute").filter("true"::equals).isPresent(),
                module.child("styleClass").map(ModuleElement::text).orElse(""),
                Conditions.of(plugin, module));
    }

    static int weight(ModuleElement module) throws ModuleRefused {
        String weight = module.attribute("weight").orElse("1000");
        try {
            return Integer.parseInt(weight);
        } catch (NumberFormatException notANumber) {
            throw new ModuleRefused(
                    "<" + module.name() + "> weight '" + weight + "' is not a whole number", notANumber);
        }
    }

    /** What shows at a place, lightest first. */
    List<WebItem> at(String section, Map<String, Object> context) {
        return matching(item -> item.section().equals(section), context);
    }

    /** What shows at a place or any of its sections, lightest first. */
    List<WebItem> under(String location, Map<String, Object> context) {
        return matching(item -> item.section().startsWith(location + "/"), context);
    }

    private List<WebItem> matching(Predicate<WebItem> where, Map<String, Object> context) {
        return items.stream()
                .filter(where)
                .filter(item -> item.condition().test(context))
                .sorted(Comparator.comparingInt(WebItem::weight).thenComparing(WebItem::completeKey))
                .toList();
    }
}
