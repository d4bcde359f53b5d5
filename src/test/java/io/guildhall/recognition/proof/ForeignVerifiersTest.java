package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.credential.StatusList;
import io.guildhall.recognition.credential.StatusPlace;
import java.text.ParseException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody else's library confirms what the site signs, with nothing but what the site publishes. */
class ForeignVerifiersTest {
    private final Sharers site = new Sharers();

    @Test
    void the_published_keys_confirm_a_credential_before_and_after_the_key_was_replaced()
            throws ParseException, JOSEException {
        Award award = site.shared("speaker", "mia");
        String before = site.taken("mia", award).token();
        confirmed(before);

        site.app
                .issuer
                .replace(site.who("root"), site.keys.all().get(0).kid())
                .result()
                .orElseThrow();

        confirmed(before);
        confirmed(site.taken("mia", award).token());
    }

    @Test
    void the_list_of_a_credential_says_that_it_was_taken_back_and_nothing_of_others()
            throws ParseException, JOSEException {
        Award award = site.shared("speaker", "mia");
        Award other = site.shared("author", "mia");
        StatusPlace place = site.taken("mia", award).credential().validity().status();
        assertThat(published(place).has(place.index())).isFalse();

        site.revoke(award);

        assertThat(published(place).has(place.index())).isTrue();
        assertThat(published(place)).hasToString("1 taken back");
        StatusPlace second = site.taken("mia", other).credential().validity().status();
        assertThat(published(second).has(second.index())).isFalse();
    }

    private StatusList published(StatusPlace place) throws ParseException, JOSEException {
        String address = place.list().toString();
        long number = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        JWSObject list = confirmed(
                site.app.verification.list(Sharers.ANYBODY, number).result().orElseThrow());
        Map<String, Object> claims = list.getPayload().toJSONObject();
        assertThat(claims).containsEntry("id", address);
        Map<?, ?> subject = (Map<?, ?>) claims.get("credentialSubject");
        return StatusList.parse((String) subject.get("encodedList")).orElseThrow();
    }

    private JWSObject confirmed(String token) throws ParseException, JOSEException {
        JWKSet keys = JWKSet.parse(
                site.app.verification.keys(Sharers.ANYBODY).result().orElseThrow());
        JWSObject parsed = JWSObject.parse(token);
        JWK own = parsed.getHeader().getJWK();
        RSAKey published = (RSAKey) keys.getKeyByKeyId(own.computeThumbprint().toString());
        assertThat(published).as("the key that came with it is one of the site").isNotNull();
        assertThat(parsed.verify(new RSASSAVerifier(published))).isTrue();
        return parsed;
    }
}
