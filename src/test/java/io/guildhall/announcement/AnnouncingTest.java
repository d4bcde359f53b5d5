package io.guildhall.announcement;

import static io.guildhall.announcement.AnnouncementsOf.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Role;
import io.guildhall.notice.Newsroom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From writing to the inbox and the mail of those whom it is for. */
class AnnouncingTest {
    private static final String GARDEN = Newsroom.GARDEN;

    private final Newsroom room = Newsroom.inMemory();
    private final AnnouncementService announcements = AnnouncementsOf.inMemory(room.guild);

    @BeforeEach
    void launched() {
        room.guild.launched(GARDEN);
    }

    @Test
    void what_is_sent_arrives_whole_with_all_but_the_author_at_once_and_is_kept() {
        room.member("ana").member("ben");
        Announcement sent = send("frida", to(AnnouncementAudience.ALL, "token-01"))
                .result()
                .orElseThrow()
                .announcement();
        room.tell();
        room.mail();

        assertThat(room.news("ana")).containsExactly("announced");
        assertThat(room.inbox
                        .page(room.person("ben"), true, Optional.empty(), 1)
                        .result()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .occasion())
                .extracting(occasion -> occasion.detail(), occasion -> occasion.words())
                .containsExactly("Spring", "We sow on Tuesday.\nBring seeds.");
        assertThat(room.told("frida")).doesNotContain("announced");
        assertThat(room.post.subjectsTo(room.id("ana"))).endsWith("announced");
        assertThat(listed("ana")).containsExactly("Spring");
        AuditEntry entry = room.guild.audit.latest(1).get(0);
        assertThat(List.of(entry.act(), entry.object(), entry.detail()))
                .containsExactly("community.announced", "announcement:" + sent.id(), "audience ALL");
    }

    @Test
    void a_double_click_is_one_announcement() {
        room.member("ana");
        Outcome<AnnouncementView> first = send("frida", to(AnnouncementAudience.ALL, "token-01"));
        Outcome<AnnouncementView> again = send("frida", to(AnnouncementAudience.ALL, "token-01"));
        room.tell();

        assertThat(changed(first)).isTrue();
        assertThat(changed(again)).isFalse();
        assertThat(again.result()).isEqualTo(first.result());
        assertThat(listed("ana")).hasSize(1);
        assertThat(room.told("ana")).hasSize(1);
        assertThat(changed(send("frida", to(AnnouncementAudience.ALL, "token-02"))))
                .as("another token is another announcement")
                .isTrue();
        assertThat(changed(send("frida", to(AnnouncementAudience.ALL, "token-01"))))
                .as("an answer that was lost, asked for again when none may be sent any more")
                .isFalse();
    }

    @Test
    void two_within_seven_days_and_then_it_is_said_when_the_next_is_possible() {
        Instant first = room.guild.clock.instant();
        send("frida", to(AnnouncementAudience.ALL, "token-01"));
        room.guild.clock.goOn(Duration.ofDays(3));
        send("spacey", to(AnnouncementAudience.FACILITATORS, "token-02"));
        room.guild.clock.goOn(Duration.ofDays(4).minusMillis(1));

        Refusal refusal =
                send("frida", to(AnnouncementAudience.ALL, "token-03")).reason().orElseThrow();
        assertThat(refusal.code()).isEqualTo(AnnouncementRefusal.TOO_MANY);
        assertThat(refusal.details()).containsExactly(2, first.plus(Duration.ofDays(7)));
        assertThat(codeOf(preview("frida", AnnouncementAudience.ALL))).isEqualTo(AnnouncementRefusal.TOO_MANY);
        assertThat(list("frida").nextAt()).contains(first.plus(Duration.ofDays(7)));

        room.guild.clock.goOn(Duration.ofMillis(1));
        assertThat(list("frida").nextAt()).isEmpty();
        assertThat(changed(send("frida", to(AnnouncementAudience.ALL, "token-03"))))
                .isTrue();
        assertThat(codeOf(send("frida", to(AnnouncementAudience.ALL, "token-04"))))
                .as("rolling: the second one still counts")
                .isEqualTo(AnnouncementRefusal.TOO_MANY);
    }

    @Test
    void goes_to_those_in_the_audience_and_is_read_by_them_and_by_who_runs_the_community() {
        room.member("old");
        room.guild.clock.goOn(Duration.ofDays(91));
        room.member("champ", Role.CHAMPION).member("new").member("co", Role.FACILITATOR);
        send("frida", to(AnnouncementAudience.CHAMPION, "token-01"));
        send("frida", to(AnnouncementAudience.NEWCOMERS, "token-02"));
        room.tell();

        assertThat(room.told("champ")).as("a champion who is new").hasSize(2);
        assertThat(room.told("new")).hasSize(1);
        assertThat(room.told("co")).as("a newcomer too").hasSize(1);
        assertThat(room.told("old")).isEmpty();
        assertThat(listed("champ")).hasSize(2);
        assertThat(listed("new")).hasSize(1);
        assertThat(listed("old")).isEmpty();
        assertThat(listed("spacey")).hasSize(2);
    }

