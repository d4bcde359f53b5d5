package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.web.JsonObject;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.proof.Checked;
import io.guildhall.recognition.proof.IssuerKey;
import io.guildhall.recognition.proof.IssuerService.Issuers;
import io.guildhall.recognition.proof.Seen;

/** What checking came to, and keys, as JSON. */
final class ProofJson {
    private ProofJson() {}

    static JsonObject of(Seen seen) {
        Award award = seen.award();
        BadgeWords words = seen.badge().words();
        return new JsonObject()
                .with("state", seen.verdict())
                .with(
                        "badge",
                        new JsonObject()
                                .with("name", words.name())
                                .maybe("description", words.description())
                                .maybe("criteria", words.criteria())
                                .with("picture", seen.address() + "/badge.svg"))
                .with("person", new JsonObject().with("name", seen.earner().name()))
                .with("issuer", new JsonObject().with("name", seen.issuer()))
                .with("at", award.at())
                .maybe("expiresAt", award.expiresAt())
                .maybe("revokedAt", award.ending().map(Award.Ending::at))
                .with("verify", seen.address())
                .with("checkedAt", seen.at());
    }

    static JsonObject of(Checked checked) {
        return new JsonObject()
                .with("answer", checked.answer())
                .maybe("award", checked.seen().map(ProofJson::of));
    }

    static JsonObject of(Issuers issuers) {
        return new JsonObject()
                .with("name", issuers.name())
                .with("address", issuers.address())
                .with("moved", issuers.isMoved())
                .maybe("trouble", issuers.trouble().map(why -> why.code()))
                .list("keys", issuers.keys(), ProofJson::of);
    }

    static JsonObject of(IssuerKey key) {
        return new JsonObject()
                .with("kid", key.kid())
                .with("alg", "RS256")
                .with("address", key.address())
                .with("madeAt", key.madeAt())
                .maybe("retiredAt", key.retiredAt());
    }
}
