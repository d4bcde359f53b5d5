package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTooLongTest {
    private final Situation situation = aCommunity();

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, 30, membership.request-expired",
        "INVITED, 14, membership.invitation-lapsed",
        "INVITE_REQUESTED, 14, membership.invite-lapsed"
    })
    void ends_by_itself_with_one_audit_entry_of_the_system(MembershipState state, int days, String act) {
        situation.person("ana", state);
        situation.guild.clock.goOn(Duration.ofDays(days).minusSeconds(1));
        situation.guild.lapses.run();
        assertThat(situation.stateOf("ana")).contains(state);
        int audited = situation.audit.latest(100).size();

        situation.guild.clock.goOn(Duration.ofSeconds(1));
        assertThat(situation.guild.lapses.run()).isEqualTo(1);

        assertThat(situation.stateOf("ana")).contains(MembershipState.EXPIRED);
        assertThat(situation.audit.latest(100)).hasSize(audited + 1);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo(act);
        assertThat(situation.audit.latest(1).get(0).actor()).isEmpty();
        assertThat(situation.memberships.events())
                .last()
                .satisfies(event -> assertThat(event.actor()).isEmpty());
        assertThat(situation.community().waitingCount()).isZero();
        assertThat(situation.events.told()).last().isInstanceOf(MembershipLapsed.class);
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED, 3", "INVITED, 7"})
    void is_reminded_of_once(MembershipState state, int days) {
        situation.person("ana", state);
        situation.guild.clock.goOn(Duration.ofDays(days).minusSeconds(1));
        assertThat(situation.guild.lapses.run()).isZero();
        int audited = situation.audit.latest(100).size();

        situation.guild.clock.goOn(Duration.ofSeconds(1));

        assertThat(situation.guild.lapses.run()).isEqualTo(1);
        assertThat(situation.events.told()).last().isInstanceOf(AnswerAwaited.class);
        assertThat(situation.guild.lapses.run()).isZero();
        assertThat(situation.stateOf("ana")).contains(state);
        assertThat(situation.audit.latest(100)).hasSize(audited);
    }

    @Test
    void is_reminded_of_again_when_they_ask_again() {
        situation.with(JoinPolicy.REQUEST).join("ana");
        situation.guild.clock.goOn(Duration.ofDays(4));
        situation.guild.lapses.run();
        situation.leave("ana");
        situation.join("ana");
        situation.guild.clock.goOn(Duration.ofDays(4));

        assertThat(situation.guild.lapses.run()).isEqualTo(1);
    }

    @Test
    void running_it_twice_changes_nothing() {
        situation.person("ana", MembershipState.REQUESTED).person("ben", MembershipState.INVITED);
        situation.guild.clock.goOn(Duration.ofDays(40));

        assertThat(situation.guild.lapses.run()).isEqualTo(2);
        assertThat(situation.guild.lapses.run()).isZero();
    }

    @Test
    void goes_through_more_than_one_batch() {
        IntStream.range(0, 120).forEach(i -> situation.person("p" + i, MembershipState.INVITED));
        situation.guild.clock.goOn(Duration.ofDays(14));

        assertThat(situation.guild.lapses.run()).isEqualTo(120);
        assertThat(situation.memberships.count(situation.community().id(), MembershipState.EXPIRED))
                .isEqualTo(120);
    }

    @Test
    void leaves_an_archived_community_alone() {
        situation.person("ana", MembershipState.REQUESTED).archived();
        situation.guild.clock.goOn(Duration.ofDays(40));

        assertThat(situation.guild.lapses.run()).isZero();
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void lets_come_back_by_any_way_open_to_a_stranger() {
        situation.person("ana", MembershipState.INVITED);
        situation.guild.clock.goOn(Duration.ofDays(14));
        situation.guild.lapses.run();

        assertThat(situation.join("ana").result().orElseThrow().isActive()).isTrue();
    }

    @Test
    void does_not_wash_off_that_somebody_may_only_ask() {
        situation.person("ana", MembershipState.REMOVED);
        situation.join("ana");
        situation.guild.clock.goOn(Duration.ofDays(30));

        situation.guild.lapses.run();

        assertThat(situation.stateOf("ana")).contains(MembershipState.REMOVED);
    }
}
