package io.guildhall.kernel;

import java.time.ZoneId;
import java.util.Locale;

/** Texts for one person. */
record TextsOfPerson(PersonalTexts all, UserId person) implements Texts {
    @Override
    public String text(String key, Object... arguments) {
        return all.text(person, key, arguments);
    }

    @Override
    public Locale locale() {
        return all.locale(person);
    }

    @Override
    public ZoneId zone() {
        return all.zone(person);
    }
}
