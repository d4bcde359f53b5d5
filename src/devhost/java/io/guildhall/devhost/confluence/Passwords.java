package io.guildhall.devhost.confluence;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted hashes of passwords. */
final class Passwords {
    /** Few, because every request of a test logs in anew and the passwords of this host are no secrets. */
    private static final int ROUNDS = 20;

    /** Of hashes that do not say it. */
    private static final int ROUNDS_ONCE = 2_000;

    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** The salt, the hash and how many rounds it took, as one text. */
    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HEX.formatHex(salt) + ":" + HEX.formatHex(derive(password, salt, ROUNDS)) + ":" + ROUNDS;
    }

    /** Whether it is the password of that text; what a home was filled with earlier says no rounds. */
    static boolean matches(String password, String hashed) {
        String[] parts = hashed.split(":", 3);
        int rounds = parts.length < 3 ? ROUNDS_ONCE : Integer.parseInt(parts[2]);
        byte[] expected = HEX.parseHex(parts[1]);
        return MessageDigest.isEqual(expected, derive(password, HEX.parseHex(parts[0]), rounds));
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        try {
            PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
