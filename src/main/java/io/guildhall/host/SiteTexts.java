package io.guildhall.host;

import com.atlassian.sal.api.message.I18nResolver;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.UserId;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts in the language of the thread, which is the site's where nobody is asking, with dates in the English form. */
record SiteTexts(I18nResolver texts) implements PersonalTexts {
    @Override
    public String text(UserId person, String key, Object... arguments) {
        return arguments.length == 0
                ? texts.getText(key)
                : texts.getText(
                        key,
                        Stream.of(arguments)
                                .map(each -> each instanceof Serializable kept ? kept : each.toString())
                                .toArray(Serializable[]::new));
    }

    @Override
    public Locale locale(UserId person) {
        return Locale.ENGLISH;
    }

    @Override
    public ZoneId zone(UserId person) {
        return ZoneId.systemDefault();
    }
}
