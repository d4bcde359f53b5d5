package io.guildhall.mentoring.run;

/** A run that was read in order to change it. */
public interface RunRow {
    Run value();

    void save(Run changed);
}
