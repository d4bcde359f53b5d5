package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What badges cost, however many were given: five statements for what is read, three of a macro, ten for what is written, are the most there are. */
class StatementsOfBadgesTest {
    private static final String GARDEN = "GARDEN";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void badges_cost_the_same_for_few_and_for_many(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(GARDEN, "Gardeners");
        guild.spaces.administer(GARDEN, frida);
        guild.founding.found(frida, Asked.founding(GARDEN, "Growing"));
        IntStream.range(0, 30).forEach(no -> guild.joining.join(guild.person("member" + no), GARDEN));
        Viewer mia = guild.person("member0");
        BadgesOf made = new BadgesOf(
                guild, tables.badgeClasses(), tables.awards(), tables.kudos(), tables.locks(), tables.transactions());
        WikiPage soil = guild.pages.add(GARDEN, "Soil");
        Map<String, Integer> costs = new LinkedHashMap<>();
        Cost cost = (what, work) -> costs.put(what, tables.statements(work::get).size());

        cost.of("first", () -> made.awards.give(frida, award("speaker", "member0", OptionalLong.of(soil.id()))));
        IntStream.range(1, 30)
                .forEach(no -> made.awards.give(frida, award("speaker", "member" + no, OptionalLong.empty())));
        cost.of("give", () -> made.awards.give(frida, award("speaker", "member1", OptionalLong.of(soil.id()))));
        cost.of("create", () -> made.badges.create(frida, Optional.of(GARDEN), wanted("Green thumb")));
        String badge = made.badges
                .create(frida, Optional.of(GARDEN), wanted("Seeds"))
                .result()
                .orElseThrow()
                .badge()
                .key();
        cost.of("activate", () -> made.badges.activate(frida, badge));
        cost.of("edit", () -> made.badges.edit(frida, badge, 2, wanted("Seedlings")));
        cost.of("list", () -> made.badges.list(mia, Optional.of(GARDEN)));
        cost.of("one", () -> made.badges.one(mia, badge));
        cost.of("wall", () -> made.shelf.wall(mia, GARDEN, Optional.empty(), Optional.empty(), Optional.empty(), 100));
        cost.of("wall to manage", () -> made.shelf.managed(mia, GARDEN, Optional.empty(), true, Optional.empty(), 100));
        cost.of(
                "wall that frida manages",
                () -> made.shelf.managed(frida, GARDEN, Optional.empty(), true, Optional.empty(), 100));
        cost.of(
                "person",
                () -> made.shelf.everywhere(mia, Optional.of(key(mia)), Optional.empty(), Optional.empty(), 100));
        cost.of("own", () -> made.shelf.own(mia));
        cost.of("rings", () -> made.rings.rings(frida, GARDEN));
        cost.of("info", () -> made.named.badge(mia, GARDEN, "Speaker", 100));
        cost.of("info of none", () -> made.named.badge(mia, GARDEN, "Spaeker", 100));
        cost.of("wall of one", () -> made.named.wall(mia, GARDEN, view -> true, Optional.empty(), true, 100));
        cost.of("wall of none", () -> made.named.wall(mia, GARDEN, view -> false, Optional.empty(), false, 100));
        cost.of("help", () -> made.named.wall(mia, GARDEN, view -> false, Optional.empty(), true, 100));
        long award = made.shelf
                .everywhere(mia, mia.user(), Optional.empty(), Optional.empty(), 1)
                .result()
                .orElseThrow()
                .items()
                .get(0)
                .award()
                .id();
        cost.of("award", () -> made.shelf.one(mia, award));
        cost.of("award that frida gave", () -> made.shelf.one(frida, award));
        cost.of("award to act on", () -> made.shelf.seen(frida, award));
        cost.of("hide", () -> made.awards.hide(mia, award));
        cost.of("show", () -> made.awards.show(mia, award));
        cost.of("revoke", () -> made.awards.revoke(frida, award, "It was somebody else."));

        assertThat(costs.toString())
                .isEqualTo("{first=10, give=9, create=5, activate=7, edit=8, list=3, one=3, wall=3, wall to manage=3,"
                        + " wall that frida manages=4, person=2, own=2, rings=4, info=3,"
                        + " info of none=2, wall of one=2, wall of none=3, help=3,"
                        + " award=5, award that frida gave=5, award to act on=4, hide=6, show=6, revoke=10}");
    }

    private static UserId key(Viewer viewer) {
        return viewer.user().orElseThrow();
    }

    private static NewAward award(String badge, String person, OptionalLong page) {
        return new NewAward(Optional.of(GARDEN), badge, person, "A talk worth the winter", page, Optional.empty());
    }

    private static WantedBadge wanted(String name) {
        return new WantedBadge(
                new BadgeWords(name, "", "Grows something"),
                "circle-1-seedling-beads-green",
                false,
                OptionalInt.empty(),
                Issuers.FACILITATORS);
    }

    private interface Cost {
        void of(String what, Supplier<?> work);
    }
}
