package io.guildhall.recognition.badge.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.web.Shown;
import io.guildhall.site.Pillar;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BadgesOnProfileTest {
    private final BadgePages badges = new BadgePages();

    @Test
    void others_see_the_badges_that_somebody_shows() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ben");

        assertThat(onTheProfileOf("ana")).singleElement().satisfies(shown -> {
            ShelfView shelf = (ShelfView) shown.view();
            assertThat(shelf.title()).isEqualTo("Badges");
            assertThat(shelf.lines()).extracting(AwardLine::name).containsExactly("Speaker");
        });
    }

    @Test
    void nothing_is_there_of_whoever_has_none_or_keeps_them_to_themselves() {
        long award = badges.given("speaker", "ana", BadgePages.REASON);
        badges.app.awards.hide(badges.wiki.guild.person("ana"), award);
        badges.wiki.seenBy("ben");

        assertThat(onTheProfileOf("ana")).isEmpty();
        assertThat(onTheProfileOf("frida")).isEmpty();
    }

    @Test
    void nothing_is_there_while_recognition_is_off() {
        badges.given("speaker", "ana", BadgePages.REASON);
        badges.wiki.seenBy("ben");
        badges.switchOff(Pillar.RECOGNITION);

        assertThat(onTheProfileOf("ana")).isEmpty();
    }

    private List<Shown> onTheProfileOf(String name) {
        return new BadgesOnProfile(badges.app.shelf)
                .below(
                        badges.wiki.viewer,
                        badges.wiki.guild.person(name).user().orElseThrow(),
                        badges.call(Map.of()).look());
    }
}
