package io.guildhall.kernel;

import java.time.ZoneId;
import java.util.Locale;

/** Port: texts in the viewer's language, with the viewer's locale and time zone. */
public interface Texts {
    /** The text with its arguments put in ({@link java.text.MessageFormat}); the key itself where there is none. */
    String text(String key, Object... arguments);

    Locale locale();

    ZoneId zone();
}
