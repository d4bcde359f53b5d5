package io.guildhall.community;

import static io.guildhall.community.CommunityRows.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What every {@link Communities} knows of how a community goes on, and of one whose space is gone. */
abstract class LifetimesContract {
    private final CommunityRows rows;
    private final Communities communities;

    LifetimesContract(CommunityRows rows) {
        this.rows = rows;
        communities = rows.communities();
    }

    @Test
    void finds_those_that_should_look_back_and_were_not_reminded() {
        Instant now = NOON.plus(Duration.ofDays(400));
        Community launched = launched("LAUNCHED", ReviewRhythm.usual());
        Community decided = launched("DECIDED", new ReviewRhythm(12, Optional.of(now), false));
        launched("LATER", new ReviewRhythm(6, Optional.of(now.plusMillis(1)), false));
        launched("NEVER", new ReviewRhythm(0, Optional.empty(), false));
        launched("SEEN", ReviewRhythm.usual().remindedOf());
        CommunityRow over = rows.row(launched("OVER", ReviewRhythm.usual()));
        over.save(over.value().withLife(over.value().life().in(CommunityStatus.ARCHIVED)));
        rows.add("DRAFT", "Gathering");

        assertThat(communities.reviewsDue(now, 0, 10)).containsExactly(launched, decided);
        assertThat(communities.reviewsDue(now, launched.id().value(), 10)).containsExactly(decided);
        assertThat(communities.reviewsDue(now, 0, 1)).containsExactly(launched);
        assertThat(communities.reviewsDue(NOON.plus(Duration.ofDays(180)), 0, 10))
                .isEmpty();
    }

    /** One that was launched at noon. */
    private Community launched(String key, ReviewRhythm reviews) {
        CommunityRow row = rows.row(rows.add(key, key));
        Community added = row.value();
        row.save(added.withLife(added.life().in(CommunityStatus.ACTIVE).reviewed(reviews))
                .arranged(added.arrangements().launched(NOON)));
        return communities.find(added.space()).orElseThrow();
    }

    @Test
    void one_whose_space_is_gone_makes_room_for_another() {
        Community old = rows.add("GARDEN", "Gardeners");
        CommunityRow row = communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(old.homeless());

        Community next = rows.add("GARDEN", "New gardeners");

        assertThat(communities.find(new SpaceKey("GARDEN"))).contains(next);
        assertThat(communities.find(new SpaceKey("GARDEN#" + old.id().value()))).contains(old.homeless());
        assertThat(next.id()).isNotEqualTo(old.id());
    }

    @Test
    void finds_what_spaces_of_a_key_left_behind_and_nothing_else() {
        Community first = left("GARDEN");
        Community second = left("GARDEN");
        left("GARDE");
        left("G_RDEN");
        rows.add("GARDEN", "Gardeners");

        assertThat(communities.leftBehind(new SpaceKey("GARDEN"), 10)).containsExactly(second, first);
        assertThat(communities.leftBehind(new SpaceKey("GARDEN"), 1)).containsExactly(second);
        assertThat(communities.leftBehind(new SpaceKey("GARD"), 10)).isEmpty();
    }

    @Test
    void one_that_moves_to_another_space_with_the_old_key_lives_there_and_nowhere_else() {
        Community gone = left("GARDEN");
        Space other = new Space(4711, new SpaceKey("GARDEN"), "Another garden", false, false, "/display/GARDEN");

        communities.forChange(gone.space()).orElseThrow().save(gone.at(Home.in(other)));

        assertThat(communities.find(new SpaceKey("GARDEN")).orElseThrow().home())
                .isEqualTo(Home.in(other));
        assertThat(communities.find(gone.space())).isEmpty();
    }

    private Community left(String key) {
        Community gone = rows.add(key, "Gardeners").homeless();
        communities.forChange(new SpaceKey(key)).orElseThrow().save(gone);
        return gone;
    }

    @Test
    void a_turnout_comes_back_as_it_was_and_the_longest_not_counted_come_first() {
        Community garden = counted(rows.add("GARDEN", "Gardeners"), NOON);
        Community writing = counted(rows.add("WRITING", "Writers"), NOON.minus(Duration.ofDays(9)));
        rows.add("QUIET", "Quiet");

        assertThat(communities.find(garden.id())).contains(garden);
        assertThat(communities.countedBefore(NOON.plusSeconds(1), 10)).containsExactly(writing, garden);
        assertThat(communities.countedBefore(NOON.plusSeconds(1), 1)).containsExactly(writing);
        assertThat(communities.countedBefore(NOON.minus(Duration.ofDays(1)), 10))
                .containsExactly(writing);

        CommunityRow row = communities.forChange(garden.space()).orElseThrow();
        row.save(garden.withTurnout(Turnout.none()));
        assertThat(communities.find(garden.id()).orElseThrow().turnout()).isEqualTo(Turnout.none());
        assertThat(communities.countedBefore(NOON.plusSeconds(1), 10)).containsExactly(writing);
    }

    @Test
    void keeps_a_pulse_and_finds_those_that_are_quiet_by_their_numbers() {
        Instant later = NOON.plus(Duration.ofDays(60));
        Pulse whole = Pulse.from(NOON)
                .warned(later)
                .asked(2, later)
                .wanting(Optional.of(later))
                .offering(Optional.of(NOON));
        Community garden = beating(rows.add("GARDEN", "Gardeners"), whole);
        Community unknown = rows.add("UNKNOWN", "Of earlier times");
        beating(rows.add("LIVELY", "Lively"), Pulse.from(later));
        CommunityStatus status = garden.life().status();

        assertThat(communities.find(garden.id())).contains(garden);
        assertThat(unknown.life().pulse()).isEqualTo(Pulse.unknown());
        assertThat(communities.quietSince(status, later, 0, 10)).containsExactly(garden, unknown);
        assertThat(communities.quietSince(status, later, 0, 1)).containsExactly(garden);
        assertThat(communities.quietSince(status, later, garden.id().value(), 10))
                .containsExactly(unknown);
        assertThat(communities.quietSince(status, NOON, 0, 10)).containsExactly(unknown);
        assertThat(communities.quietSince(CommunityStatus.ORPHANED, later, 0, 10))
                .isEmpty();

        Community cleared = beating(garden, Pulse.unknown());
        assertThat(communities.find(garden.id())).contains(cleared);
    }

    private Community beating(Community community, Pulse pulse) {
        Community changed = community.withLife(community.life().with(pulse));
        communities.forChange(community.space()).orElseThrow().save(changed);
        return changed;
    }

    private Community counted(Community community, Instant now) {
        Turnout turnout = community
                .turnout()
                .with(count(now.minus(Duration.ofDays(7)), 1, OptionalInt.empty()))
                .with(count(now, 3, OptionalInt.of(14)));
        CommunityRow row = communities.forChange(community.space()).orElseThrow();
        row.save(community.withTurnout(turnout));
        return row.value().withTurnout(turnout);
    }

    private static Turnout.Count count(Instant at, int people, OptionalInt days) {
        return new Turnout.Count(
                at,
                people,
                new Turnout.Span(people, OptionalInt.empty()),
                new Turnout.Span(people + 1, days),
                new Turnout.Span(people + 2, OptionalInt.of(0)),
                Optional.of(new Turnout.Levels(3, 5, 10, 12, 40)).filter(levels -> days.isPresent()),
                Optional.of(new Turnout.Load(30, people, 3, 55, 62)));
    }
}
