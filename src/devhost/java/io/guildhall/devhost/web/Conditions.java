package io.guildhall.devhost.web;

import com.atlassian.plugin.web.Condition;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Reads {@code <condition>} and {@code <conditions>}; several at the top must all hold. */
final class Conditions {
    private Conditions() {}

    static Predicate<Map<String, Object>> of(Plugin plugin, ModuleElement parent) throws ModuleRefused {
        return all(plugin, parent.children(), true);
    }

    private static Predicate<Map<String, Object>> all(Plugin plugin, List<ModuleElement> elements, boolean and)
            throws ModuleRefused {
        Predicate<Map<String, Object>> whole = context -> and;
        for (ModuleElement element : elements) {
            if (element.name().startsWith("condition")) {
                Predicate<Map<String, Object>> one = one(plugin, element);
                whole = and ? whole.and(one) : whole.or(one);
            }
        }
        return whole;
    }

    private static Predicate<Map<String, Object>> one(Plugin plugin, ModuleElement element) throws ModuleRefused {
        return switch (element.name()) {
            case "condition" -> single(plugin, element);
            case "conditions" -> group(plugin, element);
            default -> throw new ModuleRefused("<" + element.name() + "> is no condition");
        };
    }

    private static Predicate<Map<String, Object>> group(Plugin plugin, ModuleElement element) throws ModuleRefused {
        String type = element.attribute("type").orElse("AND").toUpperCase(Locale.ROOT);
        if (!type.equals("AND") && !type.equals("OR")) {
            throw new ModuleRefused("<conditions type=\"" + type + "\">: AND or OR");
        }
        if (element.children().isEmpty()) {
            throw new ModuleRefused("<conditions> is empty");
        }
        return all(plugin, element.children(), type.equals("AND"));
    }

    private static Predicate<Map<String, Object>> single(Plugin plugin, ModuleElement element) throws ModuleRefused {
        Condition condition = plugin.create(element.required("class"), Condition.class);
        Map<String, String> parameters = parameters(element);
        try {
            plugin.inside(() -> {
                condition.init(parameters);
                return true;
            });
        } catch (RuntimeException refused) {
            throw new ModuleRefused(
                    element.required("class") + " refuses its parameters: " + refused.getMessage(), refused);
        }
        Predicate<Map<String, Object>> shows = context -> plugin.inside(() -> condition.shouldDisplay(context));
        return element.attribute("invert").filter("true"::equals).isPresent() ? shows.negate() : shows;
    }

    static Map<String, String> parameters(ModuleElement element) throws ModuleRefused {
        Map<String, String> parameters = new HashMap<>();
        for (ModuleElement parameter : element.children("param")) {
            String value = parameter.attribute("value").orElseGet(parameter::text);
            parameters.put(parameter.required("name"), value);
        }
        return Map.copyOf(parameters);
    }
}
