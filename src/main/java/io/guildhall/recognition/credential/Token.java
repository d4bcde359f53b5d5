package io.guildhall.recognition.credential;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A compact JWS (RFC 7515, section 7.1) whose header carries the key, so that it can be checked where the site cannot be reached. No {@code kid}
 * stands beside it: Open Badges 3.0 wants one to lead to the key, and readers that meet one go and fetch it instead of taking the key at hand.
 *
 * @param key that came with it, and that anybody can have made
 * @param claims that were signed, if {@link #isSigned()}, and are not looked at before
 */
record Token(PublishedKey key, String signingInput, byte[] claims, byte[] signature) {
    /** Longer than the longest that we sign, which {@code TokenTest} shows. */
    static final int MAX_LENGTH = 200_000;

    private static final int PARTS = 3;
    private static final Pattern COMPACT = Pattern.compile("[\\w-]++\\.[\\w-]++\\.[\\w-]++");

    static String issue(Kind kind, String claims, SigningKey key) {
        String input = Base64Url.encode(header(kind, key.published())) + "." + Base64Url.encode(claims);
        return input + "." + Base64Url.encode(key.sign(input.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Whether a text has the form and length of a token, whatever is in it. */
    static boolean isCompact(String text) {
        return text.length() <= MAX_LENGTH && COMPACT.matcher(text).matches();
    }

    /** Reads what {@link #issue} wrote; any other header, such as one that names another algorithm or none, is none of ours. */
    static Token read(Kind kind, String text) throws Malformed {
        if (!isCompact(text)) {
            throw new Malformed("no compact JWS");
        }
        String[] parts = text.split("\\.", PARTS);
        String header = JsonIn.decode(Base64Url.decode(parts[0]));
        PublishedKey key = PublishedKey.read(JsonIn.read(header).members("jwk"));
        if (!header.equals(header(kind, key))) {
            throw new Malformed("another header");
        }
        return new Token(key, parts[0] + "." + parts[1], Base64Url.decode(parts[1]), Base64Url.decode(parts[2]));
    }

    boolean isSigned() {
        return Rs256.verify(key.publicKey(), signingInput.getBytes(StandardCharsets.US_ASCII), signature);
    }

    private static String header(Kind kind, PublishedKey key) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", Rs256.NAME);
        header.put("typ", kind.typ);
        header.put("jwk", key.members());
        return JsonOut.write(header);
    }

    /** What a token is for. Each has its own type, so that none can be passed off as another. */
    enum Kind {
        /** Open Badges 3.0, section 8.2.4.1, allows this one alone. */
        BADGE("JWT"),
        /** Securing Verifiable Credentials using JOSE and COSE, section 3.1.1. */
        STATUS_LIST("vc+jwt");

        private final String typ;

        Kind(String typ) {
            this.typ = typ;
        }
    }
}
