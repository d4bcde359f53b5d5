package io.guildhall.profile;

/** A profile that was read to be changed. Good for one transaction only. */
public interface ProfileRow {
    Profile value();

    /**
     * Writes everything that can change. At most three statements, whatever changed.
     */
    void save(Profile changed);
}
