package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.membership.web.Wiki;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the pages of badges say to whom: where the way leads back, of whom somebody is told, and what there is before the first badge. */
class ReadingBadgePagesTest {
    private final BadgePages badges = new BadgePages();

    @Test
    void an_award_leads_back_to_the_own_ones_or_to_where_it_was_given() {
        long award = badges.given("speaker", "ana", BadgePages.REASON);

        badges.wiki.seenBy("ana");
        assertThat(badges.page("/award/" + award).select(".gh-page-head a").text())
                .isEqualTo("My badges");
        badges.wiki.seenBy("ben");
        var read = badges.page("/award/" + award);
        assertThat(read.select(".gh-page-head a").attr("href")).endsWith("/space/" + Wiki.GARDEN + "/badges");
        assertThat(read.select(".gh-hint a[href$=/badges]").text())
                .isEqualTo(read.select(".gh-page-head a").text());
    }

    @Test
    void somebody_who_is_gone_is_told_of_in_a_sentence_of_its_own() {
        long award = badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.guild.people.delete(badges.wiki.guild.person("ana").user().orElseThrow());
        badges.wiki.seenBy("ben");

        assertThat(badges.page("/award/" + award).select(".gh-award-said").text())
                .endsWith("gave this badge to somebody who is no longer here.");
        badges.wiki.guild.people.delete(badges.wiki.guild.person("frida").user().orElseThrow());
        var read = badges.page("/award/" + award);
        assertThat(read.select(".gh-award-said").text())
                .isEqualTo("This badge was given to somebody who is no longer here.");
        assertThat(badges.wiki.show(badges.wall(), "display", Wiki.GARDEN).text())
                .as("a neutral name that fits in no sentence")
                .doesNotContain("from Somebody");
    }

    @Test
    void before_the_first_badge_there_is_where_to_look_meanwhile() {
        badges.wiki.seenBy("ben");

        var own = badges.page("");
        assertThat(own.select(".gh-empty p").first().text())
                .isEqualTo("You have no badges yet. What you are given will be here, with the reason.");
        assertThat(own.select(".gh-empty a.aui-button").attr("href")).endsWith("/mine");
    }

    @Test
    void whoever_reads_their_own_badges_on_a_page_is_led_to_what_they_are_still_to_do() {
        badges.given("speaker", "ana", BadgePages.REASON);

        for (String layout : List.of("grid", "list")) {
            badges.wiki.seenBy("ana");
            var own = badges.wiki.show(badges.person(), "display", Wiki.GARDEN, "layout", layout);
            assertThat(own.select(".gh-rest a").text()).isEqualTo("See what you are still to do for the next one");
            assertThat(own.select(".gh-rest a").attr("href")).endsWith("/guildhall/badges");
            badges.wiki.seenBy("ben");
            var none = badges.wiki.show(badges.person(), "display", Wiki.GARDEN, "layout", layout);
            assertThat(none.select(".gh-notice a").attr("href")).endsWith("/guildhall/badges");
            assertThat(badges.wiki
                            .show(badges.person(), "display", Wiki.GARDEN, "layout", layout, "user", "ana")
                            .select("a[href$=/guildhall/badges]"))
                    .isEmpty();
        }
    }

    @Test
    void what_is_given_outside_of_any_community_has_no_space_to_look_for_a_page_in() {
        badges.wiki.seenBy("root");

        assertThat(badges.ofSite(Map.of()).select("#gh-give-page-hint").text()).doesNotContain("this space");
    }
}
