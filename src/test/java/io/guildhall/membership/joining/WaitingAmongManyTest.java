package io.guildhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the jobs that go through all places cost where requests of many communities wait, mixed as they came in. */
class WaitingAmongManyTest {
    private static final int COMMUNITIES = 8;
    private static final int EACH = 25;
    private static final int ALL = COMMUNITIES * EACH;

    @ParameterizedTest
    @EnumSource(Storage.class)
    void what_waits_in_a_community_is_reminded_of_and_ended_together(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        fill(tables, guild, MembershipState.REQUESTED);

        guild.clock.goOn(Duration.ofDays(4));
        List<String> reminding =
                tables.statements(() -> assertThat(guild.lapses.run()).isEqualTo(ALL));
        // Its row for each, and for each community: the community, its rows, and what is told of them.
        assertThat(reminding).hasSizeLessThan(ALL + 3 * COMMUNITIES + 15);
        assertThat(tables.statements(() -> assertThat(guild.lapses.run()).isZero()))
                .as("again")
                .hasSizeLessThan(10);

        guild.clock.goOn(Duration.ofDays(40));
        List<String> ending =
                tables.statements(() -> assertThat(guild.lapses.run()).isEqualTo(ALL));
        // What each was before and its row; for each community also its history, the audit, who is told, and the count,
        // once.
        assertThat(ending).hasSizeLessThan(2 * ALL + 8 * COMMUNITIES + 15);
        assertThat(counted(guild))
                .allSatisfy(community -> assertThat(community.waitingCount()).isZero());
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void who_is_still_there_is_read_in_long_stretches(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        fill(tables, guild, MembershipState.ACTIVE);

        assertThat(tables.statements(() -> assertThat(guild.presence.run()).isZero()))
                .hasSize(2);
    }

    private static void fill(Tables tables, Guild guild, MembershipState state) {
        Viewer frida = guild.person("frida");
        List<CommunityId> communities = IntStream.range(0, COMMUNITIES)
                .mapToObj(no -> found(guild, frida, "GARDEN" + no))
                .toList();
        tables.transactions().inTransaction(() -> {
            for (int no = 0; no < ALL; no++) {
                Viewer person = guild.person("person" + no % EACH);
                guild.memberships.add(new NewMembership(
                        communities.get(no % COMMUNITIES),
                        person.user().orElseThrow(),
                        SortName.of("Person"),
                        state,
                        Set.of(),
                        JoinSource.SELF,
                        guild.clock.instant()));
            }
            return true;
        });
    }

    private static CommunityId found(Guild guild, Viewer frida, String key) {
        guild.spaces.add(key, key);
        guild.spaces.administer(key, frida);
        guild.founding.found(frida, Asked.founding(key, "Growing things"));
        return guild.communities.find(new SpaceKey(key)).orElseThrow().id();
    }

    private static List<Community> counted(Guild guild) {
        return IntStream.range(0, COMMUNITIES)
                .mapToObj(no ->
                        guild.communities.find(new SpaceKey("GARDEN" + no)).orElseThrow())
                .toList();
    }
}
