package io.guildhall.membership.web;

import static io.guildhall.membership.web.Wiki.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.NewcomerPath;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JoinMacroTest {
    private final Wiki open = Wiki.withACommunity();
    private final Wiki byRequest = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Nested
    class lets_join {
        @Test
        void a_stranger_with_one_primary_button() {
            Element shown = open.seenBy("ana").join();

            assertThat(acts(shown)).containsExactly("join");
            assertThat(shown.select("button").text()).isEqualTo("Join");
            assertThat(shown.select("button").hasClass("aui-button-primary")).isTrue();
            assertThat(shown.select("[data-gh-space]").attr("data-gh-space")).isEqualTo(GARDEN);
            assertThat(shown.select("noscript").text()).contains("JavaScript");
        }

        @Test
        void a_stranger_who_has_to_ask() {
            Element shown = byRequest.seenBy("ana").join();

            assertThat(shown.select("button").text()).isEqualTo("Ask to join");
            assertThat(shown.text()).contains("usually within 2 days");
        }

        @Test
        void somebody_anonymous_after_logging_in() {
            Element link = open.join().selectFirst("a[data-gh-return]");

            assertThat(link.text()).isEqualTo("Log in to join");
            assertThat(link.attr("href")).startsWith("/confluence/login.action?os_destination=https%3A%2F%2Fwiki");
            assertThat(link.attr("data-gh-return")).isEqualTo("/display/GARDEN");
            assertThat(acts(open.join())).isEmpty();
        }

        @Test
        void somebody_in_the_preview_only_by_looks() {
            Element shown = open.seenBy("ana").show(macro(open), "preview", GARDEN);

            assertThat(shown.select("button[data-gh-act=join][disabled]")).hasSize(1);
        }
    }

    @Nested
    class says_that {
        @Test
        void one_asked_and_when_and_lets_withdraw() {
            byRequest.seenBy("ana").guild.joining.join(byRequest.viewer, GARDEN);

            Element shown = byRequest.join();

            assertThat(shown.selectFirst(".gh-lines").text())
                    .startsWith("You asked to join on 2 November")
                    .endsWith("answer usually within 2 days.");
            assertThat(shown.select("time").attr("datetime")).isEqualTo("2026-11-02T09:00:00Z");
            assertThat(shown.select("time").attr("title"))
                    .startsWith("2 November 2026, 9:00")
                    .endsWith(", Z");
            assertThat(acts(shown)).containsExactly("withdraw");
        }

        @Test
        void one_was_declined_why_and_from_when_one_may_ask_again() {
            declined("Come <b>back</b> in spring");

            Element shown = byRequest.join();

            assertThat(shown.text())
                    .contains("Your request was declined; you can ask again from 2 December")
                    .contains("Come <b>back</b> in spring");
            assertThat(acts(shown)).isEmpty();
        }

        @Test
        void one_was_declined_on_the_day_of_the_answer_also_after_taking_another_request_back() {
            declined("");
            byRequest.guild.clock.goOn(Duration.ofDays(31));
            byRequest.guild.joining.join(byRequest.viewer, GARDEN);
            byRequest.guild.joining.leave(byRequest.viewer, GARDEN, Optional.empty());

            assertThat(byRequest.join().text()).contains("declined on 2 November");
        }

        @Test
        void one_may_ask_again_after_the_rest() {
            declined("");
            byRequest.guild.clock.goOn(Duration.ofDays(31));

            Element shown = byRequest.join();

            assertThat(shown.select("button").text()).isEqualTo("Ask again");
            assertThat(shown.select(".gh-reason")).isEmpty();
        }

        @Test
        void one_is_a_member_and_tucks_leaving_away() {
            Element shown = open.with("ana", MembershipState.ACTIVE, Role.CHAMPION)
                    .seenBy("ana")
                    .join();

            assertThat(shown.selectFirst(".gh-lines").text()).isEqualTo("You are a member.");
            assertThat(shown.select("details [data-gh-act=ask-leave]")).hasSize(1);
            assertThat(shown.select(".gh-leave[hidden][role=dialog] li").eachText())
                    .contains("Your pages and comments stay.", "Your roles end: Champion.");
            assertThat(shown.select(".gh-leave").attr("data-gh-space")).isEqualTo(GARDEN);
        }

        @Test
        void one_is_the_last_facilitator_and_cannot_leave_yet() {
            Element shown = open.seenBy("frida").join();

            assertThat(shown.text()).contains("You facilitate this community; to leave, first make somebody else");
            assertThat(acts(shown)).isEmpty();
            assertThat(shown.select("a[href=/confluence/plugins/servlet/guildhall/space/GARDEN]")
                            .text())
                    .isEqualTo("Manage");
        }

        @Test
        void requests_wait_for_a_facilitator_who_can_leave() {
            byRequest.with("frank", MembershipState.ACTIVE, Role.FACILITATOR);
            byRequest.with("ana", MembershipState.REQUESTED).with("ben", MembershipState.REQUESTED);

            Element shown = byRequest.seenBy("frank").join();

            assertThat(shown.select("a").eachText()).contains("2 requests wait");
            assertThat(acts(shown)).contains("ask-leave");
        }

        @Test
        void joining_is_not_possible_for_who_was_banned_without_saying_so() {
            Element shown =
                    open.with("ana", MembershipState.BANNED).seenBy("ana").join();

            assertThat(shown.text())
                    .isEqualTo("Joining is not possible; contact Frida.")
                    .doesNotContainIgnoringCase("ban");
            assertThat(acts(shown)).isEmpty();
        }

        @Test
        void nobody_who_is_gone_is_to_be_contacted() {
            open.with("ana", MembershipState.BANNED).seenBy("ana");
            open.guild.people.delete(open.guild.person("frida").user().orElseThrow());

            assertThat(open.join().text()).isEqualTo("Joining is not possible; contact a facilitator.");
        }

        @Test
        void a_deputy_stands_in_for_the_facilitators() {
            open.with("ana", MembershipState.ACTIVE, Role.DEPUTY).orphaned().seenBy("ana");

            assertThat(open.join().selectFirst(".gh-lines").text())
                    .isEqualTo("You are a member and stand in for the facilitators. Would you look after it?");
        }

        @Test
        void people_join_by_invitation_or_not_at_all() {
            assertThat(Wiki.withACommunity(JoinPolicy.INVITE, RosterVisibility.EVERYONE)
                            .seenBy("ana")
                            .join()
                            .text())
                    .isEqualTo("People join this community by invitation.");
            assertThat(Wiki.withACommunity(JoinPolicy.CLOSED, RosterVisibility.EVERYONE)
                            .join()
                            .text())
                    .isEqualTo("This community takes no new members at the moment.");
        }

        @Test
        void the_community_is_archived_even_to_members() {
            open.with("ana", MembershipState.ACTIVE).guild.spaces.archive(GARDEN);

            Element shown = open.seenBy("ana").join("style", "card");

            assertThat(shown.text()).contains("This community is archived; its pages stay");
            assertThat(shown.select(".aui-lozenge").eachText()).contains("Archived");
            assertThat(acts(shown)).isEmpty();
        }

        private void declined(String reason) {
            byRequest.seenBy("ana").guild.joining.join(byRequest.viewer, GARDEN);
            byRequest.guild.deciding.decline(
                    byRequest.guild.person("frida"),
                    GARDEN,
                    byRequest.viewer.user().orElseThrow().value(),
                    reason);
        }
    }

    @Nested
    class where_there_is_no_community {
        private final Wiki space = Wiki.withASpace();

        @Test
        void tells_a_reader_in_one_line() {
            Element shown = space.seenBy("ana").join();

            assertThat(shown.text()).isEqualTo("There is no community here yet.");
            assertThat(shown.select("form, button, a")).isEmpty();
        }

        @Test
        void asks_one_thing_of_who_may_found_it() {
            Element shown = space.seenBy("spacey").join();

            assertThat(shown.select("label.gh-question").text())
                    .isEqualTo("What do you want to get better at together?");
            assertThat(shown.select("textarea[name=concern][required]").attr("maxlength"))
                    .isEqualTo("200");
            assertThat(shown.select("form[data-gh-act=start] button").text()).isEqualTo("Start a community here");
            assertThat(shown.select(".gh-start").attr("data-gh-space")).isEqualTo(GARDEN);
            assertThat(shown.text()).contains("For example:");
            assertThat(shown.select("[required]")).hasSize(1);
            assertThat(shown.select("details:not([open]) input[name=template]").eachAttr("value"))
                    .containsExactly("MULTI_SITE", "NEWCOMERS", "AFTER_MERGER", "SUPPORT_NETWORK", "BLANK");
            assertThat(shown.select("input[checked]").val()).isEqualTo("BLANK");
        }

        @Test
        void names_the_space_where_it_is_another_than_that_of_the_page() {
            space.guild.spaces.add("KITCHEN", "Cooks");
            space.guild.spaces.administer("KITCHEN", space.guild.person("spacey"));

            assertThat(space.seenBy("spacey")
                            .join("space", "KITCHEN")
                            .select("form .gh-name")
                            .text())
                    .isEqualTo("Cooks");
            assertThat(space.join().select("form .gh-name")).isEmpty();
        }

        @Test
        void answers_the_same_for_an_unknown_space_and_for_a_forbidden_one() {
            open.guild.spaces.showOnlyTo(GARDEN, open.guild.person("frida"));

            String forbidden = open.seenBy("ana").join("space", GARDEN).html();
            String unknown = open.join("space", "NOWHERE").html();

            assertThat(forbidden)
                    .isEqualTo(unknown)
                    .doesNotContain("Gardeners")
                    .doesNotContain(GARDEN)
                    .contains("There is no community to show here.");
        }
    }

    @Test
    void names_the_community_above_the_button_where_it_is_of_another_space() {
        open.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well")
                .seenBy("ana");

        Element link = open.join("space", "KITCHEN").selectFirst(".gh-join > .gh-name a");

        assertThat(link.text()).isEqualTo("Cooks");
        assertThat(link.attr("href")).isEqualTo("/confluence/display/KITCHEN");
        assertThat(open.join().select(".gh-name")).isEmpty();
        assertThat(open.join("space", "KITCHEN", "style", "card").select(".gh-name"))
                .hasSize(1);
    }

    @Test
    void shows_the_card_above_where_it_is_asked_for() {
        Element shown = open.seenBy("ana").join("style", "card", "title", "Come in");

        assertThat(shown.select("h2.gh-title").text()).isEqualTo("Come in");
        assertThat(shown.select(".gh-card .gh-name a").attr("href")).isEqualTo("/confluence/display/GARDEN");
        assertThat(shown.select(".gh-concern").text()).isEqualTo("Growing things");
        assertThat(shown.select(".aui-lozenge").eachText()).contains("Community of practice", "Starting");
        assertThat(shown.text()).contains("Facilitated by Frida").contains("1 member");
        assertThat(open.join().select(".gh-card")).isEmpty();
    }

    @Test
    void a_newcomer_sees_the_next_first_step_and_says_that_it_is_done() {
        Wiki wiki = Wiki.withACommunity();
        lay(wiki, "2 0 0", "1\tWELCOME_PAGE\tSay <b>hello</b>", "2\tNEXT_MEETING\tCome", "4\t/display/X/Read\tRead");
        Element card = wiki.with("ana", MembershipState.ACTIVE).seenBy("ana").join();

        Element link = card.selectFirst(".gh-acts a");
        assertThat(link.text()).isEqualTo("Say <b>hello</b>");
        assertThat(link.attr("href")).isEqualTo("/confluence/display/GARDEN");
        assertThat(card.select("button[data-gh-act=step-done]").attr("data-gh-step"))
                .isEqualTo("1");
        assertThat(card.text()).contains("0").contains("2").contains("first steps are done");

        change(wiki, "ana", own -> own.havingDone(Set.of(1)));
        assertThat(wiki.join().selectFirst(".gh-acts a").attr("href")).isEqualTo("/confluence/display/X/Read");
        change(wiki, "ana", own -> own.havingDone(Set.of(1, 4)));
        assertThat(wiki.join().select(".gh-acts a, [data-gh-act=step-done]")).isEmpty();
        assertThat(wiki.join().text()).contains("You are a member.");
        assertThat(wiki.seenBy("frida").join().select("[data-gh-act=step-done]"))
                .isEmpty();
    }

    private static void lay(Wiki wiki, String... lines) {
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey(Wiki.GARDEN)).orElseThrow();
        row.save(row.value()
                .arranged(row.value().arrangements().withPath(NewcomerPath.parse(String.join("\n", lines)))));
    }

    private static void change(Wiki wiki, String who, UnaryOperator<Membership> change) {
        Community garden =
                wiki.guild.communities.find(new SpaceKey(Wiki.GARDEN)).orElseThrow();
        UserId user = wiki.guild.person(who).user().orElseThrow();
        MembershipRow row =
                wiki.guild.memberships.forChange(garden.id(), Set.of(user)).get(user);
        row.save(change.apply(row.value()), SortName.of(who));
    }

    @Test
    void speaks_german() {
        assertThat(byRequest.inGerman().seenBy("ana").join().text())
                .contains("Beitritt anfragen")
                .contains("meist innerhalb von 2 Tagen");
    }

    private static List<String> acts(Element shown) {
        return shown.select("[data-gh-act]").eachAttr("data-gh-act").stream()
                .filter(act -> !act.equals("leave") && !act.equals("close"))
                .toList();
    }

    private static CommunityJoinMacro macro(Wiki wiki) {
        return new CommunityJoinMacro(
                wiki.frame(), wiki.guild.directory, new Absence(wiki.guild.founding, wiki.guild.spaces), wiki.steps);
    }
}
