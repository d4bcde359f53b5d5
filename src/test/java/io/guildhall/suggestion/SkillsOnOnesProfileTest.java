package io.guildhall.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.docs.OpenApi;
import io.guildhall.expertise.Workshop;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryPageSearch;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.web.Wiki;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.web.ProfilePageServlet;
import io.guildhall.suggestion.web.OwnSkillsPart;
import io.guildhall.suggestion.web.SuggestionResource;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Skills that somebody might offer, where they fill in their profile and over REST. */
class SkillsOnOnesProfileTest {
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.EVERYONE);
    private final Workshop workshop = new Workshop(wiki.guild);
    private final InMemoryPageSearch pages = new InMemoryPageSearch();
    private final InMemoryDismissals dismissals = new InMemoryDismissals();
    private final SkillSuggestionService skills =
            SuggestionsOf.skills(workshop, pages, dismissals, new InMemoryLocks(), new InMemoryTransactions());
    private final UserId ana = wiki.guild.person("ana").user().orElseThrow();

    @Test
    void they_stand_above_the_form_each_with_its_reason_and_two_buttons() throws IOException, ServletException {
        workshop.offers("pia", "Kubernetes 3");
        pages.label(ana, "kubernetes", "<b>wax", "<b>wax");

        Document page = page("ana", "");

        assertThat(page.select("#gh-own-skills").text()).isEqualTo("Skills that you might offer");
        assertThat(page.select(".gh-suggestion .gh-line-text").eachText())
                .containsExactly(
                        "Kubernetes One of your pages is labelled kubernetes.",
                        "<b>wax 2 of your pages are labelled <b>wax.");
        assertThat(page.select("button[data-gh-act=skill-take]").eachAttr("data-gh-skill"))
                .containsExactly("Kubernetes", "<b>wax");
        assertThat(page.select("button[data-gh-act=skill-dismiss]")).hasSize(2);
        assertThat(page.select("section, form").first().select("h2").attr("id")).isEqualTo("gh-own-skills");
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-suggestion");
    }

    @Test
    void nobody_else_sees_them_and_neither_does_a_preview() throws IOException, ServletException {
        pages.label(ana, "bees", "bees");

        assertThat(page("pia", "").select("#gh-own-skills")).isEmpty();
        assertThat(page("pia", "/" + ana.value()).text()).doesNotContain("bees");
        assertThat(page("ana", "?as=stranger").select("#gh-own-skills")).isEmpty();
    }

    @Test
    void there_is_nothing_where_there_is_nothing_to_suggest() throws IOException, ServletException {
        assertThat(page("ana", "").select("#gh-own-skills")).isEmpty();

        pages.label(ana, "bees", "bees");
        pages.fallSilent();
        assertThat(page("ana", "").select("#gh-own-skills")).isEmpty();
    }

    @Test
    void over_rest_it_is_as_the_reference_says() {
        pages.label(ana, "bees", "bees");

        JsonNode found = rest("ana").get("me/suggestions/skills").json();
        assertThat(OpenApi.read().differences("SuggestedSkills", found)).isEmpty();
        assertThat(found.get("items").get(0).get("pages").asInt()).isEqualTo(2);
        assertThat(rest("pia").get("me/suggestions/skills").json().get("items")).isEmpty();

        assertThat(dismiss("{\"skill\":\"bees\"}").status()).isEqualTo(200);
        assertThat(dismiss("{\"skill\":\"bees\"}").status()).as("again").isEqualTo(200);
        assertThat(dismiss("{\"skill\":\"7\"}").json().get("code").asText()).isEqualTo("suggestion.no-skill");
        assertThat(dismiss("{}").status()).isEqualTo(422);
        assertThat(rest("ana").get("me/suggestions/skills").json().get("items")).isEmpty();
    }

    private Answer dismiss(String body) {
        return rest("ana")
                .send(
                        "POST",
                        "me/suggestions/skills/dismissed",
                        RestApp.jsonHeaders(),
                        body.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp rest(String username) {
        Viewer viewer = wiki.guild.person(username);
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", Clock.systemUTC());
        SuggestionService communities =
                SuggestionsOf.mine(workshop, dismissals, new InMemoryLocks(), new InMemoryTransactions());
        return RestApp.of(
                List.of(SuggestionResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> viewer, problems),
                        Problems.class,
                        problems,
                        SuggestionService.class,
                        communities,
                        SkillSuggestionService.class,
                        skills));
    }

    private Document page(String username, String rest) throws IOException, ServletException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        StringWriter html = new StringWriter();
        when(request.getRequestURI())
                .thenReturn("/confluence/plugins/servlet/guildhall/profile" + rest.replaceFirst("\\?.*", ""));
        when(request.getParameter("as")).thenReturn(rest.contains("as=") ? "stranger" : null);
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        when(request.getMethod()).thenReturn("GET");
        wiki.seenBy(username);
        new ProfilePageServlet(
                        wiki.pages(),
                        ProfilesOf.service(
                                wiki.guild, workshop.profiles, new InMemoryLocks(), new InMemoryTransactions()),
                        List.of(new OwnSkillsPart(skills)),
                        List.of(),
                        wiki.switches())
                .service(request, response);
        return Jsoup.parse(html.toString());
    }
}
