package io.guildhall.recognition.rule;

import java.util.List;
import java.util.Optional;

/** Port: where it is kept how far a badge is given to all who earned it. Nobody is named in it. Whatever writes is called in a transaction. */
public interface Backfills {
    /** The last one of a badge, whether or not it runs. One statement. */
    Optional<Backfill> last(String badge);

    /** Those that run, by number, after that one. One statement. */
    List<Backfill> running(long after, int limit);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where one of that badge runs
     */
    Backfill add(Backfill begun);

    /** Writes how far it has come; what is over gives its key free. Two statements. */
    void save(Backfill changed);
}
