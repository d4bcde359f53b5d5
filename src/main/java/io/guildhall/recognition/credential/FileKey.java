package io.guildhall.recognition.credential;

import java.security.SecureRandom;

/** The secret that private keys are sealed with: {@value #BYTES} bytes that are kept elsewhere than what is sealed, in a file. */
public final class FileKey {
    /** How many bytes a key file has: a key of AES-256. */
    public static final int BYTES = 32;

    private final byte[] secret;

    private FileKey(byte[] secret) {
        this.secret = secret;
    }

    /** The key that a file holds; refuses another number of bytes, since a shorter secret would be a weaker one. */
    public static FileKey of(byte[] content) {
        if (content.length != BYTES) {
            throw new IllegalArgumentException("a key file has " + BYTES + " bytes, not " + content.length);
        }
        return new FileKey(content.clone());
    }

    /** A new key, for a file that is not there yet. */
    public static FileKey fresh(SecureRandom chance) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        return new FileKey(secret);
    }

    /** What to write into the file. */
    public byte[] content() {
        return secret.clone();
    }

    /** Says nothing of the secret, so that it is in no log. */
    @Override
    public String toString() {
        return "a key of a file";
    }
}
