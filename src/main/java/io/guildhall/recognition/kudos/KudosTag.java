package io.guildhall.recognition.kudos;

import java.util.Locale;

/** What somebody is thanked for: a few kinds that a community lives on. Names are kept in the database and told over REST, so they never change. */
public enum KudosTag {
    HELPED,
    TAUGHT,
    CONNECTED,
    TRIED,
    KEPT_GOING;

    /** The end of the key of its text. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
