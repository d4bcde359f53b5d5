package io.guildhall.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.meeting.MeetingsOf;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.membership.web.Wiki;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import io.guildhall.newcomer.WantedStep;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody sees their own communities, and what waits for them. */
class MyCommunitiesTest {
    private static final String GARDEN = Wiki.GARDEN;

    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE)
            .alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well");

    @Test
    void a_member_sees_role_and_next_meeting() {
        wiki.with("mia", MembershipState.ACTIVE, Role.CHAMPION);
        MeetingsOf.meetings(wiki.guild).set(wiki.guild.person("frida"), GARDEN, 1, Gardeners.weekly());

        Element mine = mine("mia", "display");

        assertThat(mine.select(".gh-mine-place a.gh-person").eachText()).containsExactly("Gardeners");
        assertThat(mine.select(".gh-mine-place a.gh-person").attr("href")).isEqualTo("/confluence/display/GARDEN");
        assertThat(mine.select(".aui-lozenge").eachText()).startsWith("Champion");
        assertThat(mine.select("time").attr("datetime")).isEqualTo("2026-12-08T09:00:00Z");
        assertThat(mine.select("button")).isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-desk");
    }

    @Test
    void whoever_runs_a_community_sees_how_many_wait_and_gets_to_the_desk() {
        wiki.with("ana", MembershipState.REQUESTED)
                .with("pia", MembershipState.INVITE_REQUESTED)
                .with("ina", MembershipState.INVITED)
                .with("mia", MembershipState.ACTIVE);
        wiki.guild.clock.goOn(Duration.ofDays(13));

        Element soon = mine("frida", "display");
        wiki.guild.clock.goOn(Duration.ofDays(1));
        Element later = mine("frida", "display");

        assertThat(soon.select(".gh-mine-waits a").text()).isEqualTo("3 wait for you");
        assertThat(later.select(".gh-mine-waits a").text()).isEqualTo("4 wait for you");
        assertThat(later.select(".gh-mine-waits a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/desk");
        assertThat(later.select(".gh-mine-place a.gh-person").eachText()).containsExactly("Gardeners", "Cooks");
        assertThat(mine("mia", "display").select(".gh-mine-waits a")).isEmpty();
    }

    @Test
    void a_newcomer_sees_how_far_they_have_come_and_what_is_next() {
        NewcomerService newcomers = NewcomersOf.service(wiki.guild);
        newcomers.change(
                wiki.guild.person("frida"),
                GARDEN,
                1,
                List.of(
                        new WantedStep(Optional.empty(), "Bring a spade", Optional.empty(), ""),
                        new WantedStep(Optional.empty(), "Sow <b>one</b> bed", Optional.empty(), "")));
        wiki.with("mia", MembershipState.ACTIVE);
        newcomers.done(wiki.guild.person("mia"), GARDEN, "1");

        Element mine = mine("mia", "display");

        assertThat(mine.select(".gh-mine-waits a").text())
                .isEqualTo("First steps, 1 of 2 done. Next: Sow <b>one</b> bed");
        assertThat(mine.select(".gh-mine-waits a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/first-steps");
    }

    @Test
    void an_invitation_is_accepted_or_declined_here_and_a_request_withdrawn() {
        wiki.guild.inviting.invite(
                wiki.guild.person("frida"), "KITCHEN", List.of(keyOf("ana")), "Come, <b>we</b> cook");
        wiki.with("ana", MembershipState.REQUESTED);

        Element mine = mine("ana", "display");

        assertThat(mine.select("[data-gh-space=KITCHEN] [data-gh-act]").eachAttr("data-gh-act"))
                .containsExactly("join", "refuse");
        assertThat(mine.select("[data-gh-space=KITCHEN] blockquote").text()).isEqualTo("Come, <b>we</b> cook");
        assertThat(mine.select("[data-gh-space=GARDEN] [data-gh-act]").eachAttr("data-gh-act"))
                .containsExactly("withdraw");
        assertThat(mine.select("button:not([disabled][data-gh-wakes])")).isEmpty();
        assertThat(mine("ana", "preview").select("button[data-gh-wakes]")).isEmpty();
    }

    @Test
    void an_invitation_with_ground_rules_leads_to_where_they_are_read() {
        wiki.guild.rules.change(wiki.guild.person("frida"), "KITCHEN", 1, "Be kind.", RulesEdit.ASK);
        wiki.guild.inviting.invite(wiki.guild.person("frida"), "KITCHEN", List.of(keyOf("ana")), "");

        Element mine = mine("ana", "display");

        assertThat(mine.select("[data-gh-act=join]")).isEmpty();
        assertThat(mine.select("a.aui-button").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/KITCHEN");
    }

    @Test
    void ground_rules_to_accept_and_a_role_on_offer_wait_for_a_member() {
        wiki.with("mia", MembershipState.ACTIVE);
        wiki.guild.rules.change(wiki.guild.person("frida"), GARDEN, 1, "Be kind.", RulesEdit.ASK);
        wiki.guild.roles.assign(wiki.guild.person("frida"), GARDEN, keyOf("mia"), java.util.Set.of(Role.FACILITATOR));

        assertThat(mine("mia", "display").select(".gh-mine-waits a").eachText())
                .containsExactly("Read the new ground rules", "A role is offered to you");
    }

    @Test
    void somebody_in_no_community_is_shown_the_newest_that_they_may_come_into_and_why() {
        wiki.alsoCommunity("SECRET", "Secret", CommunityType.ACTION, "Hush")
                .alsoCommunity("DRAFT", "Draft", CommunityType.ACTION, "Not yet");
        List.of(GARDEN, "KITCHEN", "SECRET").forEach(wiki.guild::launched);
        wiki.guild.spaces.showOnlyTo("SECRET", wiki.guild.person("frida"));

        Element mine = mine("ana", "display");

        assertThat(mine.select(".gh-mine-place a").eachText()).containsExactly("Cooks", "Gardeners");
        assertThat(mine.select(".gh-mine-place .gh-hint").eachText())
                .containsExactly("New, and open to everybody: 1 member", "New, and you can ask to join: 1 member");
        assertThat(mine.text()).contains("Your communities will be here as soon as you join one.");
    }

    @Test
    void anonymous_people_are_asked_to_log_in() {
        wiki.viewer = Viewer.anonymous();

        Element mine = wiki.show(macro(), "display", GARDEN);

        assertThat(mine.text()).isEqualTo("Log in to see your communities. Log in");
        assertThat(mine.select("a").attr("href")).contains("os_destination").contains("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export", "feed", "email", "diff", "something-new"})
    void nothing_personal_leaves_the_screen(String outputType) {
        wiki.with("mia", MembershipState.ACTIVE);

        Element mine = mine("mia", outputType);

        assertThat(mine.text()).isEqualTo("Here everybody finds their own communities. My communities");
        assertThat(mine.select("a").attr("href"))
                .isEqualTo("https://wiki.example.org/confluence/plugins/servlet/guildhall/mine");
    }

    @Test
    void twenty_are_shown_and_a_link_to_all() {
        for (int i = 0; i < 21; i++) {
            wiki.alsoCommunity("C" + i, "Community " + i, CommunityType.ACTION, "Something");
        }

        Element mine = mine("frida", "display");

        assertThat(mine.select(".gh-mine-place")).hasSize(20);
        assertThat(mine.select(".gh-rest a").attr("href")).isEqualTo("/confluence/plugins/servlet/guildhall/mine");
    }

    private Element mine(String username, String outputType) {
        return wiki.seenBy(username).show(macro(), outputType, GARDEN);
    }

    private MyCommunitiesMacro macro() {
        return new MyCommunitiesMacro(
                wiki.frame(),
                new Mines(
                        wiki.guild.mine, wiki.guild.directory, wiki.steps, wiki.guild.known, (viewer, places, look) -> {
                            throw new AssertionError("a macro has no statement left for that");
                        }));
    }

    private String keyOf(String username) {
        return wiki.guild.person(username).user().orElseThrow().value();
    }
}
