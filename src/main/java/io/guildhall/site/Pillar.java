package io.guildhall.site;

import java.util.Locale;

/** A part of the app that administrators may switch off for the whole site. Names are kept and are what settings are called over REST. */
public enum Pillar {
    /** What people offer and want: profiles, finding people who can help, what nobody offers, suggestions. */
    EXPERTISE,
    /** How much people take part: levels, meters, numbers. */
    PARTICIPATION,
    /** Programmes in which people are paired, and what becomes of the pairs. */
    MENTORING,
    /** What people get for what they do: badges and thanks. */
    RECOGNITION;

    /** What it is called over REST and in keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