    @Test
    void the_preview_counts_whom_it_would_reach_without_the_author_and_writes_nothing() {
        room.member("old");
        room.guild.clock.goOn(Duration.ofDays(91));
        room.member("champ", Role.CHAMPION).member("new");
        recount();

        assertThat(people("frida", AnnouncementAudience.ALL)).isEqualTo(3);
        assertThat(people("spacey", AnnouncementAudience.ALL)).isEqualTo(4);
        assertThat(people("frida", AnnouncementAudience.FACILITATORS)).isZero();
        assertThat(people("frida", AnnouncementAudience.CHAMPION)).isEqualTo(1);
        assertThat(people("frida", AnnouncementAudience.STEWARD)).isZero();
        assertThat(people("frida", AnnouncementAudience.NEWCOMERS)).isEqualTo(2);
        assertThat(listed("frida")).isEmpty();
        assertThat(room.tell()).isZero();
    }

    @Test
    void nobody_writes_but_those_who_run_the_community() {
        room.member("ana").member("champ", Role.CHAMPION).member("dora", Role.DEPUTY);
        for (String who : List.of("ana", "champ", "dora", "stranger")) {
            assertThat(codeOf(send(who, to(AnnouncementAudience.ALL, "token-01"))))
                    .isEqualTo(CommunityRefusal.NOT_ALLOWED);
            assertThat(codeOf(preview(who, AnnouncementAudience.ALL))).isEqualTo(CommunityRefusal.NOT_ALLOWED);
        }
        assertThat(codeOf(announcements.send(Viewer.anonymous(), GARDEN, to(AnnouncementAudience.ALL, "token-01"))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(codeOf(announcements.list(room.person("stranger"), GARDEN, Optional.empty(), 10)))
                .isEqualTo(AnnouncementRefusal.NOT_MEMBER);
        assertThat(codeOf(announcements.list(room.person("ana"), GARDEN, Optional.of("x"), 10)))
                .isEqualTo(AnnouncementRefusal.BAD_CURSOR);
    }

    @Test
    void not_while_founders_gather_and_not_once_archived() {
        send("frida", to(AnnouncementAudience.ALL, "token-01"));
        room.member("ana");
        room.guild.life.archive(room.person("frida"), GARDEN).result().orElseThrow();

        assertThat(codeOf(send("frida", to(AnnouncementAudience.ALL, "token-02"))))
                .isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(listed("ana")).as("what was written stays to be read").hasSize(1);

        Newsroom draft = Newsroom.inMemory();
        assertThat(codeOf(AnnouncementsOf.inMemory(draft.guild)
                        .send(draft.person("frida"), GARDEN, to(AnnouncementAudience.ALL, "token-01"))))
                .isEqualTo(AnnouncementRefusal.NOT_LAUNCHED);
    }

    @Test
    void what_is_wrong_is_named() {
        NewAnnouncement wrong = new NewAnnouncement(
                "Two\nlines", "x".repeat(Announcement.TEXT_MAX + 1), AnnouncementAudience.ALL, "short");

        assertThat(send("frida", wrong).reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        tuple("subject", "field.control-characters"),
                        tuple("text", "field.too-long"),
                        tuple("token", "field.bad-token"));
        assertThat(codeOf(send("frida", new NewAnnouncement("  ", "\u200b", AnnouncementAudience.ALL, "token-01"))))
                .isEqualTo(AnnouncementRefusal.INVALID);
        String fits = "y\r\n".repeat(Announcement.TEXT_MAX / 2).strip();
        assertThat(send("frida", new NewAnnouncement("s", fits, AnnouncementAudience.ALL, "token-01"))
                        .result()
                        .orElseThrow()
                        .announcement()
                        .text())
                .as("a line break is one character")
                .doesNotContain("\r");
    }

    @Test
    void the_list_goes_on_after_a_page() {
        for (int week = 0; week < 3; week++) {
            room.guild.clock.goOn(Duration.ofDays(8));
            send("frida", new NewAnnouncement("Week " + week, "x", AnnouncementAudience.ALL, "token-0" + week));
        }

        AnnouncementList first = announcements
                .list(room.person("frida"), GARDEN, Optional.empty(), 2)
                .result()
                .orElseThrow();
        assertThat(first.page().items())
                .extracting(each -> each.announcement().subject())
                .containsExactly("Week 2", "Week 1");
        AnnouncementList second = announcements
                .list(room.person("frida"), GARDEN, first.page().next(), 2)
                .result()
                .orElseThrow();
        assertThat(second.page().items())
                .extracting(each -> each.announcement().subject())
                .containsExactly("Week 0");
        assertThat(second.page().next()).isEmpty();
    }

    /** Members who were added behind the services' back are counted. */
    private void recount() {
        var row = room.guild.communities.forChange(room.community().space()).orElseThrow();
        row.save(row.value().withMembers(4));
    }

    private Outcome<AnnouncementView> send(String who, NewAnnouncement written) {
        return announcements.send(room.person(who), GARDEN, written);
    }

    private Outcome<AnnouncementPreview> preview(String who, AnnouncementAudience audience) {
        return announcements.preview(room.person(who), GARDEN, "Spring", audience);
    }

    private int people(String who, AnnouncementAudience audience) {
        return preview(who, audience).result().orElseThrow().people();
    }

    private AnnouncementList list(String who) {
        return announcements
                .list(room.person(who), GARDEN, Optional.empty(), 100)
                .result()
                .orElseThrow();
    }

    private List<String> listed(String who) {
        return list(who).page().items().stream()
                .map(each -> each.announcement().subject())
                .toList();
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
