package io.guildhall.storage;

import static io.guildhall.storage.StatementMeter.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.directory.DirectoryQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements each act costs, whatever the size of the community. */
class StatementBudgetTest {
    static Stream<Arguments> worlds() {
        return Stream.of(Storage.values())
                .flatMap(storage -> Stream.of(1, 5_000).map(members -> Arguments.of(storage, members)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void no_act_costs_more_than_its_budget(Storage storage, int members) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        StatementMeter meter = new StatementMeter(tables, guild.known);

        meter.costs(8, "found", () -> guild.founding.found(frida, Asked.founding(KEY, "Growing things")));
        fill(tables, guild, members);
        CostsOfPeople.experts(tables, guild, meter, frida);

        CostsOfCommunities.reads(guild, meter, frida);
        CostsOfMembership.writes(guild, meter, frida);
        CostsOfMembership.removals(guild, meter, frida);
        CostsOfMembership.invitations(guild, meter, frida);
        CostsOfMembership.roles(guild, meter, frida);
        CostsOfCommunities.lives(guild, meter, frida);
        CostsOfCommunities.settings(tables, guild, meter);
        MeetingsAndAmbitions features = MeetingsAndAmbitions.over(tables, guild);
        CostsOfCommunities.meetings(guild, meter, frida, features);
        CostsOfCommunities.ambitions(guild, meter, frida, features);
        CostsOfMembership.desk(guild, meter, frida, members);
        CostsOfMembership.rules(guild, meter, frida);
        CostsOfCommunities.firstSteps(guild, meter, frida);
        CostsOfCommunities.announcements(guild, meter, frida, AnnouncementsOf.service(guild, tables.announcements()));
        CostsOfReviews.reviews(tables, guild, meter, frida);
        CostsOfPeople.contributions(tables, guild, meter);
        CostsOfPeople.profiles(tables, guild, meter);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_page_of_the_directory_costs_among_4096_communities_what_it_costs_among_64(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        guild.founding.found(frida, Asked.founding(KEY, "Growing things"));
        StatementMeter meter = new StatementMeter(tables, guild.known);
        for (int doubled : List.of(6, 6)) {
            tables.doubleCommunities(doubled).stream()
                    .filter(key -> guild.spaces.find(key).isEmpty())
                    .forEach(key -> guild.spaces.add(key, key));
            DirectoryQuery first = Asked.directory(25);
            Optional<String> cursor =
                    guild.directory.list(frida, first).result().orElseThrow().next();
            assertThat(cursor).isPresent();
            DirectoryQuery next = new DirectoryQuery("", Optional.empty(), Optional.empty(), false, cursor, 25);
            meter.costs(3, "the first page", () -> guild.directory.list(frida, first));
            meter.costs(3, "the next page", () -> guild.directory.list(frida, next));
            guild.directory.list(frida, Asked.text("once a minute a node reads all texts"));
            meter.costs(3, "a rare name", () -> guild.directory.list(frida, Asked.text("gardeners")));
            meter.costs(3, "those of a type", () -> guild.directory.list(frida, only(CommunityType.PRACTICE)));
            meter.costs(4, "the first page of the tree", () -> guild.tree.of(frida, Optional.empty(), 25));
            meter.costs(2, "the same, anonymous", () -> guild.directory.list(Viewer.anonymous(), first));
        }
        meter.costs(4, "few of many", () -> guild.directory.list(frida, only(CommunityStatus.ARCHIVED)));
    }

    private static DirectoryQuery only(CommunityType type) {
        return new DirectoryQuery("", Optional.of(type), Optional.empty(), false, Optional.empty(), 25);
    }

    private static DirectoryQuery only(CommunityStatus status) {
        return new DirectoryQuery("", Optional.empty(), Optional.of(status), false, Optional.empty(), 25);
    }

    @Test
    void the_count_of_members_is_what_the_rows_say() {
        for (Storage storage : Storage.values()) {
            Tables tables = storage.cleared();
            Guild guild = tables.guild();
            Viewer frida = guild.person("frida");
            guild.spaces.add(KEY, "Gardeners");
            guild.spaces.administer(KEY, frida);
            guild.founding.found(frida, Asked.founding(KEY, "Growing things"));
            guild.joining.join(guild.person("ana"), KEY);
            guild.joining.join(guild.person("ben"), KEY);
            guild.joining.leave(guild.person("ana"), KEY, Optional.empty());

            Community community = guild.communities.find(new SpaceKey(KEY)).orElseThrow();

            assertThat(community.memberCount())
                    .isEqualTo(2)
                    .isEqualTo(guild.memberships.count(community.id(), MembershipState.ACTIVE));
            assertThat(community.waitingCount())
                    .isEqualTo(guild.memberships.count(community.id(), MembershipState.REQUESTED));
        }
    }

    private static void fill(Tables tables, Guild guild, int members) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
        CommunityId id = row.value().id();
        tables.transactions().inTransaction(() -> {
            for (int i = 1; i < members; i++) {
                guild.memberships.add(new NewMembership(
                        id,
                        new UserId("key-" + i),
                        SortName.of("Person " + i),
                        MembershipState.ACTIVE,
                        Set.of(),
                        JoinSource.SELF,
                        guild.clock.instant()));
            }
            row.save(row.value().withMembers(members));
            return members;
        });
    }
}
