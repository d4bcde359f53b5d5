package io.guildhall.membership.roles;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Ability;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferingRolesTest {
    private final Situation situation = aCommunity().member("ana");

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "SPONSOR"})
    void waits_for_the_person_to_agree(Role role) {
        Membership offered =
                situation.assign("frida", "ana", role, Role.STEWARD).result().orElseThrow();

        assertThat(offered.roles()).containsExactly(Role.STEWARD);
        assertThat(offered.offeredRoles()).containsExactly(role);
        assertThat(situation.seenBy("ana").can(Ability.ANSWER_OFFER)).isTrue();
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.role-offered");
        assertThat(situation.events.told()).last().isInstanceOf(RolesOffered.class);

        Membership agreed = accept("ana").result().orElseThrow();

        assertThat(agreed.roles()).containsExactlyInAnyOrder(role, Role.STEWARD);
        assertThat(agreed.offer()).isEmpty();
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.roles");
        assertThat(situation.audit.latest(1).get(0).actor()).contains(situation.idOf("ana"));
        assertThat(situation.memberships.roles(agreed.id()))
                .filteredOn(spell -> spell.role() == role)
                .singleElement()
                .satisfies(spell -> assertThat(spell.by()).isEqualTo(situation.idOf("frida")));
        assertThat(changed(accept("ana"))).isFalse();
    }

    @Test
    void is_over_when_the_person_does_not_want_it() {
        situation.assign("frida", "ana", Role.FACILITATOR);

        assertThat(decline("ana").result().orElseThrow().offer()).isEmpty();
        assertThat(changed(decline("ana"))).isFalse();
        assertThat(codeOf(accept("ana"))).isEqualTo(MembershipRefusal.NO_OFFER);
        assertThat(situation.audit.latest(1).get(0).act()).isEqualTo("membership.role-refused");
    }

    @Test
    void is_taken_back_by_leaving_the_role_out() {
        situation.assign("frida", "ana", Role.FACILITATOR);

        assertThat(situation.assign("frida", "ana").result().orElseThrow().offer())
                .isEmpty();
        assertThat(codeOf(accept("ana"))).isEqualTo(MembershipRefusal.NO_OFFER);
    }

    @Test
    void twice_is_once() {
        situation.assign("frida", "ana", Role.FACILITATOR);

        assertThat(changed(situation.assign("frida", "ana", Role.FACILITATOR))).isFalse();
    }

    @Test
    void ends_with_the_membership() {
        situation.assign("frida", "ana", Role.FACILITATOR);
        situation.leave("ana");
        situation.join("ana");

        assertThat(codeOf(accept("ana"))).isEqualTo(MembershipRefusal.NO_OFFER);
    }

    @Test
    void is_not_needed_by_whoever_takes_the_role_themselves() {
        situation.member("spacey");

        assertThat(situation
                        .assign("spacey", "spacey", Role.FACILITATOR)
                        .result()
                        .orElseThrow()
                        .isFacilitator())
                .isTrue();
    }

    @Test
    void is_nothing_that_strangers_can_answer() {
        assertThat(codeOf(accept("zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        assertThat(codeOf(decline("zoe"))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
    }

    @Test
    void is_made_to_nobody_whom_the_host_does_not_let_in() {
        situation.guild.people.deactivate(situation.idOf("ana"));

        assertThat(codeOf(situation.assign("frida", "ana", Role.FACILITATOR)))
                .isEqualTo(MembershipRefusal.PERSON_INACTIVE);
    }

    @Test
    void does_not_count_as_a_facilitator_yet() {
        situation.assign("frida", "ana", Role.FACILITATOR);

        assertThat(codeOf(situation.leave("frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        accept("ana");
        assertThat(situation.leave("frida").result()).isPresent();
    }

    private Outcome<Membership> accept(String name) {
        return situation.guild.roles.accept(situation.person(name), GARDEN);
    }

    private Outcome<Membership> decline(String name) {
        return situation.guild.roles.decline(situation.person(name), GARDEN);
    }
}
