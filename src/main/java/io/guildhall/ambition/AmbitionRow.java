package io.guildhall.ambition;

/** An ambition that was read to be changed. Good for one transaction only. */
public interface AmbitionRow {
    Ambition value();

    /** Writes everything that can change; number, community, author and birth stay. */
    void save(Ambition changed);
}
