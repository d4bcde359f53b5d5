package io.guildhall.host.isolated;

import com.atlassian.sal.api.message.LocaleResolver;
import java.util.Locale;
import java.util.function.Supplier;

/** The viewer's language. */
public final class Languages implements Supplier<Locale> {
    private final LocaleResolver locales;

    public Languages(LocaleResolver locales) {
        this.locales = locales;
    }

    @Override
    public Locale get() {
        return locales.getLocale();
    }
}
