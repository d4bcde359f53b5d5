package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.NOW;
import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.check;
import static io.guildhall.recognition.credential.Samples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known to go wrong in readers of tokens; each is told as no credential of ours. */
class MalformedTokensTest {
    private static final String TOKEN = SITE.issue(credential());
    private static final String HEADER = part(0);
    private static final String CLAIMS = part(1);
    private static final String JWK = SITE.published().jwk();

    @ParameterizedTest(name = "{0}")
    @MethodSource("headers")
    void a_header_that_is_not_exactly_ours(String what, String header) {
        assertThat(header).isNotEqualTo(HEADER);
        assertThat(check().token(signedUnder(Samples.utf8(header)), NOW))
                .isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    static Stream<Arguments> headers() {
        String other = "\"alg\":\"RS256\",\"typ\":\"JWT\",\"jwk\":" + JWK;
        return Stream.of(
                arguments("no algorithm", HEADER.replace("RS256", "none")),
                arguments("no algorithm, in other letters", HEADER.replace("RS256", "nOnE")),
                arguments("a shared secret", HEADER.replace("RS256", "HS256")),
                arguments("a longer digest", HEADER.replace("RS256", "RS512")),
                arguments("other padding", HEADER.replace("RS256", "PS256")),
                arguments("another type", HEADER.replace("\"JWT\"", "\"vc+jwt\"")),
                arguments("a type in small letters", HEADER.replace("\"JWT\"", "\"jwt\"")),
                arguments("a name twice", "{\"alg\":\"none\"," + other + "}"),
                arguments("a name twice, the other way round", "{" + other + ",\"alg\":\"none\"}"),
                arguments("a name of the key twice", HEADER.replace("\"kty\"", "\"e\":\"AQAB\",\"kty\"")),
                arguments(
                        "a key that is to be fetched",
                        HEADER.replace("{\"alg\"", "{\"kid\":\"https://a.example\",\"alg\"")),
                arguments("keys that are to be fetched", "{" + other + ",\"jku\":\"https://a.example\"}"),
                arguments("a certificate that is to be fetched", "{" + other + ",\"x5u\":\"https://a.example\"}"),
                arguments("what must be understood", "{" + other + ",\"crit\":[\"b64\"],\"b64\":false}"),
                arguments("another order", "{\"typ\":\"JWT\",\"alg\":\"RS256\",\"jwk\":" + JWK + "}"),
                arguments("a blank", HEADER.replace("\":", "\": ")),
                arguments("a blank before", " " + HEADER),
                arguments("a line end behind", HEADER + "\n"),
                arguments("something behind", HEADER + "{}"),
                arguments("a byte order mark", "\uFEFF" + HEADER),
                arguments("an escaped letter", HEADER.replace("RS256", "RS25\\u0036")),
                arguments("no key", "{\"alg\":\"RS256\",\"typ\":\"JWT\"}"),
                arguments("a key that is a text", "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"jwk\":\"key\"}"),
                arguments("a key that is null", "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"jwk\":null}"),
                arguments("a private key", HEADER.replace("\"kty\"", "\"d\":\"AQAB\",\"kty\"")),
                arguments("a key of another kind", HEADER.replace("\"RSA\"", "\"EC\"")),
                arguments("exponent 3", HEADER.replace("AQAB", "Aw")),
                arguments("exponent 1", HEADER.replace("AQAB", "AQ")),
                arguments("an exponent with a leading zero", HEADER.replace("AQAB", "AAEAAQ")),
                arguments("a modulus with a leading zero", withModulus(1, 3_072)),
                arguments("a short modulus", withModulus(0, 2_047)),
                arguments("a long modulus", withModulus(0, 4_097)),
                arguments("an even modulus", withModulus(0, -3_072)),
                arguments("no modulus", HEADER.replaceFirst("\"n\":\"[^\"]+\"", "\"n\":\"\"")),
                arguments("a list", "[" + HEADER + "]"),
                arguments("nothing", ""),
                arguments("an empty object", "{}"),
                arguments("half an object", HEADER.substring(0, HEADER.length() - 1)),
                arguments("a deep one", "{\"jwk\":".repeat(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claims")
    void claims_that_the_site_signed_but_never_writes(String what, String claims) {
        assertThat(claims).isNotEqualTo(CLAIMS);
        assertThat(check().token(Samples.signed(claims), NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    static Stream<Arguments> claims() {
        return Stream.of(
                arguments("a name twice", CLAIMS.replace("\"iss\":", "\"nbf\":1,\"iss\":")),
                arguments("another issuer beside", CLAIMS.replace("\"iss\":\"https", "\"iss\":\"http")),
                arguments("another id beside", CLAIMS.replace("\"jti\":\"https", "\"jti\":\"http")),
                arguments("another earner beside", CLAIMS.replace("#earner\"}", "#somebody\"}")),
                arguments("another beginning beside", CLAIMS.replace("\"nbf\":1", "\"nbf\":2")),
                arguments("a beginning as a text", CLAIMS.replaceFirst("\"nbf\":([0-9]+)", "\"nbf\":\"$1\"")),
                arguments("a fraction of a second", CLAIMS.replaceFirst("\"nbf\":([0-9]+)", "\"nbf\":$1.0")),
                arguments("another end beside", CLAIMS.replace("\"exp\":1", "\"exp\":2")),
                arguments("no end beside", CLAIMS.replaceFirst(",\"exp\":[0-9]+", "")),
                arguments("an end beside only", CLAIMS.replaceFirst("\"validUntil\":\"[^\"]+\",", "")),
                arguments("no issuer beside", CLAIMS.replaceFirst(",\"iss\":\"[^\"]+\"", "")),
                arguments("an end before the beginning", CLAIMS.replace("2028-", "2025-")),
                arguments("a time in a zone", CLAIMS.replace("09:30:00Z", "10:30:00+01:00")),
                arguments("a time of no day", CLAIMS.replace("2026-11-02T", "2026-11-31T")),
                arguments("another type", CLAIMS.replace("OpenBadgeCredential", "EndorsementCredential")),
                arguments(
                        "a script as an address",
                        CLAIMS.replace("https://wiki.example.org/page?v=4", "javascript:alert(1)")),
                arguments("a relative address", CLAIMS.replace("https://wiki.example.org/page?v=4", "/page")),
                arguments("a blank in an address", CLAIMS.replace("/page?v=4", "/a page")),
                arguments("another status", CLAIMS.replace("\"revocation\"", "\"suspension\"")),
                arguments(
                        "another kind of status", CLAIMS.replace("BitstringStatusListEntry", "1EdTechRevocationList")),
                arguments("a place outside of the list", CLAIMS.replace("\"94567\"", "\"131072\"")),
                arguments("a place before the list", CLAIMS.replace("\"94567\"", "\"-1\"")),
                arguments("a place with a zero before", CLAIMS.replace("\"94567\"", "\"094567\"")),
                arguments("no status", CLAIMS.replace("\"credentialStatus\"", "\"credentialState\"")),
                arguments("an open mailbox", CLAIMS.replace("\"hashed\":true", "\"hashed\":false")),
                arguments("another identity", CLAIMS.replace("emailAddress", "phoneNumber")),
                arguments("another digest", CLAIMS.replace("sha256$", "md5$")),
                arguments("two identities", CLAIMS.replace("\"identifier\":[{", "\"identifier\":[{\"type\":\"A\"},{")),
                arguments("a picture of another kind", CLAIMS.replace("image/png", "text/html")),
                arguments("two pictures at one address", CLAIMS.replace("/badge/3.png", "/badge/3.svg")),
                arguments("a name that is a list", CLAIMS.replace("\"name\":\"Ten sessions\"", "\"name\":[\"Ten\"]")),
                arguments("a name that is null", CLAIMS.replace("\"name\":\"Ten sessions\"", "\"name\":null")),
                arguments("a blank name", CLAIMS.replace("\"name\":\"Ten sessions\"", "\"name\":\" \"")),
                arguments("a control character", CLAIMS.replace("Ten sessions", "Ten\\u0007sessions")),
                arguments("half a character", CLAIMS.replace("Ten sessions", "Ten\\ud83dsessions")),
                arguments(
                        "evidence that is a text",
                        CLAIMS.replaceFirst("\"evidence\":\\[.*?]", "\"evidence\":\"none\"")),
                arguments(
                        "evidence that is texts",
                        CLAIMS.replaceFirst("\"evidence\":\\[.*?]", "\"evidence\":[\"none\"]")),
                arguments("blanks", CLAIMS.replace("\",\"", "\", \"")),
                arguments("something behind", CLAIMS + "0"),
                arguments("a text", "\"claims\""),
                arguments("a plus before a number", CLAIMS.replace("\"nbf\":", "\"nbf\":+")),
                arguments("no number", CLAIMS.replace("\"nbf\":", "\"nbf\":NaN")),
                arguments("an escape that is none", CLAIMS.replace("Ten sessions", "Ten\\xsessions")),
                arguments("too few digits", CLAIMS.replace("Ten sessions", "Ten\\u00")),
                arguments("a deep one", "{\"a\":".repeat(JsonIn.MAX_DEPTH) + "1" + "}".repeat(JsonIn.MAX_DEPTH)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_that_is_not_exactly_three_parts(String what, String text) {
        assertThat(text).isNotEqualTo(TOKEN);
        assertThat(check().token(text, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    static Stream<Arguments> texts() {
        String[] parts = TOKEN.split("\\.");
        return Stream.of(
                arguments("nothing", ""),
                arguments("dots", ".."),
                arguments("one part", parts[0]),
                arguments("no signature", parts[0] + "." + parts[1]),
                arguments("an empty signature", parts[0] + "." + parts[1] + "."),
                arguments("four parts", TOKEN + "." + parts[2]),
                arguments("five parts, as what is encrypted has", TOKEN + ".AA.AA"),
                arguments("a line end behind", TOKEN + "\n"),
                arguments("a blank before", " " + TOKEN),
                arguments("a blank within", TOKEN.replace(".", " .")),
                arguments("a line end within", TOKEN.substring(0, 76) + "\n" + TOKEN.substring(76)),
                arguments("padding", TOKEN + "="),
                arguments("letters of other base64", parts[0] + "." + parts[1] + ".+/" + parts[2].substring(2)),
                arguments("a letter that is no letter", TOKEN.replace("e", "\u0435")),
                arguments("one letter too many", TOKEN + "A"),
                arguments("JSON", "{\"payload\":\"" + parts[1] + "\"}"),
                arguments("an address", "https://wiki.example.org/credential/4f7d"),
                arguments("too long", TOKEN + "A".repeat(Token.MAX_LENGTH)),
                arguments(
                        "bits behind the last byte of the header",
                        lastBits(parts[0]) + "." + parts[1] + "." + parts[2]),
                arguments("bits behind the last byte of a short key's signature", parts[0] + "." + parts[1] + ".AB"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 383, 385, 100_000})
    void a_signature_of_another_length_is_broken(int length) {
        String signature = Base64Url.encode(new byte[length]);
        String text = TOKEN.substring(0, TOKEN.lastIndexOf('.') + 1) + signature;

        assertThat(check().token(text, NOW).verdict())
                .isEqualTo(length == 0 ? Verdict.MALFORMED : Verdict.SIGNATURE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0xED, 0xFF})
    void claims_that_are_no_whole_text(int broken) {
        byte[] claims = CLAIMS.getBytes(StandardCharsets.UTF_8);
        claims[claims.length / 2] = (byte) broken;
        String input = TOKEN.substring(0, TOKEN.indexOf('.') + 1) + Base64Url.encode(claims);
        String text = input + "." + Base64Url.encode(SITE.sign(Samples.utf8(input)));

        assertThat(check().token(text, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    /** The signature is right, so that nothing but the header is wrong. */
    private static String signedUnder(byte[] header) {
        String input = Base64Url.encode(header) + "." + TOKEN.split("\\.")[1];
        return input + "." + Base64Url.encode(SITE.sign(Samples.utf8(input)));
    }

    private static String withModulus(int zeros, int bits) {
        BigInteger modulus =
                BigInteger.ONE.shiftLeft(Math.abs(bits) - 1).add(bits < 0 ? BigInteger.ZERO : BigInteger.ONE);
        byte[] signed = modulus.toByteArray();
        int from = signed[0] == 0 ? 1 : 0;
        byte[] spelled = new byte[zeros + signed.length - from];
        System.arraycopy(signed, from, spelled, zeros, signed.length - from);
        return HEADER.replaceFirst("\"n\":\"[^\"]+\"", "\"n\":\"" + Base64Url.encode(spelled) + "\"");
    }

    /** The same bytes, spelled in another way; the part ends with bits that mean nothing. */
    private static String lastBits(String part) {
        String alphabet =
                IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).reduce("", String::concat)
                        + "abcdefghijklmnopqrstuvwxyz0123456789-_";
        assertThat(part.length() % 4).as("a part with such bits").isNotZero();
        int last = alphabet.indexOf(part.charAt(part.length() - 1));
        return part.substring(0, part.length() - 1) + alphabet.charAt(last + 1);
    }

    private static String part(int which) {
        try {
            return JsonIn.decode(Base64Url.decode(TOKEN.split("\\.")[which]));
        } catch (Malformed e) {
            throw new AssertionError(e);
        }
    }
}
