package io.guildhall.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guildhall.desk.web.MinePagesOf;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.web.Wiki;
import io.guildhall.proposal.ProposalsOf;
import io.guildhall.proposal.web.OwnProposalsOf;
import io.guildhall.review.HandOverService;
import io.guildhall.review.ReviewsOf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On their page, and in the macro that brings it along from there, people find what they are asked and what became of what they proposed. */
class WhatWaitsForMeTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final HandOverService handing =
            ReviewsOf.inMemory(wiki.guild, new InMemoryPageMaking()).handing();
    private final ProposalsOf proposing =
            new ProposalsOf(wiki.guild, ProposalsOf.inMemory(), new InMemoryLocks(), new InMemoryTransactions());
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @BeforeEach
    void launch() {
        wiki.guild.launched(Wiki.GARDEN);
        wiki.with("dora", MembershipState.ACTIVE, Role.DEPUTY).with("ana", MembershipState.ACTIVE);
    }

    @Test
    void whoever_is_asked_to_take_a_community_over_reads_so_first_and_gets_to_where_they_answer() throws IOException {
        handOver("dora");

        Document page = page("dora");

        assertThat(page.select("h2").first().text()).isEqualTo("A community to take over");
        assertThat(page.select(".gh-needs p").first().text())
                .startsWith("Frida asks whether you would facilitate Gardeners from now on. It holds until");
        assertThat(page.select(".gh-needs a").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/space/GARDEN/review");
        assertThat(page("ana").text()).doesNotContain("take over");
        assertThat(page("frida").text()).doesNotContain("take over");
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void it_is_gone_once_it_is_answered_or_the_community_is_closed_to_them() throws IOException {
        long asked = handOver("dora");
        wiki.guild.spaces.showOnlyTo(Wiki.GARDEN, wiki.guild.person("frida"));
        assertThat(page("dora").text()).doesNotContain("take over");
        wiki.guild.spaces.showOnlyTo(Wiki.GARDEN, wiki.guild.person("frida"), wiki.guild.person("dora"));
        assertThat(page("dora").text()).contains("take over");

        handing.decline(wiki.guild.person("dora"), Wiki.GARDEN, asked);

        assertThat(page("dora").text()).doesNotContain("take over");
    }

    @Test
    void the_macro_brings_along_what_waits_and_what_others_decided_lately_and_nothing_else() throws IOException {
        handOver("ana");
        Viewer ana = wiki.guild.person("ana");
        Viewer root = wiki.guild.person("root");
        wiki.guild.people.makeAdministrator(root);
        for (String each : List.of("Bakers", "Cooks", "Millers")) {
            proposing.service.propose(ana, ProposalsOf.of(each, "Better bread", "token-" + each));
        }
        proposing.decisions.decline(root, 2, "Join the bakers.");
        proposing.service.withdraw(ana, 3);

        Document needs = needs("ana");

        assertThat(needs.select(".gh-needs h2").eachText())
                .containsExactly("A community to take over", "What you proposed");
        assertThat(needs.select(".gh-proposal-name").eachText()).containsExactly("Cooks Declined", "Bakers Waiting");
        assertThat(needs.select(".gh-proposal button").eachAttr("aria-label")).containsExactly("Take back: Bakers");
        assertThat(needs.select(".gh-mine, .gh-for-you")).isEmpty();
        assertThat(page("ana").select(".gh-proposal")).hasSize(3);

        wiki.guild.clock.goOn(Duration.ofDays(31));
        assertThat(needs("ana").select(".gh-proposal-name").eachText()).containsExactly("Bakers Waiting");
        assertThat(needs("dora").select(".gh-needs")).isEmpty();
    }

    @Test
    void it_speaks_german_and_asks_anonymous_people_to_log_in() throws IOException {
        handOver("dora");
        wiki.inGerman();
        assertThat(needs("dora").text())
                .contains("Eine Community übernehmen", "Lesen und antworten")
                .doesNotContain("guildhall.");

        wiki.viewer = Viewer.anonymous();
        when(request.getParameter("needs")).thenReturn("");
        assertThat(answered().select("a").eachAttr("href").toString()).contains("login");
    }

    private long handOver(String to) {
        return handing.start(wiki.guild.person("frida"), Wiki.GARDEN, to, "Would you?")
                .result()
                .orElseThrow()
                .handOver()
                .id();
    }

    private Document page(String who) throws IOException {
        wiki.seenBy(who);
        when(request.getParameter("needs")).thenReturn(null);
        return answered();
    }

    private Document needs(String who) throws IOException {
        wiki.seenBy(who);
        when(request.getParameter("needs")).thenReturn("");
        return answered();
    }

    private Document answered() throws IOException {
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        MinePagesOf.show(
                wiki,
                (viewer, places, look) -> Map.of(),
                List.of(OwnProposalsOf.part(proposing.service), new HandOversForMe(handing)),
                request,
                response);
        return Jsoup.parse(html.toString());
    }
}
