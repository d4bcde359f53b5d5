package io.guildhall.membership.life;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityRescued;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody facilitates any more: who is asked, who may offer it, and what comes of it. */
class LookingForAFacilitatorTest {
    private final Situation situation = aCommunity().launched();

    @BeforeEach
    void orphan() {
        situation.member("ana").member("ben").member("cara").member("dora").member("sue", Role.SPONSOR);
        situation.guild.people.deactivate(situation.idOf("frida"));
        situation.guild.presence.run();
        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void asks_the_three_most_active_at_once_then_those_who_administer() {
        situation.guild.writers.addAll(List.of(
                situation.idOf("stranger"), situation.idOf("sue"), situation.idOf("dora"), situation.idOf("cara")));

        assertThat(situation.guild.rescue.run()).isEqualTo(1);
        assertThat(asked(OccasionKind.ORPHANED)).containsExactly("dora", "cara", "ana");
        assertThat(situation.guild.rescue.run()).isZero();

        days(7);
        assertThat(situation.guild.rescue.run()).isEqualTo(1);
        days(7);
        assertThat(situation.guild.rescue.run()).isEqualTo(1);
        assertThat(situation.guild.rescue.run()).isZero();

        assertThat(kinds())
                .containsSubsequence(
                        OccasionKind.ORPHANED, OccasionKind.SPACE_ADMINS_ASKED, OccasionKind.SITE_ADMINS_ASKED)
                .doesNotHaveDuplicates();
        assertThat(situation.guild.listeners.administrators(situation.community()))
                .containsExactly(situation.idOf("spacey"));
    }

    @Test
    void a_job_that_was_down_asks_everybody_in_one_run() {
        days(14);

        assertThat(situation.guild.rescue.run()).isEqualTo(1);
        assertThat(kinds()).contains(OccasionKind.SPACE_ADMINS_ASKED, OccasionKind.SITE_ADMINS_ASKED);
    }

    @Test
    void a_volunteer_whom_an_administrator_confirms_facilitates_at_once() {
        assertThat(volunteer("ana").result()).isPresent();
        assertThat(situation.seenBy("ana").can(Ability.STEP_BACK)).isTrue();
        assertThat(codeOf(confirm("ben", "ana"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);

        assertThat(confirm("spacey", "ana").result().orElseThrow().isFacilitator())
                .isTrue();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(place("ana").tenure().volunteered()).isEmpty();
        assertThat(situation.events.told()).last().isInstanceOf(CommunityRescued.class);
        assertThat(situation.audit.latest(2))
                .extracting(entry -> entry.act())
                .containsExactly("community.rescued", "membership.roles");
        assertThat(Situation.changed(confirm("spacey", "ana"))).isFalse();
    }

    @Test
    void a_volunteer_whom_nobody_opposes_facilitates_after_seven_days() {
        volunteer("ana");
        days(6);
        situation.guild.rescue.run();
        volunteer("ben");
        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);

        days(1);
        assertThat(situation.guild.rescue.run()).isEqualTo(1);

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(place("ana").isFacilitator()).isTrue();
        assertThat(place("ben").isFacilitator()).isFalse();
        assertThat(situation.guild.rescue.run()).isZero();
        assertThat(situation.audit.latest(1).get(0).actor()).isEmpty();
    }

    @Test
    void one_who_was_opposed_or_stepped_back_is_not_taken_and_the_opposed_does_not_ask_again() {
        volunteer("ana");
        volunteer("ben");
        assertThat(oppose("spacey", "ana").result()).isPresent();
        assertThat(stepBack("ben").result()).isPresent();
        assertThat(situation.community().life().pulse().offered()).isEmpty();
        days(8);
        situation.guild.rescue.run();

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
        assertThat(codeOf(volunteer("ana"))).isEqualTo(MembershipRefusal.NOT_WANTED);
        assertThat(volunteer("ben").result()).isPresent();
        assertThat(Situation.changed(oppose("spacey", "ana"))).isFalse();
        assertThat(codeOf(confirm("spacey", "ana"))).isEqualTo(MembershipRefusal.NOT_VOLUNTEERING);
    }

    @Test
    void an_offer_of_an_earlier_search_counts_for_nothing() {
        volunteer("ana");
        situation.guild.people.activate(situation.idOf("frida"));
        situation.guild.presence.run();
        days(10);
        situation.guild.people.deactivate(situation.idOf("frida"));
        situation.guild.presence.run();

        situation.guild.rescue.run();

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
        assertThat(situation.seenBy("ana").can(Ability.VOLUNTEER)).isTrue();
    }

    @Test
    void neither_guests_nor_sponsors_nor_strangers_volunteer_and_nobody_where_nobody_is_looked_for() {
        assertThat(codeOf(volunteer("sue"))).isEqualTo(MembershipRefusal.NOT_WANTED);
        assertThat(codeOf(volunteer("zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        confirmed("ana");

        assertThat(codeOf(volunteer("ben"))).isEqualTo(MembershipRefusal.NOT_WANTED);
        assertThat(situation.seenBy("ben").can(Ability.VOLUNTEER)).isFalse();
    }

    @Test
    void an_administrator_appoints_somebody_without_waiting() {
        assertThat(situation.assign("spacey", "dora", Role.FACILITATOR).result())
                .isPresent();

        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void rests_after_thirty_days_unless_a_volunteer_waits_and_looks_again_when_a_member_volunteers() {
        days(29);
        volunteer("ana");
        days(1);
        situation.guild.rescue.run();
        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
        stepBack("ana");

        situation.guild.rescue.run();
        assertThat(status()).isEqualTo(CommunityStatus.DORMANT);

        assertThat(volunteer("ben").result()).isPresent();
        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
        days(7);
        situation.guild.rescue.run();
        assertThat(status()).isEqualTo(CommunityStatus.ACTIVE);
    }

    @Test
    void waking_it_by_hand_looks_for_somebody_again() {
        days(30);
        situation.guild.rescue.run();

        situation.guild.life.wake(situation.person("spacey"), GARDEN);

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void a_suspended_volunteer_is_passed_over() {
        volunteer("ana");
        situation.guild.people.deactivate(situation.idOf("ana"));
        days(8);

        situation.guild.rescue.run();

        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void a_volunteer_whose_account_was_closed_since_is_not_confirmed() {
        volunteer("ana");
        situation.guild.people.deactivate(situation.idOf("ana"));

        assertThat(codeOf(confirm("spacey", "ana"))).isEqualTo(MembershipRefusal.PERSON_INACTIVE);
        assertThat(status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void facilitators_who_ask_for_volunteers_decide_themselves() {
        confirmed("ana");
        assertThat(codeOf(call("ben"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(call("ana").result()).isPresent();
        assertThat(Situation.changed(call("ana"))).isFalse();
        volunteer("ben");
        days(30);
        situation.guild.rescue.run();
        assertThat(place("ben").isFacilitator()).isFalse();
        assertThat(situation
                        .guild
                        .volunteers
                        .waiting(situation.person("ana"), situation.seenBy("ana"))
                        .result())
                .hasValueSatisfying(waiting -> assertThat(waiting)
                        .extracting(each -> each.person().name())
                        .containsExactly("Ben"));

        assertThat(confirm("ana", "ben").result()).isPresent();

        assertThat(situation.leave("ana").result()).isPresent();
        assertThat(situation.community().life().pulse().wanted()).isEmpty();
    }

    @Test
    void nothing_is_offered_while_the_space_is_archived() {
        situation.archived();

        assertThat(codeOf(volunteer("ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(situation.guild.rescue.run()).isZero();
    }

    private void confirmed(String name) {
        volunteer(name);
        confirm("spacey", name);
    }

    private Outcome<Membership> volunteer(String name) {
        return situation.guild.volunteers.volunteer(situation.person(name), GARDEN);
    }

    private Outcome<Membership> stepBack(String name) {
        return situation.guild.volunteers.stepBack(situation.person(name), GARDEN);
    }

    private Outcome<Membership> confirm(String by, String name) {
        return situation.guild.volunteers.confirm(situation.person(by), GARDEN, key(name));
    }

    private Outcome<Membership> oppose(String by, String name) {
        return situation.guild.volunteers.oppose(situation.person(by), GARDEN, key(name));
    }

    private Outcome<?> call(String by) {
        return situation.guild.volunteers.call(situation.person(by), GARDEN);
    }

    private Membership place(String name) {
        return situation
                .memberships
                .find(situation.community().id(), situation.idOf(name))
                .orElseThrow();
    }

    private List<String> asked(OccasionKind kind) {
        return situation.occasions.noted().stream()
                .filter(occasion -> occasion.kind() == kind)
                .map(Occasion::person)
                .flatMap(Optional::stream)
                .map(this::name)
                .toList();
    }

    private String name(UserId user) {
        return situation.guild.people.person(user).name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<OccasionKind> kinds() {
        return situation.occasions.noted().stream()
                .map(Occasion::kind)
                .filter(kind -> kind == OccasionKind.SPACE_ADMINS_ASKED
                        || kind == OccasionKind.SITE_ADMINS_ASKED
                        || kind == OccasionKind.ORPHANED)
                .distinct()
                .toList();
    }

    private String key(String name) {
        return situation.idOf(name).value();
    }

    private CommunityStatus status() {
        return situation.community().life().status();
    }

    private void days(int days) {
        situation.guild.clock.goOn(Duration.ofDays(days));
    }
}
