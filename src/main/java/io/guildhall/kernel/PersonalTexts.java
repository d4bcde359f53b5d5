package io.guildhall.kernel;

import java.time.ZoneId;
import java.util.Locale;

/** Port: texts for somebody who is not asking now, in their language and time zone: for mails. */
public interface PersonalTexts {
    /** The text with its arguments put in ({@link java.text.MessageFormat}); the key itself where there is none. */
    String text(UserId person, String key, Object... arguments);

    Locale locale(UserId person);

    ZoneId zone(UserId person);

    /** The same for one person. */
    default Texts of(UserId person) {
        return new TextsOfPerson(this, person);
    }
}
