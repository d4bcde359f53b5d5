package io.guildhall.recognition.credential;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Credentials as Open Badges 3.0 and VC Data Model 2.0 spell them. The order of members is ours, and stays. */
final class CredentialDocument {
    static final String VC = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    static final List<String> TYPE = List.of("VerifiableCredential", "OpenBadgeCredential");

    private CredentialDocument() {}

    /** The document, unsigned. */
    static Map<String, Object> of(Credential credential) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", List.of(VC, OPEN_BADGES));
        document.put("id", credential.id().toString());
        document.put("type", TYPE);
        document.put("name", credential.achievement().name());
        document.put("issuer", issuer(credential.issuer()));
        document.put("validFrom", credential.validity().from().toString());
        credential.validity().until().ifPresent(end -> document.put("validUntil", end.toString()));
        document.put("credentialSubject", subject(credential));
        putUnlessEmpty(
                document,
                "evidence",
                credential.evidence().stream().map(CredentialDocument::evidence).toList());
        putUnlessEmpty(
                document,
                "relatedResource",
                credential.achievement().pictures().stream()
                        .map(CredentialDocument::picture)
                        .toList());
        document.put("credentialStatus", status(credential.validity().status()));
        return document;
    }

    /** What is signed: the document, and beside it what every reader of tokens looks for (Open Badges 3.0, section 8.2.4.2). */
    static Map<String, Object> claims(Credential credential) {
        Map<String, Object> claims = of(credential);
        claims.put("iss", credential.issuer().id().toString());
        claims.put("jti", credential.id().toString());
        claims.put("nbf", credential.validity().from().getEpochSecond());
        credential.validity().until().ifPresent(end -> claims.put("exp", end.getEpochSecond()));
        claims.put("sub", subjectId(credential));
        return claims;
    }

    /** Somebody who is known by a mailbox is called after the credential: {@code sub} must be there, and may not say more than the hash. */
    static String subjectId(Credential credential) {
        return credential.earner() instanceof Earner.Known known ? known.id().toString() : credential.id() + "#earner";
    }

    static Map<String, Object> issuer(Issuer issuer) {
        Map<String, Object> profile = typed(Optional.of(issuer.id()), "Profile");
        profile.put("name", issuer.name());
        issuer.page().ifPresent(page -> profile.put("url", page.toString()));
        return profile;
    }

    private static Map<String, Object> subject(Credential credential) {
        Map<String, Object> subject = typed(Optional.of(URI.create(subjectId(credential))), "AchievementSubject");
        if (credential.earner() instanceof Earner.Mailbox mailbox) {
            subject.put("identifier", List.of(identity(mailbox)));
        }
        subject.put("achievement", achievement(credential.achievement()));
        return subject;
    }

    private static Map<String, Object> identity(Earner.Mailbox mailbox) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("type", "IdentityObject");
        identity.put("hashed", true);
        identity.put("identityHash", mailbox.hash());
        identity.put("identityType", "emailAddress");
        identity.put("salt", mailbox.salt());
        return identity;
    }

    private static Map<String, Object> achievement(Achievement badge) {
        Map<String, Object> achievement = typed(Optional.of(badge.id()), "Achievement");
        achievement.put("name", badge.name());
        achievement.put("description", badge.description());
        achievement.put("criteria", Map.of("narrative", badge.criteria()));
        badge.pictures().stream().findFirst().ifPresent(picture -> achievement.put("image", image(picture)));
        return achievement;
    }

    private static Map<String, Object> image(Picture picture) {
        Map<String, Object> image = new LinkedHashMap<>();
        image.put("id", picture.address().toString());
        image.put("type", "Image");
        return image;
    }

    private static Map<String, Object> picture(Picture picture) {
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("id", picture.address().toString());
        resource.put("mediaType", picture.mediaType());
        resource.put("digestSRI", picture.digest());
        return resource;
    }

    private static Map<String, Object> evidence(Evidence piece) {
        Map<String, Object> evidence = typed(piece.address(), "Evidence");
        evidence.put("name", piece.name());
        if (!piece.narrative().isEmpty()) {
            evidence.put("narrative", piece.narrative());
        }
        return evidence;
    }

    private static Map<String, Object> status(StatusPlace place) {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", place.list() + "#" + place.index());
        status.put("type", "BitstringStatusListEntry");
        status.put("statusPurpose", "revocation");
        status.put("statusListIndex", String.valueOf(place.index()));
        status.put("statusListCredential", place.list().toString());
        return status;
    }

    private static Map<String, Object> typed(Optional<URI> id, String type) {
        Map<String, Object> typed = new LinkedHashMap<>();
        id.ifPresent(address -> typed.put("id", address.toString()));
        typed.put("type", List.of(type));
        return typed;
    }

    private static void putUnlessEmpty(Map<String, Object> document, String name, List<?> list) {
        if (!list.isEmpty()) {
            document.put(name, list);
        }
    }
}
