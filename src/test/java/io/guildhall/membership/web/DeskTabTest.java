package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Entry;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Term;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The tab of a community with what waits for those who run it, and what waits on other tabs. */
class DeskTabTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Test
    void begins_with_what_waits_while_somebody_waits_and_leads_there_from_the_card() throws IOException {
        Document page =
                pages.community(wiki.with("ana", MembershipState.REQUESTED).seenBy("frida"), "GARDEN");

        assertThat(page.select(".gh-tabs a").eachText()).startsWith("What needs me", "Overview");
        assertThat(page.select(".gh-standing a").attr("href")).isEqualTo(OwnPages.SPACE + "GARDEN/desk");
    }

    @Test
    void says_that_nothing_waits() throws IOException {
        assertThat(pages.community(wiki.seenBy("frida"), "GARDEN/desk").text()).contains("Nothing waits for you.");
    }

    @Test
    void lets_everybody_be_answered_at_once_where_more_than_one_wait() throws IOException {
        wiki.with("ana", MembershipState.REQUESTED);
        assertThat(pages.community(wiki.seenBy("frida"), "GARDEN/desk").select("[data-gh-act=ask-all]"))
                .isEmpty();

        wiki.with("ben", MembershipState.REQUESTED);
        Document page = pages.community(wiki.seenBy("frida"), "GARDEN/desk");

        assertThat(page.select("[data-gh-act=ask-all]").eachText()).containsExactly("Approve all", "Decline all");
        assertThat(page.select("[role=dialog][hidden][data-gh-space=GARDEN]").eachAttr("aria-label"))
                .containsExactly("Approve all 2 requests?", "Decline all 2 requests?");
        assertThat(page.select("[role=dialog] textarea")).hasSize(1);
    }

    @Test
    void lets_the_request_of_somebody_who_is_gone_only_be_declined() throws IOException {
        wiki.with("ana", MembershipState.REQUESTED);
        wiki.guild.people.delete(wiki.guild.person("ana").user().orElseThrow());

        Document page = pages.community(wiki.seenBy("frida"), "GARDEN/desk");

        assertThat(page.select("[data-gh-act=approve]")).isEmpty();
        assertThat(page.select("[data-gh-act=decline]")).hasSize(1);
    }

    @Test
    void shows_those_who_decide_what_was_answered() throws IOException {
        ask("What do you grow?");
        wiki.guild.joining.join(
                wiki.guild.person("ana"),
                "GARDEN",
                new Entry(OptionalInt.empty(), List.of(new Entry.GivenAnswer(1, "<i>Apples</i>"))));

        Document desk = pages.community(wiki.seenBy("frida"), "GARDEN/desk");

        assertThat(desk.select(".gh-request dt").text()).isEqualTo("What do you grow?");
        assertThat(desk.select(".gh-request dd").text()).isEqualTo("<i>Apples</i>");
    }

    private void ask(String question) {
        Viewer frida = wiki.guild.person("frida");
        int revision =
                wiki.guild.questions.of(frida, "GARDEN").result().orElseThrow().revision();
        wiki.guild.questions.change(frida, "GARDEN", revision, List.of(question));
    }

    @Test
    void tells_facilitators_whose_term_ends_and_lets_them_choose() throws IOException {
        wiki.with("ben", MembershipState.ACTIVE, Role.FACILITATOR).guild.launched("GARDEN");
        LocalDate soon = Term.today(wiki.guild.clock.instant()).plusDays(20);
        wiki.guild.terms.last(wiki.guild.person("ben"), "GARDEN", "frida", Optional.of(soon));

        Document mine = pages.community(wiki.seenBy("frida"), "GARDEN/life");
        assertThat(mine.select(".gh-term h2 .aui-lozenge").text()).isEqualTo("ends soon");
        assertThat(mine.select(".gh-term[data-gh-person=key-frida] input[name=until]")
                        .attr("value"))
                .isEqualTo(soon.plusYears(1).toString());
        assertThat(mine.select(".gh-term a").attr("href")).endsWith("/GARDEN/review#gh-handover");
        assertThat(mine.select(".gh-term button").eachAttr("data-gh-act")).contains("call", "term-open");

        assertThat(mine.select(".gh-sign").eachText())
                .containsExactly("There already: Somebody facilitates.", "Not there: Nobody meets.");

        Document roster = pages.community(wiki, "GARDEN/members");
        assertThat(roster.select("[data-gh-person=key-frida] form[data-gh-act=term] input")
                        .attr("value"))
                .isEqualTo(soon.toString());
        assertThat(roster.select("[data-gh-person=key-ben] form[data-gh-act=term] input")
                        .attr("value"))
                .isEmpty();
        assertThat(pages.community(wiki.seenBy("ben"), "GARDEN/life").select(".gh-term"))
                .as("it has no end for ben")
                .isEmpty();

        wiki.guild.clock.goOn(Duration.ofDays(21));
        Document desk = pages.community(wiki, "GARDEN/desk");
        assertThat(desk.select("[data-gh-person=key-frida] .gh-hint").text()).startsWith("The term ended on");
        assertThat(desk.select("[data-gh-person=key-frida] button[data-gh-act=term]")
                        .attr("data-gh-until"))
                .isEqualTo(soon.plusDays(1).plusYears(1).toString());
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void says_to_whoever_facilitates_no_more_why_the_mail_led_here_and_shows_what_is_open_to_them() throws IOException {
        Document page = pages.community(wiki.seenBy("ana"), "GARDEN/desk");

        assertThat(page.select(".gh-notice").text())
                .startsWith("Nothing waits for you there: you do not facilitate this community");
        assertThat(page.select(".gh-tabs [aria-current=page]").text()).isEqualTo("Overview");
        assertThat(page.select(".gh-desk")).isEmpty();
        assertThat(pages.community(wiki, "NOWHERE/desk").html())
                .isEqualTo(pages.community(wiki, "NOWHERE").html());
    }
}
