package io.guildhall.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.community.NewcomerStep;
import io.guildhall.community.StepAct;
import io.guildhall.expertise.BalanceService;
import io.guildhall.expertise.ExpertService;
import io.guildhall.expertise.Workshop;
import io.guildhall.expertise.web.CommunityGapsMacro;
import io.guildhall.expertise.web.ExpertFinderMacro;
import io.guildhall.expertise.web.ExpertResource;
import io.guildhall.expertise.web.ExpertsPageServlet;
import io.guildhall.expertise.web.GapResource;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.web.Absence;
import io.guildhall.membership.web.CommunityMembersMacro;
import io.guildhall.membership.web.Wiki;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import io.guildhall.newcomer.Walk;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.web.OwnProfileResource;
import io.guildhall.profile.web.ProfilePageServlet;
import io.guildhall.profile.web.ProfileResource;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import io.guildhall.suggestion.web.SuggestedPeopleResource;
import io.guildhall.suggestion.web.SuggestionResource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator switched off that people say what they can help with: all of it is gone, and all comes back. */
class SwitchedOffTest {
    private final Wiki wiki = Wiki.withACommunity();
    private final Workshop workshop = new Workshop(wiki.guild);
    private final InMemoryProfiles kept = new InMemoryProfiles();
    private final ProfileService profiles =
            ProfilesOf.service(wiki.guild, kept, new InMemoryLocks(), new InMemoryTransactions(kept));

    @Test
    void readers_see_nothing_of_its_macros() {
        workshop.offers("ana", "Compost 3").wants("frida", "Bees 1");
        off();

        for (Macro macro : macros()) {
            assertThat(wiki.seenBy("zoe").html(macro, "display", Wiki.GARDEN)).isEmpty();
            assertThat(wiki.html(macro, "pdf", Wiki.GARDEN)).isEmpty();
            wiki.viewer = Viewer.anonymous();
            assertThat(wiki.html(macro, "display", Wiki.GARDEN)).isEmpty();
        }
        assertThat(wiki.required).isEmpty();
    }

