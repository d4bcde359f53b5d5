package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.meeting.Gardeners;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.credential.Credential;
import io.guildhall.recognition.credential.Earner;
import io.guildhall.recognition.credential.SigningKey;
import io.guildhall.recognition.credential.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharingCredentialsTest {
    private final Sharers site = new Sharers();

    @Test
    void whoever_shares_takes_along_a_credential_that_is_the_same_whenever_it_is_asked_for() {
        Award award = site.shared("speaker", "mia");

        Taken once = site.taken("mia", award);
        site.guild.clock.goOn(Duration.ofDays(40));
        Taken again = site.taken("mia", award);

        assertThat(again.token()).isEqualTo(once.token());
        assertThat(CredentialService.baked(again)).isEqualTo(CredentialService.baked(once));
        assertThat(site.check(once.token()).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.check(CredentialService.baked(once)).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(once.fileName()).isEqualTo("speaker");
    }

    @Test
    void sharing_again_keeps_the_place_and_the_document() {
        Award award = site.shared("speaker", "mia");
        String before = site.taken("mia", award).token();

        site.share("mia", award, false);
        Award after = site.share("mia", award, true).result().orElseThrow().award();

        assertThat(after.statusIndex()).isEqualTo(award.statusIndex());
        assertThat(site.taken("mia", after).token()).isEqualTo(before);
    }

    @Test
    void a_credential_holds_no_reason_no_giver_no_community_and_no_name_or_address_of_its_earner() {
        Award award = site.shared("speaker", "mia");
        Taken taken = site.taken("mia", award);
        String claims =
                new String(Base64.getUrlDecoder().decode(taken.token().split("\\.", 3)[1]), StandardCharsets.UTF_8);

        assertThat(claims)
                .doesNotContain(Sharers.REASON, "frida", "GARDEN", "Gardeners", "@example.org")
                .doesNotContain("mia");
        assertThat(taken.credential().evidence()).isEmpty();
        assertThat(taken.credential().id().toString())
                .isEqualTo(ProofsOf.ADDRESS + "/plugins/servlet/guildhall/verify/" + award.credentialId());
        assertThat(taken.credential().issuer().name()).isEqualTo("wiki.example.org");
        Earner.Mailbox mailbox = (Earner.Mailbox) taken.credential().earner();
        assertThat(mailbox.is(award.earner().value() + "@example.org")).isTrue();
        Taken other = site.taken("mia", site.shared("author", "mia"));
        assertThat(((Earner.Mailbox) other.credential().earner()).hash())
                .as("two of one person cannot be told to be of one")
                .isNotEqualTo(mailbox.hash());
    }

    @Test
    void only_what_its_earner_shares_is_taken_along_and_by_nobody_else() {
        Award award = site.given("speaker", "mia");

        assertThat(Sharers.codeOf(site.app.credentials.one(site.who("mia"), award.id())))
                .isEqualTo("credential.not-shared");
        site.share("mia", award, true);
        assertThat(Sharers.codeOf(site.app.credentials.one(site.who("ben"), award.id())))
                .isEqualTo("credential.not-earner");
        assertThat(Sharers.codeOf(site.app.credentials.one(site.who("frida"), award.id())))
                .isEqualTo("credential.not-earner");
        assertThat(Sharers.codeOf(site.app.credentials.one(Sharers.ANYBODY, award.id())))
                .isEqualTo("award.unknown");
    }

    @Test
    void all_of_them_at_once_are_those_that_are_shared_and_hold() {
        assertThat(Sharers.codeOf(site.app.credentials.all(site.who("mia")))).isEqualTo("credential.not-shared");
        Award first = site.shared("speaker", "mia");
        Award revoked = site.shared("author", "mia");
        site.given("steward", "mia");
        site.revoke(revoked);

        assertThat(site.app.credentials.all(site.who("mia")).result().orElseThrow())
                .extracting(taken -> taken.award().id())
                .containsExactly(first.id());
    }

    @Test
    void what_is_not_shared_is_unknown_and_what_was_taken_back_before_too() {
        Award kept = site.given("speaker", "mia");
        Award revoked = site.given("author", "mia");
        site.revoke(revoked);
        Award undone = site.shared("speaker", "ben");
        site.share("ben", undone, false);

        List<Outcome<Seen>> answers = List.of(
                ask(kept.credentialId()),
                ask(revoked.credentialId()),
                ask(undone.credentialId()),
                ask("never"),
                ask(""),
                ask("../../x"),
                ask("a".repeat(200)));

        assertThat(answers).containsOnly(ask("nobody-has-this"));
        assertThat(Sharers.codeOf(answers.get(0))).isEqualTo("credential.unknown");
        assertThat(Sharers.codeOf(site.share("mia", revoked, true))).isEqualTo("award.other-state");
    }

    @Test
    void everybody_sees_who_earned_what_and_whether_it_counts() {
        Award award = site.shared("speaker", "mia");

        Seen seen = ask(award.credentialId()).result().orElseThrow();

        assertThat(seen.verdict()).isEqualTo(Verdict.VALID);
        assertThat(seen.earner().id()).isEqualTo(award.earner());
        assertThat(seen.badge().words().name()).isEqualTo("Speaker");
        assertThat(seen.issuer()).isEqualTo("wiki.example.org");
    }

    @Test
    void what_is_taken_back_is_told_to_those_who_have_the_link_and_those_who_have_the_file() {
        Award award = site.shared("speaker", "mia");
        String token = site.taken("mia", award).token();

        site.revoke(award);

        assertThat(ask(award.credentialId()).result().orElseThrow().verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(site.check(token).answer()).isEqualTo(Checked.Answer.REVOKED);
    }

    @Test
    void what_is_over_says_so_and_can_still_be_taken_along() {
        Award award = site.givenForADay("Green thumb", "mia");
        site.share("mia", award, true);
        String token = site.taken("mia", award).token();

        site.guild.clock.goOn(Duration.ofDays(2));

        assertThat(ask(award.credentialId()).result().orElseThrow().verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(site.check(token).answer()).isEqualTo(Checked.Answer.EXPIRED);
        assertThat(site.taken("mia", award).token()).isEqualTo(token);
    }

    @Test
    void what_is_not_shared_any_more_tells_nothing_though_the_file_is_true() {
        Award award = site.shared("speaker", "mia");
        String token = site.taken("mia", award).token();

        site.share("mia", award, false);

        Checked checked = site.check(token);
        assertThat(checked.answer()).isEqualTo(Checked.Answer.NOT_SHARED);
        assertThat(checked.seen()).isEmpty();
    }

    /** Invariant 21: what was earned stays earned. */
    @Test
    void the_credential_of_an_award_whose_space_was_deleted_stays_true_and_is_taken_along() {
        Award award = site.shared("speaker", "mia");
        String before = site.taken("mia", award).token();

        site.guild.spaces.delete(Gardeners.GARDEN);

        assertThat(site.taken("mia", award).token()).isEqualTo(before);
        assertThat(site.check(before).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(ask(award.credentialId()).result().orElseThrow().verdict()).isEqualTo(Verdict.VALID);
        assertThat(site.app.credentials.all(site.who("mia")).result().orElseThrow())
                .hasSize(1);
        assertThat(Sharers.codeOf(site.app.credentials.one(site.who("ben"), award.id())))
                .as("nobody else is told that there was one")
                .isEqualTo("award.unknown");
    }

    @Test
    void somebody_elses_key_confirms_nothing_though_it_comes_with_the_credential() {
        Award award = site.shared("speaker", "mia");
        Credential credential = site.taken("mia", award).credential();
        SigningKey stranger = KeptKeys.STRANGER;

        Checked checked = site.check(stranger.issue(credential));

        assertThat(checked.answer()).isEqualTo(Checked.Answer.NOT_CONFIRMED);
        assertThat(checked.seen()).isEmpty();
    }

    @Test
    void the_credential_of_somebody_who_was_erased_is_taken_back_and_names_nobody() {
        Award award = site.shared("speaker", "mia");
        String token = site.taken("mia", award).token();

        site.awards.save(nobodys(award));

        assertThat(Sharers.codeOf(ask(award.credentialId()))).isEqualTo("credential.unknown");
        Checked checked = site.check(token);
        assertThat(checked.answer()).isEqualTo(Checked.Answer.REVOKED);
        assertThat(checked.seen()).isEmpty();
    }

    @Test
    void a_site_that_has_another_address_keeps_what_its_credentials_are_called_by_and_finds_them() {
        Award award = site.shared("speaker", "mia");
        String token = site.taken("mia", award).token();
        Addressed.at(site.guild, "https://new.example.org");

        assertThat(site.taken("mia", award).token()).isEqualTo(token);
        assertThat(site.check(token).answer()).isEqualTo(Checked.Answer.VALID);
        assertThat(site.app.issuer.show(site.who("root")).result().orElseThrow().isMoved())
                .isTrue();
        assertThat(site.app.gauge.read()).extracting(reading -> reading.name()).contains("issuer-moved");
        assertThat(ask(award.credentialId()).result().orElseThrow().address()).startsWith("https://new.example.org/");
    }

    @Test
    void those_who_are_not_logged_in_are_asked_to_where_administrators_want_it_so() {
        Award award = site.shared("speaker", "mia");
        String token = site.taken("mia", award).token();
        Addressed.forPeopleOfTheSite(site.guild);

        assertThat(Sharers.codeOf(ask(award.credentialId()))).isEqualTo("login.needed");
        assertThat(Sharers.codeOf(ask("never"))).isEqualTo("login.needed");
        assertThat(Sharers.codeOf(site.app.verification.keys(Sharers.ANYBODY))).isEqualTo("login.needed");
        assertThat(Sharers.codeOf(site.app.verification.list(Sharers.ANYBODY, 0)))
                .isEqualTo("login.needed");
        assertThat(Sharers.codeOf(site.app.verification.check(Sharers.ANYBODY, token.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("login.needed");
        assertThat(site.app
                        .verification
                        .shared(site.who("ben"), award.credentialId())
                        .result())
                .isPresent();
    }

    private Outcome<Seen> ask(String uuid) {
        return site.app.verification.shared(Sharers.ANYBODY, uuid);
    }

    private static Award nobodys(Award award) {
        return new Award(
                award.id(),
                award.badge(),
                award.badgeKey(),
                award.face(),
                award.community(),
                new UserId("erased-7"),
                award.giver(),
                "",
                award.source(),
                award.state(),
                award.at(),
                award.expiresAt(),
                award.ending(),
                true,
                false,
                award.credentialId(),
                award.statusIndex(),
                award.evidenceKey());
    }
}
