package io.guildhall.site;

/** The settings, read in order to change them. */
public interface SettingsRow {
    SavedSettings value();

    /** Keeps what differs from {@link #value()}; one statement for each. */
    void save(SavedSettings changed);
}
