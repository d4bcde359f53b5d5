package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.FILE_KEY;
import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int FLIPS = 2_000;

    @Test
    void a_key_that_was_made_signs_and_comes_out_of_its_seal_as_it_went_in() {
        SigningKey made = SigningKey.make(CHANCE);
        FileKey fileKey = FileKey.fresh(CHANCE);
        SigningKey opened = SigningKey.open(made.seal(fileKey, CHANCE), FileKey.of(fileKey.content()))
                .orElseThrow();

        assertThat(made.published().modulus().bitLength()).isEqualTo(3_072);
        assertThat(opened.published()).isEqualTo(made.published()).isNotEqualTo(SITE.published());
        assertThat(opened.issue(Samples.credential())).isEqualTo(made.issue(Samples.credential()));
    }

    @Test
    void a_seal_says_its_format_and_the_thumbprint_and_is_another_each_time() {
        String sealed = SITE.seal(FILE_KEY, CHANCE);

        assertThat(sealed)
                .startsWith("gh-key-1." + SITE.published().thumbprint() + ".")
                .hasSizeBetween(2_300, 2_600)
                .matches("[A-Za-z0-9_.-]+")
                .isNotEqualTo(SITE.seal(FILE_KEY, CHANCE));
        assertThat(sealed.split("\\.")[2])
                .isNotEqualTo(SITE.seal(FILE_KEY, CHANCE).split("\\.")[2]);
    }

    @Test
    void another_file_opens_nothing() {
        assertThat(SigningKey.open(SITE.seal(FILE_KEY, CHANCE), FileKey.fresh(CHANCE)))
                .isEmpty();
    }

    @Test
    void a_bit_that_was_changed_anywhere_in_a_seal_keeps_it_shut() {
        byte[] sealed = SITE.seal(FILE_KEY, CHANCE).getBytes(StandardCharsets.ISO_8859_1);
        Random random = new Random(9);

        for (int flip = 0; flip < FLIPS; flip++) {
            int bit = random.nextInt(sealed.length * Byte.SIZE);
            String changed = new String(Samples.flipped(sealed, bit), StandardCharsets.ISO_8859_1);
            assertThat(SigningKey.open(changed, FILE_KEY)).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void what_is_no_seal_stays_shut() {
        String sealed = SITE.seal(FILE_KEY, CHANCE);
        String[] parts = sealed.split("\\.");
        byte[] noKey = Samples.utf8("no private key at all");
        for (String other : new String[] {
            "",
            "gh-key-1",
            "gh-key-1...",
            sealed + ".",
            sealed + "\n",
            sealed.replace("gh-key-1", "gh-key-2"),
            String.join(".", parts[0], STRANGER.published().thumbprint(), parts[2], parts[3]),
            String.join(".", parts[0], parts[1], "AAAA", parts[3]),
            String.join(".", parts[0], parts[1], parts[2], "AAAA"),
            KeySealing.seal(noKey, parts[1], FILE_KEY, CHANCE),
            KeySealing.seal(new byte[0], parts[1], FILE_KEY, CHANCE),
            sealed + "A".repeat(10_000)
        }) {
            assertThat(SigningKey.open(other, FILE_KEY)).as(other).isEmpty();
        }
    }

    @Test
    void a_key_that_was_sealed_as_another_is_not_taken() throws Malformed {
        byte[] strangers =
                KeySealing.open(STRANGER.seal(FILE_KEY, CHANCE), FILE_KEY).key();
        String passedOff = KeySealing.seal(strangers, SITE.published().thumbprint(), FILE_KEY, CHANCE);

        assertThat(SigningKey.open(passedOff, FILE_KEY)).isEmpty();
    }

    @Test
    void a_file_has_32_bytes_which_nobody_outside_can_change() {
        byte[] content = new byte[32];
        FileKey key = FileKey.of(content);
        Arrays.fill(content, (byte) 1);
        Arrays.fill(key.content(), (byte) 2);

        assertThat(key.content()).containsOnly(0);
        assertThatIllegalArgumentException().isThrownBy(() -> FileKey.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> FileKey.of(new byte[33]));
        assertThat(FileKey.fresh(CHANCE).content())
                .isNotEqualTo(FileKey.fresh(CHANCE).content());
    }

    @Test
    void no_secret_is_in_what_a_log_would_show() {
        assertThat(FILE_KEY).hasToString("a key of a file");
        assertThat(SITE).hasToString("the signing key " + SITE.published().thumbprint());
    }

    @Test
    void a_foreign_reader_takes_the_published_keys_and_names_them_as_we_do() throws Exception {
        PublishedKeys keys = new PublishedKeys(List.of(SITE.published(), STRANGER.published()));
        JWKSet read = JWKSet.parse(keys.jwkSet());

        assertThat(read.getKeys()).hasSize(2).noneMatch(key -> key.isPrivate());
        for (int which = 0; which < 2; which++) {
            RSAKey key = read.getKeys().get(which).toRSAKey();
            PublishedKey ours = keys.keys().get(which);
            assertThat(key.computeThumbprint()).hasToString(ours.thumbprint());
            assertThat(key.getKeyID()).isEqualTo(ours.thumbprint());
            assertThat(key.toRSAPublicKey().getModulus()).isEqualTo(ours.modulus());
            assertThat(key.getAlgorithm()).hasToString("RS256");
            assertThat(key.getKeyUse().identifier()).isEqualTo("sig");
        }
    }

    @Test
    void a_published_key_is_read_in_its_one_spelling() {
        PublishedKey key = SITE.published();

        assertThat(PublishedKey.parse(key.jwk())).contains(key);
        for (String other : new String[] {
            "",
            "{}",
            " " + key.jwk(),
            key.jwk().replace("\"kty\":\"RSA\",", ""),
            key.jwk().replace("{", "{\"alg\":\"RS256\","),
            key.jwk().replace("\"RSA\"", "\"rsa\""),
            key.jwk().replace("AQAB", "AAEAAQ"),
            key.jwk().replace("AQAB", "")
        }) {
            assertThat(PublishedKey.parse(other)).as(other).isEmpty();
        }
    }
}
