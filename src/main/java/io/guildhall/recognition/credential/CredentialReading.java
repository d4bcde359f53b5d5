package io.guildhall.recognition.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads back what {@link CredentialDocument} wrote. What a later version of ours may add is passed over; what is said twice, in the document and
 * in the claims beside it, must be the same.
 */
final class CredentialReading {
    private CredentialReading() {}

    static Credential read(byte[] claims) throws Malformed {
        Members token = JsonIn.read(claims);
        Credential credential;
        try {
            credential = credential(token);
        } catch (IllegalArgumentException e) {
            throw new Malformed("what may not stand in a credential");
        }
        agree(token, credential);
        return credential;
    }

    private static void agree(Members token, Credential credential) throws Malformed {
        Validity validity = credential.validity();
        token.expect("type", CredentialDocument.TYPE);
        token.expect("iss", credential.issuer().id().toString());
        token.expect("jti", credential.id().toString());
        token.expect("nbf", validity.from().getEpochSecond());
        token.expect("sub", CredentialDocument.subjectId(credential));
        if (token.has("exp") || validity.until().isPresent()) {
            token.expect("exp", validity.until().map(Instant::getEpochSecond).orElse(-1L));
        }
    }

    private static Credential credential(Members token) throws Malformed {
        Members subject = token.members("credentialSubject");
        return new Credential(
                token.address("id"),
                issuer(token.members("issuer")),
                achievement(subject.members("achievement"), token.list("relatedResource")),
                earner(subject),
                evidence(token.list("evidence")),
                validity(token));
    }

    private static Issuer issuer(Members profile) throws Malformed {
        return new Issuer(
                profile.address("id"),
                profile.text("name"),
                profile.has("url") ? Optional.of(profile.address("url")) : Optional.empty());
    }

    private static Achievement achievement(Members achievement, List<Members> resources) throws Malformed {
        List<Picture> pictures = new ArrayList<>();
        for (Members each : resources) {
            pictures.add(new Picture(each.address("id"), each.text("mediaType"), each.text("digestSRI")));
        }
        return new Achievement(
                achievement.address("id"),
                achievement.text("name"),
                achievement.text("description"),
                achievement.members("criteria").text("narrative"),
                pictures);
    }

    private static Earner earner(Members subject) throws Malformed {
        List<Members> identities = subject.list("identifier");
        if (identities.isEmpty()) {
            return new Earner.Known(subject.address("id"));
        }
        if (identities.size() > 1) {
            throw new Malformed("several identities");
        }
        Members identity = identities.get(0);
        identity.expect("identityType", "emailAddress");
        identity.expect("hashed", true);
        return new Earner.Mailbox(identity.text("identityHash"), identity.text("salt"));
    }

    private static List<Evidence> evidence(List<Members> pieces) throws Malformed {
        List<Evidence> evidence = new ArrayList<>();
        for (Members each : pieces) {
            evidence.add(new Evidence(
                    each.has("id") ? Optional.of(each.address("id")) : Optional.empty(),
                    each.text("name"),
                    each.maybeText("narrative").orElse("")));
        }
        return evidence;
    }

    private static Validity validity(Members token) throws Malformed {
        return new Validity(
                token.moment("validFrom"),
                token.has("validUntil") ? Optional.of(token.moment("validUntil")) : Optional.empty(),
                status(token.members("credentialStatus")));
    }

    private static StatusPlace status(Members status) throws Malformed {
        status.expect("type", "BitstringStatusListEntry");
        status.expect("statusPurpose", "revocation");
        String index = status.text("statusListIndex");
        if (!index.matches("0|[1-9][0-9]{0,5}")) {
            throw new Malformed("no place of a list");
        }
        return new StatusPlace(status.address("statusListCredential"), Integer.parseInt(index));
    }
}
