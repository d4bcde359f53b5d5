package io.guildhall.recognition.credential;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAKeyGenParameterSpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The half of a key that everybody may see: RSA of 2,048 to 4,096 bits with the exponent 65,537. The bounds are for keys that come with tokens of
 * others: a greater one would only cost time.
 */
public record PublishedKey(BigInteger modulus, BigInteger exponent) {
    private static final int MIN_BITS = 2_048;
    private static final int MAX_BITS = 4_096;

    /** Refuses a key of another kind. */
    public PublishedKey {
        if (modulus.bitLength() < MIN_BITS
                || modulus.bitLength() > MAX_BITS
                || !modulus.testBit(0)
                || !exponent.equals(RSAKeyGenParameterSpec.F4)) {
            throw new IllegalArgumentException("no key for credentials: " + modulus.bitLength() + " bits");
        }
    }

    static PublishedKey of(RSAPublicKey key) {
        return new PublishedKey(key.getModulus(), key.getPublicExponent());
    }

    /** Reads what {@link #jwk()} wrote; empty for anything else. */
    public static Optional<PublishedKey> parse(String jwk) {
        try {
            PublishedKey key = read(JsonIn.read(jwk));
            return Optional.of(key).filter(read -> read.jwk().equals(jwk));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    static PublishedKey read(Members jwk) throws Malformed {
        jwk.expect("kty", "RSA");
        BigInteger modulus = number(jwk.text("n"));
        BigInteger exponent = number(jwk.text("e"));
        try {
            return new PublishedKey(modulus, exponent);
        } catch (IllegalArgumentException e) {
            throw new Malformed("no key for credentials");
        }
    }

    /** The key as a JSON Web Key, in the spelling of which RFC 7638 takes the thumbprint. */
    public String jwk() {
        return JsonOut.write(members());
    }

    /** The key's name: the SHA-256 of {@link #jwk()} in base64url (RFC 7638), 43 characters. */
    public String thumbprint() {
        return Base64Url.encode(Sha256.of(jwk()));
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("e", Base64Url.encode(unsigned(exponent)));
        members.put("kty", "RSA");
        members.put("n", Base64Url.encode(unsigned(modulus)));
        return members;
    }

    PublicKey publicKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK knows RSA", e);
        }
    }

    /** A leading zero, which would be a second spelling, is seen by whoever compares what was read with what we write. */
    private static BigInteger number(String base64) throws Malformed {
        return new BigInteger(1, Base64Url.decode(base64));
    }

    /** RFC 7518, section 2: the fewest bytes, the most significant first. */
    private static byte[] unsigned(BigInteger number) {
        byte[] signed = number.toByteArray();
        return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
    }
}
