package io.guildhall.kernel.web;

import io.guildhall.kernel.Texts;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.ResourceBundle;

/** The app's own texts in one language, read as the host reads them. */
public final class BundleTexts implements Texts {
    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    private BundleTexts(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                "guildhall.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static BundleTexts english() {
        return new BundleTexts(Locale.ENGLISH, ZoneOffset.UTC);
    }

    public static BundleTexts german() {
        return new BundleTexts(Locale.GERMAN, ZoneOffset.UTC);
    }

    /** The same for somebody in another time zone. */
    public BundleTexts in(ZoneId other) {
        return new BundleTexts(locale, other);
    }

    @Override
    public String text(String key, Object... arguments) {
        if (!bundle.containsKey(key)) {
            return key;
        }
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }
}
