package io.guildhall.devhost.rendering;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.devhost.plugin.Plugin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A macro that works, with what its descriptor says of it. */
record MacroModule(
        Plugin plugin,
        String name,
        String textKey,
        String category,
        String icon,
        boolean hidden,
        Macro.BodyType bodyType,
        List<MacroParameter> parameters,
        Macro macro) {
    /** The parameters under the names that the macro knows them by. */
    Map<String, String> canonical(Map<String, String> written) {
        Map<String, String> canonical = new LinkedHashMap<>();
        written.forEach((name, value) -> canonical.put(canonical(name), value));
        return canonical;
    }

    private String canonical(String written) {
        Optional<String> name = parameters.stream()
                .filter(parameter -> parameter.aliases().contains(written))
                .map(MacroParameter::name)
                .findFirst();
        return name.orElse(written);
    }
}
