package io.guildhall.recognition.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Private keys under AES-256-GCM (NIST SP 800-38D): {@code gh-key-1.<thumbprint>.<nonce>.<sealed>}, each part but the first in base64url. The
 * format and the thumbprint are sealed too, so that one key cannot be passed off as another. The nonce is of 96 random bits; with one sealing
 * for each key that a site ever makes, none comes twice.
 */
final class KeySealing {
    private static final String FORMAT = "gh-key-1";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PARTS = 4;
    private static final int MAX_LENGTH = 10_000;

    private KeySealing() {}

    static String seal(byte[] key, String thumbprint, FileKey fileKey, SecureRandom chance) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, fileKey, nonce, thumbprint).doFinal(key);
            return String.join(".", FORMAT, thumbprint, Base64Url.encode(nonce), Base64Url.encode(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    /** What was sealed. Fails where the text is none of ours, the file holds another key, or somebody changed a bit. */
    static Opened open(String sealed, FileKey fileKey) throws Malformed {
        String[] parts = sealed.split("\\.", -1);
        if (sealed.length() > MAX_LENGTH || parts.length != PARTS || !parts[0].equals(FORMAT)) {
            throw new Malformed("no sealed key");
        }
        byte[] nonce = Base64Url.decode(parts[2]);
        byte[] content = Base64Url.decode(parts[3]);
        if (nonce.length != NONCE_BYTES || content.length < TAG_BITS / Byte.SIZE) {
            throw new Malformed("no sealed key");
        }
        try {
            return new Opened(
                    cipher(Cipher.DECRYPT_MODE, fileKey, nonce, parts[1]).doFinal(content), parts[1]);
        } catch (AEADBadTagException e) {
            throw new Malformed("sealed with another key, or changed");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private static Cipher cipher(int mode, FileKey fileKey, byte[] nonce, String thumbprint)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(fileKey.content(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((FORMAT + "." + thumbprint).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /**
     * A key that was sealed, and what it was sealed as.
     *
     * @param key as PKCS #8
     */
    record Opened(byte[] key, String thumbprint) {}
}
