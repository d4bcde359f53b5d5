package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    /** Signed when this was written; what was given to people then must verify for ever. */
    private static final String LANDED = new String(Samples.resource("landed.jws"), StandardCharsets.US_ASCII).strip();

    @Test
    void a_credential_is_a_document_of_open_badges() {
        String digest = "sha256-" + "A".repeat(43) + "=";
        Credential credential = credential();
        Achievement achievement = credential.achievement();
        Credential known = new Credential(
                credential.id(),
                credential.issuer(),
                new Achievement(
                        achievement.id(),
                        achievement.name(),
                        achievement.description(),
                        achievement.criteria(),
                        List.of(new Picture(URI.create("https://wiki.example.org/badge/3.svg"), Picture.SVG, digest))),
                credential.earner(),
                credential.evidence(),
                credential.validity());

        assertThat(known.document())
                .isEqualTo(unfolded("""
                        {"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                        "id":"https://wiki.example.org/credential/4f7d",
                        "type":["VerifiableCredential","OpenBadgeCredential"],
                        "name":"Helping hand",
                        "issuer":{"id":"https://wiki.example.org/issuer/7","type":["Profile"],"name":"Community \u201eTesting\u201c",
                        "url":"https://wiki.example.org/community/7"},
                        "validFrom":"2026-11-02T09:30:00Z",
                        "validUntil":"2028-11-02T09:30:00Z",
                        "credentialSubject":{"id":"https://wiki.example.org/credential/4f7d#earner","type":["AchievementSubject"],
                        "identifier":[{"type":"IdentityObject","hashed":true,
                        "identityHash":"sha256$HASH","identityType":"emailAddress","salt":"8f2b1d7c9a4e6035"}],
                        "achievement":{"id":"https://wiki.example.org/badge/3/version/2","type":["Achievement"],"name":"Helping hand",
                        "description":"Helped others to learn.","criteria":{"narrative":"Ten sessions as a mentor."},
                        "image":{"id":"https://wiki.example.org/badge/3.svg","type":"Image"}}},
                        "evidence":[{"id":"https://wiki.example.org/page?v=4","type":["Evidence"],"name":"How we review",
                        "narrative":"Wrote \\"it\\"\\ntwice"},{"type":["Evidence"],"name":"Ten sessions"}],
                        "relatedResource":[{"id":"https://wiki.example.org/badge/3.svg","mediaType":"image/svg+xml","digestSRI":"DIGEST"}],
                        "credentialStatus":{"id":"https://wiki.example.org/status/1#94567","type":"BitstringStatusListEntry",
                        "statusPurpose":"revocation","statusListIndex":"94567","statusListCredential":"https://wiki.example.org/status/1"}}
                        """)
                        .replace("DIGEST", digest)
                        .replace(
                                "sha256$HASH",
                                Earner.mailbox("amy@example.org", "8f2b1d7c9a4e6035")
                                        .hash()));
    }

    @Test
    void what_may_be_left_out_is() {
        assertThat(Samples.bare().document())
                .doesNotContain("validUntil", "evidence", "relatedResource", "\"image\"", "identifier", "\"url\"")
                .contains("\"credentialSubject\":{\"id\":\"did:example:amy\",");
    }

    @Test
    void nobody_reads_the_mailbox_off() {
        assertThat(credential().document()).doesNotContain("amy");
    }

    @Test
    void a_credential_of_an_earlier_version_verifies_and_is_written_the_same_today() {
        assertThat(Samples.check().token(LANDED, Samples.NOW).credential()).contains(landed());
        assertThat(SITE.issue(landed())).isEqualTo(LANDED);
    }

    @Test
    void a_foreign_reader_verifies_it_with_the_key_that_comes_with_it() throws Exception {
        SignedJWT token = SignedJWT.parse(SITE.issue(credential()));

        assertThat(token.verify(new RSASSAVerifier(token.getHeader().getJWK().toRSAKey())))
                .isTrue();
        assertThat(token.getHeader().getJWK().computeThumbprint())
                .hasToString(SITE.published().thumbprint());
        assertThat(token.getHeader().getIncludedParams()).containsExactlyInAnyOrder("alg", "typ", "jwk");
        assertThat(token.getHeader().getType()).hasToString("JWT");
        JWTClaimsSet claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("https://wiki.example.org/issuer/7");
        assertThat(claims.getJWTID()).isEqualTo("https://wiki.example.org/credential/4f7d");
        assertThat(claims.getSubject()).isEqualTo("https://wiki.example.org/credential/4f7d#earner");
        assertThat(claims.getNotBeforeTime().toInstant()).isEqualTo(Samples.GIVEN);
        assertThat(claims.getExpirationTime().toInstant()).isEqualTo(Samples.OVER);
        assertThat(claims.getJSONObjectClaim("issuer")).containsEntry("name", "Community \u201eTesting\u201c");
    }

    @Test
    void a_foreign_reader_refuses_it_with_the_key_of_a_stranger() throws Exception {
        JWSObject token = JWSObject.parse(SITE.issue(credential()));
        String strangers = Samples.STRANGER.published().jwk();

        assertThat(token.verify(new RSASSAVerifier(RSAKey.parse(strangers)))).isFalse();
    }

    @Test
    void the_longest_credential_is_one_that_is_read_and_carried() {
        String name = "\uFFFD".repeat(Stated.MAX_NAME);
        String text = "\uFFFD".repeat(Stated.MAX_TEXT);
        URI address = URI.create("https://wiki.example.org/" + "a".repeat(Stated.MAX_ADDRESS - 25));
        List<Picture> pictures = IntStream.range(0, Achievement.MAX_PICTURES)
                .mapToObj(which -> Picture.svg(
                        URI.create(address.toString().substring(0, Stated.MAX_ADDRESS - 1) + which), Samples.SVG))
                .toList();
        Credential longest = new Credential(
                address,
                new Issuer(address, name, Optional.of(address)),
                new Achievement(address, name, text, text, pictures),
                new Earner.Known(address),
                Collections.nCopies(Credential.MAX_EVIDENCE, new Evidence(Optional.of(address), name, text)),
                new Validity(Samples.GIVEN, Optional.of(Samples.OVER), new StatusPlace(address, StatusList.SIZE - 1)));
        String token = SITE.issue(longest);

        assertThat(token.length()).isBetween(Token.MAX_LENGTH / 2, Token.MAX_LENGTH);
        assertThat(Samples.check().svg(SvgBaking.bake(Samples.SVG, token), Samples.NOW))
                .isEqualTo(Verification.of(Verdict.VALID, longest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/credential",
                "javascript:alert(1)",
                "data:text/html,a",
                "ftp://example.org/a",
                "https://example.org/\u00fc"
            })
    void an_address_that_leads_nowhere_or_too_far_is_refused(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Earner.Known(URI.create(address)));
    }

    @Test
    void texts_that_are_blank_or_too_long_or_no_text_are_refused() {
        for (String name : new String[] {"", " \n", "a".repeat(201), "a\u0000", "a\u0085", "\ud83d"}) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> new Issuer(Samples.ISSUER.id(), name, Optional.empty()));
        }
        assertThat(new Issuer(Samples.ISSUER.id(), "a".repeat(200), Optional.empty()))
                .isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(Optional.empty(), "a", "a".repeat(4_001)));
    }

    @Test
    void what_else_may_not_stand_in_a_credential_is_refused() {
        Credential sound = credential();
        Instant given = Samples.GIVEN;

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(given, Optional.of(given.plusMillis(999)), Samples.PLACE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(Instant.EPOCH.minusSeconds(1), Optional.empty(), Samples.PLACE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(
                        Instant.parse("9999-12-31T23:59:59Z").plus(Duration.ofSeconds(1)),
                        Optional.empty(),
                        Samples.PLACE));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusPlace(Samples.PLACE.list(), 131_072));
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusPlace(Samples.PLACE.list(), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Earner.mailbox("amy@example.org", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Earner.mailbox("amy@example.org", "a salt"));
        assertThatIllegalArgumentException().isThrownBy(() -> with(URI.create(sound.id() + "#part"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        with(sound.id(), Collections.nCopies(6, sound.evidence().get(0))));
        Picture picture = sound.achievement().pictures().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Achievement(sound.id(), "a", "a", "a", List.of(picture, picture)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Picture(picture.address(), "image/jpeg", picture.digest()));
    }

    private static Credential with(URI id, List<Evidence> evidence) {
        Credential sound = credential();
        return new Credential(id, sound.issuer(), sound.achievement(), sound.earner(), evidence, sound.validity());
    }

    /** Without the picture of pixels, which another JDK may pack in another way. */
    private static Credential landed() {
        Credential all = credential();
        Achievement badge = all.achievement();
        return new Credential(
                all.id(),
                all.issuer(),
                new Achievement(
                        badge.id(),
                        badge.name(),
                        badge.description(),
                        badge.criteria(),
                        badge.pictures().subList(0, 1)),
                all.earner(),
                all.evidence(),
                all.validity());
    }

    private static String unfolded(String lines) {
        return lines.replace("\n", "");
    }
}
