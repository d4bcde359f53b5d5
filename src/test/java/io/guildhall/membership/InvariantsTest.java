package io.guildhall.membership;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.AuditEntry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invariants of the domain that membership has to keep, by their numbers. */
class InvariantsTest {
    private final Situation situation = aCommunity();

    @Test
    void invariant_1_whatever_somebody_does_they_have_one_row() {
        situation.join("ana");
        situation.join("ana");
        situation.leave("ana");
        situation.join("ana");
        situation.guild.removing.remove(situation.person("frida"), GARDEN, key("ana"), "");
        situation.join("ana");
        situation.approve("frida", "ana");

        assertThat(situation.memberships.walk(0, 100))
                .filteredOn(row -> row.user().equals(situation.idOf("ana")))
                .hasSize(1);
        assertThat(situation.memberships.events())
                .filteredOn(event ->
                        event.to() == MembershipState.ACTIVE && event.from().isEmpty())
                .hasSize(2);
    }

    @Test
    void invariant_2_the_last_facilitator_neither_leaves_nor_is_demoted_removed_or_banned() {
        assertThat(codeOf(situation.leave("frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(codeOf(situation.assign("spacey", "frida"))).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(codeOf(situation.guild.removing.remove(situation.person("spacey"), GARDEN, key("frida"), "")))
                .isEqualTo(MembershipRefusal.LAST_FACILITATOR);
        assertThat(codeOf(situation.guild.removing.ban(situation.person("spacey"), GARDEN, key("frida"), "")))
                .isEqualTo(MembershipRefusal.LAST_FACILITATOR);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void invariant_2_without_a_facilitator_who_can_act_the_community_is_orphaned(boolean deleted) {
        situation.launched();
        if (deleted) {
            situation.guild.people.delete(situation.idOf("frida"));
        } else {
            situation.guild.people.deactivate(situation.idOf("frida"));
        }

        situation.guild.presence.run();

        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ORPHANED);
    }

    @Test
    void invariant_4_who_is_banned_gets_in_by_no_way() {
        situation
                .with(new Admission(OptionalInt.empty(), true, Optional.of("guild-all")))
                .member("mia")
                .member("cleo", Role.CHAMPION)
                .person("bob", MembershipState.BANNED);
        situation.guild.groups.put("guild-all", List.of(situation.idOf("bob")));

        assertThat(codeOf(situation.join("bob"))).isEqualTo(MembershipRefusal.BANNED);
        for (String inviter : List.of("mia", "cleo", "frida")) {
            situation.guild.inviting.invite(situation.person(inviter), GARDEN, List.of("bob"), "");
        }
        situation.guild.groupJoining.run();
        situation.guild.queue.approveAll(situation.person("frida"), GARDEN);

        assertThat(situation.stateOf("bob")).contains(MembershipState.BANNED);
    }

    @Test
    void invariant_22_every_change_of_state_has_one_audit_entry_and_who_did_it() {
        situation.with(new Admission(OptionalInt.empty(), true, Optional.empty()));
        situation.join("ana");
        situation.guild.inviting.invite(situation.person("ana"), GARDEN, List.of(key("ben")), "");
        situation.approve("frida", "ben");
        situation.guild.clock.goOn(Duration.ofDays(14));
        situation.guild.lapses.run();
        situation.guild.people.deactivate(situation.idOf("ana"));
        situation.guild.presence.run();

        List<AuditEntry> entries = situation.audit.latest(100);
        assertThat(situation.memberships.events())
                .allSatisfy(event -> assertThat(entries)
                        .filteredOn(entry -> entry.at().equals(event.at())
                                && entry.detail()
                                        .equals(event.from().map(Enum::name).orElse("NONE") + ">" + event.to()))
                        .isNotEmpty());
        assertThat(entries)
                .filteredOn(entry -> entry.act().startsWith("membership."))
                .hasSize(situation.memberships.events().size() - 1);
        assertThat(entries)
                .filteredOn(entry -> entry.actor().isEmpty())
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder("membership.invitation-lapsed", "membership.suspended");
    }

    private String key(String name) {
        return situation.idOf(name).value();
    }
}
