package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.NOW;
import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.check;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.recognition.art.Look;
import io.guildhall.recognition.art.StarterDesign;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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

    /** As somebody does it who knows how pictures are made: the checksum of the chunk is put right again. */
    @Test
    void a_bit_of_a_badge_in_pixels_whose_checksums_are_put_right() throws Malformed {
        byte[] drawn = io.guildhall.recognition.art.Picture.ornament(
                        StarterDesign.TEN_SESSIONS.design(), Look.LIGHT, 600)
                .png()
                .orElseThrow();
        Credential credential = Samples.credential();
        Achievement badge = credential.achievement();
        String token = SITE.issue(new Credential(
                credential.id(),
                credential.issuer(),
                new Achievement(
                        badge.id(),
                        badge.name(),
                        badge.description(),
                        badge.criteria(),
                        List.of(Picture.png(badge.pictures().get(0).address(), drawn))),
                credential.earner(),
                credential.evidence(),
                credential.validity()));
        byte[] baked = PngBaking.bake(drawn, token);
        assertThat(check().png(baked, NOW).verdict()).isEqualTo(Verdict.VALID);
        List<PngChunk> sound = PngChunk.read(baked);
        Random random = new Random(2026);
        Map<String, Set<Verdict>> verdicts = new TreeMap<>();
        int flips = 0;
        while (flips < FLIPS) {
            int which = random.nextInt(sound.size());
            PngChunk chunk = sound.get(which);
            if (chunk.data().length > 0) {
                List<PngChunk> changed = new ArrayList<>(sound);
                int bit = random.nextInt(chunk.data().length * Byte.SIZE);
                changed.set(which, new PngChunk(chunk.type(), Samples.flipped(chunk.data(), bit)));
                Verdict verdict = check().png(PngChunk.write(changed), NOW).verdict();
                verdicts.computeIfAbsent(chunk.type(), type -> EnumSet.noneOf(Verdict.class))
                        .add(verdict);
                flips++;
            }
        }

        assertThat(verdicts).containsOnlyKeys("IHDR", "PLTE", "tRNS", "IDAT", "iTXt");
        assertThat(verdicts.get("iTXt")).containsOnly(Verdict.MALFORMED, Verdict.SIGNATURE_BROKEN);
        verdicts.remove("iTXt");
        assertThat(verdicts.values()).allSatisfy(each -> assertThat(each).containsOnly(Verdict.PICTURE_CHANGED));
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
