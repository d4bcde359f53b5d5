package io.guildhall.membership.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.numbers.CommunityNumbers.Answered;
import io.guildhall.membership.numbers.CommunityNumbers.Figure;
import io.guildhall.membership.numbers.CommunityNumbers.Point;
import io.guildhall.membership.numbers.CommunityNumbers.Tally;
import io.guildhall.membership.numbers.CommunityNumbers.Writing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TallyingTest {
    private static final Instant NOW = Instant.parse("2026-11-02T12:00:00Z");
    private static final Duration PERIOD = Duration.ofDays(90);

    private static final Writing NOBODY = new Writing(
            new Figure(0, OptionalInt.empty(), List.of()),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    private final List<MembershipEvent> events = new ArrayList<>();

    @Test
    void joined_is_who_became_a_member_in_the_period_also_by_coming_back() {
        happened(1, 10, null, MembershipState.ACTIVE);
        happened(2, 89, MembershipState.LEFT, MembershipState.ACTIVE);
        happened(3, 5, MembershipState.REQUESTED, MembershipState.ACTIVE);
        happened(4, 5, null, MembershipState.REQUESTED);
        happened(5, 5, MembershipState.SUSPENDED, MembershipState.ACTIVE);
        happened(6, 100, null, MembershipState.ACTIVE);
        happened(7, 170, null, MembershipState.ACTIVE);

        assertThat(tally(20).joined().value()).isEqualTo(3);
        assertThat(tally(20).joined().before()).hasValue(2);
    }

    @Test
    void left_is_who_stopped_being_one_however_that_came() {
        happened(1, 1, MembershipState.ACTIVE, MembershipState.LEFT);
        happened(2, 2, MembershipState.ACTIVE, MembershipState.REMOVED);
        happened(3, 3, MembershipState.ACTIVE, MembershipState.BANNED);
        happened(4, 4, MembershipState.SUSPENDED, MembershipState.EXPIRED);
        happened(5, 5, MembershipState.ACTIVE, MembershipState.SUSPENDED);
        happened(6, 6, MembershipState.REQUESTED, MembershipState.LEFT);

        assertThat(tally(20).left().value()).isEqualTo(4);
        assertThat(tally(20).left().before()).hasValue(0);
    }

    @Test
    void members_are_those_of_now_and_before_that_everything_since_is_undone() {
        happened(1, 1, null, MembershipState.ACTIVE);
        happened(2, 40, MembershipState.ACTIVE, MembershipState.LEFT);
        happened(3, 80, null, MembershipState.ACTIVE);

        Tally tally = tally(10);

        assertThat(tally.members().value()).isEqualTo(10);
        assertThat(tally.members().before()).hasValue(9);
        assertThat(tally.members().course())
                .extracting(Point::value)
                .startsWith(9, 10)
                .endsWith(9, 10);
        assertThat(tally.members().course()).hasSize(12);
        assertThat(tally.members().course().get(11).until()).isEqualTo(NOW);
    }

    @Test
    void the_course_adds_up_to_the_number() {
        for (int day = 0; day < 90; day += 7) {
            happened(day + 1, day, null, MembershipState.ACTIVE);
        }

        assertThat(tally(20).joined().course().stream().mapToInt(Point::value).sum())
                .isEqualTo(tally(20).joined().value());
    }

    @Test
    void what_was_not_looked_at_whole_is_not_compared() {
        happened(1, 10, null, MembershipState.ACTIVE);

        Tally half = new Tallying(events, NOW.minus(Duration.ofDays(120)), NOW, PERIOD, 20).tally(NOBODY);
        assertThat(half.whole()).isTrue();
        assertThat(half.joined().before()).isEmpty();
        assertThat(half.members().before()).hasValue(19);

        Tally little = new Tallying(events, NOW.minus(Duration.ofDays(30)), NOW, PERIOD, 20).tally(NOBODY);
        assertThat(little.whole()).isFalse();
        assertThat(little.joined().course()).isEmpty();
        assertThat(little.members().before()).isEmpty();
    }

    @Test
    void requests_count_when_they_were_answered_or_are_two_days_old() {
        asked(1, 30, 29, MembershipState.ACTIVE);
        asked(2, 30, 28, MembershipState.DECLINED);
        asked(3, 30, 20, MembershipState.ACTIVE);
        asked(4, 30, 10, MembershipState.LEFT);
        happened(5, 9, null, MembershipState.REQUESTED);
        asked(6, 30, 29, MembershipState.LEFT);
        happened(7, 1, null, MembershipState.REQUESTED);
        asked(8, 100, 99, MembershipState.ACTIVE);

        assertThat(tally(20).answered()).contains(new Answered(5, 2));
    }

    @Test
    void few_requests_say_nothing() {
        asked(1, 30, 29, MembershipState.ACTIVE);

        assertThat(tally(20).answered()).isEmpty();
    }

    private Tally tally(int members) {
        events.sort(Comparator.comparing(MembershipEvent::at).reversed());
        return new Tallying(events, NOW.minus(PERIOD.multipliedBy(2)), NOW, PERIOD, members).tally(NOBODY);
    }

    private void asked(long membership, int daysAgo, int answeredDaysAgo, MembershipState answer) {
        happened(membership, daysAgo, null, MembershipState.REQUESTED);
        happened(membership, answeredDaysAgo, MembershipState.REQUESTED, answer);
    }

    private void happened(
            long membership, int daysAgo, @org.jspecify.annotations.Nullable MembershipState from, MembershipState to) {
        events.add(new MembershipEvent(
                membership,
                new CommunityId(1),
                Optional.ofNullable(from),
                to,
                Optional.empty(),
                "",
                NOW.minus(Duration.ofDays(daysAgo))));
    }
}
