package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.macro.Macro;
import io.guildhall.membership.web.Wiki;
import io.guildhall.site.Pillar;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Where a site recognises nobody, readers see nothing of badges, and those who can mend a page see why. */
class SwitchedOffBadgePagesTest {
    private final BadgePages badges = new BadgePages();

    @Test
    void macros_show_readers_nothing_and_editors_why() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.switchOff(Pillar.RECOGNITION);
        badges.wiki.seenBy("ana");

        for (Macro macro : List.of(badges.wall(), badges.info(), badges.person())) {
            assertThat(badges.wiki.html(macro, "display", Wiki.GARDEN, "badge", "Speaker"))
                    .isEmpty();
            assertThat(badges.wiki.show(macro, "preview", Wiki.GARDEN).text())
                    .isEqualTo("An administrator of this site switched off what this macro shows. Readers see nothing"
                            + " here.");
        }
    }

    @Test
    void pages_say_so() {
        long award = badges.given("speaker", "ana", BadgePages.REASON);
        badges.switchOff(Pillar.RECOGNITION);
        badges.wiki.seenBy("ana");

        for (String path : List.of("", "/speaker", "/award/" + award)) {
            assertThat(badges.page(path).text())
                    .contains("switched")
                    .doesNotContain("Speaker")
                    .doesNotContain(BadgePages.REASON);
        }
        verify(badges.response, org.mockito.Mockito.times(3)).setStatus(404);
    }

    @Test
    void the_page_of_administrators_leads_to_where_it_is_switched_on() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.switchOff(Pillar.RECOGNITION);
        badges.wiki.seenBy("root");

        Document page = badges.ofSite(Map.of());

        assertThat(page.select(".gh-notice").text())
                .isEqualTo("Badges, thanks and credentials are switched off on this site. What was given is kept."
                        + " Switch them on in the settings");
        assertThat(page.select(".gh-notice a").attr("href")).endsWith("/guildhall/admin/settings");
        assertThat(page.text()).doesNotContain("Speaker").doesNotContain(BadgePages.REASON);
        verify(badges.response).setStatus(200);
    }

    @Test
    void the_tab_is_gone_and_whoever_would_have_it_is_told() {
        badges.wiki.seenBy("ana");
        assertThat(badges.tab().isFor(badges.call(Map.of()).view())).isTrue();
        assertThat(badges.tab().missed(badges.call(Map.of()).view())).isEmpty();
        badges.switchOff(Pillar.RECOGNITION);

        assertThat(badges.tab().isFor(badges.call(Map.of()).view())).isFalse();
        assertThat(badges.tab().missed(badges.call(Map.of()).view())).isEqualTo("guildhall.refusal.feature.off");
    }

    @Test
    void switched_on_again_everything_stands_where_it_stood() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ben");
        String before = badges.wiki.html(badges.wall(), "display", Wiki.GARDEN);
        badges.switchOff(Pillar.RECOGNITION);
        badges.switchOff();

        assertThat(badges.wiki.html(badges.wall(), "display", Wiki.GARDEN))
                .isEqualTo(before)
                .contains(BadgePages.REASON);
    }
}
