package io.guildhall.recognition.credential;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Checks credentials of this site, alone or in the picture that carries them. Whatever comes in, what comes out is a verdict: nothing is thrown.
 *
 * @param keys that the site stands for
 * @param takenBack whether the credential at a place of a list was taken back; asked only of what the site signed
 */
public record CredentialCheck(PublishedKeys keys, Predicate<StatusPlace> takenBack) {
    /** Checks a token, that is, a compact JWS and nothing around it. */
    public Verification token(String token, Instant now) {
        Verification read = signed(token);
        return read.credential().map(credential -> counting(credential, now)).orElse(read);
    }

    /** Checks a drawing that carries a credential. */
    public Verification svg(byte[] drawing, Instant now) {
        return carried(SvgBaking.read(drawing), Picture.SVG, now);
    }

    /** Checks a picture of pixels that carries a credential. */
    public Verification png(byte[] picture, Instant now) {
        return carried(PngBaking.read(picture), Picture.PNG, now);
    }

    private Verification carried(Optional<Baked> baked, String mediaType, Instant now) {
        if (baked.isEmpty()) {
            return Verification.failed(Verdict.MALFORMED);
        }
        Verification read = signed(baked.get().token());
        return read.credential()
                .map(credential -> isOf(credential, mediaType, baked.get().picture())
                        ? counting(credential, now)
                        : Verification.of(Verdict.PICTURE_CHANGED, credential))
                .orElse(read);
    }

    private static boolean isOf(Credential credential, String mediaType, byte[] picture) {
        return credential.achievement().pictures().stream().anyMatch(each -> each.is(mediaType, picture));
    }

    /** What the site signed, whether it counts or not. The claims are read only when it is known who wrote them. */
    private Verification signed(String token) {
        try {
            Token read = Token.read(Token.Kind.BADGE, token);
            if (!read.isSigned()) {
                return Verification.failed(Verdict.SIGNATURE_BROKEN);
            }
            if (!keys.has(read.key())) {
                return Verification.failed(Verdict.NOT_CONFIRMED);
            }
            return Verification.of(Verdict.VALID, CredentialReading.read(read.claims()));
        } catch (Malformed e) {
            return Verification.failed(Verdict.MALFORMED);
        }
    }

    private Verification counting(Credential credential, Instant now) {
        return Verification.of(verdict(credential.validity(), now), credential);
    }

    /** That something was taken back is told before that it would be over anyway. */
    private Verdict verdict(Validity validity, Instant now) {
        if (takenBack.test(validity.status())) {
            return Verdict.REVOKED;
        }
        if (validity.isBefore(now)) {
            return Verdict.NOT_YET_VALID;
        }
        return validity.isOver(now) ? Verdict.EXPIRED : Verdict.VALID;
    }
}
