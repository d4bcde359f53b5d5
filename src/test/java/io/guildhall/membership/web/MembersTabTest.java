package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Skilled;
import io.guildhall.people.Facts;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tabs of a community with its members and with those who are invited. */
class MembersTabTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Test
    void offers_a_deputy_no_role_that_they_may_not_give() throws IOException {
        wiki.with("ana", MembershipState.ACTIVE, Role.DEPUTY).orphaned();

        assertThat(pages.community(wiki.seenBy("ana"), "GARDEN/members")
                        .select(".gh-roles input[type=checkbox]")
                        .eachAttr("value"))
                .containsExactly("DEPUTY", "CHAMPION", "SPONSOR", "STEWARD");
    }

    @Test
    void finds_members_by_skill_and_by_department() throws IOException {
        wiki.with("ana", MembershipState.ACTIVE)
                .with("ben", MembershipState.ACTIVE)
                .seenBy("frida");
        UserId ana = wiki.guild.person("ana").user().orElseThrow();
        wiki.guild.skilled = skill -> skill.equals("roses")
                ? new Skilled(Optional.of("Roses"), List.of(), Set.of(ana), Set.of(), 0)
                : new Skilled(Optional.empty(), List.of("Roses"), Set.of(), Set.of(), 0);

        Document roses = pages.page(wiki, "GARDEN/members", "skill", "roses");
        assertThat(roses.select("li.gh-line").eachAttr("data-gh-person")).containsExactly("key-ana");
        assertThat(roses.select(".gh-narrow input[name=skill]").val()).isEqualTo("roses");
        assertThat(roses.select(".gh-narrow input[name=department]"))
                .as("nothing is known of anybody")
                .isEmpty();
        Document wrong = pages.page(wiki, "GARDEN/members", "skill", "rosse");
        assertThat(wrong.select("li.gh-line")).isEmpty();
        assertThat(wrong.select(".gh-narrow + .gh-hint").text().replaceAll("[\u2068\u2069]", ""))
                .isEqualTo("No skill is called \u201crosse\u201d. The nearest are: Roses.");

        wiki.guild.facts.put(List.of(
                new Facts(ana, "Research", "", OptionalInt.empty(), Optional.empty(), wiki.guild.clock.instant())));
        Document research = pages.page(wiki, "GARDEN/members", "department", "re");
        assertThat(research.select("li.gh-line").eachAttr("data-gh-person")).containsExactly("key-ana");
        assertThat(research.select(".gh-narrow input[name=department]").val()).isEqualTo("re");
        assertThat(pages.page(wiki, "GARDEN/members", "department", "x")
                        .select(".gh-narrow + .gh-hint")
                        .text())
                .isEqualTo("Nobody here fits. Try fewer letters, or leave something out.");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void goes_through_many_members_by_links() throws IOException {
        for (int i = 100; i < 160; i++) {
            wiki.with("m" + i, MembershipState.ACTIVE);
        }
        Document first = pages.community(wiki.seenBy("frida"), "GARDEN/members");
        String next = first.select("a:contains(Next members)").attr("href");

        Document second = pages.page(wiki, "GARDEN/members", "cursor", OwnPages.cursorOf(next));

        assertThat(first.select("li.gh-line")).hasSize(25);
        assertThat(second.select("li.gh-line")).hasSize(25);
        assertThat(second.select("li.gh-line").first().text())
                .isNotEqualTo(first.select("li.gh-line").first().text());
        assertThat(second.select("a:contains(Back to the first)").attr("href"))
                .isEqualTo(OwnPages.SPACE + "GARDEN/members");
        assertThat(pages.page(wiki, "GARDEN/members", "cursor", "nonsense")
                        .select("li.gh-line")
                        .first()
                        .text())
                .isEqualTo(first.select("li.gh-line").first().text());
    }

    @Test
    void tells_who_was_invited_and_when_that_lapses_and_what_to_say_in_a_chat() throws IOException {
        wiki.with("cem", MembershipState.INVITED).seenBy("frida");
        Document page = pages.community(wiki, "GARDEN/invitations");

        assertThat(page.select(".gh-line[data-gh-person=key-cem]").text()).contains("Cem", "It lapses in 14 days.");
        assertThat(page.select("#gh-chat-text[readonly]").text())
                .contains("Growing things", "/plugins/servlet/guildhall/space/GARDEN");
        assertThat(page.select("[role=combobox]").attr("aria-controls"))
                .isEqualTo(page.select("[role=listbox]").attr("id"));
        assertThat(page.select("textarea[name=group]")).hasSize(1);
    }

    @Test
    void lets_members_propose_where_they_may_and_see_whom_they_proposed_and_nobody_else() throws IOException {
        wiki.with("dan", MembershipState.ACTIVE).with("cem", MembershipState.INVITED);
        assertThat(pages.community(wiki.seenBy("dan"), "GARDEN/invitations").text())
                .contains("There is nothing to see here");
        wiki.guild.admission.change(
                wiki.guild.person("frida"), "GARDEN", new Admission(OptionalInt.empty(), true, Optional.empty()));
        wiki.guild.inviting.invite(wiki.guild.person("dan"), "GARDEN", List.of("key-zoe"), "");
        wiki.guild.person("zoe");
        wiki.guild.inviting.invite(wiki.guild.person("dan"), "GARDEN", List.of("zoe"), "");

        Document page = pages.community(wiki.seenBy("dan"), "GARDEN/invitations");

        assertThat(page.select("h2").eachText()).contains("Propose somebody");
        assertThat(page.select(".gh-line").eachText())
                .singleElement()
                .asString()
                .contains("Zoe", "Proposed on");
        assertThat(page.select("textarea[name=group]")).isEmpty();
    }
}
