package io.guildhall.recognition.proof;

import io.guildhall.recognition.credential.PublishedKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A key that the site signs or signed credentials with.
 *
 * @param published the half that everybody may see; its thumbprint is the key's name
 * @param sealed the private half, of no use without the key file
 * @param address the site's address when it was made, which stands in what it signs: credentials keep their ids where the site moves
 * @param retiredAt since when it signs nothing any more, though what it signed stays true; empty for the key of now
 */
public record IssuerKey(
        PublishedKey published, String sealed, String address, Instant madeAt, Optional<Instant> retiredAt) {
    /** The key's name: 43 characters. */
    public String kid() {
        return published.thumbprint();
    }

    /** Whether new credentials are signed with it. */
    public boolean isLive() {
        return retiredAt.isEmpty();
    }

    /** Says nothing of the private half. */
    @Override
    public String toString() {
        return "the issuer's key " + kid();
    }
}
