package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import java.util.List;
import java.util.Set;

/** A parameter as the descriptor declares it. */
record MacroParameter(
        String name,
        String type,
        boolean required,
        boolean multiple,
        String defaultValue,
        List<String> values,
        List<String> aliases) {
    private static final Shape SHAPE =
            new Shape(Set.of("name", "type", "required", "multiple", "default"), Set.of("value", "alias", "option"));
    private static final Set<String> TYPES = Set.of(
            "attachment",
            "boolean",
            "color",
            "confluence-content",
            "cql",
            "date",
            "enum",
            "full_attachment",
            "group",
            "int",
            "label",
            "percentage",
            "relativedate",
            "spacekey",
            "string",
            "url",
            "username");
    private static final Set<String> OPTIONS =
            Set.of("showNameInPlaceholder", "showValueInPlaceholder", "includeDatePath");

    static MacroParameter of(ModuleElement element) throws ModuleRefused {
        SHAPE.check(element);
        MacroParameter parameter = new MacroParameter(
                element.required("name"),
                element.required("type"),
                Shape.truth(element, "required"),
                Shape.truth(element, "multiple"),
                element.attribute("default").orElse(""),
                names(element, "value"),
                names(element, "alias"));
        for (ModuleElement option : element.children("option")) {
            if (!OPTIONS.contains(option.required("key"))) {
                throw parameter.refused("unknown option " + option.required("key"));
            }
        }
        parameter.check();
        return parameter;
    }

    private void check() throws ModuleRefused {
        if (!TYPES.contains(type)) {
            throw refused("unknown type " + type);
        }
        boolean choice = type.equals("enum");
        if (choice == values.isEmpty()) {
            throw refused(choice ? "an enum without values" : "only an enum has values");
        }
        if (Set.copyOf(values).size() != values.size()) {
            throw refused("a value stands twice");
        }
        if (!defaultValue.isEmpty() && !fits()) {
            throw refused("the default " + defaultValue + " is no value of it");
        }
    }

    private boolean fits() {
        return switch (type) {
            case "enum" -> values.contains(defaultValue);
            case "boolean" -> Set.of("true", "false").contains(defaultValue);
            case "int" -> defaultValue.matches("-?\\d{1,9}");
            default -> true;
        };
    }

    private ModuleRefused refused(String why) {
        return new ModuleRefused("parameter " + name + ": " + why);
    }

    private static List<String> names(ModuleElement element, String child) {
        return element.children(child).stream()
                .map(each -> each.attribute("name").orElse(""))
                .toList();
    }
}
