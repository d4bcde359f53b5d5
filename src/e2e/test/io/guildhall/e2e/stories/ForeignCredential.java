package io.guildhall.e2e.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A credential as another site would sign it, with its own key in it and other words. */
final class ForeignCredential {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BITS = 2_048;

    /** Of a site that nobody here knows; one for all, since looking for its primes takes longer than all the rest. */
    private static final KeyPair PAIR = pair();

    private ForeignCredential() {}

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The credential of somebody under another key, in which every name and every text is this one. */
    static String like(String own, String text) throws IOException, GeneralSecurityException {
        ObjectNode header = (ObjectNode) part(own, 0);
        ((ObjectNode) header.get("jwk")).put("n", encoded(unsigned(((RSAPublicKey) PAIR.getPublic()).getModulus())));
        JsonNode claims = part(own, 1);
        renamed(claims, text);
        String signed = encoded(JSON.writeValueAsBytes(header)) + "." + encoded(JSON.writeValueAsBytes(claims));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(PAIR.getPrivate());
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + encoded(signature.sign());
    }

    private static JsonNode part(String token, int no) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[no]));
    }

    private static void renamed(JsonNode node, String text) {
        if (node instanceof ObjectNode object) {
            for (String name : new String[] {"name", "description", "narrative"}) {
                if (object.path(name).isTextual()) {
                    object.put(name, text);
                }
            }
        }
        node.forEach(each -> renamed(each, text));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
