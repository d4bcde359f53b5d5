package io.guildhall.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.ambition.AmbitionState;
import io.guildhall.ambition.AmbitionsOf;
import io.guildhall.ambition.InMemoryAmbitions;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import io.guildhall.community.Stage;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.notice.Newsroom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellingTheStageTest {
    private static final String GARDEN = Newsroom.GARDEN;

    private final Newsroom room = Newsroom.inMemory();
    private final InMemoryAmbitions ambitions = new InMemoryAmbitions();
    private final ReviewsOf of = ReviewsOf.inMemory(room.guild, new InMemoryPageMaking());
    private final StageService stages = of.stages(ambitions);

    private Optional<Boolean> sign(StageSign sign) {
        return sign.in(stages.facts(room.person("frida"), GARDEN).result().orElseThrow());
    }

    @Test
    void every_stage_has_signs_and_a_founding_has_the_first() {
        assertThat(Stream.of(StageSign.values()).map(StageSign::stage)).contains(Stage.values());
        assertThat(sign(StageSign.FACILITATED)).contains(true);
        assertThat(sign(StageSign.GATHERED)).contains(false);
        assertThat(sign(StageSign.LAUNCHED)).contains(false);
        assertThat(sign(StageSign.SHARED)).contains(false);
    }

    @Test
    void says_nothing_from_numbers_that_would_be_about_somebody_in_particular() {
        room.member("ana");

        for (StageSign sign :
                new StageSign[] {StageSign.SHARES, StageSign.GROWS, StageSign.RENEWS, StageSign.SHRINKS}) {
            assertThat(sign(sign)).as(sign.name()).isEmpty();
        }

        for (String name : new String[] {"ben", "cleo", "dan", "eve"}) {
            room.ask(name);
            room.guild
                    .deciding
                    .approve(room.person("frida"), GARDEN, room.id(name).value())
                    .result()
                    .orElseThrow();
        }
        assertThat(sign(StageSign.GROWS)).contains(true);
        assertThat(sign(StageSign.SHARES)).contains(false);
        assertThat(sign(StageSign.SHRINKS)).contains(false);
        assertThat(sign(StageSign.GATHERED)).contains(true);
    }

    @Test
    void knows_meetings_ambitions_reviews_and_how_long_it_lasts() {
        room.guild.launched(GARDEN);
        room.member("ben", Role.FACILITATOR);
        Instant now = room.guild.clock.instant();
        CommunityRow row =
                room.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        Meeting once = new Meeting(now.plusSeconds(60), 45, ZoneOffset.UTC, "Room 1", "", Repeats.NEVER);
        row.save(row.value().arranged(row.value().arrangements().withMeeting(Optional.of(once))));
        assertThat(sign(StageSign.MEETS)).contains(true);
        assertThat(sign(StageSign.RHYTHM)).as("once is no rhythm").contains(false);
        assertThat(sign(StageSign.AIMS)).contains(false);
        assertThat(sign(StageSign.SHARED)).contains(true);

        var ambition = ambitions.propose(
                row.value().id(), "Fewer weeds", room.person("ben").user().orElseThrow(), now);
        AmbitionsOf.move(ambition, AmbitionState.ADOPTED, now);
        assertThat(sign(StageSign.AIMS)).contains(true);
        assertThat(sign(StageSign.REACHES)).contains(false);
        AmbitionsOf.move(ambition, AmbitionState.FULFILLED, now);
        assertThat(sign(StageSign.AIMS)).as("it agreed on it all the same").contains(true);
        assertThat(sign(StageSign.REACHES)).contains(true);

        of.service().hold(room.person("frida"), GARDEN, new NewReview("Go on.", Optional.empty(), "", "token-0001"));
        assertThat(sign(StageSign.LOOKS_BACK)).contains(true);
        assertThat(sign(StageSign.LASTS)).contains(false);
        room.guild.clock.goOn(Duration.ofDays(366));
        assertThat(Map.of(StageSign.LOOKS_BACK, sign(StageSign.LOOKS_BACK), StageSign.LASTS, sign(StageSign.LASTS)))
                .containsEntry(StageSign.LOOKS_BACK, Optional.of(false))
                .containsEntry(StageSign.LASTS, Optional.of(true));
        assertThat(sign(StageSign.MEETS)).as("that meeting is over").contains(false);
        assertThat(sign(StageSign.QUIET)).contains(true);
        assertThat(sign(StageSign.LARGE)).contains(false);
        row.save(row.value().withMembers(StageSign.MANY));
        assertThat(sign(StageSign.LARGE)).contains(true);
    }

    @Test
    void a_community_that_rests_is_quiet_whatever_happened_last() {
        room.guild.launched(GARDEN);
        CommunityRow row =
                room.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        assertThat(sign(StageSign.QUIET)).contains(false);
        row.save(row.value().withLife(row.value().life().in(CommunityStatus.DORMANT)));

        assertThat(sign(StageSign.QUIET)).contains(true);
    }

    @Test
    void is_for_those_who_run_the_community() {
        room.member("ana");

        assertThat(stages.facts(room.person("ana"), GARDEN)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }
}
