package io.guildhall.profile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.web.Wiki;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of one's own profile, as others see it, and of others. */
class ProfilePagesTest {
    private static final String PAGE = "/confluence/plugins/servlet/guildhall/profile";
    private static final String HOSTILE = "<b>Bees</b>";

    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.OPEN, RosterVisibility.EVERYONE)
            .with("ana", MembershipState.ACTIVE)
            .with("fay", MembershipState.ACTIVE);
    private final InMemoryProfiles kept = new InMemoryProfiles();
    private final ProfileService profiles =
            ProfilesOf.service(wiki.guild, kept, new InMemoryLocks(), new InMemoryTransactions(kept));
    private final HttpServletResponse response = mock(HttpServletResponse.class);

    @BeforeEach
    void ana_says_something_to_members() {
        Viewer ana = wiki.guild.person("ana");
        profiles.change(
                        ana,
                        1,
                        Outcome.done(ProfilesOf.saying(
                                Visibility.MEMBERS, List.of(HOSTILE, "Compost"), List.of("Grafting"))))
                .result()
                .orElseThrow();
    }

    @Test
    void whoever_never_said_anything_finds_examples() throws IOException {
        Document page = page("ben", "", null);

        assertThat(page.select(".gh-examples")).hasSize(2);
        assertThat(page.select("form .gh-rows > .gh-row")).isEmpty();
        assertThat(page.select("input[name=visibility][checked]").attr("value")).isEqualTo("MEMBERS");
        assertThat(page.select("input[name=suggestible]").hasAttr("checked")).isTrue();
        assertThat(wiki.required).contains("io.guildhall.confluence:guildhall-profile");
    }

    @Test
    void ones_own_is_filled_in_and_every_field_has_a_name() throws IOException {
        Document page = page("ana", "", null);

        assertThat(page.select("[data-gh-kind=offers] .gh-rows input").eachAttr("value"))
                .containsExactly(HOSTILE, "Compost");
        assertThat(page.select("[data-gh-kind=wants] .gh-rows select[data-gh-part=priority] option[selected]")
                        .first()
                        .text())
                .isEqualTo("Most of all");
        assertThat(page.select("[data-gh-kind=languages] .gh-rows option[selected]")
                        .eachText())
                .containsExactly("German");
        assertThat(page.select("[name=timeZone] option[selected]").attr("value"))
                .isEqualTo("Europe/Berlin");
        assertThat(page.select("form").attr("data-gh-revision")).isEqualTo("2");
        assertThat(page.select("input, select, textarea"))
                .allMatch(field -> field.hasAttr("aria-label")
                        || !page.select("label[for=" + field.id() + "]").isEmpty());
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void the_preview_is_the_page_of_others() throws IOException {
        Document preview = page("ana", "", "fellow");
        Document read = page("fay", "/key-ana", null);

        assertThat(preview.select(".gh-preview a").attr("href")).isEqualTo(PAGE);
        preview.select(".gh-preview").remove();
        assertThat(preview.select(".gh-portrait").html())
                .isEqualTo(read.select(".gh-portrait").html());
        assertThat(read.select(".gh-skill").eachText()).containsExactly(HOSTILE, "Compost", "Grafting");
        assertThat(read.text())
                .contains("Europe/Berlin, where it is", "2 hours a week", "German", "Twenty years in a nursery");
        Document stranger = page("ana", "", "stranger");
        stranger.select(".gh-preview").remove();
        assertThat(stranger.select(".gh-portrait").html())
                .isEqualTo(page("ben", "/key-ana", null).select(".gh-portrait").html());
        assertThat(stranger.select(".gh-skill, .gh-prose, .gh-reach")).isEmpty();
        assertThat(wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void ones_own_address_leads_to_what_one_fills_in_and_nobody_is_found_by_a_key_of_nobody() throws IOException {
        page("ana", "/key-ana", null);
        verify(response).setHeader("Location", PAGE);

        for (String key : List.of("/nobody", "/%00", "/%C3%28", "/a/b", "/%20")) {
            assertThat(page("ben", key, null).text()).as(key).doesNotContain("Compost");
        }
        wiki.viewer = Viewer.anonymous();
        assertThat(answered("/key-ana", null).select("a").eachAttr("href").toString())
                .contains("login");
    }

    private Document page(String who, String rest, @Nullable String as) throws IOException {
        wiki.seenBy(who);
        return answered(rest, as);
    }

    private Document answered(String rest, @Nullable String as) throws IOException {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRequestURI()).thenReturn(PAGE + rest);
        when(request.getParameter("as")).thenReturn(as);
        StringWriter html = new StringWriter();
        when(response.getWriter()).thenReturn(new PrintWriter(html));
        new ProfilePageServlet(wiki.pages(), profiles, List.of(), List.of(), wiki.switches()).doGet(request, response);
        return Jsoup.parse(html.toString());
    }
}
