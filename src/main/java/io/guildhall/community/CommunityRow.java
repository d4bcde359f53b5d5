package io.guildhall.community;

/** A community that was read to be changed. Good for one transaction only. */
public interface CommunityRow {
    Community value();

    /** Writes everything that can change; number and birth stay. */
    void save(Community changed);
}
