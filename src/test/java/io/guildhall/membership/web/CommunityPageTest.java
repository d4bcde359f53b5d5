package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Space;
import io.guildhall.membership.MembershipState;
import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of a community, whichever tab is open. */
class CommunityPageTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Test
    void shows_facilitators_what_waits_the_settings_and_the_members() throws IOException {
        wiki.with("ana", MembershipState.REQUESTED).seenBy("frida");

        Document page = pages.community(wiki, "GARDEN/desk");
        Document settings = pages.community(wiki, "GARDEN/settings");
        Document members = pages.community(wiki, "GARDEN/members");

        assertThat(page.select("meta[name=decorator]").attr("content")).isEqualTo("atl.general");
        assertThat(page.select("a:contains(Back to the space)").attr("href")).isEqualTo("/confluence/display/GARDEN");
        assertThat(page.select(".gh-request[data-gh-person=key-ana] [data-gh-act]")
                        .eachAttr("data-gh-act"))
                .containsExactly("approve", "decline");
        assertThat(settings.select("form[data-gh-act=save]").attr("data-gh-revision"))
                .isEqualTo("1");
        assertThat(settings.select("textarea[name=concern]").text()).isEqualTo("Growing things");
        assertThat(settings.select("select[name=joinPolicy] option[selected]").val())
                .isEqualTo("REQUEST");
        assertThat(members.select("[data-gh-act=ask-roles]").attr("data-gh-roles"))
                .isEqualTo("FACILITATOR");
        assertThat(members.select(".gh-roles input[type=checkbox]").eachAttr("value"))
                .containsExactly("FACILITATOR", "DEPUTY", "CHAMPION", "SPONSOR", "STEWARD");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        assertThat(wiki.required).isNotEmpty();
    }

    @Test
    void offers_whoever_administers_a_restored_space_its_community_and_asks_others_for_its_name() throws IOException {
        Space space = wiki.guild.spaces.find("GARDEN").orElseThrow();
        wiki.guild.spaces.delete("GARDEN");
        wiki.guild.homeless.run();
        wiki.guild.spaces.restore(space);

        Document same = pages.community(wiki.seenBy("spacey"), "GARDEN");
        assertThat(same.select(".gh-stray").text()).contains("Gardeners", "One member", "gone and is back");
        assertThat(same.select(".gh-stray [name=name]")).isEmpty();
        assertThat(same.select("form[data-gh-act=start]"))
                .as("or to start anew")
                .hasSize(1);
        assertThat(pages.community(wiki.seenBy("frida"), "GARDEN").select(".gh-stray"))
                .isEmpty();

        wiki.guild.spaces.add("GARDEN", "Another");
        wiki.guild.spaces.administer("GARDEN", wiki.guild.person("frida"));
        assertThat(pages.community(wiki.seenBy("frida"), "GARDEN").select(".gh-stray [name=name][required]"))
                .hasSize(1);
        assertThat(pages.community(wiki.seenBy("spacey"), "GARDEN").select(".gh-stray"))
                .isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void says_whose_it_is_in_its_title() throws IOException {
        wiki.guild.spaces.rename("GARDEN", "</title><script>x</script>");

        Document page = pages.community(wiki.seenBy("ana"), "GARDEN");

        assertThat(page.title()).isEqualTo("</title><script>x</script> – Community");
        assertThat(page.select("h1").text()).isEqualTo("</title><script>x</script> – Community");
        assertThat(page.select("script")).isEmpty();
        assertThat(pages.community(Wiki.withASpace().seenBy("spacey"), "GARDEN").title())
                .isEqualTo("Gardeners – Community");
    }

    @Test
    void lets_nothing_be_sent_before_the_script_has_begun() throws IOException {
        wiki.with("ana", MembershipState.REQUESTED)
                .with("ben", MembershipState.BANNED)
                .with("cem", MembershipState.INVITED)
                .with("dan", MembershipState.ACTIVE);

        wiki.seenBy("frida");
        for (String tab : new String[] {"/desk", "/members", "/invitations", "/settings", "/rules"}) {
            Document page = pages.community(wiki, "GARDEN" + tab);

            page.select("form[method=get][role=search]").remove();
            assertThat(page.select("button")).as(tab).isNotEmpty();
            assertThat(page.select("button:not([disabled][data-gh-wakes])"))
                    .as(tab)
                    .isEmpty();
            assertThat(page.select("form:not([method=post])")).as(tab).isEmpty();
        }
    }

    @Test
    void shows_strangers_the_card_only() throws IOException {
        Document page =
                pages.community(wiki.with("ana", MembershipState.REQUESTED).seenBy("ben"), "GARDEN");

        assertThat(page.select(".gh-card")).hasSize(1);
        assertThat(page.select(".gh-section")).isEmpty();
        assertThat(page.select(".gh-tabs a").eachText()).containsExactly("Overview", "Charter");
        assertThat(page.text()).doesNotContain("Ana");
    }

    @Test
    void shows_the_way_from_tab_to_tab_and_which_is_open() throws IOException {
        Document page = pages.community(wiki.seenBy("frida"), "GARDEN/members");

        assertThat(page.select(".gh-tabs a").eachText())
                .containsExactly(
                        "Overview",
                        "What needs me",
                        "Launch",
                        "First steps",
                        "Charter",
                        "Members",
                        "Invitations",
                        "Rules",
                        "Settings",
                        "Stage and archive",
                        "History");
        assertThat(page.select(".gh-tabs [aria-current=page]").text()).isEqualTo("Members");
        assertThat(page.select(".gh-tabs a").eachAttr("href"))
                .contains(OwnPages.SPACE + "GARDEN", OwnPages.SPACE + "GARDEN/members");
    }

    @Test
    void has_no_tab_for_those_who_have_nothing_to_see_there() throws IOException {
        String nothing = pages.community(wiki.seenBy("ana"), "NOWHERE").html();

        for (String tab :
                new String[] {"members", "invitations", "settings", "launch", "life", "history", "nonsense", "members/x"
                }) {
            assertThat(pages.community(wiki, "GARDEN/" + tab).html()).as(tab).isEqualTo(nothing);
        }
    }

    @Test
    void is_the_same_for_what_does_not_exist_and_what_may_not_be_seen() throws IOException {
        wiki.guild.spaces.showOnlyTo("GARDEN", wiki.guild.person("frida"));

        String forbidden = pages.community(wiki.seenBy("ana"), "GARDEN").html();

        assertThat(forbidden)
                .isEqualTo(pages.community(wiki, "NOWHERE").html())
                .isEqualTo(pages.community(wiki, "").html())
                .isEqualTo(pages.community(wiki, "%zz").html())
                .doesNotContain("Gardeners");
        verify(pages.response, org.mockito.Mockito.atLeastOnce()).setStatus(404);
    }

    @Test
    void lets_who_may_start_a_community_and_tells_the_others() throws IOException {
        Wiki space = Wiki.withASpace();

        assertThat(pages.community(space.seenBy("spacey"), "GARDEN").select("form[data-gh-act=start]"))
                .hasSize(1);
        assertThat(pages.community(space.seenBy("ana"), "GARDEN").text())
                .contains("Whoever administers it can start one");
    }

    @Test
    void is_kept_by_nobody_and_taken_for_nothing_else() throws IOException {
        pages.community(wiki.seenBy("ana"), "GARDEN");

        verify(pages.response).setHeader("X-Content-Type-Options", "nosniff");
        verify(pages.response).setHeader("Cache-Control", "no-store");
        verify(pages.response).setContentType("text/html;charset=UTF-8");
        verify(pages.response).setStatus(200);
    }

    @Test
    void tells_nothing_of_a_bug_but_its_id() throws IOException {
        Document page = pages.answered(
                new CommunityPageServlet(wiki.pages(), null, null, null, null, null), OwnPages.SPACE + "X", Map.of());

        assertThat(page.text()).contains("error-1").doesNotContain("Exception");
        verify(pages.response).setStatus(500);
    }
}
