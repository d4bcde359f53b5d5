package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import io.guildhall.kernel.Viewer;
import io.guildhall.membership.web.Wiki;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.recognition.badge.WantedRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page where administrators look after the badges of the site. */
class BadgesOfTheSiteTest {
    private final BadgePages badges = new BadgePages();

    @Test
    void lists_every_badge_of_the_site_with_picture_state_and_what_can_be_done_with_it() {
        String draft = badges.drafted("root", Optional.empty(), "Oak");
        badges.made("frida", Optional.of(Wiki.GARDEN), "Green thumb");
        badges.wiki.seenBy("root");

        Document page = badges.ofSite(Map.of());

        assertThat(page.select("meta[name=decorator]").attr("content")).isEqualTo("atl.admin");
        assertThat(page.title()).isEqualTo("Badges");
        Element oak = page.selectFirst("li.gh-award:has(a[href$=/badges/" + draft + "])");
        assertThat(oak.select("svg")).hasSize(1);
        assertThat(oak.select(".aui-lozenge").text()).isEqualTo("Draft");
        assertThat(oak.select("form").eachAttr("data-gh-path")).containsExactly("/badges/" + draft + "/activate");
        assertThat(oak.select("a.aui-button").attr("href"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/admin/badges?edit=" + draft);
        Element speaker = page.selectFirst("li.gh-award:has(a[href$=/badges/speaker])");
        assertThat(speaker.select("form").eachAttr("data-gh-path")).containsExactly("/badges/speaker/retire");
        assertThat(page.text()).doesNotContain("Green thumb");
        assertThat(page.select("form[data-gh-path=/awards] [name=space]")).isEmpty();
        assertThat(page.select("form[data-gh-path=/awards] [name=badge]").eachAttr("value"))
                .contains("speaker")
                .doesNotContain(draft);
        assertThat(badges.wiki.templates.blockedCalls()).isEmpty();
    }

    @Test
    void one_is_made_and_changed_with_the_generator_of_communities() {
        badges.wiki.seenBy("root");
        Document making = badges.ofSite(Map.of("make", "1", "shape", "star", "emblem", "bell"));

        Element form = making.selectFirst("form[data-gh-path=/badges]");
        assertThat(form.select("[name=space]")).isEmpty();
        assertThat(form.select("[name=design]").val()).startsWith("star-").contains("-bell-");
        assertThat(making.select("form.gh-looks").attr("action"))
                .isEqualTo("/confluence/plugins/servlet/guildhall/admin/badges");

        Document changing = badges.ofSite(Map.of("edit", "speaker"));
        assertThat(changing.select("form[data-gh-path=/badges/speaker]").attr("data-gh-method"))
                .isEqualTo("PUT");
        assertThat(changing.select("[name=name]").val()).isEqualTo("Speaker");
    }

    @Test
    void changing_one_whose_rule_counts_in_one_community_keeps_it_there() {
        String helper = badges.app
                .badges
                .create(
                        badges.wiki.guild.person("root"),
                        Optional.empty(),
                        new WantedBadge(
                                new BadgeWords("Helper", "Helps", "Has helped three people"),
                                "circle-1-seedling-beads-green",
                                false,
                                OptionalInt.empty(),
                                Issuers.FACILITATORS,
                                Optional.of(new WantedRule(
                                        true,
                                        Optional.of(Wiki.GARDEN),
                                        List.of(Condition.of(Criterion.PEOPLE_HELPED, 3))))))
                .result()
                .orElseThrow()
                .badge()
                .key();
        badges.wiki.seenBy("root");

        assertThat(badges.ofSite(Map.of("edit", helper)).select("[name=rule]").val())
                .isEqualTo("{\"all\":true,\"space\":\"GARDEN\",\"conditions\":["
                        + "{\"criterion\":\"PEOPLE_HELPED\",\"least\":3}]}");
    }

    @Test
    void shows_what_was_given_lately_and_lets_what_was_given_here_be_taken_back() {
        long inGarden = badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("zoe").seenBy("root");
        long here = badges.app
                .awards
                .give(
                        badges.wiki.viewer,
                        new NewAward(
                                Optional.empty(),
                                "author",
                                "zoe",
                                "You wrote the handbook that we all read.",
                                OptionalLong.empty(),
                                Optional.empty()))
                .result()
                .orElseThrow()
                .award()
                .id();

        Document page = badges.ofSite(Map.of());

        assertThat(page.select(".gh-shelf .gh-award-reason").eachText())
                .containsExactly("You wrote the handbook that we all read.", BadgePages.REASON);
        assertThat(page.select(".gh-award-back").eachAttr("href"))
                .containsExactly("/confluence/plugins/servlet/guildhall/badges/award/" + here + "#gh-revoke");
        assertThat(inGarden).isNotEqualTo(here);
    }

    @Test
    void others_are_shown_a_sentence_and_a_badge_of_a_community_is_not_changed_here() {
        String ofGarden = badges.made("frida", Optional.of(Wiki.GARDEN), "Green thumb");
        badges.wiki.seenBy("frida");
        assertThat(badges.ofSite(Map.of()).body().text())
                .isEqualTo("Badges Badges of the whole site are made by its administrators.");
        verify(badges.response).setStatus(403);
        badges.wiki.viewer = Viewer.anonymous();
        assertThat(badges.ofSite(Map.of()).select("form")).isEmpty();
        badges.wiki.seenBy("root");
        assertThat(badges.ofSite(Map.of("edit", ofGarden)).select("[name=design]"))
                .isEmpty();
    }

    @Test
    void a_draft_of_the_site_stands_in_no_community() {
        badges.drafted("root", Optional.empty(), "Oak");
        badges.drafted("frida", Optional.of(Wiki.GARDEN), "Green thumb");
        badges.wiki.seenBy("frida");

        assertThat(badges.tab().parts(badges.call(Map.of())))
                .filteredOn(part -> part.view() instanceof BadgesView)
                .flatExtracting(part -> ((BadgesView) part.view()).badges())
                .extracting(line -> ((BadgesView.Line) line).name())
                .contains("Green thumb", "Speaker")
                .doesNotContain("Oak");
    }

    @Test
    void speaks_german() {
        badges.wiki.seenBy("root").inGerman();

        assertThat(badges.ofSite(Map.of()).text())
                .contains("Abzeichen der Site", "Zuletzt verliehen")
                .doesNotContain("guildhall.");
    }
}
