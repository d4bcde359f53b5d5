package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static io.guildhall.recognition.badge.Givers.REASON;
import static io.guildhall.recognition.badge.Givers.award;
import static io.guildhall.recognition.badge.Givers.codeOf;
import static io.guildhall.recognition.badge.Givers.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A site that recognises nobody has no badges: nothing is shown, given or changed, and all of it is there again when it is switched on. */
class SwitchedOffBadgesTest {
    private final Givers givers = new Givers();

    @Test
    void every_door_is_closed_before_anything_is_looked_at() {
        String badge = givers.made("Green thumb").key();
        long award = givers.given("speaker", "mia");
        int noted = givers.occasions().size();
        switchOff(Pillar.RECOGNITION);
        Viewer frida = givers.who("frida");
        Viewer mia = givers.who("mia");
        Map<String, Outcome<?>> doors = new LinkedHashMap<>();
        doors.put("list", givers.app.badges.list(mia, Optional.of(GARDEN)));
        doors.put("list of the site", givers.app.badges.list(Viewer.anonymous(), Optional.empty()));
        doors.put("one", givers.app.badges.one(mia, "no-such"));
        doors.put("create", givers.app.badges.create(frida, Optional.of(GARDEN), wanted("Seeds")));
        doors.put("create of the site", givers.app.badges.create(givers.who("root"), Optional.empty(), wanted("Oak")));
        doors.put("edit", givers.app.badges.edit(frida, badge, 2, wanted("Seeds")));
        doors.put("activate", givers.app.badges.activate(frida, badge));
        doors.put("retire", givers.app.badges.retire(frida, badge));
        doors.put("give", givers.app.awards.give(frida, award("speaker", "ben")));
        doors.put("revoke", givers.app.awards.revoke(frida, award, REASON));
        doors.put("revoke of none", givers.app.awards.revoke(frida, 4711, REASON));
        doors.put("renew", givers.app.renewing.renew(frida, award));
        doors.put("hide", givers.app.awards.hide(mia, award));
        doors.put("show", givers.app.awards.show(mia, award));
        doors.put("share", givers.app.awards.share(mia, award, true));
        doors.put("wall", givers.app.shelf.wall(mia, GARDEN, none(), Optional.empty(), none(), 10));
        doors.put("managed wall", givers.app.shelf.managed(mia, GARDEN, none(), true, none(), 10));
        doors.put("everywhere", givers.app.shelf.everywhere(mia, mia.user(), none(), none(), 10));
        doors.put("managed everywhere", givers.app.shelf.managedEverywhere(mia, mia.user(), none(), none(), 10));
        doors.put("award", givers.app.shelf.seen(mia, award));
        doors.put("award alone", givers.app.shelf.award(mia, award));
        doors.put("award with its pages", givers.app.shelf.one(mia, award));
        doors.put("wall of one", givers.app.named.wall(mia, GARDEN, view -> true, Optional.empty(), true, 10));
        doors.put("rings", givers.app.rings.rings(frida, GARDEN));
        doors.put("badge", givers.app.named.badge(mia, GARDEN, "Speaker", 10));

        doors.forEach((what, outcome) -> assertThat(codeOf(outcome)).as(what).isEqualTo(SiteRefusal.FEATURE_OFF));
        assertThat(givers.occasions()).as("nobody hears of anything").hasSize(noted);
    }

    @Test
    void nothing_is_lost_and_all_of_it_is_there_again() {
        givers.made("Green thumb");
        givers.given("speaker", "mia");
        List<String> before = givers.wallOf("ben");
        switchOff(Pillar.RECOGNITION);
        switchOff();

        assertThat(givers.wallOf("ben")).isEqualTo(before).containsExactly("Speaker");
        assertThat(givers.app
                        .badges
                        .list(givers.who("ben"), Optional.of(GARDEN))
                        .result()
                        .orElseThrow()
                        .badges())
                .extracting(view -> view.badge().words().name())
                .contains("Green thumb");
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    private void switchOff(Pillar... pillars) {
        ((InMemorySettings) givers.guild.settings).switchOff(pillars);
        givers.guild.clock.goOn(Duration.ofMinutes(1));
    }
}
