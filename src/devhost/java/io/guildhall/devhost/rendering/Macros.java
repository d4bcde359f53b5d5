package io.guildhall.devhost.rendering;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType.Enabled;
import io.guildhall.devhost.rendering.MacroDescriptor.Choice;
import io.guildhall.devhost.rendering.MacroDescriptor.Parameter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The macros of all enabled plugins. */
final class Macros {
    private final Map<String, MacroModule> byName = new ConcurrentHashMap<>();
    private final Texts texts;

    Macros(Texts texts) {
        this.texts = texts;
    }

    Enabled add(MacroModule macro) throws ModuleRefused {
        MacroModule other = byName.putIfAbsent(macro.name(), macro);
        if (other != null) {
            throw new ModuleRefused(
                    "macro " + macro.name() + ": " + other.plugin().key() + " has a macro of this name already");
        }
        return () -> byName.remove(macro.name(), macro);
    }

    Optional<MacroModule> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** What the macro browser shows, by category and label. */
    List<MacroDescriptor> shown() {
        return byName.values().stream()
                .filter(macro -> !macro.hidden())
                .map(this::describe)
                .sorted(Comparator.comparing(MacroDescriptor::category)
                        .thenComparing(MacroDescriptor::label)
                        .thenComparing(MacroDescriptor::name))
                .toList();
    }

    private MacroDescriptor describe(MacroModule macro) {
        return new MacroDescriptor(
                macro.plugin().key(),
                macro.name(),
                texts.getText(macro.textKey() + ".label"),
                texts.getText(macro.textKey() + ".desc"),
                macro.category(),
                macro.icon(),
                macro.bodyType() == Macro.BodyType.PLAIN_TEXT,
                macro.bodyType() == Macro.BodyType.RICH_TEXT,
                macro.parameters().stream()
                        .map(parameter -> describe(macro.textKey() + ".param." + parameter.name(), parameter))
                        .toList());
    }

    private Parameter describe(String key, MacroParameter parameter) {
        return new Parameter(
                parameter.name(),
                parameter.type(),
                texts.getText(key + ".label"),
                texts.getText(key + ".desc"),
                parameter.required(),
                parameter.multiple(),
                parameter.defaultValue(),
                parameter.values().stream()
                        .map(value -> new Choice(value, texts.getText(key + "." + value + ".desc")))
                        .toList());
    }
}
