package io.guildhall.recognition.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StatusListTest {
    private static final int BYTES = 16_384;

    @Test
    void the_first_place_is_the_highest_bit_of_the_first_byte() throws IOException, Malformed {
        byte[] bits = unpacked(StatusList.of(IntStream.of(0, 9, 131_071)));

        assertThat(bits).hasSize(BYTES);
        assertThat(bits[0]).isEqualTo((byte) 0x80);
        assertThat(bits[1]).isEqualTo((byte) 0x40);
        assertThat(bits[BYTES - 1]).isEqualTo((byte) 0x01);
        assertThat(IntStream.range(2, BYTES - 1).map(at -> bits[at])).containsOnly(0);
    }

    @Test
    void what_was_written_is_read() {
        Random random = new Random(7);
        for (int many : new int[] {0, 1, 1_000, StatusList.SIZE}) {
            int[] places =
                    random.ints(many, 0, StatusList.SIZE).sorted().distinct().toArray();
            StatusList list = StatusList.of(Arrays.stream(places));
            StatusList read = StatusList.parse(list.encoded()).orElseThrow();

            assertThat(read).isEqualTo(list).hasSameHashCodeAs(list);
            assertThat(IntStream.range(0, StatusList.SIZE).filter(read::has).toArray())
                    .isEqualTo(places);
        }
    }

    @Test
    void a_list_that_cannot_be_packed_is_no_longer_than_what_is_read() {
        Random random = new Random(8);
        StatusList list = StatusList.of(IntStream.range(0, StatusList.SIZE).filter(place -> random.nextBoolean()));

        assertThat(list.encoded().length()).isBetween(BYTES * 4 / 3, 23_000);
        assertThat(StatusList.parse(list.encoded())).contains(list);
        assertThat(StatusList.of(IntStream.empty()).encoded()).hasSizeLessThan(90);
        assertThat(list).isNotEqualTo(StatusList.of(IntStream.empty()));
    }

    @Test
    void there_are_no_places_outside() {
        StatusList list = StatusList.of(IntStream.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> list.has(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> list.has(StatusList.SIZE));
        assertThatIllegalArgumentException().isThrownBy(() -> StatusList.of(IntStream.of(StatusList.SIZE)));
    }

    @Test
    void what_is_no_list_of_this_size_is_not_read() throws IOException {
        String sound = StatusList.of(IntStream.of(3)).encoded();

        assertThat(StatusList.parse(sound)).isPresent();
        for (String other : new String[] {
            "",
            "u",
            sound.substring(1),
            "z" + sound.substring(1),
            sound + "=",
            sound.substring(0, sound.length() / 2),
            "u" + Base64Url.encode(new byte[BYTES]),
            packed(BYTES - 1),
            packed(BYTES + 1),
            packed(10_000_000),
            sound + "A".repeat(30_000)
        }) {
            assertThat(StatusList.parse(other)).isEmpty();
        }
    }

    @Test
    void a_foreign_reader_verifies_the_list_and_finds_what_the_recommendation_names() throws Exception {
        StatusList list = StatusList.of(IntStream.of(Samples.PLACE.index()));
        JWSObject token = JWSObject.parse(Samples.SITE.issue(
                new StatusListCredential(Samples.PLACE.list(), Samples.ISSUER, list, Samples.GIVEN.plusMillis(7))));
        Map<String, Object> claims = token.getPayload().toJSONObject();

        assertThat(token.verify(
                        new RSASSAVerifier(RSAKey.parse(Samples.SITE.published().jwk()))))
                .isTrue();
        assertThat(token.getHeader().getType()).hasToString("vc+jwt");
        assertThat(claims)
                .containsEntry("id", "https://wiki.example.org/status/1")
                .containsEntry("issuer", "https://wiki.example.org/issuer/7")
                .containsEntry("validFrom", "2026-11-02T09:30:00Z")
                .containsEntry("nbf", Samples.GIVEN.getEpochSecond());
        assertThat(claims.get("type")).hasToString("[VerifiableCredential, BitstringStatusListCredential]");
        assertThat(claims.get("credentialSubject"))
                .isEqualTo(Map.of(
                        "id", "https://wiki.example.org/status/1#list",
                        "type", "BitstringStatusList",
                        "statusPurpose", "revocation",
                        "encodedList", list.encoded()));
    }

    private static byte[] unpacked(StatusList list) throws IOException, Malformed {
        byte[] packed = Base64Url.decode(list.encoded().substring(1));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static String packed(int bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(new byte[bytes]);
        }
        return "u" + Base64Url.encode(packed.toByteArray());
    }
}
