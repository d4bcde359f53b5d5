package io.guildhall.devhost.rendering;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A rendering with one plugin, whose modules are enabled from their XML. */
final class Host {
    static final String KEY = "org.example.app";

    final FakeCallers callers = new FakeCallers();
    final List<String> transactions = new ArrayList<>();
    final Rendering rendering;
    final FakePlugin plugin;

    Host(Path jar) {
        plugin = new FakePlugin(KEY, jar);
        rendering = new Rendering(callers, this::inTransaction, "/confluence", Host::user);
    }

    Host(Path jar, Rendering rendering) {
        this.plugin = new FakePlugin(KEY, jar);
        this.rendering = rendering;
    }

    /** Enables all modules in the order in which they stand. */
    List<ModuleType.Enabled> enable(String modules) throws ModuleRefused {
        return enable(plugin, modules);
    }

    List<ModuleType.Enabled> enable(Plugin owner, String modules) throws ModuleRefused {
        List<ModuleType.Enabled> enabled = new ArrayList<>();
        for (ModuleElement module :
                parse("<atlassian-plugin>" + modules + "</atlassian-plugin>").children()) {
            ModuleType type = rendering.moduleTypes().stream()
                    .filter(each -> each.element().equals(module.name()))
                    .findFirst()
                    .orElseThrow();
            enabled.add(type.enable(owner, module));
        }
        return enabled;
    }

    String html(String storage) throws BadStorageFormat {
        return rendering.render(storage, "HOME", "display").html();
    }

    <T> T service(Class<T> type) {
        return service(type, plugin);
    }

    <T> T service(Class<T> type, Plugin asking) {
        HostService<?> service = rendering.services().stream()
                .filter(each -> each.type() == type)
                .findFirst()
                .orElseThrow();
        return type.cast(service.forPlugin().apply(asking));
    }

    private static Optional<DevUser> user(String key) {
        return key.equals("u1")
                ? Optional.of(FakeCallers.user("u1", "ada", "Ada <Lovelace>", Locale.UK))
                : Optional.empty();
    }

    private Supplier<String> inTransaction(Supplier<String> work) {
        return () -> {
            transactions.add("begin");
            try {
                String result = work.get();
                transactions.add("commit");
                return result;
            } catch (RuntimeException e) {
                transactions.add("rollback");
                throw e;
            }
        };
    }

    private static ModuleElement parse(String xml) {
        try {
            return new ModuleElement(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
