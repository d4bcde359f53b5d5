package io.guildhall.recognition.proof;

import io.guildhall.kernel.DuplicateKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys, in memory. */
public final class InMemoryIssuerKeys implements IssuerKeys {
    private final List<IssuerKey> rows = new ArrayList<>();

    @Override
    public synchronized List<IssuerKey> all() {
        return List.copyOf(rows);
    }

    @Override
    public synchronized void add(IssuerKey made) {
        if (rows.stream().anyMatch(IssuerKey::isLive)) {
            throw new DuplicateKeyException("issuer", new IllegalStateException("in memory"));
        }
        rows.add(made);
    }

    @Override
    public synchronized void retire(String kid, Instant at) {
        rows.replaceAll(row -> row.isLive() && row.kid().equals(kid)
                ? new IssuerKey(row.published(), row.sealed(), row.address(), row.madeAt(), Optional.of(at))
                : row);
    }
}
