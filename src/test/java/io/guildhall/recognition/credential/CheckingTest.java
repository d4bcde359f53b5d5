package io.guildhall.recognition.credential;

import static io.guildhall.recognition.credential.Samples.GIVEN;
import static io.guildhall.recognition.credential.Samples.NOW;
import static io.guildhall.recognition.credential.Samples.OVER;
import static io.guildhall.recognition.credential.Samples.PLACE;
import static io.guildhall.recognition.credential.Samples.SITE;
import static io.guildhall.recognition.credential.Samples.STRANGER;
import static io.guildhall.recognition.credential.Samples.check;
import static io.guildhall.recognition.credential.Samples.credential;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheckingTest {
    private static final String TOKEN = SITE.issue(credential());

    @Test
    void what_the_site_signed_is_valid_and_says_what_was_signed() {
        assertThat(check().token(TOKEN, NOW)).isEqualTo(Verification.of(Verdict.VALID, credential()));
        assertThat(check().token(TOKEN, NOW).isValid()).isTrue();
    }

    @Test
    void a_credential_with_nothing_that_may_be_left_out_is_valid_for_ever() {
        String token = SITE.issue(Samples.bare());

        assertThat(check().token(token, Instant.parse("2126-01-01T00:00:00Z")))
                .isEqualTo(Verification.of(Verdict.VALID, Samples.bare()));
    }

    @Test
    void it_counts_from_its_first_second_until_before_its_last() {
        assertThat(verdict(GIVEN.minusNanos(1))).isEqualTo(Verdict.NOT_YET_VALID);
        assertThat(verdict(GIVEN)).isEqualTo(Verdict.VALID);
        assertThat(verdict(OVER.minusNanos(1))).isEqualTo(Verdict.VALID);
        assertThat(verdict(OVER)).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void what_was_taken_back_is_told_by_its_place_and_before_that_it_is_over() {
        List<StatusPlace> asked = new ArrayList<>();
        CredentialCheck check = new CredentialCheck(check().keys(), place -> asked.add(place));

        assertThat(check.token(TOKEN, NOW)).isEqualTo(Verification.of(Verdict.REVOKED, credential()));
        assertThat(check.token(TOKEN, OVER).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(asked).containsExactly(PLACE, PLACE);
    }

    @Test
    void a_strangers_credential_is_not_confirmed_and_none_of_its_words_are_told() {
        CredentialCheck check = new CredentialCheck(check().keys(), place -> {
            throw new AssertionError("nobody asks for what others signed");
        });

        assertThat(check.token(STRANGER.issue(credential()), NOW))
                .isEqualTo(new Verification(Verdict.NOT_CONFIRMED, Optional.empty()));
    }

    @Test
    void what_a_replaced_key_signed_stays_valid_while_the_key_is_published() {
        PublishedKeys both = new PublishedKeys(List.of(STRANGER.published(), SITE.published()));

        assertThat(new CredentialCheck(both, place -> false).token(TOKEN, NOW).isValid())
                .isTrue();
        assertThat(new CredentialCheck(new PublishedKeys(List.of()), place -> false)
                        .token(TOKEN, NOW)
                        .verdict())
                .isEqualTo(Verdict.NOT_CONFIRMED);
    }

    @Test
    void a_signature_under_other_claims_or_of_another_key_is_broken() {
        String[] parts = TOKEN.split("\\.");
        String others = SITE.issue(Samples.bare()).split("\\.")[1];
        String strangers = STRANGER.issue(credential());

        assertThat(check().token(parts[0] + "." + others + "." + parts[2], NOW))
                .isEqualTo(Verification.failed(Verdict.SIGNATURE_BROKEN));
        assertThat(check().token(parts[0] + "." + parts[1] + "." + strangers.split("\\.")[2], NOW)
                        .verdict())
                .isEqualTo(Verdict.SIGNATURE_BROKEN);
        assertThat(check().token(strangers.split("\\.")[0] + "." + parts[1] + "." + parts[2], NOW)
                        .verdict())
                .isEqualTo(Verdict.SIGNATURE_BROKEN);
    }

    @Test
    void the_list_of_what_was_taken_back_is_no_credential_of_a_badge() {
        String list = SITE.issue(
                new StatusListCredential(PLACE.list(), Samples.ISSUER, StatusList.of(IntStream.empty()), GIVEN));

        assertThat(check().token(list, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    @Test
    void a_drawing_and_a_picture_carry_it() {
        assertThat(check().svg(SvgBaking.bake(Samples.SVG, TOKEN), NOW))
                .isEqualTo(Verification.of(Verdict.VALID, credential()));
        assertThat(check().png(PngBaking.bake(Samples.PNG, TOKEN), NOW))
                .isEqualTo(Verification.of(Verdict.VALID, credential()));
        assertThat(check().svg(SvgBaking.bake(Samples.SVG, TOKEN), OVER).verdict())
                .isEqualTo(Verdict.EXPIRED);
        assertThat(check().png(PngBaking.bake(Samples.PNG, STRANGER.issue(credential())), NOW))
                .isEqualTo(Verification.failed(Verdict.NOT_CONFIRMED));
    }

    @Test
    void a_credential_in_the_picture_of_another_badge_is_told() {
        byte[] other = new String(Samples.SVG, StandardCharsets.UTF_8)
                .replace("#0c66e4", "#ca3521")
                .getBytes(StandardCharsets.UTF_8);
        String without = SITE.issue(Samples.bare());

        assertThat(check().svg(SvgBaking.bake(other, TOKEN), NOW))
                .isEqualTo(Verification.of(Verdict.PICTURE_CHANGED, credential()));
        assertThat(check().png(PngBaking.bake(Samples.PNG, without), NOW).verdict())
                .isEqualTo(Verdict.PICTURE_CHANGED);
    }

    @Test
    void a_picture_without_a_credential_is_none() {
        assertThat(check().svg(Samples.SVG, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
        assertThat(check().png(Samples.PNG, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
        assertThat(check().png(Samples.SVG, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
        assertThat(check().svg(Samples.PNG, NOW)).isEqualTo(Verification.failed(Verdict.MALFORMED));
    }

    private static Verdict verdict(Instant now) {
        return check().token(TOKEN, now).verdict();
    }
}
