package io.guildhall.membership.roster;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Situation;
import io.guildhall.site.SiteSettings;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExportingACommunityTest {
    private final Situation situation = aCommunity();

    @Test
    void those_who_run_it_take_out_everybody_who_has_or_had_a_place() {
        situation.join("ana");
        situation.join("ben");
        situation.guild.removing.remove(situation.person("frida"), GARDEN, "key-ben", "quarrel");

        List<String> found = new ArrayList<>();
        exported("frida")
                .members(member -> found.add(
                        member.person().name() + " " + member.membership().state()));

        assertThat(found).containsExactly("Frida ACTIVE", "Ana ACTIVE", "Ben REMOVED");
        List<MembershipState> steps = new ArrayList<>();
        exported("frida").events(step -> steps.add(step.event().to()));
        assertThat(steps.get(0)).isEqualTo(MembershipState.REMOVED);
        List<Integer> charters = new ArrayList<>();
        exported("frida").charters(charter -> charters.add(charter.no()));
        assertThat(charters).containsExactly(1);
    }

    @Test
    void administrators_of_space_and_site_may_and_others_may_not() {
        Viewer root = situation.person("root");
        situation.guild.people.makeAdministrator(root);
        situation.join("ana");

        assertThat(situation.guild.exports.open(root, GARDEN).result()).isPresent();
        assertThat(situation
                        .guild
                        .exports
                        .open(situation.person("spacey"), GARDEN)
                        .result())
                .isPresent();
        assertThat(codeOf(situation.guild.exports.open(situation.person("ana"), GARDEN)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(codeOf(situation.guild.exports.open(situation.person("zoe"), GARDEN)))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(codeOf(situation.guild.exports.open(Viewer.anonymous(), GARDEN)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void an_archived_one_can_be_taken_out_and_one_that_may_not_be_seen_is_unknown() {
        situation.archived();
        assertThat(exported("frida").community().isArchived()).isTrue();

        situation.guild.spaces.showOnlyTo(GARDEN);
        assertThat(codeOf(situation.guild.exports.open(situation.person("frida"), GARDEN)))
                .isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void it_is_a_read_and_leaves_no_trace() {
        int before = situation.audit.latest(100).size();

        exported("frida").members(member -> {});

        assertThat(situation.audit.latest(100)).hasSize(before);
    }

    /** A hundred thousand rows pass by, and no more than a stretch of them is asked for before those before were handed on. */
    @Test
    void a_hundred_thousand_people_need_as_much_memory_as_five_hundred() {
        int people = 100_000;
        long[] handedOn = {0};
        List<Integer> stretches = new ArrayList<>();
        Set<Long> met = new HashSet<>();
        Memberships endless = (Memberships) Proxy.newProxyInstance(
                Memberships.class.getClassLoader(), new Class<?>[] {Memberships.class}, (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("rows");
                    long after = (long) arguments[1];
                    assertThat(handedOn[0]).as("all before are handed on").isEqualTo(after);
                    stretches.add((int) arguments[2]);
                    return LongStream.rangeClosed(after + 1, Math.min(people, after + (int) arguments[2]))
                            .mapToObj(ExportingACommunityTest::member)
                            .toList();
                });
        Sighting sighting = new Sighting(
                situation.person("frida"),
                situation.guild.spaces.find(GARDEN).orElseThrow(),
                situation.community(),
                java.util.Map.of(),
                true,
                false,
                SiteSettings.usual());

        new Exported(sighting, situation.guild.communities, endless, new InMemoryPeople()).members(member -> {
            handedOn[0]++;
            met.add(member.membership().id());
        });

        assertThat(met).hasSize(people);
        assertThat(stretches).hasSize(201).allMatch(limit -> limit == 500);
    }

    private static Membership member(long id) {
        return new Membership(
                id,
                new CommunityId(1),
                new UserId("key-" + id),
                MembershipState.ACTIVE,
                Set.of(),
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                Optional.empty());
    }

    private Exported exported(String who) {
        return situation
                .guild
                .exports
                .open(situation.person(who), GARDEN)
                .result()
                .orElseThrow();
    }
}
