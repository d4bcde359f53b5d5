package io.guildhall.devhost.rendering;

import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of a plugin under one base name, by language. */
final class TextBundle {
    private static final String EXTENSION = ".properties";

    private final Plugin plugin;
    private final String base;
    private final Map<String, Properties> bySuffix = new ConcurrentHashMap<>();

    private TextBundle(Plugin plugin, String base) {
        this.plugin = plugin;
        this.base = base;
    }

    /** @param location a path, or a dotted name, without extension */
    static TextBundle at(Plugin plugin, String location) throws ModuleRefused {
        String path = JarPath.fromRoot(location);
        String base = path.contains("/") ? path : path.replace('.', '/');
        if (JarPath.file(plugin, base + EXTENSION).isEmpty()) {
            throw new ModuleRefused("i18n: there is no " + base + EXTENSION + " in the jar");
        }
        return new TextBundle(plugin, base);
    }

    /** A text in this language, else in the one of no name. */
    Optional<String> find(String key, Locale locale) {
        return suffixes(locale).stream()
                .map(suffix -> bySuffix.computeIfAbsent(suffix, this::load).getProperty(key))
                .filter(text -> text != null)
                .findFirst();
    }

    private static List<String> suffixes(Locale locale) {
        String language = "_" + locale.getLanguage();
        return locale.getCountry().isEmpty()
                ? List.of(language, "")
                : List.of(language + "_" + locale.getCountry(), language, "");
    }

    private Properties load(String suffix) {
        Properties texts = new Properties();
        Optional<URL> file = JarPath.file(plugin, base + suffix + EXTENSION);
        try {
            if (file.isPresent()) {
                texts.load(new ByteArrayInputStream(JarPath.read(file.get())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
