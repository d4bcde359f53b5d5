package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.meeting.Gardeners;
import io.guildhall.meeting.MeetingsOf;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A community in which nothing happens comes to rest, and wakes when something does. */
class RestingCommunitiesTest {
    private final Situation situation = aCommunity().launched();

    @Test
    void warns_at_60_days_and_lets_it_rest_at_90() {
        days(59);
        assertThat(situation.guild.dormancy.run()).isZero();
        days(2);
        assertThat(situation.guild.dormancy.run()).isEqualTo(1);
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(lastKind()).isEqualTo(OccasionKind.DORMANCY_NEAR);

        assertThat(situation.guild.dormancy.run()).isZero();
        days(30);
        assertThat(situation.guild.dormancy.run()).isEqualTo(1);

        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);
        assertThat(lastKind()).isEqualTo(OccasionKind.DORMANT);
        AuditEntry entry = situation.audit.latest(1).get(0);
        assertThat(entry.act()).isEqualTo("community.dormant");
        assertThat(entry.detail()).isEqualTo("ACTIVE>DORMANT");
        assertThat(entry.actor()).isEmpty();
        assertThat(situation.guild.dormancy.run()).isZero();
    }

    @Test
    void never_rests_sooner_than_30_days_after_the_warning() {
        days(200);
        situation.guild.dormancy.run();
        days(29);
        situation.guild.dormancy.run();
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);

        days(1);
        situation.guild.dormancy.run();
        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);
    }

    @Test
    void counts_from_the_first_run_where_nobody_knows_when_something_happened() {
        forget();
        assertThat(situation.guild.dormancy.run()).isZero();
        days(59);
        assertThat(situation.guild.dormancy.run()).isZero();
        days(1);

        assertThat(situation.guild.dormancy.run()).isEqualTo(1);
    }

    @Test
    void whoever_joins_puts_it_off() {
        days(61);
        situation.guild.dormancy.run();
        situation.join("ana");
        days(59);

        assertThat(situation.guild.dormancy.run()).isZero();
        assertThat(situation.community().life().pulse().warned()).isEmpty();
    }

    @Test
    void a_meeting_that_comes_back_keeps_it_awake() {
        Meeting monthly =
                new Meeting(situation.guild.clock.instant(), 45, ZoneOffset.UTC, "Room 1", "", Repeats.MONTHLY);
        situation.arranged(plain -> plain.withMeeting(Optional.of(monthly)));
        for (int week = 0; week < 40; week++) {
            days(7);
            assertThat(situation.guild.dormancy.run()).isZero();
        }
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void an_announcement_or_a_meeting_wakes_it() {
        rest();
        AnnouncementsOf.inMemory(situation.guild)
                .send(situation.person("frida"), GARDEN, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01"));
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("community.awake");
        assertThat(situation.audit.latest(1).get(0).actor()).contains(situation.idOf("frida"));

        rest();

        assertThat(MeetingsOf.meetings(situation.guild)
                        .set(situation.person("frida"), GARDEN, 1, Gardeners.weekly())
                        .result())
                .isPresent();
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void what_was_written_before_it_came_to_rest_wakes_nobody() {
        situation.guild.life.rest(situation.person("frida"), GARDEN);
        var community = situation.community();

        situation.guild.door.changeBySystem(
                community,
                java.util.Set.of(),
                fresh -> new io.guildhall.membership.Change<>(
                        io.guildhall.kernel.Outcome.done(1),
                        situation.guild.door.happened(
                                fresh,
                                community,
                                Optional.empty(),
                                situation.guild.clock.instant().minusSeconds(60))));

        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);
    }

    @Test
    void nothing_of_an_archived_space_is_touched() {
        situation.archived();
        days(100);

        assertThat(situation.guild.dormancy.run()).isZero();
        assertThat(situation.community().life().pulse().warned()).isEmpty();
    }

    private void rest() {
        days(61);
        situation.guild.dormancy.run();
        days(30);
        situation.guild.dormancy.run();
        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);
    }

    private void forget() {
        var row = situation
                .guild
                .communities
                .forChange(situation.community().space())
                .orElseThrow();
        row.save(row.value().withLife(row.value().life().with(io.guildhall.community.Pulse.unknown())));
    }

    private OccasionKind lastKind() {
        List<Occasion> noted = situation.occasions.noted();
        return noted.get(noted.size() - 1).kind();
    }

    private CommunityStatus status() {
        return situation.community().life().status();
    }

    private void days(int days) {
        situation.guild.clock.goOn(Duration.ofDays(days));
    }
}
