package io.guildhall.membership;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.Checkout;
import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.membership.joining.Invitees;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    void invariant_2_a_volunteer_whom_nobody_opposes_ends_the_search() {
        situation.launched().member("ana");
        situation.guild.people.deactivate(situation.idOf("frida"));
        situation.guild.presence.run();
        situation.guild.volunteers.volunteer(situation.person("ana"), GARDEN);
        situation.guild.clock.goOn(Duration.ofDays(7));

        situation.guild.rescue.run();

        assertThat(situation.community().life().status()).isEqualTo(CommunityStatus.ACTIVE);
        assertThat(situation.memberships.facilitators(
                        List.of(situation.community().id())))
                .hasEntrySatisfying(
                        situation.community().id(), acting -> assertThat(acting).contains(situation.idOf("ana")));
    }

    @Test
    void invariant_20_nothing_of_an_archived_community_is_written_and_nobody_is_mailed() {
        situation.launched().member("ana").member("ben").archived();
        int told = situation.occasions.noted().size();

        assertThat(codeOf(situation.leave("ana"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(situation.assign("spacey", "ana", Role.CHAMPION))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(situation.guild.volunteers.volunteer(situation.person("ana"), GARDEN)))
                .isEqualTo(CommunityRefusal.ARCHIVED);
        situation.guild.clock.goOn(Duration.ofDays(400));
        situation.guild.rescue.run();
        situation.guild.dormancy.run();
        situation.guild.lapses.run();

        assertThat(situation.seenBy("ana").community().isArchived()).isTrue();
        assertThat(situation.occasions.noted()).hasSize(told);
    }

    @Test
    void invariant_21_a_deleted_space_leaves_its_community_archived_and_a_reused_key_inherits_nothing() {
        situation.launched().member("ana");
        var old = situation.community();
        situation.guild.spaces.delete(GARDEN);
        situation.guild.homeless.run();

        var kept = situation.guild.communities.find(old.id()).orElseThrow();
        assertThat(kept.life().status()).isEqualTo(CommunityStatus.ARCHIVED);
        assertThat(kept.space().value()).isEqualTo(GARDEN + "#" + old.id().value());
        assertThat(kept.name()).isEqualTo(old.name());

        situation.guild.spaces.add(GARDEN, "Another garden");
        situation.guild.spaces.administer(GARDEN, situation.person("spacey"));
        assertThat(codeOf(situation.guild.directory.one(situation.person("ana"), GARDEN)))
                .isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);
        situation.guild.founding.found(situation.person("spacey"), Asked.founding(GARDEN, "Something else"));

        assertThat(situation.community().id()).isNotEqualTo(old.id());
        assertThat(situation.stateOf("ana")).isEmpty();
    }

    @Test
    void invariant_23_a_job_that_runs_twice_changes_nothing() {
        situation.launched().member("ana");
        situation.guild.clock.goOn(Duration.ofDays(61));
        assertThat(situation.guild.dormancy.run()).isOne();
        situation.guild.people.deactivate(situation.idOf("frida"));
        assertThat(situation.guild.presence.run()).isOne();
        assertThat(situation.guild.rescue.run()).isOne();
        List<AuditEntry> before = situation.audit.latest(100);
        int told = situation.occasions.noted().size();

        assertThat(situation.guild.dormancy.run()).isZero();
        assertThat(situation.guild.presence.run()).isZero();
        assertThat(situation.guild.rescue.run()).isZero();
        assertThat(situation.guild.homeless.run().done()).isZero();

        assertThat(situation.audit.latest(100)).isEqualTo(before);
        assertThat(situation.occasions.noted()).hasSize(told);
    }

    static Stream<Chore> chores() {
        return Stream.of(
                new Chore(
                        "suspends",
                        all -> all.launched().member("ana").guild.people.deactivate(all.idOf("ana")),
                        guild -> guild.presence.run()),
                new Chore(
                        "orphans",
                        all -> all.launched().guild.people.deactivate(all.idOf("frida")),
                        guild -> guild.presence.run()),
                new Chore("reminds guests", all -> guest(all, 10), guild -> guild.guestTimes.run()),
                new Chore(
                        "ends guests",
                        all -> guest(all, 1).guild.clock.goOn(Duration.ofDays(3)),
                        guild -> guild.guestTimes.run()),
                new Chore(
                        "lets invitations lapse",
                        all -> {
                            List<String> ben = List.of(all.idOf("ben").value());
                            all.guild.inviting.invite(all.person("frida"), GARDEN, ben, "");
                            all.guild.clock.goOn(Duration.ofDays(14));
                        },
                        guild -> guild.lapses.run()),
                new Chore(
                        "takes in a group",
                        all -> {
                            all.with(new Admission(OptionalInt.of(2), false, Optional.of("guild-all")));
                            all.guild.groups.put("guild-all", List.of(all.idOf("ana"), all.idOf("ben")));
                        },
                        guild -> guild.groupJoining.run()),
                new Chore(
                        "warns",
                        all -> all.launched().guild.clock.goOn(Duration.ofDays(61)),
                        guild -> guild.dormancy.run()),
                new Chore(
                        "lets rest",
                        all -> {
                            all.launched().guild.clock.goOn(Duration.ofDays(61));
                            all.guild.dormancy.run();
                            all.guild.clock.goOn(Duration.ofDays(31));
                        },
                        guild -> guild.dormancy.run()),
                new Chore(
                        "looks for a facilitator",
                        all -> {
                            all.launched().member("ana").guild.people.deactivate(all.idOf("frida"));
                            all.guild.presence.run();
                        },
                        guild -> guild.rescue.run()),
                new Chore(
                        "appoints a volunteer",
                        all -> {
                            all.launched().member("ana").guild.people.deactivate(all.idOf("frida"));
                            all.guild.presence.run();
                            all.guild.volunteers.volunteer(all.person("ana"), GARDEN);
                            all.guild.clock.goOn(Duration.ofDays(7));
                        },
                        guild -> guild.rescue.run()),
                new Chore(
                        "leaves what has no space",
                        all -> all.launched().member("ana").guild.spaces.delete(GARDEN),
                        guild -> guild.homeless.run()));
    }

    /** Something that waits, and the chore that does it. */
    private record Chore(String name, Consumer<Situation> waiting, Consumer<Guild> work) {
        /** What there is after it, with everything that was written down and told. */
        String after(boolean onTwoNodes) {
            Situation all = aCommunity();
            waiting.accept(all);
            int before = all.audit.latest(1_000).size() + all.occasions.noted().size();
            if (onTwoNodes) {
                all.locks.letPass(() -> work.accept(all.guild));
            }
            work.accept(all.guild);
            assertThat(all.audit.latest(1_000).size() + all.occasions.noted().size())
                    .as("there was something to do")
                    .isGreaterThan(before);
            return all.audit.latest(1_000) + "\n" + all.occasions.noted() + "\n" + all.memberships.events() + "\n"
                    + all.memberships.walk(0, 100) + "\n" + all.guild.communities.page(Optional.empty(), 0, 10);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Situation guest(Situation all, int days) {
        Guest guest = new Guest(
                GuestKind.OTHER, "", Guest.today(all.guild.clock.instant()).plusDays(days));
        Invitees gus = Invitees.named(List.of(all.idOf("gus").value())).asGuests(guest);
        all.guild.inviting.invite(all.person("frida"), GARDEN, gus, "");
        all.join("gus");
        return all;
    }

    @ParameterizedTest
    @MethodSource("chores")
    void invariant_23_a_job_that_runs_on_two_nodes_at_once_does_its_work_once(Chore chore) {
        assertThat(chore.after(true)).isEqualTo(chore.after(false));
    }

    @Test
    void invariant_6_people_come_from_the_groups_that_the_site_lets_be_used_and_no_group_is_changed() {
        situation.guild.groups.put("confluence-administrators", List.of(situation.idOf("ana")));
        situation.with(new Admission(OptionalInt.empty(), false, Optional.of("confluence-administrators")));

        assertThat(situation.guild.groupJoining.run()).isZero();
        assertThat(codeOf(situation.guild.admission.change(
                        situation.person("spacey"),
                        GARDEN,
                        new Admission(OptionalInt.empty(), false, Optional.of("jira-administrators")))))
                .isEqualTo(CommunityRefusal.INVALID);
        assertThat(situation.stateOf("ana")).isEmpty();
        assertThat(Checkout.read(Checkout.resources().resolve("guildhall/linkage.txt"))
                        .lines())
                .filteredOn(line -> line.contains("_METHOD")
                        && line.toLowerCase(Locale.ROOT).contains("group"))
                .as("nothing of the host that changes a group is called")
                .allMatch(line -> line.contains(" getGroup ") || line.contains(" getMemberNamesAsList "));
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
