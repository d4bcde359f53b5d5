package io.guildhall.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.roster.RosterPage;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.web.Wiki;
import io.guildhall.people.Facts;
import io.guildhall.profile.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Members by what they can help with, and by where they work. */
class MembersBySkillTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final Workshop workshop = new Workshop(wiki.guild);

    @Test
    void only_members_who_offer_it_are_listed_by_name() {
        wiki.with("zoe", MembershipState.ACTIVE)
                .with("ana", MembershipState.ACTIVE)
                .with("ben", MembershipState.ACTIVE)
                .with("rob", MembershipState.REQUESTED);
        workshop.offers("zoe", "Roses 5")
                .offers("ana", "Roses 1")
                .wants("ben", "Roses 1")
                .offers("rob", "Roses 3")
                .offers("olga", "Roses 4");

        assertThat(names("stranger", "rOSes")).containsExactly("Ana", "Zoe");
        assertThat(names("stranger", "")).containsExactly("Ana", "Ben", "Frida", "Zoe");
    }

    @Test
    void what_profiles_do_not_show_to_the_viewer_finds_nobody() {
        wiki.with("ana", MembershipState.ACTIVE).with("zoe", MembershipState.ACTIVE);
        workshop.offers("ana", Visibility.MEMBERS, Optional.empty(), "Roses 3")
                .offers("zoe", Visibility.ONLY_ME, Optional.empty(), "Roses 3");

        assertThat(names("frida", "roses")).containsExactly("Ana");
        assertThat(names("zoe", "roses")).as("her own").containsExactly("Ana");
        assertThat(names("stranger", "roses")).isEmpty();
        assertThat(names("spacey", "roses")).as("who administers the space").isEmpty();
    }

    @Test
    void people_who_are_gone_are_not_found_by_what_they_offered() {
        wiki.with("ana", MembershipState.ACTIVE);
        workshop.offers("ana", "Roses 3");
        wiki.guild.people.delete(workshop.user("ana"));

        assertThat(names("frida", "roses")).isEmpty();
    }

    @Test
    void role_name_and_skill_narrow_together_and_it_goes_on_where_it_stopped() {
        wiki.with("ada", MembershipState.ACTIVE, Role.CHAMPION)
                .with("ana", MembershipState.ACTIVE, Role.CHAMPION)
                .with("zoe", MembershipState.ACTIVE, Role.CHAMPION)
                .with("abe", MembershipState.ACTIVE);
        for (String name : List.of("ada", "ana", "zoe", "abe")) {
            workshop.offers(name, "Roses 3");
        }

        Page<MemberView> first = page("frida", query(Role.CHAMPION, "a", "roses", "", Optional.empty(), 1));
        Page<MemberView> second = page("frida", query(Role.CHAMPION, "a", "roses", "", first.next(), 1));

        assertThat(names(first)).containsExactly("Ada");
        assertThat(names(second)).containsExactly("Ana");
        assertThat(second.next()).isEmpty();
        assertThat(refusal("frida", query(Role.CHAMPION, "a", "roses", "", Optional.of("99"), 1)))
                .isEqualTo(MembershipRefusal.BAD_CURSOR);
    }

    @Test
    void where_very_many_offer_it_that_is_said() {
        for (int i = 0; i <= ExpertService.LOOKED_AT; i++) {
            workshop.offers("p" + i, "Roses 4");
        }
        wiki.with("p7", MembershipState.ACTIVE);

        Element shown = members("stranger", "skill", "Roses");

        assertThat(shown.select(".gh-faces li").eachText()).containsExactly("P7");
        assertThat(shown.select(".gh-rest").text())
                .isEqualTo("Very many people offer this: looked at were the 500 of the whole wiki who know it best.");
    }

    @Test
    void the_macro_shows_who_offers_it_and_says_where_nobody_does() {
        wiki.with("ana", MembershipState.ACTIVE).with("ben", MembershipState.ACTIVE);
        workshop.offers("ana", "Roses 3").offers("olga", "Weeds 3");

        assertThat(members("stranger", "skill", "roses").select(".gh-faces li").eachText())
                .containsExactly("Ana");
        assertThat(text(members("stranger", "skill", "weeds")))
                .isEqualTo("No member whom you may see offers help with Weeds yet.");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void a_wrong_name_tells_whoever_can_mend_it_the_nearest_and_readers_one_quiet_line() {
        workshop.offers("frida", "Roses 3");

        assertThat(text(members("stranger", "skill", "Rosses")))
                .isEqualTo("The members of this list can\u2019t be shown.");
        assertThat(text(members("spacey", "skill", "Rosses").selectFirst(".gh-notice-reason")))
                .isEqualTo("No skill is called \u201cRosses\u201d. The nearest are: Roses.");
        assertThat(text(members("spacey", "skill", "xyz").selectFirst(".gh-notice-reason")))
                .isEqualTo("No skill is called \u201cxyz\u201d. Check the parameter \u201cSkill\u201d.");
    }

    @Test
    void where_names_are_hidden_nothing_is_told_of_skills_either() {
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.MEMBERS);
        new Workshop(hidden.guild).offers("frida", "Roses 3");

        for (String skill : List.of("Roses", "Rosses")) {
            assertThat(hidden.seenBy("stranger")
                            .show(hidden.membersMacro(), "display", Wiki.GARDEN, "skill", skill)
                            .text())
                    .isEqualTo("Who can help with this is not shown here.");
        }
    }

    @Test
    void who_runs_the_community_finds_members_by_department() {
        wiki.with("ana", MembershipState.ACTIVE)
                .with("ben", MembershipState.ACTIVE)
                .with("cem", MembershipState.ACTIVE);
        works("ana", "Research");
        works("ben", "Sales");
        works("cem", "research and development");
        workshop.offers("ana", "Roses 3").offers("ben", "Roses 3");

        assertThat(names(page("frida", department("RESEARCH ")))).containsExactly("Ana", "Cem");
        assertThat(names(page("frida", query(null, "", "roses", "re", Optional.empty(), 10))))
                .containsExactly("Ana");
        assertThat(page("frida", department("re")).total()).isEmpty();
        assertThat(refusal("ana", department("re"))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
    }

    @Test
    void of_a_large_community_a_stretch_is_looked_at_for_a_department_and_it_goes_on_there() {
        for (int i = 100; i < 700; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
        works("m650", "Research");

        Page<MemberView> first = page("frida", department("Research"));
        Page<MemberView> second = page("frida", query(null, "", "", "Research", first.next(), 10));

        assertThat(first.items()).isEmpty();
        assertThat(names(second)).containsExactly("M650");
        assertThat(second.next()).isEmpty();
    }

    private void works(String username, String department) {
        UserId user = workshop.user(username);
        wiki.guild.facts.put(List.of(
                new Facts(user, department, "", OptionalInt.empty(), Optional.empty(), wiki.guild.clock.instant())));
    }

    private static RosterQuery department(String department) {
        return query(null, "", "", department, Optional.empty(), 10);
    }

    private static RosterQuery query(
            Role role, String name, String skill, String department, Optional<String> cursor, int limit) {
        return new RosterQuery(
                Optional.ofNullable(role),
                MembershipState.ACTIVE,
                Optional.empty(),
                name,
                skill,
                department,
                cursor,
                limit);
    }

    private List<String> names(String viewer, String skill) {
        return names(page(viewer, new RosterQuery(Optional.empty(), skill, 10)));
    }

    private static List<String> names(Page<MemberView> page) {
        return page.items().stream().map(view -> view.person().name()).toList();
    }

    private Page<MemberView> page(String viewer, RosterQuery query) {
        return look(viewer, query).result().orElseThrow().page();
    }

    private Object refusal(String viewer, RosterQuery query) {
        return look(viewer, query).reason().orElseThrow().code();
    }

    private Outcome<RosterPage> look(String viewer, RosterQuery query) {
        return wiki.guild.rosters.look(wiki.guild.person(viewer), Wiki.GARDEN, query);
    }

    private Element members(String viewer, String... parameters) {
        return wiki.seenBy(viewer).show(wiki.membersMacro(), "display", Wiki.GARDEN, parameters);
    }

    /** Without the signs that keep names of other scripts apart. */
    private static String text(Element element) {
        return element.text().replaceAll("[\u2068\u2069]", "");
    }
}
