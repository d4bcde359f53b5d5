package io.guildhall.membership.joining;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.JoinPolicy;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpeningAndClosingTest {
    private final Situation situation = aCommunity().with(JoinPolicy.REQUEST);

    @Test
    void opening_lets_nobody_in_by_itself_and_everybody_after_a_word_of_the_facilitator() {
        situation.join("ana");
        situation.join("ben");
        settle(JoinPolicy.OPEN);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);

        RequestQueueService.Emptied emptied = situation
                .guild
                .queue
                .approveAll(situation.person("frida"), GARDEN)
                .result()
                .orElseThrow();

        assertThat(emptied).isEqualTo(new RequestQueueService.Emptied(2, 0));
        assertThat(situation.stateOf("ana")).contains(MembershipState.ACTIVE);
        assertThat(situation.community().memberCount()).isEqualTo(3);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.approved");
        assertThat(changed(situation.guild.queue.approveAll(situation.person("frida"), GARDEN)))
                .isFalse();
    }

    @Test
    void letting_everybody_in_stops_where_it_is_full_and_says_how_many_still_wait() {
        situation.cappedAt(2).join("ana");
        situation.join("ben");

        assertThat(situation
                        .guild
                        .queue
                        .approveAll(situation.person("frida"), GARDEN)
                        .result())
                .contains(new RequestQueueService.Emptied(1, 1));
    }

    @Test
    void letting_everybody_in_goes_through_more_than_one_batch() {
        IntStream.range(0, 120).forEach(i -> situation.person("p" + i, MembershipState.REQUESTED));

        assertThat(situation
                        .guild
                        .queue
                        .approveAll(situation.person("frida"), GARDEN)
                        .result())
                .contains(new RequestQueueService.Emptied(120, 0));
    }

    @Test
    void only_those_who_run_it_let_everybody_in() {
        situation.member("mia").person("ana", MembershipState.REQUESTED);

        assertThat(codeOf(situation.guild.queue.approveAll(situation.person("mia"), GARDEN)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(situation.stateOf("ana")).contains(MembershipState.REQUESTED);
    }

    @Test
    void closing_declines_who_waits_without_letting_them_cool_down() {
        situation.join("ana");
        IntStream.range(0, 60).forEach(i -> situation.person("p" + i, MembershipState.REQUESTED));

        settle(JoinPolicy.CLOSED);

        assertThat(situation.stateOf("ana")).contains(MembershipState.DECLINED);
        assertThat(situation.memberships.count(situation.community().id(), MembershipState.REQUESTED))
                .isZero();
        assertThat(situation.community().waitingCount()).isZero();
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.declined");

        settle(JoinPolicy.REQUEST);
        assertThat(situation.join("ana").result().orElseThrow().state()).isEqualTo(MembershipState.REQUESTED);
    }

    @Test
    void closing_and_opening_leave_invitations_valid() {
        situation.person("ivy", MembershipState.INVITED);

        settle(JoinPolicy.CLOSED);
        assertThat(situation.join("ivy").result().orElseThrow().isActive()).isTrue();
    }

    @Test
    void who_was_declined_by_somebody_still_cools_down() {
        situation.join("ana");
        situation.decline("frida", "ana", "");
        settle(JoinPolicy.CLOSED);
        settle(JoinPolicy.REQUEST);
        situation.guild.clock.goOn(Duration.ofDays(3));

        assertThat(codeOf(situation.join("ana"))).isEqualTo(MembershipRefusal.COOLING_DOWN);
    }

    private void settle(JoinPolicy policy) {
        Community before = situation.community();
        CommunitySettings old = before.settings();
        CommunityView view = situation
                .guild
                .charters
                .change(
                        situation.person("frida"),
                        GARDEN,
                        before.revision(),
                        before.charter(),
                        Asked.settings(
                                new CommunitySettings(old.type(), policy, old.listing(), old.rosterVisibility())))
                .result()
                .orElseThrow();
        assertThat(view.community().waitingCount())
                .isEqualTo(situation.community().waitingCount());
    }
}
