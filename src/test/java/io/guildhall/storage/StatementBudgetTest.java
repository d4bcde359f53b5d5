package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CharterChange;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.NumbersPeriod;
import io.guildhall.membership.Role;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.SettingsService;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements each act costs, whatever the size of the community. */
class StatementBudgetTest {
    private static final String KEY = "GARDEN";

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
        Meter meter = new Meter(tables);

        meter.costs(9, "found", () -> guild.founding.found(frida, Asked.founding(KEY, "Growing things")));
        fill(tables, guild, members);

        reads(guild, meter, frida);
        writes(guild, meter, frida);
        removals(guild, meter, frida);
        invitations(guild, meter, frida);
        roles(guild, meter, frida);
        lives(guild, meter, frida);
        settings(tables, guild, meter);
    }

    private static void reads(Guild guild, Meter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        meter.costs(2, "one, anonymous", () -> guild.directory.one(Viewer.anonymous(), KEY));
        meter.costs(3, "one, stranger", () -> guild.directory.one(ana, KEY));
        meter.costs(3, "one, facilitator", () -> guild.directory.one(frida, KEY));
        meter.costs(3, "list", () -> guild.directory.list(frida, Asked.directory(100)));
        meter.costs(3, "roster", () -> guild.rosters.members(ana, KEY, Asked.roster(100)));
        meter.costs(4, "history", () -> guild.history.of(frida, KEY, Optional.empty(), 100));
        meter.costs(3, "numbers", () -> guild.numbers.of(ana, KEY, NumbersPeriod.QUARTER));
        meter.costs(3, "checklist", () -> guild.launching.checklist(frida, KEY));
        meter.costs(3, "children, none", () -> guild.directory.children(ana, KEY));
        meter.costs(1, "words", () -> guild.words.beginning(ana, "te", 10));
        meter.costs(3, "charters", () -> guild.charters.versions(ana, KEY, Optional.empty(), 100));
        meter.costs(0, "may found, not allowed", () -> Outcome.done(guild.founding.mayFound(ana, KEY)));
        meter.costs(2, "may found, taken", () -> Outcome.done(guild.founding.mayFound(frida, KEY)));
    }

    private static void settings(Tables tables, Guild guild, Meter meter) {
        Viewer root = guild.person("root");
        guild.people.makeAdministrator(root);
        SettingsService settings = new SettingsService(
                guild.people, tables.settings(), tables.locks(), tables.transactions(), guild.audit, guild.clock);
        SiteSettings strict = new SiteSettings(Starters.SITE_ADMINS, false, new DirectoryGroups(true, "people-"));
        meter.costs(1, "settings", () -> settings.show(root));
        meter.costs(7, "every setting for the first time", () -> settings.change(root, 1, strict));
        meter.costs(7, "every setting again", () -> settings.change(root, 2, SiteSettings.usual()));
        meter.costs(1, "no setting", () -> settings.change(root, 3, SiteSettings.usual()));
    }

    private static void writes(Guild guild, Meter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        String anaKey = ana.user().orElseThrow().value();
        meter.costs(8, "join", () -> guild.joining.join(ana, KEY));
        meter.costs(2, "join again", () -> guild.joining.join(ana, KEY));
        meter.costs(7, "leave", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(8, "come back", () -> guild.joining.join(ana, KEY));
        meter.costs(6, "first role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.CHAMPION)));
        meter.costs(8, "other role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.FACILITATOR)));
        meter.costs(10, "leave as a facilitator", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(
                6,
                "charter",
                () -> guild.charters.change(frida, KEY, 1, Charter.about("More"), Asked.settings(byRequest())));
        meter.costs(8, "ask", () -> guild.joining.join(ana, KEY));
        meter.costs(8, "decline", () -> guild.deciding.decline(frida, KEY, anaKey, "no"));
        Viewer ben = guild.person("ben");
        guild.joining.join(ben, KEY);
        meter.costs(
                9,
                "approve",
                () -> guild.deciding.approve(
                        frida, KEY, ben.user().orElseThrow().value()));
    }

    /** No set of roles can be exchanged for one that differs more: a sponsor neither facilitates nor stands in. */
    private static void roles(Guild guild, Meter meter, Viewer frida) {
        Viewer cleo = guild.person("cleo");
        String key = cleo.user().orElseThrow().value();
        guild.memberships.add(new NewMembership(
                guild.communities.find(new SpaceKey(KEY)).orElseThrow().id(),
                new UserId(key),
                SortName.of("Cleo"),
                MembershipState.ACTIVE,
                Set.of(),
                JoinSource.SELF,
                guild.clock.instant()));
        Set<Role> many = Set.of(Role.FACILITATOR, Role.DEPUTY, Role.CHAMPION, Role.STEWARD);
        meter.costs(9, "every role", () -> guild.roles.assign(frida, KEY, key, many));
        meter.costs(12, "every role for another", () -> guild.roles.assign(frida, KEY, key, Set.of(Role.SPONSOR)));
    }

    private static void invitations(Guild guild, Meter meter, Viewer frida) {
        Viewer ivy = guild.person("ivy");
        String key = ivy.user().orElseThrow().value();
        meter.costs(7, "invite", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(7, "withdraw an invitation", () -> guild.inviting.withdraw(frida, KEY, key));
        meter.costs(7, "invite again", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(8, "accept", () -> guild.joining.join(ivy, KEY));
    }

    private static void removals(Guild guild, Meter meter, Viewer frida) {
        String ben = guild.person("ben").user().orElseThrow().value();
        meter.costs(8, "remove", () -> guild.removing.remove(frida, KEY, ben, "no"));
        meter.costs(6, "ban", () -> guild.removing.ban(frida, KEY, ben, "no"));
        meter.costs(5, "lift", () -> guild.removing.lift(frida, KEY, ben, "yes"));
    }

    /** A topic costs one statement, and one more where nobody used the word before. */
    private static void lives(Guild guild, Meter meter, Viewer frida) {
        Community now = guild.communities.find(new SpaceKey(KEY)).orElseThrow();
        meter.costs(11, "two new topics", () -> topics(guild, frida, now, now.revision(), "Testing", "Java"));
        meter.costs(8, "a topic less", () -> topics(guild, frida, now, now.revision() + 1, "Java"));
        meter.costs(5, "stage", () -> guild.life.stage(frida, KEY, Stage.MATURING));
        guild.launched(KEY);
        meter.costs(6, "rest", () -> guild.life.rest(frida, KEY));
        meter.costs(6, "wake", () -> guild.life.wake(frida, KEY));
        guild.spaces.add("PARENT", "Parents");
        guild.spaces.administer("PARENT", frida);
        guild.founding.found(frida, Asked.founding("PARENT", "Parents"));
        meter.costs(8, "below another", () -> guild.parents.put(frida, KEY, "PARENT"));
        meter.costs(5, "children", () -> guild.directory.children(frida, "PARENT"));
        meter.costs(5, "free", () -> guild.parents.free(frida, KEY));
        meter.costs(7, "archive", () -> guild.life.archive(frida, KEY));
        meter.costs(7, "revive", () -> guild.life.revive(frida, KEY));
    }

    private static Outcome<?> topics(Guild guild, Viewer frida, Community now, int revision, String... labels) {
        return guild.charters.change(
                frida,
                KEY,
                revision,
                new CharterChange(now.charter(), Asked.settings(now.settings()), Optional.of(List.of(labels))));
    }

    private static CommunitySettings byRequest() {
        return new CommunitySettings(
                CommunityType.PRACTICE, JoinPolicy.REQUEST, Listing.SPACE, RosterVisibility.EVERYONE);
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

    /** Counts the statements of an act, which must succeed. */
    private record Meter(Tables tables) {
        void costs(int statements, String what, Supplier<? extends Outcome<?>> act) {
            List<String> seen = tables.statements(
                    () -> assertThat(act.get().reason()).as(what).isEmpty());
            assertThat(seen).as(what).hasSize(statements);
        }
    }
}
