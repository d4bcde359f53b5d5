package io.guildhall.mentoring.programme;

/** A programme in the hands of whoever changes it, under its lock. */
public interface ProgrammeRow {
    Programme value();

    void save(Programme changed);
}
