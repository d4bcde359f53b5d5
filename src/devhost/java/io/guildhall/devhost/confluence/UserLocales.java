package io.guildhall.devhost.confluence;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that people chose; the site's for everybody else. */
record UserLocales(Users users, Callers callers) implements LocaleResolver {
    @Override
    public Locale getLocale() {
        return callers.current().map(DevUser::locale).orElse(ConfluenceState.SITE_LOCALE);
    }

    @Override
    public Locale getLocale(@Nullable UserKey userKey) {
        return Optional.ofNullable(userKey)
                .flatMap(key -> users.byKey(key.getStringValue()))
                .map(DevUser::locale)
                .orElse(ConfluenceState.SITE_LOCALE);
    }
}
