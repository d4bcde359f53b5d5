package io.guildhall.review;

/** A hand-over that was read in order to change it, under the lock of its community. */
public interface HandOverRow {
    HandOver value();

    /** Writes state, checklist and page; who and when stay. */
    void save(HandOver changed);
}
