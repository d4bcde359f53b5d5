package io.guildhall.recognition.credential;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base64url without padding (RFC 7515, appendix C), in the one spelling that each content has. */
final class Base64Url {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private Base64Url() {}

    static String encode(byte[] content) {
        return new String(ENCODER.encode(content), StandardCharsets.US_ASCII);
    }

    static String encode(String content) {
        return encode(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes no padding, no blank, and no bits after the last whole byte: the JDK would ignore those, so two texts could mean the same. */
    static byte[] decode(String text) throws Malformed {
        byte[] content;
        try {
            content = DECODER.decode(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed("no base64url");
        }
        if (!encode(content).equals(text)) {
            throw new Malformed("base64url in a spelling of its own");
        }
        return content;
    }
}
