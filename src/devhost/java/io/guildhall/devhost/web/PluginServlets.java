package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import jakarta.servlet.http.HttpServlet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The {@code servlet} modules, found by the longest pattern that fits. */
final class PluginServlets implements ModuleType {
    private final ServletAccess access;
    private final Function<Runnable, List<String>> requiredDuring;
    private final List<MountedServlet> mounted = new CopyOnWriteArrayList<>();

    /** @param requiredDuring runs work and tells which web resources it asked for */
    PluginServlets(ServletAccess access, Function<Runnable, List<String>> requiredDuring) {
        this.access = access;
        this.requiredDuring = requiredDuring;
    }

    @Override
    public String element() {
        return "servlet";
    }

    @Override
    public Enabled enable(Plugin plugin, ModuleElement module) throws ModuleRefused {
        HttpServlet servlet = plugin.create(module.required("class"), HttpServlet.class);
        Map<String, String> parameters = initParameters(module);
        List<ModuleElement> patterns = module.children("url-pattern");
        if (patterns.isEmpty()) {
            throw new ModuleRefused("<servlet> has no <url-pattern>");
        }
        LazyServlet lazy = new LazyServlet(plugin, servlet, module.required("key"), parameters);
        List<MountedServlet> added = new ArrayList<>();
        for (ModuleElement pattern : patterns) {
            added.add(MountedServlet.at(pattern.text(), lazy));
        }
        mounted.addAll(added);
        return new Enabled() {
            @Override
            public void settle() {
                mounted.removeAll(added);
                lazy.settle();
            }

            @Override
            public void disable() {
                lazy.destroy();
            }
        };
    }

    private static Map<String, String> initParameters(ModuleElement module) throws ModuleRefused {
        Map<String, String> parameters = new HashMap<>();
        for (ModuleElement parameter : module.children("init-param")) {
            String name = parameter.child("param-name").map(ModuleElement::text).orElse("");
            String value =
                    parameter.child("param-value").map(ModuleElement::text).orElse("");
            if (name.isEmpty()) {
                throw new ModuleRefused("<init-param> has no <param-name>");
            }
            parameters.put(name, value);
        }
        return Map.copyOf(parameters);
    }

    ServletAccess access() {
        return access;
    }

    List<String> requiredDuring(Runnable work) {
        return requiredDuring.apply(work);
    }

    /** The servlet for a path such as {@code /guildhall/admin}. */
    Optional<MountedServlet> find(String path) {
        return mounted.stream()
                .filter(servlet -> servlet.fits(path))
                .reduce((one, other) -> other.base().length() > one.base().length() ? other : one);
    }
}
