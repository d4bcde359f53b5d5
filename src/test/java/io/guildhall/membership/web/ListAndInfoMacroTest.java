package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.kernel.SpaceKey;
import java.time.Duration;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ListAndInfoMacroTest {
    private final Wiki wiki = Wiki.withACommunity();

    @Test
    void info_tells_in_short_what_it_is_about_and_in_full_the_rest() {
        wiki.seenBy("ana");

        assertThat(wiki.info().text()).contains("Growing things").doesNotContain("Beds and borders");
        assertThat(wiki.info("show", "full").text())
                .contains("What we practise Beds and borders")
                .contains("What it is good for Fewer weeds")
                .contains("Everybody can join.")
                .contains("A community since 2 November");
    }

    @Test
    void info_leads_facilitators_and_administrators_to_the_community_page() {
        String manage = "a.gh-manage[href=/confluence/plugins/servlet/guildhall/space/GARDEN]";

        assertThat(wiki.seenBy("frida").info().select(manage)).hasSize(1);
        assertThat(wiki.seenBy("spacey").info().select(manage)).hasSize(1);
        assertThat(wiki.seenBy("ana").info().select(manage)).isEmpty();
    }

    @Test
    void info_tells_those_who_would_hold_it_of_a_review_that_is_overdue() {
        Wiki wiki = Wiki.withACommunity();
        wiki.guild.launched(Wiki.GARDEN);
        wiki.guild.joining.join(wiki.guild.person("ana"), Wiki.GARDEN);
        assertThat(wiki.seenBy("frida").info().select(".aui-lozenge-moved")).isEmpty();

        wiki.guild.clock.goOn(Duration.ofDays(190));

        assertThat(wiki.seenBy("frida").info().select(".aui-lozenge-moved").text())
                .isEqualTo("Review overdue");
        assertThat(wiki.seenBy("ana").info().select(".aui-lozenge-moved")).isEmpty();
    }

    @Test
    void info_offers_the_form_to_who_may_found_a_community() {
        assertThat(Wiki.withASpace().seenBy("spacey").info().select("form[data-gh-act=start]"))
                .hasSize(1);
    }

    @Test
    void list_shows_what_the_viewer_may_see_as_cards_or_as_a_table() {
        launch(wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well"), "KITCHEN", "GARDEN");
        wiki.guild.spaces.showOnlyTo("GARDEN", wiki.guild.person("frida"));

        assertThat(names(wiki.seenBy("frida").list())).containsExactly("Cooks", "Gardeners");
        assertThat(names(wiki.seenBy("ana").list())).containsExactly("Cooks");
        assertThat(wiki.list("layout", "table").select("tbody tr").text())
                .isEqualTo("Cooks Eating well Community of interest 1 member");
    }

    @Test
    void list_shows_one_kind_where_it_is_asked_for_and_says_so_where_there_is_none() {
        launch(wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well"), "KITCHEN", "GARDEN");
        wiki.seenBy("ana");

        assertThat(names(wiki.list("type", "interest"))).containsExactly("Cooks");
        assertThat(wiki.list("type", "network").select(".gh-empty").text())
                .isEqualTo("There is no community of this kind for you to see yet.");
    }

    @Test
    void list_leads_to_the_directory_where_there_are_more() {
        launch(wiki.alsoCommunity("KITCHEN", "Cooks", CommunityType.INTEREST, "Eating well"), "KITCHEN", "GARDEN");

        Element rest = wiki.seenBy("ana").list("max", "1").selectFirst(".gh-rest a");

        assertThat(rest.attr("href")).isEqualTo("/confluence/plugins/servlet/guildhall/communities");
        assertThat(wiki.list().select(".gh-rest")).isEmpty();
    }

    private static java.util.List<String> names(Element shown) {
        return shown.select(".gh-name").eachText();
    }

    private static void launch(Wiki wiki, String... keys) {
        for (String key : keys) {
            CommunityRow row =
                    wiki.guild.communities.forChange(new SpaceKey(key)).orElseThrow();
            row.save(Launched.of(row.value(), CommunityStatus.ACTIVE));
        }
    }
}
