package io.guildhall.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place where announcements are kept must do. */
abstract class AnnouncementsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId FRIDA = new UserId("key-frida");
    private static final UserId ANA = new UserId("key-ana");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private int tokens;

    abstract Announcements announcements();

    abstract Transactions transactions();

    @Test
    void keeps_one_whole_for_its_community_alone() {
        NewAnnouncement written = new NewAnnouncement(
                "\u00fc".repeat(Announcement.SUBJECT_MAX),
                "\u00fc\n".repeat(Announcement.TEXT_MAX / 2),
                AnnouncementAudience.STEWARD,
                "t".repeat(NewAnnouncement.TOKEN_MAX));
        UserId long255 = new UserId("k".repeat(255));

        Announcement sent = announcements().add(GARDEN, long255, written, NOON);

        assertThat(sent.text()).isEqualTo(written.text());
        assertThat(announcements().sent(GARDEN, long255, written.token())).contains(sent);
        assertThat(announcements().sent(GARDEN, ANA, written.token())).isEmpty();
        assertThat(announcements().sent(OTHER, long255, written.token())).isEmpty();
        assertThat(announcements().latest(GARDEN, 2)).containsExactly(sent);
        assertThat(announcements().latest(OTHER, 2)).isEmpty();
    }

    @Test
    void one_token_of_one_author_is_one_announcement() {
        NewAnnouncement written = new NewAnnouncement("Spring", "We sow.", AnnouncementAudience.ALL, "token-01");
        announcements().add(GARDEN, FRIDA, written, NOON);

        assertThatThrownBy(
                        () -> transactions().inTransaction(() -> announcements().add(GARDEN, FRIDA, written, NOON)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(announcements().add(GARDEN, ANA, written, NOON).id()).isPositive();
    }

    @Test
    void lists_newest_first_what_went_to_a_reader() {
        Announcement all = add(AnnouncementAudience.ALL, NOON);
        Announcement champions = add(AnnouncementAudience.CHAMPION, NOON);
        Announcement early = add(AnnouncementAudience.NEWCOMERS, NOON);
        Announcement late = add(AnnouncementAudience.NEWCOMERS, NOON.plus(Duration.ofDays(91)));
        Announcement last = add(AnnouncementAudience.ALL, NOON.plus(Duration.ofDays(92)));
        Readership plain = new Readership(EnumSet.of(AnnouncementAudience.ALL), Optional.empty());

        assertThat(announcements().page(GARDEN, Readership.whole(), OptionalLong.empty(), 10))
                .containsExactly(last, late, early, champions, all);
        assertThat(announcements().page(GARDEN, plain, OptionalLong.empty(), 10))
                .containsExactly(last, all);
        assertThat(announcements()
                        .page(
                                GARDEN,
                                new Readership(Set.of(AnnouncementAudience.ALL), Optional.of(NOON)),
                                OptionalLong.empty(),
                                10))
                .as("joined on the day of the first: a newcomer for 90 days")
                .containsExactly(last, early, all);
        assertThat(announcements()
                        .page(
                                GARDEN,
                                new Readership(
                                        Set.of(AnnouncementAudience.CHAMPION),
                                        Optional.of(NOON.plus(Duration.ofDays(2)))),
                                OptionalLong.of(last.id()),
                                1))
                .as("joined later: what went to newcomers before is not theirs")
                .containsExactly(late);
        assertThat(announcements().latest(GARDEN, 2)).containsExactly(last, late);
    }

    private Announcement add(AnnouncementAudience audience, Instant at) {
        tokens++;
        return announcements()
                .add(GARDEN, FRIDA, new NewAnnouncement("Spring", "We sow.", audience, "token-" + tokens), at);
    }
}
