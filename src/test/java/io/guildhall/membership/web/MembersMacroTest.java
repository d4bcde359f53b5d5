package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MembersMacroTest {
    private final Wiki wiki = Wiki.withACommunity();

    @Test
    void shows_faces_with_their_names_for_who_cannot_see_them() {
        Element shown = wiki.with("ana", MembershipState.ACTIVE).seenBy("ben").members();

        assertThat(shown.select(".gh-faces > li").eachText()).containsExactly("Ana", "Frida");
        assertThat(shown.select("[title]").eachAttr("title")).containsExactly("Ana", "Frida");
    }

    @Test
    void shows_roles_and_since_when_in_a_list_and_in_a_table() {
        wiki.with("ana", MembershipState.ACTIVE, Role.DEPUTY, Role.CHAMPION).seenBy("ben");

        assertThat(wiki.members("layout", "list").select("li").first().text())
                .startsWith("Ana Deputy Champion Since 2 November");
        assertThat(wiki.members("layout", "table").select("tbody tr").first().text())
                .startsWith("Ana Deputy Champion Since 2 November");
    }

    @Test
    void shows_only_who_has_the_role_that_is_asked_for() {
        wiki.with("ana", MembershipState.ACTIVE).seenBy("ben");

        assertThat(wiki.members("role", "Facilitator").select("li").eachText()).containsExactly("Frida");
        assertThat(wiki.members("role", "sponsor").text()).isEqualTo("Here you will see who takes part.");
    }

    @Test
    void counts_the_others_where_there_are_many() {
        for (int i = 0; i < 4999; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
        Element shown = wiki.seenBy("ben").members();

        assertThat(shown.select("li")).hasSize(20);
        assertThat(shown.select(".gh-rest").text()).isEqualTo("and 4,980 others");
        assertThat(wiki.inGerman().members().select(".gh-rest").text()).isEqualTo("und 4.980 weitere");
    }

    @Test
    void does_not_count_the_others_of_a_role_by_the_number_of_all() {
        wiki.with("ana", MembershipState.ACTIVE, Role.FACILITATOR).with("ben", MembershipState.ACTIVE);

        assertThat(wiki.seenBy("cem")
                        .members("role", "facilitator", "max", "1")
                        .select(".gh-rest")
                        .text())
                .isEqualTo("and others");
    }

    @Test
    void counts_where_names_are_hidden() {
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.MEMBERS);

        assertThat(hidden.seenBy("ben").members().text())
                .isEqualTo("1 person is a member. The names are not shown here.");
        assertThat(wiki.members().text()).isEqualTo("1 person is a member. The names are not shown here.");
        wiki.guild.people.forbidBrowsing(wiki.guild.person("ben"));
        assertThat(wiki.seenBy("ben").members().text()).doesNotContain("Frida");
    }

    @Test
    void does_not_count_everybody_where_a_role_is_asked_for_and_names_are_hidden() {
        Wiki hidden = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.MEMBERS);

        assertThat(hidden.seenBy("ben").members("role", "sponsor").text())
                .isEqualTo("Who has this role is not shown here.");
        assertThat(wiki.members("role", "sponsor").text()).isEqualTo("Who has this role is not shown here.");
    }

    @Test
    void gives_people_who_are_gone_a_neutral_name_without_a_link() {
        wiki.with("ana", MembershipState.ACTIVE);
        wiki.guild.people.delete(wiki.guild.person("ana").user().orElseThrow());

        Element shown = wiki.seenBy("ben").members("layout", "list");

        assertThat(shown.text()).contains("somebody").doesNotContain("Ana");
        assertThat(shown.select("a:contains(somebody)")).isEmpty();
    }

    @Test
    void offers_who_may_found_a_community_the_way_there() {
        Wiki space = Wiki.withASpace();

        Element link = space.seenBy("spacey").members().selectFirst("a");

        assertThat(link.text()).isEqualTo("Start one");
        assertThat(link.attr("href")).isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN");
        assertThat(space.seenBy("ana").members().select("a")).isEmpty();
    }
}
