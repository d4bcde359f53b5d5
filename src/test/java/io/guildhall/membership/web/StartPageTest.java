package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Starters;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page on which somebody says for which space they start a community. */
class StartPageTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki bare = Wiki.withASpace().seenBy("spacey");

    @Test
    void asks_for_the_space_and_leads_to_it() throws IOException {
        Document asked = pages.start(bare, null);

        assertThat(asked.select("form[method=get]").attr("action"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/start");
        assertThat(asked.select("input[name=space][required]")).hasSize(1);
        assertThat(asked.select("[aria-invalid]")).isEmpty();

        pages.start(bare, "https://wiki.example.org/confluence/display/GARDEN/Home");

        verify(pages.response).setStatus(303);
        verify(pages.response).setHeader("Location", OwnPages.SPACE + "GARDEN");
    }

    @Test
    void says_so_where_there_is_no_such_space_and_where_it_may_not_be_seen() throws IOException {
        bare.guild.spaces.add("SECRET", "Secret");
        bare.guild.spaces.showOnlyTo("SECRET");

        for (String typed : List.of("NOWHERE", "SECRET", "https://elsewhere.example.org/")) {
            Document page = pages.start(bare, typed);

            assertThat(page.select("#gh-space-problem").text())
                    .isEqualTo("There is no such space, or you may not see it.");
            assertThat(page.select("input[name=space]").val()).isEqualTo(typed);
        }
        verify(pages.response, never()).setStatus(303);
    }

    @Test
    void leads_nobody_off_the_site() throws IOException {
        for (String typed : List.of("//evil.example.org", "https://evil.example.org/display/GARDEN")) {
            pages.start(bare, typed);
        }

        verify(pages.response).setHeader("Location", OwnPages.SPACE + "GARDEN");
        verify(pages.response, never()).setHeader(eq("Location"), contains("evil"));
    }

    @Test
    void says_whom_to_ask_where_starting_is_left_to_administrators() throws IOException {
        ((InMemorySettings) bare.guild.settings).leaveStartingTo(Starters.SITE_ADMINS);

        Document page = pages.start(bare, "GARDEN");

        assertThat(page.select("form")).isEmpty();
        assertThat(page.select(".gh-notice").text())
                .isEqualTo(
                        "On this site, only its administrators start communities. Ask one of them to start one here.");
        assertThat(pages.community(bare, "GARDEN").select(".gh-notice").text())
                .contains("Ask one of them to start one here.");
        assertThat(pages.community(bare.seenBy("ana"), "GARDEN")
                        .select(".gh-notice")
                        .text())
                .isEqualTo("This space is not a community yet. Whoever administers it can start one.");
    }
}
