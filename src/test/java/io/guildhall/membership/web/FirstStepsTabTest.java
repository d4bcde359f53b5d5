package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityTemplate;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.MembershipState;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tab of a community with its first steps. */
class FirstStepsTabTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    private static final String TAB = "GARDEN/first-steps";

    @Test
    void are_suggested_to_those_who_run_the_community_and_not_there_for_others() throws IOException {
        Document page = pages.community(wiki.with("ana", MembershipState.ACTIVE).seenBy("frida"), TAB);

        assertThat(page.select(".gh-empty").text()).contains("not asked for anything yet");
        assertThat(page.select(".gh-suggestion li").eachText())
                .containsExactly(
                        "Introduce yourself on the welcome page", "Say what you bring, offer and want to learn");
        assertThat(page.select(".gh-row")).hasSize(7).allMatch(row -> row.hasAttr("hidden"));
        assertThat(page.select(".gh-row-kind").get(0).select("option").eachAttr("value"))
                .containsExactly("PAGE", "WELCOME_PAGE", "PROFILE", "ELSEWHERE");
        assertThat(pages.community(wiki.seenBy("ana"), TAB).select(".gh-first-step, form"))
                .isEmpty();
    }

    @Test
    void are_taken_by_members_and_changed_by_those_who_run_the_community() throws IOException {
        lay(wiki, "3 2 0", "2\tRULES\tRules", "1\t/display/X\tRead <i>this</i>", "4\t\tMeet your buddy");
        Document member =
                pages.community(wiki.with("ana", MembershipState.ACTIVE).seenBy("ana"), TAB);

        assertThat(member.select(".gh-step-title").eachText()).containsExactly("Read <i>this</i>", "Meet your buddy");
        assertThat(member.select("[aria-current=step] a").attr("href")).isEqualTo("/confluence/display/X");
        assertThat(member.select("[data-gh-act=step-done]").eachAttr("data-gh-step"))
                .containsExactly("1", "4");
        assertThat(member.select("form")).isEmpty();
        assertThat(member.text()).contains("0").contains("of").contains("are done.");

        Document editor = pages.community(wiki.seenBy("frida"), TAB);
        assertThat(editor.select(".gh-first-step .gh-hint").text())
                .isEqualTo("Newcomers do not see this step: there are no ground rules.");
        assertThat(editor.select("form.gh-path").attr("data-gh-revision")).isEqualTo("3");
        assertThat(editor.select(".gh-row:not([hidden]) .gh-row-id").eachAttr("value"))
                .containsExactly("2", "1", "4");
        assertThat(editor.select(".gh-row-kind option[selected]")
                        .eachAttr("value")
                        .subList(0, 3))
                .containsExactly("RULES", "PAGE", "ELSEWHERE");
        assertThat(editor.select(".gh-suggestion")).isEmpty();
    }

    @Test
    void one_leads_to_a_buddy_while_somebody_offers_them() throws IOException {
        lay(wiki, "3 1 0", "1\tBUDDY\tMeet your buddy", "2\t/x\tRead");
        wiki.with("ana", MembershipState.ACTIVE);
        assertThat(pages.community(wiki.seenBy("ana"), TAB)
                        .select(".gh-step-title")
                        .eachText())
                .containsExactly("Read");
        assertThat(pages.community(wiki.seenBy("frida"), TAB)
                        .select(".gh-first-step .gh-hint")
                        .text())
                .isEqualTo("Newcomers do not see this step: no buddy programme is open.");

        wiki.buddies = Optional.of("7");

        assertThat(pages.community(wiki.seenBy("ana"), TAB)
                        .select("[aria-current=step] a")
                        .attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/mentoring/7");
        assertThat(pages.community(wiki.seenBy("frida"), TAB)
                        .select(".gh-row-kind")
                        .get(0)
                        .select("option")
                        .eachAttr("value"))
                .contains("BUDDY");
    }

    @Test
    void what_the_template_for_newcomers_suggests_leads_to_a_buddy_where_somebody_offers_them() throws IOException {
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(row.value().arranged(row.value().arrangements().startedFrom(CommunityTemplate.NEWCOMERS)));
        assertThat(suggestedKinds())
                .containsExactly("WELCOME_PAGE", "ELSEWHERE", "ELSEWHERE", "ELSEWHERE", "ELSEWHERE");

        wiki.buddies = Optional.of("7");

        assertThat(suggestedKinds()).containsExactly("WELCOME_PAGE", "ELSEWHERE", "BUDDY", "ELSEWHERE", "ELSEWHERE");
    }

    private List<String> suggestedKinds() throws IOException {
        return pages.community(wiki.seenBy("frida"), TAB)
                .select(".gh-suggested-steps li")
                .eachAttr("data-gh-kind");
    }

    private static void lay(Wiki wiki, String... lines) {
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey("GARDEN")).orElseThrow();
        row.save(row.value()
                .arranged(row.value().arrangements().withPath(NewcomerPath.parse(String.join("\n", lines)))));
    }
}
