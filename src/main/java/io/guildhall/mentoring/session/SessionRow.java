package io.guildhall.mentoring.session;

/** A session in the hands of whoever changes it, under the programme's lock. */
public interface SessionRow {
    PairSession value();

    void save(PairSession changed);
}
