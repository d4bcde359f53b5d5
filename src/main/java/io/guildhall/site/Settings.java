package io.guildhall.site;

/** Port: where the settings of the site are kept. Each call costs one statement. */
public interface Settings {
    SavedSettings current();

    /** The same, read in order to change it: inside a transaction, under the lock of the settings. */
    SettingsRow forChange();
}
