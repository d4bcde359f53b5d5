package io.guildhall.membership.roster;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Situation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingARosterTest {
    private static final RosterQuery ALL = Asked.roster(10);

    private final Situation situation = aCommunity().member("zoe").member("ana", Role.CHAMPION);

    @Test
    void lists_members_by_name_with_the_total() {
        Page<MemberView> roster = roster("ben", ALL).result().orElseThrow();

        assertThat(names(roster)).containsExactly("Ana", "Frida", "Zoe");
        assertThat(roster.total()).hasValue(3);
        assertThat(roster.next()).isEmpty();
    }

    @Test
    void goes_on_where_it_stopped() {
        Page<MemberView> first = roster("ben", Asked.roster(2)).result().orElseThrow();
        Page<MemberView> second = roster(
                        "ben", new RosterQuery(Optional.empty(), MembershipState.ACTIVE, first.next(), 2))
                .result()
                .orElseThrow();

        assertThat(names(first)).containsExactly("Ana", "Frida");
        assertThat(names(second)).containsExactly("Zoe");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void lists_those_with_a_role() {
        var champions = new RosterQuery(Optional.of(Role.CHAMPION), MembershipState.ACTIVE, Optional.empty(), 10);

        assertThat(names(roster("ben", champions).result().orElseThrow())).containsExactly("Ana");
    }

    @Test
    void names_up_to_three_who_could_facilitate_those_who_came_first_before_the_rest() {
        situation.member("carl").member("dora").member("sara", Role.SPONSOR);

        assertThat(successors("frida")).containsExactly("Zoe", "Ana", "Carl");
        assertThat(successors("zoe")).isEmpty();
    }

    @Test
    void names_who_does_most_before_those_who_are_there_for_longest() {
        situation.member("carl").member("dora").member("sara", Role.SPONSOR);
        situation.guild.writers.addAll(List.of(
                situation.idOf("frida"), situation.idOf("sara"), situation.idOf("dora"), situation.idOf("gone")));

        assertThat(successors("frida")).containsExactly("Dora", "Zoe", "Ana");
    }

    @Test
    void tells_people_whom_they_asked_in_themselves_and_nobody_else() {
        invite("ana", "ivy");
        invite("frida", "olga");

        assertThat(askedBy("ana")).containsExactly("Ivy");
        assertThat(askedBy("zoe")).isEmpty();
    }

    @Test
    void for_members_is_hidden_from_others() {
        situation.with(RosterVisibility.MEMBERS);

        assertThat(codeOf(roster("ben", ALL))).isEqualTo(MembershipRefusal.ROSTER_HIDDEN);
        assertThat(roster("ben", ALL).reason().orElseThrow().details()).containsExactly(3);
        assertThat(roster("zoe", ALL).result()).isPresent();
        assertThat(roster("spacey", ALL).result()).isPresent();
    }

    @Test
    void for_facilitators_is_hidden_from_members() {
        situation.with(RosterVisibility.FACILITATORS);

        assertThat(codeOf(roster("zoe", ALL))).isEqualTo(MembershipRefusal.ROSTER_HIDDEN);
        assertThat(roster("frida", ALL).result()).isPresent();
    }

    @Test
    void is_hidden_from_who_may_not_browse_people() {
        situation.guild.people.forbidBrowsing(situation.person("frida"));

        assertThat(codeOf(roster("frida", ALL))).isEqualTo(MembershipRefusal.ROSTER_HIDDEN);
    }

    @Test
    void of_requests_and_bans_is_for_facilitators() {
        situation.person("ben", MembershipState.REQUESTED).person("bob", MembershipState.BANNED);
        var requests = new RosterQuery(Optional.empty(), MembershipState.REQUESTED, Optional.empty(), 10);

        assertThat(codeOf(roster("zoe", requests))).isEqualTo(MembershipRefusal.ROSTER_HIDDEN);
        assertThat(names(roster("frida", requests).result().orElseThrow())).containsExactly("Ben");
        assertThat(roster("frida", requests).result().orElseThrow().total()).isEmpty();
    }

    @Test
    void needs_a_login_where_anonymous_people_see_the_space() {
        assertThat(codeOf(situation.guild.rosters.members(Viewer.anonymous(), GARDEN, ALL)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void of_what_cannot_be_seen_does_not_exist() {
        situation.with(Listing.HIDDEN);
        assertThat(codeOf(roster("ben", ALL))).isEqualTo(CommunityRefusal.NOT_A_COMMUNITY);

        situation.guild.spaces.showOnlyTo(GARDEN, situation.person("frida"));
        assertThat(codeOf(roster("zoe", ALL))).isEqualTo(CommunityRefusal.SPACE_UNKNOWN);
    }

    @Test
    void stays_readable_where_the_space_is_archived() {
        situation.archived();

        assertThat(names(roster("zoe", ALL).result().orElseThrow())).hasSize(3);
    }

    @Test
    void refuses_a_cursor_that_is_not_its_own() {
        var query = new RosterQuery(Optional.empty(), MembershipState.ACTIVE, Optional.of("bm9uc2Vuc2U"), 10);

        assertThat(codeOf(roster("ben", query))).isEqualTo(MembershipRefusal.BAD_CURSOR);
    }

    private void invite(String by, String whom) {
        situation.person(whom);
        situation.guild.inviting.invite(situation.person(by), GARDEN, List.of(whom), "");
    }

    private List<String> askedBy(String by) {
        return namesOf(situation.guild.rosters.askedBy(situation.person(by), GARDEN));
    }

    private List<String> successors(String by) {
        return namesOf(situation.guild.rosters.successors(situation.person(by), GARDEN));
    }

    private static List<String> namesOf(Outcome<List<MemberView>> found) {
        return found.result().orElseThrow().stream()
                .map(line -> line.person().name())
                .toList();
    }

    private Outcome<Page<MemberView>> roster(String by, RosterQuery query) {
        return situation.guild.rosters.members(situation.person(by), GARDEN, query);
    }

    private static List<String> names(Page<MemberView> roster) {
        return roster.items().stream().map(line -> line.person().name()).toList();
    }
}
