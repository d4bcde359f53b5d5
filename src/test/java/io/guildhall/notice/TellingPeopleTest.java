package io.guildhall.notice;

import static io.guildhall.notice.Newsroom.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.Role;
import io.guildhall.site.SavedSettings;
import io.guildhall.site.SettingsRow;
import io.guildhall.site.SiteSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** From what happened to the inbox and to the mail. */
class TellingPeopleTest {
    private final Newsroom room = Newsroom.inMemory();

    private void announce(String reference) {
        room.happenings.note(Occasion.ofAll(
                        OccasionKind.ANNOUNCED,
                        room.community().id().value(),
                        new SpaceKey(GARDEN),
                        Optional.of(room.id("frida")),
                        reference,
                        room.guild.clock.instant())
                .saying("Spring")
                .withWords("We sow."));
    }

    private void wish(String username, boolean atOnce, boolean weekly, Optional<Instant> quietUntil) {
        Outcome<Wishes> kept = room.wishes.change(
                room.person(username),
                room.wishes.of(room.person(username)).result().orElseThrow().revision(),
                Outcome.done(new WishChange(atOnce, weekly, DayOfWeek.MONDAY, quietUntil, false)));
        assertThat(kept.result()).isPresent();
    }

    private List<String> mailsTo(String username) {
        return room.post.subjectsTo(room.id(username));
    }

    private void mails(boolean wanted) {
        room.transactions.inTransaction(() -> {
            SettingsRow row = room.guild.settings.forChange();
            SiteSettings values = row.value().values();
            row.save(new SavedSettings(
                    new SiteSettings(values.starters(), wanted, values.groups()),
                    row.value().revision() + 1));
            return true;
        });
    }

    @Test
    void a_site_that_wants_no_mails_tells_people_in_their_inbox_alone() {
        mails(false);
        room.ask("ana");
        room.tell();
        room.mail();

        assertThat(room.news("frida")).containsExactly("requested");
        assertThat(mailsTo("frida")).doesNotContain("requested");
        mails(true);
        room.mail();
        assertThat(mailsTo("frida")).as("nothing was put aside for later").doesNotContain("requested");
    }

    @Test
    void what_was_in_the_outbox_stays_there_while_the_site_wants_no_mails() {
        room.ask("ana");
        room.tell();
        mails(false);
        room.mail();
        assertThat(mailsTo("frida")).doesNotContain("requested");
    }

    @Test
    void a_request_is_told_to_those_who_can_act_and_mailed_at_once() {
        room.member("frodo", Role.FACILITATOR).member("dora", Role.DEPUTY);
        room.ask("ana");
        room.tell();
        room.mail();

        assertThat(room.news("frida")).containsExactly("requested");
        assertThat(room.news("frodo")).containsExactly("requested");
        assertThat(room.told("dora")).isEmpty();
        assertThat(room.told("ana")).isEmpty();
        assertThat(mailsTo("frida")).endsWith("requested");
    }

    @Test
    void deputies_hear_of_it_while_no_facilitator_can_act() {
        room.member("dora", Role.DEPUTY);
        room.guild.people.delete(room.id("frida"));
        room.ask("ana");
        room.tell();

        assertThat(room.news("dora")).containsExactly("requested");
    }

    @Test
    void the_answer_of_one_facilitator_ends_the_waiting_of_the_others() {
        room.member("frodo", Role.FACILITATOR);
        room.ask("ana");
        room.tell();
        room.guild.deciding.approve(room.person("frodo"), GARDEN, room.id("ana").value());
        room.tell();
        room.mail();

        assertThat(room.news("frida")).isEmpty();
        assertThat(room.told("frida")).contains("requested");
        assertThat(room.news("ana")).containsExactly("approved");
        assertThat(mailsTo("frida")).doesNotContain("requested");
        assertThat(mailsTo("ana")).containsExactly("approved");
    }

