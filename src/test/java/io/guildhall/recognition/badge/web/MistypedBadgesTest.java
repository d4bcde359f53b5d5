package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.Listing;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.membership.web.Wiki;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A macro whose badge or person nobody knows: readers see one quiet line, whoever edits the page the three nearest names. */
class MistypedBadgesTest {
    private final BadgePages badges = new BadgePages();

    @Test
    void a_badge_that_there_is_not_leads_to_the_nearest() {
        badges.made("frida", Optional.of(Wiki.GARDEN), "Speaking <b>tree");
        badges.given("author", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ben");

        for (var macro : List.of(badges.info(), badges.wall())) {
            var edited = badges.wiki.show(macro, "preview", Wiki.GARDEN, "badge", "Spaeker");
            assertThat(edited.text())
                    .startsWith("There is no such badge here.")
                    .contains(
                            "There is no badge called \u201cSpaeker\u201d here. Did you mean: Speaker, Weaver, Steward?");
            assertThat(edited.select("b")).isEmpty();
        }
        assertThat(badges.wiki
                        .show(badges.info(), "display", Wiki.GARDEN, "badge", "Spaeker")
                        .text())
                .isEqualTo("There is no such badge here.");
        assertThat(badges.wiki
                        .show(badges.wall(), "display", Wiki.GARDEN, "badge", "Spaeker")
                        .text())
                .as("a wall says what will be here")
                .isEqualTo("No badges to see here yet.");
    }

    @Test
    void whoever_administers_the_space_is_told_on_the_page_too() {
        badges.wiki.seenBy("spacey");

        assertThat(badges.wiki
                        .show(badges.info(), "display", Wiki.GARDEN, "badge", "Spaeker")
                        .text())
                .contains("Did you mean: Speaker,");
    }

    @Test
    void a_badge_that_nobody_has_yet_is_not_mistyped() {
        badges.wiki.seenBy("spacey");

        assertThat(badges.wiki
                        .show(badges.wall(), "display", Wiki.GARDEN, "badge", "speaker")
                        .text())
                .doesNotContain("Did you mean");
    }

    @Test
    void a_badge_of_the_community_that_nobody_has_yet_leads_whoever_administers_the_space_to_giving_it() {
        badges.made("frida", Optional.of(Wiki.GARDEN), "Green thumb");
        badges.wiki.seenBy("spacey");

        var wall = badges.wiki.show(badges.wall(), "display", Wiki.GARDEN, "badge", "green thumb");

        assertThat(wall.text()).startsWith("No badges to see here yet.");
        assertThat(wall.select("a").eachText()).containsExactly("Give a badge");
    }

    @Test
    void in_a_community_for_its_members_alone_strangers_read_of_a_mistyped_badge_as_if_there_were_no_community() {
        badges.given("author", "ana", BadgePages.REASON);
        forItsMembersAlone();
        badges.wiki.seenBy("zoe");

        for (String named : List.of("author", "Spaeker", "Green thumb")) {
            assertThat(badges.wiki
                            .show(badges.wall(), "preview", Wiki.GARDEN, "badge", named)
                            .text())
                    .isEqualTo("There is no community to show badges of, or not for you.");
        }
        badges.wiki.seenBy("ben");
        assertThat(badges.wiki
                        .show(badges.wall(), "preview", Wiki.GARDEN, "badge", "Author")
                        .text())
                .contains("Ana", BadgePages.REASON);
    }

    @Test
    void somebody_whom_nobody_knows_leads_to_members_of_the_community() {
        badges.wiki.seenBy("ben");

        assertThat(badges.wiki
                        .show(badges.person(), "preview", Wiki.GARDEN, "user", "anna")
                        .text())
                .contains("Nobody is called \u201canna\u201d here. Did you mean: Ana");
        assertThat(badges.wiki
                        .show(badges.person(), "display", Wiki.GARDEN, "user", "anna")
                        .text())
                .isEqualTo("No badges to show.");
    }

    @Test
    void the_page_of_a_badge_has_the_text_to_copy() {
        String key = badges.made("frida", Optional.of(Wiki.GARDEN), "Green {thumb}|two");
        badges.wiki.seenBy("ana");

        assertThat(badges.page("/" + key).select("code").eachText())
                .containsExactly(
                        "{badge-info:badge=Green \\{thumb\\}\\|two|space=GARDEN}",
                        "{badge-wall:badge=Green \\{thumb\\}\\|two|space=GARDEN}");
        assertThat(badges.page("/speaker").select("code").eachText())
                .containsExactly("{badge-info:badge=Speaker}", "{badge-wall:badge=Speaker}");
        assertThat(badges.wiki.templates.blockedCalls()).isEmpty();
    }

    private void forItsMembersAlone() {
        CommunityRow row = badges.wiki
                .guild
                .communities
                .forChange(new SpaceKey(Wiki.GARDEN))
                .orElseThrow();
        CommunitySettings now = row.value().settings();
        row.save(row.value()
                .revised(
                        row.value().charter(),
                        new CommunitySettings(now.type(), now.joinPolicy(), Listing.HIDDEN, now.rosterVisibility())));
    }
}
