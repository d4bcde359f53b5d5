package io.guildhall.devhost.rendering;

import com.atlassian.plugin.web.Condition;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reads the {@code <condition>}s of a web resource; all must hold. Only those are known that the host brings itself. */
final class ResourceConditions {
    private static final Shape SHAPE = new Shape(Set.of("class", "invert"), Set.of());

    private ResourceConditions() {}

    static BooleanSupplier of(Plugin plugin, ModuleElement module) throws ModuleRefused {
        BooleanSupplier all = () -> true;
        for (ModuleElement element : module.children("condition")) {
            BooleanSupplier before = all;
            BooleanSupplier one = one(plugin, element);
            all = () -> before.getAsBoolean() && one.getAsBoolean();
        }
        return all;
    }

    private static BooleanSupplier one(Plugin plugin, ModuleElement element) throws ModuleRefused {
        SHAPE.check(element);
        String className = element.required("class");
        boolean wanted = !Shape.truth(element, "invert");
        Object condition = plugin.create(className, Object.class);
        if (condition instanceof Condition) {
            throw new ModuleRefused("<web-resource> condition " + className
                    + " is one of web items: browsers keep web resources by their address,"
                    + " so only a condition that reads the address can decide");
        }
        if (condition instanceof UrlReadingCondition known) {
            return () -> known.holds() == wanted;
        }
        throw new ModuleRefused("<web-resource> condition " + className + " is not modelled");
    }
}
