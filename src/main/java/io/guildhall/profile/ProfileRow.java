package io.guildhall.profile;

/** A profile that was read to be changed. Good for one transaction only. */
public interface ProfileRow {
    Profile value();

    /**
     * Writes everything that can change. One statement, one for all skills that went or changed, and one for each that came or changed.
     */
    void save(Profile changed);
}