    @Test
    void nobody_is_told_twice_however_often_the_job_runs() {
        room.member("ana").member("ben");
        announce("a:1");
        room.tell();
        room.tell();
        announce("a:1");
        room.tell();
        room.mail();
        room.mail();

        assertThat(room.told("ana")).containsExactly("announced");
        assertThat(mailsTo("ana")).containsExactly("announced");
        assertThat(room.told("frida")).doesNotContain("announced");
    }

    @Test
    void an_announcement_for_one_role_reaches_nobody_else() {
        room.member("ana", Role.CHAMPION).member("ben");
        room.happenings.note(Occasion.ofAll(
                        OccasionKind.ANNOUNCED,
                        room.community().id().value(),
                        new SpaceKey(GARDEN),
                        Optional.empty(),
                        "a:2",
                        room.guild.clock.instant())
                .onlyFor("CHAMPION"));
        room.tell();

        assertThat(room.told("ana")).containsExactly("announced");
        assertThat(room.told("ben")).isEmpty();
    }

    @Test
    void whoever_may_no_longer_view_the_space_hears_nothing_and_sees_nothing() {
        room.member("ana").member("ben");
        announce("a:1");
        room.guild.spaces.showOnlyTo(GARDEN, room.person("frida"), room.person("ben"));
        room.tell();
        assertThat(room.told("ana")).isEmpty();

        room.guild.spaces.showOnlyTo(GARDEN, room.person("frida"));
        room.mail();

        assertThat(room.told("ben")).containsExactly("announced");
        assertThat(room.news("ben")).isEmpty();
        assertThat(room.inbox.count(room.person("ben"))).isZero();
        assertThat(mailsTo("ben")).isEmpty();
    }

    @Test
    void new_members_of_a_week_are_one_line_for_the_facilitator_and_come_with_the_weeks_mail() {
        for (String name : List.of("ana", "ben")) {
            room.person(name);
            room.guild.inviting.invite(room.person("frida"), GARDEN, List.of(name), "Come");
            room.guild.joining.join(room.person(name), GARDEN);
        }
        room.tell();
        room.mail();
        assertThat(room.told("frida").stream().filter("joined"::equals)).hasSize(1);
        assertThat(mailsTo("frida")).doesNotContain("joined");

        room.guild.clock.goOn(Duration.ofDays(7));
        room.mail();

        assertThat(mailsTo("frida")).contains("week: joined");
    }

    @Test
    void a_weeks_mail_is_never_empty() {
        room.guild.inviting.invite(
                room.person("frida"), GARDEN, List.of(room.id("ana").value()), "Come");
        room.guild.joining.join(room.person("ana"), GARDEN);
        room.tell();
        room.inbox.readAll(room.person("frida"));
        int before = mailsTo("frida").size();
        room.guild.clock.goOn(Duration.ofDays(8));
        room.mail();

        assertThat(mailsTo("frida")).hasSize(before);
        assertThat(room.outbox.waiting()).isZero();
    }

    @Test
    void whoever_wants_no_mails_at_once_gets_everything_with_the_weeks() {
        room.member("ana");
        wish("ana", false, true, Optional.empty());
        announce("a:1");
        room.tell();
        room.mail();
        assertThat(mailsTo("ana")).isEmpty();

        room.guild.clock.goOn(Duration.ofDays(7));
        room.mail();
        room.guild.clock.goOn(Duration.ofDays(7));
        room.mail();

        assertThat(mailsTo("ana")).containsExactly("week: announced");
    }

    @Test
    void whoever_wants_no_mail_finds_it_in_the_inbox_only() {
        room.member("ana");
        wish("ana", false, false, Optional.empty());
        announce("a:1");
        room.tell();
        room.guild.clock.goOn(Duration.ofDays(30));
        room.mail();

        assertThat(room.news("ana")).containsExactly("announced");
        assertThat(mailsTo("ana")).isEmpty();
    }

