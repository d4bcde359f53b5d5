package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.recognition.badge.Award;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people bring who want something to look true that is not, and what badges are called by those who want to run something elsewhere. */
class HostileCredentialsTest {
    private static final int FLIPS = 10_000;

    private final Sharers site = new Sharers();
    private final Award award = site.shared("speaker", "mia");
    private final Taken taken = site.taken("mia", award);

    @Test
    void ten_thousand_flips_of_a_bit_are_found_in_the_file_and_in_the_pictures() {
        for (byte[] sound : List.of(
                taken.token().getBytes(StandardCharsets.US_ASCII),
                CredentialService.baked(taken),
                CredentialService.pixels(taken).result().orElseThrow())) {
            assertThat(site.check(sound).answer()).isEqualTo(Checked.Answer.VALID);
            Random random = new Random(2026);
            Map<Checked.Answer, Integer> answers = new EnumMap<>(Checked.Answer.class);
            for (int flip = 0; flip < FLIPS; flip++) {
                byte[] changed = sound.clone();
                int bit = random.nextInt(sound.length * Byte.SIZE);
                changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
                Checked checked = site.check(changed);
                answers.merge(checked.answer(), 1, Integer::sum);
                assertThat(checked.seen()).isEmpty();
            }
            assertThat(answers.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(FLIPS);
            assertThat(answers.keySet())
                    .isSubsetOf(
                            Checked.Answer.MALFORMED, Checked.Answer.SIGNATURE_BROKEN, Checked.Answer.PICTURE_CHANGED);
        }
    }

    @Test
    void no_algorithm_another_one_and_no_signature_are_no_credential() {
        String[] parts = taken.token().split("\\.", 3);
        String header = decoded(parts[0]);

        for (String other : List.of(
                header.replace("RS256", "none"),
                header.replace("RS256", "HS256"),
                header.replace("RS256", "RS512"),
                header.replace("{\"alg\"", "{\"crit\":[\"exp\"],\"alg\""),
                "{\"alg\":\"none\"}",
                header.replace("\"alg\":\"RS256\"", "\"alg\":\"RS256\",\"alg\":\"none\""),
                header.replace("}}", "},\"jku\":\"https://evil.example/keys\"}"),
                header.replace("}}", "},\"x5u\":\"https://evil.example/cert\"}"))) {
            assertThat(site.check(encoded(other) + "." + parts[1] + "." + parts[2])
                            .answer())
                    .as(other)
                    .isEqualTo(Checked.Answer.MALFORMED);
        }
        assertThat(site.check(parts[0] + "." + parts[1] + ".").answer()).isEqualTo(Checked.Answer.MALFORMED);
        assertThat(site.check(parts[0] + "." + parts[1]).answer()).isEqualTo(Checked.Answer.MALFORMED);
        assertThat(site.check(parts[0] + "." + parts[1] + ".AAAA").answer()).isEqualTo(Checked.Answer.SIGNATURE_BROKEN);
    }

    @Test
    void other_claims_under_the_same_signature_are_found() {
        String[] parts = taken.token().split("\\.", 3);
        String claims = decoded(parts[1]).replace("Speaker", "Emperor");

        assertThat(claims).contains("Emperor");
        assertThat(site.check(parts[0] + "." + encoded(claims) + "." + parts[2]).answer())
                .isEqualTo(Checked.Answer.SIGNATURE_BROKEN);
    }

    @Test
    void what_is_too_large_too_deep_or_said_twice_is_no_credential_and_costs_little() {
        byte[] large = new byte[VerificationService.MOST + 1];
        Arrays.fill(large, (byte) 'a');
        String deep = "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000);
        String twice = decoded(taken.token().split("\\.", 2)[0]).replace("{\"alg\"", "{\"typ\":\"JWT\",\"alg\"");

        for (byte[] brought : List.of(
                large,
                new byte[0],
                utf8(encoded(deep) + ".e30.AAAA"),
                utf8(encoded(twice) + ".e30.AAAA"),
                utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><!DOCTYPE x [<!ENTITY a \"b\">]></svg>"),
                utf8("<!DOCTYPE svg SYSTEM \"file:///etc/passwd\"><svg ></svg>"),
                utf8("<svg " + "a".repeat(900_000)),
                utf8(new String(CredentialService.baked(taken), StandardCharsets.UTF_8)
                        .replace("</svg>", "<script>alert(1)</script></svg>")
                        .substring(1)),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})) {
            assertThat(site.check(brought).answer()).isEqualTo(Checked.Answer.MALFORMED);
        }
    }

    @Test
    void a_true_credential_in_a_picture_of_ones_own_is_told_as_that_and_names_nobody() {
        String drawing = new String(CredentialService.baked(taken), StandardCharsets.UTF_8);

        Checked checked = site.check(utf8(drawing.replace("</svg>", "<script>alert(1)</script></svg>")));

        assertThat(checked.answer()).isEqualTo(Checked.Answer.PICTURE_CHANGED);
        assertThat(checked.seen()).isEmpty();
    }

    @Test
    void names_that_are_markup_are_words_in_the_picture_and_in_its_file_name() {
        Award hostile = site.givenForADay("\"><script>alert(1)</script>&<!--", "mia");
        site.share("mia", hostile, true);

        Taken file = site.taken("mia", hostile);
        String drawing = new String(CredentialService.baked(file), StandardCharsets.UTF_8);

        assertThat(drawing).doesNotContain("<script", "<!--").contains("&lt;script");
        assertThat(file.fileName()).matches("[a-z0-9-]+");
        assertThat(site.check(CredentialService.baked(file)).answer()).isEqualTo(Checked.Answer.VALID);
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(utf8(text));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
