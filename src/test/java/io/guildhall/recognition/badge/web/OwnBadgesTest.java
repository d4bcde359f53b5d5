package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.membership.web.Wiki;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.WantedBadge;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The page of one's own badges. */
class OwnBadgesTest {
    private static final String OVER = "Over or taken back";

    private final BadgePages badges = new BadgePages();

    @Test
    void what_one_has_stands_first_and_what_is_over_or_was_taken_back_stands_apart() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.given(forADay(), "ana", BadgePages.REASON);
        long revoked = badges.given("author", "ana", BadgePages.REASON);
        badges.app
                .awards
                .revoke(badges.wiki.guild.person("frida"), revoked, "It was somebody else.")
                .result()
                .orElseThrow();
        badges.wiki.guild.clock.goOn(Duration.ofDays(2));
        badges.wiki.seenBy("ana");

        Elements shelves = badges.page("").select(".gh-shelf");

        assertThat(names(shelves.get(0))).containsExactly("Speaker");
        assertThat(shelves.get(1).select("h2").text()).isEqualTo(OVER);
        assertThat(names(shelves.get(1))).containsExactly("Author", "Day badge");
        assertThat(shelves.get(1).select(".aui-lozenge").eachText()).containsExactly("Taken back", "Expired");
        assertThat(shelves.get(1).select("form")).as("nothing is done with it").isEmpty();
    }

    @Test
    void nothing_is_said_of_what_is_over_where_nothing_is() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ana");

        assertThat(badges.page("").text()).doesNotContain(OVER);
    }

    @Test
    void each_is_shown_or_kept_to_oneself_right_there() {
        long award = badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ana");

        assertThat(act(badges.page(""))).isEqualTo("/awards/" + award + "/hide Keep it to myself Speaker");

        badges.app.awards.hide(badges.wiki.guild.person("ana"), award);
        assertThat(act(badges.page(""))).isEqualTo("/awards/" + award + "/show Show it Speaker");
        assertThat(badges.page("").select(".aui-lozenge").text()).isEqualTo("Hidden from others");
    }

    @Test
    void the_badges_of_somebody_else_are_not_among_them() {
        badges.given("speaker", "ben", BadgePages.REASON);
        badges.wiki.seenBy("ana");

        assertThat(badges.page("").select(".gh-award")).isEmpty();
        assertThat(badges.page("").text())
                .contains("You have no badges yet. What you are given will be here, with the reason.");
    }

    private String forADay() {
        String key = badges.app
                .badges
                .create(
                        badges.wiki.guild.person("frida"),
                        Optional.of(Wiki.GARDEN),
                        new WantedBadge(
                                new BadgeWords("Day badge", "", "Grows something that others eat"),
                                "circle-1-seedling-beads-green",
                                false,
                                OptionalInt.of(1),
                                Issuers.FACILITATORS))
                .result()
                .orElseThrow()
                .badge()
                .key();
        badges.app
                .badges
                .activate(badges.wiki.guild.person("frida"), key)
                .result()
                .orElseThrow();
        return key;
    }

    private static List<String> names(Element shelf) {
        return shelf.select(".gh-award-name bdi").eachText();
    }

    private static String act(Element page) {
        Elements form = page.select(".gh-award form");
        return form.attr("data-gh-path") + " " + form.select("button").text();
    }
}
