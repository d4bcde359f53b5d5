package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.SpaceKey;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The page with all communities. */
class DirectoryPageTest {
    private final OwnPages pages = new OwnPages();
    private final Wiki wiki = Wiki.withACommunity(JoinPolicy.REQUEST, RosterVisibility.EVERYONE);

    @Test
    void shows_what_belongs_together_as_lists_in_lists_and_what_is_looked_for_on_its_own() throws IOException {
        for (String key : List.of("HERBS", "MINT", "TREES")) {
            wiki.alsoCommunity(key, "About " + key, CommunityType.INTEREST, "Eating well");
        }
        standing("GARDEN", Optional.empty());
        standing("HERBS", Optional.of("GARDEN"));
        standing("MINT", Optional.of("HERBS"));
        standing("TREES", Optional.of("GARDEN"));

        Document all = pages.directory(wiki, Map.of());

        assertThat(all.select(".gh-name").eachText()).containsExactly("Gardeners");
        assertThat(all.select(".gh-tree[aria-label='Below Gardeners'] > li > a").eachText())
                .containsExactly("About HERBS", "About TREES");
        assertThat(all.select(".gh-tree > li > ul > li > a").eachText()).containsExactly("About MINT");
        assertThat(pages.directory(wiki, Map.of("q", "mint")).select(".gh-name").eachText())
                .containsExactly("About MINT");
    }

    private void standing(String key, Optional<String> parent) {
        CommunityRow row = wiki.guild.communities.forChange(new SpaceKey(key)).orElseThrow();
        var launched = Launched.of(row.value(), io.guildhall.community.CommunityStatus.ACTIVE);
        row.save(launched.arranged(launched.arrangements()
                .withParent(parent.flatMap(above -> wiki.guild.communities.find(new SpaceKey(above)))
                        .map(io.guildhall.community.Community::id))));
    }

    @Test
    void finds_communities_and_keeps_the_question() throws IOException {
        wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well");
        for (String key : new String[] {"GARDEN", "KITCHEN"}) {
            var row = wiki.guild
                    .communities
                    .forChange(new io.guildhall.kernel.SpaceKey(key))
                    .orElseThrow();
            row.save(Launched.of(row.value(), io.guildhall.community.CommunityStatus.ACTIVE));
        }

        assertThat(pages.directory(wiki, Map.of()).select(".gh-name").eachText())
                .containsExactly("Cooks", "Gardeners");
        assertThat(pages.directory(wiki, Map.of("q", "cook")).select(".gh-name").eachText())
                .containsExactly("Cooks");
        Document nothing = pages.directory(wiki, Map.of("q", "\"><script>"));
        assertThat(nothing.select("input[name=q]").val()).isEqualTo("\"><script>");
        assertThat(nothing.text()).contains("No community matches “\"><script>”.");
        assertThat(nothing.select("script")).isEmpty();
        assertThat(pages.directory(wiki, Map.of("cursor", "nonsense")).select(".gh-name"))
                .hasSize(2);
    }

    @Nested
    class more_than_one_call_looks_at {
        @Test
        void says_that_it_goes_on_where_nothing_fits_so_far() throws IOException {
            for (int i = 0; i < 130; i++) {
                String key = "K" + i;
                wiki.alsoCommunity(key, "Closed " + i, CommunityType.INTEREST, "Eating well");
                wiki.guild.spaces.showOnlyTo(key, wiki.guild.person("frida"));
            }
            wiki.seenBy("ana");

            Document page = pages.directory(wiki, Map.of());

            assertThat(page.select(".gh-empty").text())
                    .isEqualTo("None of those looked at so far fits. There are more to look through.");
            assertThat(page.select(".gh-rest a").attr("href")).contains("cursor=");
        }
    }

    @Nested
    class what_is_searched_for {
        @Test
        void is_on_one_line_without_halves_of_characters() throws IOException {
            assertThat(searched("a\0b\nc\uD83D d\u0085")).isEqualTo("a b c d");
        }

        @Test
        void is_cut_between_characters() throws IOException {
            String farmer = "\uD83D\uDC69\u200D\uD83C\uDF3E";

            assertThat(searched("x".repeat(99) + "\uD83C\uDF31")).isEqualTo("x".repeat(99));
            assertThat(searched("x".repeat(98) + "e\u0301\u0301")).isEqualTo("x".repeat(98));
            assertThat(searched("x".repeat(95) + farmer)).isEqualTo("x".repeat(95) + farmer);
            assertThat(searched("x".repeat(100) + "y")).isEqualTo("x".repeat(100));
        }

        private String searched(String typed) throws IOException {
            return pages.directory(wiki, Map.of("q", typed))
                    .select("input[name=q]")
                    .val();
        }
    }
}