    @Test
    void quiet_keeps_every_mail_back_until_it_ends_also_one_that_was_due_already() {
        room.member("ana").member("ben");
        announce("a:1");
        room.tell();
        Instant end = room.guild.clock.instant().plus(Duration.ofDays(20));
        wish("ana", true, true, Optional.of(end));
        announce("a:2");
        room.tell();
        room.mail();
        room.guild.clock.goOn(Duration.ofDays(19));
        room.mail();
        assertThat(mailsTo("ana")).isEmpty();
        assertThat(mailsTo("ben")).containsExactly("announced", "announced");

        room.guild.clock.goOn(Duration.ofDays(9));
        room.mail();

        assertThat(mailsTo("ana")).containsExactlyInAnyOrder("announced", "week: announced");
    }

    @Test
    void without_a_mail_server_there_is_the_inbox_and_no_backlog_for_later() {
        room.member("ana");
        room.post.open = false;
        announce("a:1");
        room.tell();
        assertThat(room.mail()).isZero();
        room.post.open = true;
        room.guild.clock.goOn(Duration.ofDays(8));
        room.mail();

        assertThat(room.news("ana")).containsExactly("announced");
        assertThat(mailsTo("ana")).isEmpty();
    }

    @Test
    void a_refused_mail_is_tried_again_with_longer_pauses_and_given_up_after_five() {
        room.member("ana");
        announce("a:1");
        room.tell();
        room.post.refuses = true;
        assertThat(room.mail()).isEqualTo(1);
        assertThat(room.mail()).isZero();
        for (Duration pause :
                List.of(Duration.ofMinutes(5), Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(8))) {
            room.guild.clock.goOn(pause);
            assertThat(room.mail()).as("after " + pause).isEqualTo(1);
        }
        room.guild.clock.goOn(Duration.ofDays(9));
        room.post.refuses = false;

        assertThat(room.mail()).isZero();
        assertThat(mailsTo("ana")).isEmpty();
        assertThat(room.news("ana")).containsExactly("announced");
    }

    @Test
    void a_mail_whose_sender_died_while_the_server_took_it_is_not_sent_again() {
        room.member("ana");
        announce("a:1");
        room.tell();
        room.post.meanwhile = () -> {
            throw new Death();
        };
        try {
            room.mail();
        } catch (Death died) {
            room.post.meanwhile = () -> {};
        }
        room.guild.clock.goOn(Duration.ofDays(2));
        room.mail();

        assertThat(mailsTo("ana")).containsExactly("announced");
    }

    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void what_was_read_or_done_before_its_mail_went_out_is_not_mailed() {
        room.member("ana").member("ben");
        announce("a:1");
        room.tell();
        long id =
                room.notices.of(room.id("ana"), OptionalLong.empty(), 1).get(0).id();
        assertThat(room.inbox.read(room.person("ana"), id).result()).isPresent();
        room.mail();

        assertThat(mailsTo("ana")).isEmpty();
        assertThat(mailsTo("ben")).containsExactly("announced");
    }

    @Test
    void nobody_reads_or_finishes_anothers_notice() {
        room.member("ana");
        announce("a:1");
        room.tell();
        long id =
                room.notices.of(room.id("ana"), OptionalLong.empty(), 1).get(0).id();

        assertThat(room.inbox
                        .read(room.person("ben"), id)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(NoticeRefusal.UNKNOWN);
        assertThat(room.inbox.done(room.person("ana"), id).result()).isPresent();
        assertThat(room.news("ana")).isEmpty();
    }

    @Test
    void who_was_removed_from_a_hidden_community_is_still_told_that_it_ended() {
        room.member("ana");
        room.guild.removing.remove(room.person("frida"), GARDEN, room.id("ana").value(), "Too much noise");
        room.tell();

        assertThat(room.news("ana")).containsExactly("removed");
    }

    @Test
    void after_half_a_year_everything_is_forgotten_but_what_was_never_told() {
        room.member("ana");
        announce("a:1");
        room.tell();
        room.mail();
        room.guild.clock.goOn(Duration.ofDays(179));
        assertThat(room.retention.run().done()).isZero();
        room.guild.clock.goOn(Duration.ofDays(2));
        announce("a:2");

        assertThat(room.retention.run().done()).isPositive();
        assertThat(room.retention.run().done()).isZero();
        assertThat(room.told("ana")).isEmpty();
        room.tell();
        assertThat(room.told("ana")).containsExactly("announced");
    }
}
