package io.guildhall.recognition.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;

/**
 * A key that signs credentials: RSA of {@value #BITS} bits, which NIST holds to be worth 128 bits (SP 800-57 part 1, revision 5, table 2) and
 * takes beyond 2030, when 2,048 bits end (table 4): credentials are shown for many years, and re-signed by nobody.
 */
public final class SigningKey {
    /** How long keys are that are made here. */
    public static final int BITS = 3_072;

    private final RSAPrivateCrtKey key;
    private final PublishedKey published;

    private SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
        this.published = new PublishedKey(key.getModulus(), key.getPublicExponent());
    }

    /** A new key. Takes about a second, now and then several. */
    public static SigningKey make(SecureRandom chance) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(BITS, RSAKeyGenParameterSpec.F4), chance);
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows RSA", e);
        }
    }

    /** Opens what {@link #seal} closed; empty where it is none of ours, the file holds another key, or anything was changed. */
    public static Optional<SigningKey> open(String sealed, FileKey fileKey) {
        try {
            KeySealing.Opened opened = KeySealing.open(sealed, fileKey);
            return Optional.of(read(opened.key()))
                    .filter(key -> key.published.thumbprint().equals(opened.thumbprint()));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** The key as a text of about 2,500 characters that is safe to keep where the file with {@code fileKey} is not. */
    public String seal(FileKey fileKey, SecureRandom chance) {
        byte[] plain = key.getEncoded();
        try {
            return KeySealing.seal(plain, published.thumbprint(), fileKey, chance);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The half that everybody may see. */
    public PublishedKey published() {
        return published;
    }

    /** Signs a credential: a compact JWS (RFC 7515) that is the same whenever the same is signed. */
    public String issue(Credential credential) {
        return Token.issue(Token.Kind.BADGE, JsonOut.write(CredentialDocument.claims(credential)), this);
    }

    /** Signs the list of what was taken back, as a compact JWS. */
    public String issue(StatusListCredential list) {
        return Token.issue(Token.Kind.STATUS_LIST, JsonOut.write(list.claims()), this);
    }

    byte[] sign(byte[] content) {
        return Rs256.sign(key, content);
    }

    private static SigningKey read(byte[] pkcs8) throws Malformed {
        try {
            return new SigningKey(
                    (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
        } catch (GeneralSecurityException | ClassCastException | IllegalArgumentException e) {
            throw new Malformed("no private key");
        } finally {
            Arrays.fill(pkcs8, (byte) 0);
        }
    }

    /** Says nothing of the secret, so that it is in no log. */
    @Override
    public String toString() {
        return "the signing key " + published.thumbprint();
    }
}
