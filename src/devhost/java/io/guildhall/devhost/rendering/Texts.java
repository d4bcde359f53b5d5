package io.guildhall.devhost.rendering;

import com.atlassian.sal.api.message.I18nResolver;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.plugin.ModuleType.Enabled;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of all enabled plugins, in the language of the caller or in one that is asked for. */
final class Texts implements I18nResolver {
    private final Callers callers;
    private final List<TextBundle> bundles = new CopyOnWriteArrayList<>();

    Texts(Callers callers) {
        this.callers = callers;
    }

    Enabled add(TextBundle bundle) {
        bundles.add(bundle);
        return () -> bundles.remove(bundle);
    }

    /** The text as it is written, with doubled apostrophes if it has them; the key where there is none. */
    @Override
    public String getText(String key) {
        return getText(locale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return format(key, (Object[]) arguments);
    }

    /** The text as it is written in this language, whoever is calling: for what is written to somebody else. */
    @Override
    public String getText(Locale locale, String key) {
        return find(locale, key).orElse(key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return format(locale, key, (Object[]) arguments);
    }

    String format(String key, Object... arguments) {
        return format(locale(), key, arguments);
    }

    private String format(Locale locale, String key, Object... arguments) {
        Optional<String> text = find(locale, key);
        if (text.isEmpty() || arguments.length == 0) {
            return text.orElse(key);
        }
        try {
            return new MessageFormat(text.get(), locale).format(arguments);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("the text " + key + " is no message format: " + text.get(), malformed);
        }
    }

    private Optional<String> find(Locale locale, String key) {
        return bundles.stream()
                .flatMap(bundle -> bundle.find(key, locale).stream())
                .findFirst();
    }

    private Locale locale() {
        return callers.current().map(DevUser::locale).orElse(ConfluenceState.SITE_LOCALE);
    }
}
