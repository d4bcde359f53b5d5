package io.guildhall.membership.web;

import static io.guildhall.membership.web.Wiki.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Dates;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRow;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.rules.RulesEdit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The words of every standing: one sentence, at most one main act and at most one quiet one. */
class EveryStandingTest {
    private final Wiki open = Wiki.withACommunity();
    private final Wiki byRequest = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);
    private final Wiki byInvitation = Wiki.withACommunity(JoinPolicy.INVITE, RosterVisibility.EVERYONE);
    private final Wiki closed = Wiki.withACommunity(JoinPolicy.CLOSED, RosterVisibility.EVERYONE);

    @Test
    void somebody_anonymous() {
        reads(open, "Everybody can join.", "Log in to join", "");
        reads(byRequest, "Whoever wants to join asks first.", "Log in to join", "");
        reads(byInvitation, "People join this community by invitation.", "", "");
        reads(closed, "This community takes no new members at the moment.", "", "");
    }

    @Test
    void a_stranger() {
        status(open, CommunityStatus.ACTIVE);
        reads(open.seenBy("ana"), "Everybody can join.", "Join", "");
        reads(byRequest.seenBy("ana"), "A facilitator answers, usually within 2 days.", "Ask to join", "");
        reads(byInvitation.seenBy("ana"), "People join this community by invitation.", "", "");
        reads(closed.seenBy("ana"), "This community takes no new members at the moment.", "", "");
    }

    @Test
    void somebody_who_asked() {
        byRequest.seenBy("ana").guild.joining.join(byRequest.viewer, GARDEN);

        reads(byRequest, "You asked to join on 2 November; answer usually within 2 days.", "", "Withdraw request");
    }

    @Test
    void somebody_invited() {
        byInvitation.with("ana", MembershipState.INVITED).seenBy("ana");

        reads(byInvitation, "You were invited on 2 November.", "Accept", "No, thanks");
    }

    @Test
    void somebody_proposed_reads_what_strangers_read_because_nobody_told_them_yet() {
        byInvitation.with("ana", MembershipState.INVITE_REQUESTED).seenBy("ana");

        reads(byInvitation, "People join this community by invitation.", "", "");
    }

    @Test
    void a_member() {
        open.with("ana", MembershipState.ACTIVE).seenBy("ana");

        reads(open, "You are a member.", "", "Leave");
    }

    @Test
    void a_member_with_first_steps_to_take() {
        CommunityView view = open.with("ana", MembershipState.ACTIVE)
                .seenBy("ana")
                .guild
                .directory
                .one(open.viewer, GARDEN)
                .result()
                .orElseThrow();
        Look look = new Look(new Words(open.texts), new Dates(open.texts, open.guild.clock), open.links, Output.SCREEN);

        StandingView standing = Standings.of(
                view,
                open.viewer,
                look,
                Optional.of(new FirstSteps(2, 5, "4", "Introduce yourself", "/confluence/x/1", "/confluence/x")));

        assertThat(standing.lines())
                .extracting(line -> withoutMarks(line.before()))
                .containsExactly("You are a member, and 2 of 5 first steps are done.");
        assertThat(standing.link()).isEqualTo("Introduce yourself");
        assertThat(standing.linkHref()).isEqualTo("/confluence/x/1");
        assertThat(standing.act()).isEmpty();
        assertThat(standing.step()).isEqualTo("4");
        assertThat(withoutMarks(standing.stepDone())).isEqualTo("\u201cIntroduce yourself\u201d is done");
        assertThat(standing.leaves()).isNotEmpty();
    }

    @Test
    void a_member_under_old_rules() {
        open.with("ana", MembershipState.ACTIVE);
        write(open, "Be kind.");
        open.seenBy("ana");

        reads(open, "Please accept the ground rules by 2 December to go on taking part.", "Read the rules", "Leave");
        open.guild.clock.goOn(Duration.ofDays(30));
        reads(open, "You read along until you accept the ground rules.", "Read the rules", "Leave");
    }

    @Test
    void a_guest() {
        change(
                open.with("ana", MembershipState.ACTIVE),
                "ana",
                own -> own.as(Optional.of(new Guest(GuestKind.SUPPLIER, "Acme", LocalDate.of(2027, 5, 3)))));

        reads(open.seenBy("ana"), "You take part as a guest until 3 May 2027.", "", "Leave");
    }

    @Test
    void somebody_whose_account_is_inactive() {
        open.with("ana", MembershipState.SUSPENDED).seenBy("ana");

        reads(open, "Your membership rests while your account is inactive.", "", "");
    }

    @Test
    void somebody_declined() {
        byRequest.seenBy("ana").guild.joining.join(byRequest.viewer, GARDEN);
        byRequest.guild.deciding.decline(byRequest.guild.person("frida"), GARDEN, keyOf(byRequest, "ana"), "Full.");

        reads(byRequest, "Your request was declined; you can ask again from 2 December on.", "", "");
        byRequest.guild.clock.goOn(Duration.ofDays(31));
        reads(byRequest, "Your request was declined on 2 November.", "Ask again", "");
    }

    @Test
    void somebody_removed() {
        open.with("ana", MembershipState.REMOVED).seenBy("ana");
        closed.with("ana", MembershipState.REMOVED).seenBy("ana");

        reads(open, "You were removed from this community on 2 November.", "Ask to join", "");
        reads(closed, "You were removed from this community on 2 November.", "", "");
    }

    @Test
    void somebody_banned() {
        open.with("ana", MembershipState.BANNED).seenBy("ana");

        reads(open, "Joining is not possible; contact Frida.", "", "");
    }

    @Test
    void a_stranger_where_every_place_is_taken() {
        arrange(
                byRequest,
                community -> community.arranged(community
                        .arrangements()
                        .withAdmission(new Admission(OptionalInt.of(1), false, Optional.empty()))));

        reads(byRequest.seenBy("ana"), "The only place is taken; you can ask for the next one.", "Ask to join", "");
    }

    @Test
    void anybody_in_each_time_of_its_life() {
        open.with("ben", MembershipState.ACTIVE);
        reads(open.seenBy("ana"), "This community is just starting, and you can be one of the first.", "Join", "");
        reads(open.seenBy("ben"), "You are a member.", "", "Leave");
        status(open, CommunityStatus.DORMANT);
        reads(open.seenBy("ana"), "It has been quiet here for a while, and newcomers are welcome.", "Join", "");
        reads(open.seenBy("ben"), "You are a member, and it has been quiet here for a while.", "", "Leave");
        status(open, CommunityStatus.ORPHANED);
        reads(open.seenBy("ana"), "This community looks for a facilitator, and you can join all the same.", "Join", "");
        reads(
                open.seenBy("ben"),
                "You are a member, and this community looks for a facilitator.|Would you look after it?",
                "I will look after it",
                "Leave");
        status(open, CommunityStatus.ARCHIVED);
        reads(open.seenBy("ana"), "This community is archived; its pages stay here to read.", "", "");
        reads(open.seenBy("ben"), "This community is archived; its pages stay here to read.", "", "");
    }

    @Test
    void a_volunteer_and_the_others_while_nobody_facilitates() {
        open.with("ana", MembershipState.ACTIVE).with("ben", MembershipState.ACTIVE);
        status(open, CommunityStatus.ORPHANED);
        open.guild.volunteers.volunteer(open.guild.person("ana"), Wiki.GARDEN);

        Element ana = open.seenBy("ana").join();
        assertThat(ana.select(".gh-lines p").text())
                .contains("You offered to facilitate, and begin on")
                .contains("unless an administrator objects");
        assertThat(ana.select("[data-gh-act=step-back]").text()).isEqualTo("Take the offer back");
        reads(
                open.seenBy("ben"),
                "You are a member, and this community looks for a facilitator.|"
                        + "Somebody offered to look after it, and begins on 9 November unless an administrator objects.|"
                        + "Would you look after it?",
                "I will look after it",
                "Leave");
        reads(
                open.seenBy("cara"),
                "This community looks for a facilitator, and you can join all the same.|"
                        + "Somebody offered to look after it, and begins on 9 November unless an administrator objects.",
                "Join",
                "");
    }

    @Test
    void those_who_run_it() {
        open.with("ana", MembershipState.ACTIVE, Role.FACILITATOR);
        reads(open.seenBy("ana"), "You facilitate this community.", "Manage", "Leave");
        byRequest.with("ben", MembershipState.REQUESTED);
        reads(
                byRequest.seenBy("frida"),
                "You facilitate this community; to leave, first make somebody else a facilitator.",
                "1 request waits",
                "");
    }

    @Test
    void where_the_space_is_gone() {
        assertThat(open.seenBy("ana").join("space", "NOWHERE").text()).isEqualTo("There is no community to show here.");
    }

    @Test
    void rules_are_read_before_one_comes_in_and_questions_with_them() {
        write(open, "Be <b>kind</b>.\nKeep it here.");
        Element dialog = open.seenBy("ana").join().selectFirst(".gh-entry[role=dialog][hidden]");
        assertThat(open.join().select("button[data-gh-act=ask-entry]").text()).isEqualTo("Join");
        assertThat(dialog.attr("aria-label")).isEqualTo("Ground rules");
        assertThat(dialog.attr("data-gh-rules")).isEqualTo("1");
        assertThat(dialog.selectFirst(".gh-rules-text[tabindex=0][role=region]").wholeText())
                .isEqualTo("Be <b>kind</b>.\nKeep it here.");
        assertThat(dialog.select("form[data-gh-act=join]")).hasSize(1);
        assertThat(dialog.select("[type=submit]").text()).isEqualTo("I accept and join");
        assertThat(dialog.select("textarea")).isEmpty();

        ask(byRequest, "What do you grow?", "Since when?");
        Element asked = byRequest.seenBy("ana").join().selectFirst(".gh-entry");
        assertThat(asked.attr("aria-label")).isEqualTo("Before you ask");
        assertThat(asked.select("label").eachText()).containsExactly("What do you grow?", "Since when?");
        assertThat(asked.select("textarea").eachAttr("name")).containsExactly("answer-1", "answer-2");
        assertThat(asked.select(".gh-rules-text")).isEmpty();
        assertThat(asked.select("[type=submit]").text()).isEqualTo("Ask to join");
        write(byRequest, "Be kind.");
        assertThat(byRequest
                        .seenBy("ana")
                        .join()
                        .select(".gh-entry [type=submit]")
                        .text())
                .isEqualTo("I accept and ask to join");
    }

    @Test
    void long_rules_do_not_come_with_the_page() {
        write(open, "r".repeat(Entries.RULES_ON_THE_PAGE + 1));

        Element dialog = open.seenBy("ana").join().selectFirst(".gh-entry");

        assertThat(dialog.selectFirst(".gh-rules-text").text()).isEmpty();
        assertThat(dialog.attr("data-gh-rules")).isEqualTo("1");
    }

    /** One sentence, the main act as button or link, and the quiet one as button or tucked away. */
    private static void reads(Wiki wiki, String sentence, String main, String quiet) {
        Element shown = wiki.join();
        shown.select(".assistive").remove();
        assertThat(withoutMarks(String.join("|", shown.select(".gh-lines p").eachText())))
                .isEqualTo(sentence);
        Element standing = shown.selectFirst(".gh-standing");
        standing.select(".gh-entry, .gh-leave").remove();
        List<String> acts =
                standing.select("a.aui-button, button.aui-button-primary").eachText();
        assertThat(acts).isEqualTo(main.isEmpty() ? List.of() : List.of(main));
        assertThat(standing.select("button:not(.aui-button-primary)").eachText())
                .isEqualTo(quiet.isEmpty() ? List.of() : List.of(quiet));
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }

    private static void status(Wiki wiki, CommunityStatus status) {
        arrange(wiki, community -> community.withLife(community.life().in(status)));
    }

    private static void arrange(Wiki wiki, UnaryOperator<Community> change) {
        CommunityRow row =
                wiki.guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(change.apply(row.value()));
    }

    private static void change(Wiki wiki, String username, UnaryOperator<Membership> change) {
        UserId user = wiki.guild.person(username).user().orElseThrow();
        Community community = wiki.guild.communities.find(new SpaceKey(GARDEN)).orElseThrow();
        MembershipRow row =
                wiki.guild.memberships.forChange(community.id(), Set.of(user)).get(user);
        row.save(change.apply(row.value()), SortName.of(username));
    }

    private static void write(Wiki wiki, String text) {
        Viewer frida = wiki.guild.person("frida");
        int revision = wiki.guild.rules.of(frida, GARDEN).result().orElseThrow().revision();
        wiki.guild.rules.change(frida, GARDEN, revision, text, RulesEdit.ASK);
    }

    private static void ask(Wiki wiki, String... questions) {
        Viewer frida = wiki.guild.person("frida");
        int revision =
                wiki.guild.questions.of(frida, GARDEN).result().orElseThrow().revision();
        wiki.guild.questions.change(frida, GARDEN, revision, List.of(questions));
    }

    private static String keyOf(Wiki wiki, String username) {
        return wiki.guild.person(username).user().orElseThrow().value();
    }
}
