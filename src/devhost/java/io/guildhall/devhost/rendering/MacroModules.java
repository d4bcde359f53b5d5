package io.guildhall.devhost.rendering;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code xhtml-macro}. */
final class MacroModules implements ModuleType {
    private static final String DOWNLOADS = "/download/resources/";
    private static final String HIDDEN = "hidden-macros";
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+");
    private static final Shape SHAPE = new Shape(
            Set.of("key", "name", "i18n-name-key", "class", "hidden", "icon", "documentation-url"),
            Set.of("description", "category", "device-type", "parameters"));
    private static final Shape PARAMETERS = new Shape(Set.of(), Set.of("parameter"));
    private static final Set<String> CATEGORIES = Set.of(
            "admin",
            "communication",
            "confluence-content",
            "development",
            "external-content",
            "formatting",
            HIDDEN,
            "media",
            "navigation",
            "reporting",
            "visuals");

    private final Macros macros;

    MacroModules(Macros macros) {
        this.macros = macros;
    }

    @Override
    public String element() {
        return "xhtml-macro";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        SHAPE.check(module);
        module.required("key");
        String name = module.required("name");
        if (!NAME.matcher(name).matches()) {
            throw new ModuleRefused("macro " + name + ": the name may have small letters, digits, - and _ only");
        }
        String category = category(module);
        String icon = icon(plugin, module);
        List<MacroParameter> parameters = parameters(module);
        Macro macro = plugin.create(module.required("class"), Macro.class);
        return macros.add(new MacroModule(
                plugin,
                name,
                plugin.key() + "." + name,
                category,
                icon,
                Shape.truth(module, "hidden") || category.equals(HIDDEN),
                plugin.inside(macro::getBodyType),
                parameters,
                macro));
    }

    private static String category(ModuleElement module) throws ModuleRefused {
        List<ModuleElement> categories = module.children("category");
        for (ModuleElement category : categories) {
            if (!CATEGORIES.contains(category.required("name"))) {
                throw refused(module, "unknown category " + category.required("name"));
            }
        }
        return categories.isEmpty() ? "" : categories.get(0).required("name");
    }

    private static String icon(Plugin plugin, ModuleElement module) throws ModuleRefused {
        Optional<String> icon = module.attribute("icon");
        if (icon.isEmpty()) {
            return "";
        }
        String own = DOWNLOADS + plugin.key() + "/";
        if (!icon.get().startsWith(own)) {
            throw refused(
                    module,
                    "the icon must be an absolute path under " + own + ", " + icon.get() + " breaks the editor");
        }
        String name = icon.get().substring(own.length());
        boolean exists = DownloadResource.in(plugin, Siblings.of(module)).stream()
                .anyMatch(resource -> resource.find(name).isPresent());
        if (!exists) {
            throw refused(module, "no download resource has the icon " + name);
        }
        return icon.get();
    }

    private static List<MacroParameter> parameters(ModuleElement module) throws ModuleRefused {
        List<MacroParameter> parameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ModuleElement group : module.children("parameters")) {
            PARAMETERS.check(group);
            for (ModuleElement element : group.children()) {
                MacroParameter parameter = MacroParameter.of(element);
                List<String> all = new ArrayList<>(parameter.aliases());
                all.add(parameter.name());
                for (String name : all) {
                    if (!names.add(name)) {
                        throw refused(module, "two parameters are called " + name);
                    }
                }
                parameters.add(parameter);
            }
        }
        return List.copyOf(parameters);
    }

    private static ModuleRefused refused(ModuleElement module, String why) throws ModuleRefused {
        return new ModuleRefused("macro " + module.required("name") + ": " + why);
    }
}
