package io.guildhall.recognition.proof;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.recognition.badge.Issued;
import io.guildhall.recognition.badge.Issuing;
import io.guildhall.recognition.credential.StatusList;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * Gives awards their places in the lists of what was taken back: by chance, as W3C Bitstring Status List 1.0, section 6.1, advises, so that a place
 * says nothing about how many there were before. A list is filled to the half, which keeps the search short and the last ones from being known.
 */
@Named
final class Places implements Issuing {
    private static final int FILLED = StatusList.SIZE / 2;
    /** Misses so often once in 2^40 searches. */
    private static final int TRIES = 40;

    private final KeyRing ring;
    private final Issued issued;
    private final Ids ids;

    @Inject
    Places(KeyRing ring, Issued issued, Ids ids) {
        this.ring = ring;
        this.issued = issued;
        this.ids = ids;
    }

    @Override
    public Optional<Refusal> prepare() {
        Outcome<Signer> signer = ring.signerOrFirst();
        return signer.reason();
    }

    @Override
    public long place() {
        long list = issued.count() / FILLED;
        for (int tries = 0; tries < TRIES; tries++) {
            long place = list * StatusList.SIZE + Math.floorMod(ids.next().hashCode(), StatusList.SIZE);
            if (!issued.has(place)) {
                return place;
            }
        }
        throw new IllegalStateException("no place was found in the list " + list);
    }
}