    @Test
    void whoever_edits_the_page_or_administers_the_space_is_told_in_one_line() {
        off();

        for (Macro macro : macros()) {
            Element editing = wiki.seenBy("zoe").show(macro, "preview", Wiki.GARDEN);
            Element keeping = wiki.seenBy("spacey").show(macro, "display", Wiki.GARDEN);
            for (Element shown : List.of(editing, keeping)) {
                assertThat(shown.select(".gh-notice").eachText())
                        .containsExactly(
                                "An administrator of this site switched off what this macro shows. Readers see nothing here.");
            }
        }
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "experts?skill=compost",
                "knowledge-gaps",
                "knowledge-gaps?space=GARDEN",
                "people/me",
                "people/ana",
                "me/suggestions",
                "me/suggestions/skills",
                "communities/GARDEN/suggestions"
            })
    void over_rest_it_is_not_there(String address) {
        wiki.seenBy("frida");
        String path = address.replace(
                "ana", wiki.guild.person("ana").user().orElseThrow().value());
        assertThat(rest().get(path).status()).isEqualTo(200);
        off();

        assertThat(codeOf(rest().get(path))).isEqualTo("feature.off");
        wiki.viewer = Viewer.anonymous();
        assertThat(codeOf(rest().get(path))).isEqualTo("feature.off");

        on();
        wiki.seenBy("frida");
        assertThat(rest().get(path).status()).isEqualTo(200);
    }

    @Test
    void nothing_of_it_is_changed_over_rest() {
        wiki.seenBy("frida");
        off();

        assertThat(codeOf(rest().send("PUT", "me/suggestions", RestApp.jsonHeaders(), "{\"wanted\":false}".getBytes())))
                .isEqualTo("feature.off");
        assertThat(((InMemoryAudit) wiki.guild.audit).latest(50))
                .noneMatch(entry -> entry.act().startsWith("suggestion."));
    }

    @Test
    void its_pages_are_not_there_and_say_why() throws Exception {
        wiki.seenBy("zoe");
        off();

        for (String address : List.of("/guildhall/experts", "/guildhall/profile")) {
            HttpServletResponse response = mock(HttpServletResponse.class);
            assertThat(page(address, response).select(".gh-notice").text())
                    .isEqualTo("An administrator of this site switched this off.");
            verify(response).setStatus(404);
        }
        on();
        HttpServletResponse response = mock(HttpServletResponse.class);
        page("/guildhall/profile", response);
        verify(response).setStatus(200);
    }

    @Test
    void what_is_wanted_is_not_counted_and_counted_again_when_it_is_back() {
        workshop.wants("frida", "Bees 1");
        off();
        assertThat(workshop.counting.run().done()).isZero();

        on();
        assertThat(workshop.counting.run().done()).isPositive();
        assertThat(wiki.seenBy("frida")
                        .show(
                                new CommunityGapsMacro(wiki.frame(), workshop.balance, wiki.switches()),
                                "display",
                                Wiki.GARDEN)
                        .text())
                .contains("Bees");
    }

    @Test
    void no_first_step_leads_there() {
        NewcomerService steps = NewcomersOf.service(wiki.guild);
        Viewer frida = wiki.guild.person("frida");
        steps.change(
                        frida,
                        Wiki.GARDEN,
                        1,
                        List.of(
                                NewcomersOf.act("Say what you bring", StepAct.PROFILE),
                                NewcomersOf.page("Read", "/display/GARDEN/1")))
                .result()
                .orElseThrow();
        off();

        Walk walk = steps.show(frida, Wiki.GARDEN).result().orElseThrow().walk();
        assertThat(walk.all()).isEqualTo(1);
        assertThat(walk.next().map(NewcomerStep::title)).contains("Read");

        on();
        assertThat(steps.show(frida, Wiki.GARDEN).result().orElseThrow().walk().all())
                .isEqualTo(2);
    }

    @Test
    void no_roster_is_narrowed_by_it() {
        workshop.offers("ana", "Compost 3");
        CommunityMembersMacro members = new CommunityMembersMacro(
                wiki.frame(),
                wiki.guild.directory,
                wiki.guild.rosters,
                new Absence(wiki.guild.founding, wiki.guild.spaces),
                wiki.guild.spaces,
                wiki.switches());
        off();

        assertThat(wiki.seenBy("zoe").html(members, "display", Wiki.GARDEN, "skill", "compost"))
                .isEmpty();
        assertThat(wiki.show(members, "preview", Wiki.GARDEN, "skill", "compost")
                        .text())
                .startsWith("An administrator of this site switched off");
        assertThat(wiki.html(members, "display", Wiki.GARDEN)).isNotEmpty();
        assertThat(wiki.guild
                        .rosters
                        .members(
                                wiki.guild.person("zoe"), Wiki.GARDEN, new RosterQuery(Optional.empty(), "compost", 10))
                        .reason())
                .hasValueSatisfying(refusal -> assertThat(refusal.code()).isEqualTo(SiteRefusal.FEATURE_OFF));
    }

    @Test
    void what_is_wrong_with_such_a_macro_is_no_matter_either() {
        off();

        assertThat(wiki.seenBy("zoe").html(macros().get(0), "display", Wiki.GARDEN, "max", "many"))
                .isEmpty();
    }

    private List<Macro> macros() {
        return List.of(
                new ExpertFinderMacro(
                        wiki.frame(), workshop.experts, workshop.balance, wiki.guild.spaces, wiki.switches()),
                new CommunityGapsMacro(wiki.frame(), workshop.balance, wiki.switches()));
    }

    private void off() {
        ((InMemorySettings) wiki.guild.settings).switchOff(Pillar.EXPERTISE);
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
    }

    private void on() {
        ((InMemorySettings) wiki.guild.settings).switchOff();
        wiki.guild.clock.goOn(Duration.ofMinutes(1));
    }

    private static String codeOf(Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        return answer.json().get("code").asText();
    }

    private RestApp rest() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", wiki.guild.clock);
        return RestApp.of(
                List.of(
                        ExpertResource.class,
                        GapResource.class,
                        OwnProfileResource.class,
                        ProfileResource.class,
                        SuggestionResource.class,
                        SuggestedPeopleResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> wiki.viewer, problems),
                        Problems.class,
                        problems,
                        ExpertService.class,
                        workshop.experts,
                        BalanceService.class,
                        workshop.balance,
                        ProfileService.class,
                        profiles,
                        SkillSuggestionService.class,
                        SuggestionsOf.skills(workshop),
                        SuggestionService.class,
                        SuggestionsOf.mine(
                                workshop, new InMemoryDismissals(), new InMemoryLocks(), new InMemoryTransactions()),
                        SuggestedPeopleService.class,
                        SuggestionsOf.people(
                                workshop, new InMemoryDismissals(), new InMemoryLocks(), new InMemoryTransactions())));
    }

    private Document page(String address, HttpServletResponse response) throws Exception {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(address);
        when(request.getMethod()).thenReturn("GET");
        when(request.getParameter(anyString())).thenReturn(null);
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        HttpServlet servlet = address.endsWith("experts")
                ? new ExpertsPageServlet(wiki.pages(), workshop.experts, workshop.balance, wiki.switches())
                : new ProfilePageServlet(wiki.pages(), profiles, List.of(), List.of(), wiki.switches());
        servlet.service(request, response);
        return Jsoup.parse(html.toString());
    }
}
