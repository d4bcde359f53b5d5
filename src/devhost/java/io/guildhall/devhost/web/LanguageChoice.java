package io.guildhall.devhost.web;

import io.guildhall.devhost.confluence.DevUser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Keeps the language that somebody chose on their profile. */
final class LanguageChoice implements Screen {
    static final List<Language> LANGUAGES = List.of(new Language("en-GB", "English"), new Language("de-DE", "Deutsch"));

    /** A language as it calls itself. */
    public record Language(String tag, String name) {}

    static boolean has(String tag) {
        return LANGUAGES.stream().anyMatch(language -> language.tag().equals(tag));
    }

    /** The tag on offer that is nearest to what somebody speaks; the first where none is. */
    static String closest(Locale locale) {
        return LANGUAGES.stream()
                .map(Language::tag)
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0).tag());
    }

    @Override
    public void get(Exchange exchange) throws IOException {
        exchange.fail(405, "A language is chosen on your profile.");
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        DevUser caller = exchange.caller().orElseThrow();
        String tag = exchange.text("language");
        if (!has(tag)) {
            exchange.fail(400, "This host has no such language.");
            return;
        }
        exchange.site().confluence().users().speak(caller.key(), Locale.forLanguageTag(tag));
        exchange.redirect("/display/~" + Html.url(caller.username()), "Your language is changed.");
    }
}
