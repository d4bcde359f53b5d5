package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.List;

/**
 * That somebody earned a badge: what is signed. Equal credentials are written as equal bytes.
 *
 * @param id names it everywhere; at best the address of the page that checks it
 * @param evidence at most {@value #MAX_EVIDENCE}
 */
public record Credential(
        URI id, Issuer issuer, Achievement achievement, Earner earner, List<Evidence> evidence, Validity validity) {
    /** The most pieces of evidence that one credential has. */
    public static final int MAX_EVIDENCE = 5;

    /** Refuses what may not stand in a credential. */
    public Credential {
        Stated.address(id);
        evidence = List.copyOf(evidence);
        if (evidence.size() > MAX_EVIDENCE || id.getRawFragment() != null) {
            throw new IllegalArgumentException("too much evidence, or an id that is a part of something");
        }
    }

    /** The Open Badges 3.0 document as JSON, unsigned: for people and programs that look, not for those that check. */
    public String document() {
        return JsonOut.write(CredentialDocument.of(this));
    }
}
