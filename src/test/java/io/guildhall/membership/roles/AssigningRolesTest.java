package io.guildhall.membership.roles;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.changed;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleSpell;
import io.guildhall.membership.Situation;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssigningRolesTest {
    private final Situation situation = aCommunity().member("ana");

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FACILITATOR", "SPONSOR"})
    void a_facilitator_gives_roles(Role role) {
        Membership ana = situation.assign("frida", "ana", role).result().orElseThrow();

        assertThat(ana.roles()).containsExactly(role);
        assertThat(situation.memberships.find(ana.community(), ana.user())).contains(ana);
        assertThat(situation.memberships.roles(ana.id()))
                .singleElement()
                .satisfies(spell -> assertThat(spell.by()).isEqualTo(situation.idOf("frida")));
        assertThat(situation.audit.latest(1).get(0).detail()).isEqualTo("[]>[" + role + "]");
        assertThat(situation.events.told()).last().isInstanceOf(RolesChanged.class);
    }

    @Test
    void sets_the_whole_set() {
        situation.assign("frida", "ana", Role.CHAMPION, Role.STEWARD);

        Membership ana = situation
                .assign("frida", "ana", Role.STEWARD, Role.DEPUTY)
                .result()
                .orElseThrow();

        assertThat(ana.roles()).containsExactlyInAnyOrder(Role.STEWARD, Role.DEPUTY);
        assertThat(situation.memberships.roles(ana.id()))
                .filteredOn(spell -> spell.until().isPresent())
                .extracting(RoleSpell::role)
                .containsExactly(Role.CHAMPION);
    }

    @Test
    void from_somebody_who_is_gone_roles_are_taken_and_none_are_given() {
        situation.assign("frida", "ana", Role.CHAMPION, Role.STEWARD);
        UserId ana = situation.idOf("ana");
        situation.guild.people.delete(ana);

        assertThat(codeOf(assign(ana, Role.CHAMPION, Role.SPONSOR))).isEqualTo(MembershipRefusal.PERSON_GONE);
        assertThat(assign(ana, Role.CHAMPION).result().orElseThrow().roles()).containsExactly(Role.CHAMPION);
        assertThat(assign(ana).result().orElseThrow().roles()).isEmpty();
    }

    private Outcome<Membership> assign(UserId person, Role... roles) {
        return situation.guild.roles.assign(situation.person("frida"), GARDEN, person.value(), Set.of(roles));
    }

    @Test
    void the_same_roles_again_change_nothing() {
        situation.assign("frida", "ana", Role.CHAMPION);
        int audit = situation.audit.latest(100).size();

        assertThat(changed(situation.assign("frida", "ana", Role.CHAMPION))).isFalse();
        assertThat(situation.audit.latest(100)).hasSize(audit);
    }

    @Test
    void the_last_facilitator_keeps_the_role() {
        assertThat(codeOf(situation.assign("frida", "frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(codeOf(situation.assign("spacey", "frida", Role.CHAMPION)))
                .isEqualTo(MembershipRefusal.LAST_FACILITATOR);
    }

    @Test
    void a_facilitator_may_stop_where_there_is_another() {
        situation.member("fred", Role.FACILITATOR);

        assertThat(situation.assign("frida", "frida").result().orElseThrow().roles())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FACILITATOR", "DEPUTY"})
    void a_sponsor_never_facilitates(Role role) {
        Outcome<Membership> refused = situation.assign("frida", "ana", Role.SPONSOR, role);

        assertThat(codeOf(refused)).isEqualTo(MembershipRefusal.INVALID);
        assertThat(refused.reason().orElseThrow().fields()).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo("roles");
            assertThat(field.code()).isEqualTo("roles.sponsor-facilitates");
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = MembershipState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACTIVE"})
    void roles_are_for_active_members(MembershipState state) {
        situation.person("ben", state);

        assertThat(codeOf(situation.assign("frida", "ben", Role.SPONSOR))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
    }

    @Test
    void a_deputy_assigns_roles_but_makes_and_unmakes_no_facilitator() {
        situation.member("dan", Role.DEPUTY).member("ben", Role.FACILITATOR).orphaned();

        assertThat(situation.assign("dan", "ana", Role.CHAMPION).result()).isPresent();
        assertThat(codeOf(situation.assign("dan", "dan", Role.FACILITATOR)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(codeOf(situation.assign("dan", "ben"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void members_assign_nothing() {
        assertThat(codeOf(situation.assign("ana", "ana", Role.FACILITATOR)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(situation.memberships.find(situation.community().id(), situation.idOf("ana")))
                .get()
                .extracting(Membership::roles)
                .isEqualTo(Set.of());
    }

    @Test
    void nothing_is_assigned_where_the_space_is_archived() {
        situation.archived();

        assertThat(codeOf(situation.assign("frida", "ana", Role.CHAMPION))).isEqualTo(CommunityRefusal.ARCHIVED);
    }
}
