package io.guildhall.host;

import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Locale;

/** Texts for somebody else, as far as the host tells their language. */
@Named
final class SalPersonalTexts implements PersonalTexts {
    private final IsolatedAdapters adapters;

    @Inject
    SalPersonalTexts(IsolatedAdapters adapters) {
        this.adapters = adapters;
    }

    @Override
    public String text(UserId person, String key, Object... arguments) {
        return adapters.letterLanguages().ask(all -> all.text(person, key, arguments));
    }

    @Override
    public Locale locale(UserId person) {
        return adapters.letterLanguages().ask(all -> all.locale(person));
    }

    @Override
    public ZoneId zone(UserId person) {
        return adapters.letterLanguages().ask(all -> all.zone(person));
    }
}
