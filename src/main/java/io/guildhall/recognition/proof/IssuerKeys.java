package io.guildhall.recognition.proof;

import java.time.Instant;
import java.util.List;

/** Port: where the issuer's keys are kept, all there ever were. Whatever writes is called in a transaction, under the lock of the keys. */
public interface IssuerKeys {
    /** All of them, the oldest first; at most one is live. One statement. */
    List<IssuerKey> all();

    /**
     * Adds a live one.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where there is a live one already
     */
    void add(IssuerKey made);

    /** Says of the live one that it signs no more. Two statements. */
    void retire(String kid, Instant at);
}
