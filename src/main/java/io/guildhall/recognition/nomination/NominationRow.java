package io.guildhall.recognition.nomination;

/** A nomination that was read in order to change it, under the lock of its badge. */
public interface NominationRow {
    Nomination value();

    /** Writes its state and how it ended; the rest stays. One that is over gives its key free. One statement. */
    void save(Nomination changed);
}
