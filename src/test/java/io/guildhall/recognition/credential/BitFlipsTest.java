package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.NOW;
import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.check;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Ten thousand times one bit, anywhere in a token and in the pictures that carry it: each time it is told that something is wrong. */
class BitFlipsTest {
    private static final int FLIPS = 10_000;
    private static final String TOKEN = SITE.issue(Samples.credential());

    @Test
    void a_bit_of_a_token() {
        Map<Verdict, Integer> verdicts = verdicts(
                TOKEN.getBytes(StandardCharsets.ISO_8859_1),
                changed -> check().token(new String(changed, StandardCharsets.ISO_8859_1), NOW));

        assertThat(verdicts).containsOnlyKeys(Verdict.MALFORMED, Verdict.SIGNATURE_BROKEN);
    }

    @Test
    void a_bit_of_a_drawing() {
        Map<Verdict, Integer> verdicts =
                verdicts(SvgBaking.bake(Samples.SVG, TOKEN), changed -> check().svg(changed, NOW));

        assertThat(verdicts).containsOnlyKeys(Verdict.MALFORMED, Verdict.SIGNATURE_BROKEN, Verdict.PICTURE_CHANGED);
    }

    @Test
    void a_bit_of_a_picture() {
        Map<Verdict, Integer> verdicts =
                verdicts(PngBaking.bake(Samples.PNG, TOKEN), changed -> check().png(changed, NOW));

        assertThat(verdicts).containsOnlyKeys(Verdict.MALFORMED);
    }

    private static Map<Verdict, Integer> verdicts(byte[] sound, Function<byte[], Verification> check) {
        assertThat(check.apply(sound).verdict()).isEqualTo(Verdict.VALID);
        Random random = new Random(2026);
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int flip = 0; flip < FLIPS; flip++) {
            int bit = random.nextInt(sound.length * Byte.SIZE);
            verdicts.merge(check.apply(Samples.flipped(sound, bit)).verdict(), 1, Integer::sum);
        }
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FLIPS);
        return verdicts;
    }
}
