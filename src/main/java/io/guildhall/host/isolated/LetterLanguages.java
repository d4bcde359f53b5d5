package io.guildhall.host.isolated;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.UserId;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** Everybody's own language and time zone. */
public final class LetterLanguages implements PersonalTexts {
    private final I18nResolver texts;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    public LetterLanguages(I18nResolver texts, LocaleResolver locales, TimeZoneManager zones) {
        this.texts = texts;
        this.locales = locales;
        this.zones = zones;
    }

    @Override
    public String text(UserId person, String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getText(locale(person), key)
                : texts.getText(
                        locale(person),
                        key,
                        Stream.of(arguments)
                                .map(each -> each instanceof Serializable kept ? kept : each.toString())
                                .toArray(Serializable[]::new));
    }

    @Override
    public Locale locale(UserId person) {
        return locales.getLocale(new UserKey(person.value()));
    }

    @Override
    public ZoneId zone(UserId person) {
        return zones.getUserTimeZone(new UserKey(person.value())).toZoneId();
    }
}
