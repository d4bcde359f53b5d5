package io.guildhall.recognition.proof;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Shows administrators of the site the keys that it signs with, and lets them replace the one of now. */
@Named
public final class IssuerService {
    private final KeyRing ring;
    private final IssuerAddress address;
    private final People people;

    @Inject
    IssuerService(KeyRing ring, IssuerAddress address, People people) {
        this.ring = ring;
        this.address = address;
        this.people = people;
    }

    /**
     * What the issuer has.
     *
     * @param keys all there ever were, the oldest first
     * @param trouble what keeps the node that answers from signing; empty for nothing
     * @param address where others find the site now
     * @param name what it is called as an issuer
     */
    public record Issuers(List<IssuerKey> keys, Optional<ProofRefusal> trouble, String address, String name) {
        public Issuers {
            keys = List.copyOf(keys);
        }

        /** Whether what is signed now still carries an address that the site had before. */
        public boolean isMoved() {
            return keys.stream().anyMatch(key -> key.isLive() && !key.address().equals(address));
        }
    }

    /** The keys. Two statements. */
    public Outcome<Issuers> show(Viewer viewer) {
        return administrator(viewer).map(by -> {
            String now = address.now();
            return new Issuers(ring.all(), ring.trouble(), now, address.name(now));
        });
    }

    /**
     * Makes a new key in place of the one of now, which stays published, so that what it signed stays true. Takes a second or more. Five statements.
     *
     * @param kid the one to be replaced; refused where it is not that of now any more, so that two who press at once make one
     */
    public Outcome<IssuerKey> replace(Viewer viewer, String kid) {
        return administrator(viewer).then(by -> ring.replaced(by, kid)).map(Signer::row);
    }

    private Outcome<UserId> administrator(Viewer viewer) {
        Optional<UserId> user = viewer.user();
        if (user.isEmpty()) {
            return Outcome.refused(ProofRefusal.LOGIN_NEEDED);
        }
        return people.isAdministrator(viewer)
                ? Outcome.unchanged(user.get())
                : Outcome.refused(ProofRefusal.NOT_ADMINISTRATOR);
    }
}
