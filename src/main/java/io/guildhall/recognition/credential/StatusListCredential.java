package io.guildhall.recognition.credential;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of what was taken back, as a credential of its own (W3C Bitstring Status List 1.0, section 2.2), so that whoever copies it cannot
 * change it.
 *
 * @param address where the list is published, as the credentials on it say it
 * @param from when the list was written; parts of a second are cut off
 */
public record StatusListCredential(URI address, Issuer issuer, StatusList list, Instant from) {
    /** Refuses what may not stand in a credential. */
    public StatusListCredential {
        Stated.address(address);
        from = Stated.moment(from);
    }

    Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("@context", List.of(CredentialDocument.VC));
        claims.put("id", address.toString());
        claims.put("type", List.of("VerifiableCredential", "BitstringStatusListCredential"));
        claims.put("issuer", issuer.id().toString());
        claims.put("validFrom", from.toString());
        claims.put("credentialSubject", subject());
        claims.put("iss", issuer.id().toString());
        claims.put("jti", address.toString());
        claims.put("nbf", from.getEpochSecond());
        claims.put("sub", address + "#list");
        return claims;
    }

    private Map<String, Object> subject() {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", address + "#list");
        subject.put("type", "BitstringStatusList");
        subject.put("statusPurpose", "revocation");
        subject.put("encodedList", list.encoded());
        return subject;
    }
}
