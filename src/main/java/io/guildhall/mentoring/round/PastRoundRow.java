package io.guildhall.mentoring.round;

/** A round that is over in the hands of whoever counts it, under the programme's lock. */
public interface PastRoundRow {
    PastRound value();

    /** Only numbers change. */
    void save(PastRound changed);
}
