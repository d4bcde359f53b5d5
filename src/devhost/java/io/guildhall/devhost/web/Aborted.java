package io.guildhall.devhost.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Saving, where a listener may have ended the transaction. */
final class Aborted {
    static final String SENTENCE =
            "Nothing was saved: something that listens to this change failed in the database. Your text is still here."
                    + " The log of the host says more.";

    private static final Logger LOG = LoggerFactory.getLogger(Aborted.class);

    private Aborted() {}

    /** What the work answers; empty where its transaction was ended, which the log tells. */
    static <T> Optional<T> unless(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (TransactionException | DataAccessException ended) {
            LOG.error("A save was taken back", ended);
            return Optional.empty();
        }
    }
}
