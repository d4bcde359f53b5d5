package io.guildhall.devhost.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Templates in a folder, and an engine over them. */
final class Templates {
    private final Path folder;
    private final Set<String> allowlist = new TreeSet<>();
    private final TemplateEngine engine = new TemplateEngine(this::find, () -> allowlist);

    Templates(Path folder) {
        this.folder = folder;
    }

    Templates with(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Templates allowing(String... signatures) {
        allowlist.addAll(Set.of(signatures));
        return this;
    }

    TemplateEngine engine() {
        return engine;
    }

    /** Renders a text that nobody else renders. */
    String render(String text, Map<String, ?> context) {
        String name = "text-" + Integer.toHexString(text.hashCode()) + ".vm";
        return with(name, text).engine.render(name, context);
    }

    private Optional<URL> find(String name) {
        try {
            Path file = folder.resolve(name);
            return Files.exists(file) ? Optional.of(file.toUri().toURL()) : Optional.empty();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
