package io.guildhall.recognition.badge;

import static io.guildhall.recognition.badge.Givers.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be done with an award is offered to those for whom the service does it, and to nobody else, wherever the award is shown. */
class OfferedActsTest {
    private static final List<String> VIEWERS = List.of("frida", "sara", "spacey", "mia", "ben", "root", "stranger");
    private static final int DAYS = 30;
    private static final String WHY = "It was meant for somebody else.";

    /** A badge that was given, and who gives it by now. */
    private record Case(
            boolean ofSite, boolean inGarden, Issuers issuers, boolean retired, boolean archived, String viewer) {}

    static Stream<Case> cases() {
        List<Case> all = new ArrayList<>();
        for (Issuers issuers : Issuers.values()) {
            for (String viewer : VIEWERS) {
                for (boolean retired : new boolean[] {false, true}) {
                    all.add(new Case(true, false, issuers, retired, false, viewer));
                    for (boolean archived : new boolean[] {false, true}) {
                        all.add(new Case(true, true, issuers, retired, archived, viewer));
                        all.add(new Case(false, true, issuers, retired, archived, viewer));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void taking_back_is_offered_where_it_is_done(Case each) {
        World world = new World(each);

        List<Set<AwardAct>> offered = world.offered();
        boolean done = world.garden
                .app
                .awards
                .revoke(world.viewer(), world.award, WHY)
                .result()
                .isPresent();

        assertThat(offered)
                .isNotEmpty()
                .allSatisfy(can -> assertThat(can.contains(AwardAct.REVOKE)).isEqualTo(done));
        assertThat(offered).noneMatch(can -> can.contains(AwardAct.RENEW));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void giving_again_is_offered_where_it_is_done(Case each) {
        World world = new World(each);
        world.garden.guild.clock.goOn(Duration.ofDays(DAYS));

        List<Set<AwardAct>> offered = world.offered();
        boolean done = world.garden
                .app
                .renewing
                .renew(world.viewer(), world.award)
                .result()
                .isPresent();

        assertThat(offered)
                .allSatisfy(can -> assertThat(can.contains(AwardAct.RENEW)).isEqualTo(done));
        assertThat(offered).noneMatch(can -> can.contains(AwardAct.REVOKE));
    }

    @Test
    void facilitators_are_not_offered_to_take_back_what_administrators_give() {
        World world = new World(new Case(true, true, Issuers.ADMINISTRATORS, false, false, "frida"));

        assertThat(world.offered()).allSatisfy(can -> assertThat(can).isEmpty());
    }

    @Test
    void an_act_answers_with_what_may_be_done_next() {
        World world = new World(new Case(false, true, Issuers.FACILITATORS, false, false, "mia"));
        AwardService awards = world.garden.app.awards;

        assertThat(world.garden
                        .give("frida", "speaker", "ben")
                        .result()
                        .orElseThrow()
                        .can())
                .containsExactly(AwardAct.REVOKE);
        assertThat(awards.hide(world.viewer(), world.award)
                        .result()
                        .orElseThrow()
                        .can())
                .containsExactlyInAnyOrder(AwardAct.SHOW, AwardAct.SHARE);
        assertThat(awards.show(world.viewer(), world.award)
                        .result()
                        .orElseThrow()
                        .can())
                .containsExactlyInAnyOrder(AwardAct.HIDE, AwardAct.SHARE);
        assertThat(awards.revoke(world.garden.who("frida"), world.award, WHY)
                        .result()
                        .orElseThrow()
                        .can())
                .isEmpty();
    }

    /** Somebody who may do something where they look, and an award that mia has. */
    private static final class World {
        final Givers garden = new Givers();
        final long award;
        private final Case given;

        World(Case given) {
            this.given = given;
            garden.gardeners.member("sara", Role.SPONSOR);
            Optional<String> home = given.ofSite() ? Optional.empty() : Optional.of(GARDEN);
            String maker = given.ofSite() ? "root" : "frida";
            BadgeView made = garden.app
                    .badges
                    .create(garden.who(maker), home, wanted(Issuers.FACILITATORS))
                    .result()
                    .orElseThrow();
            String key = made.badge().key();
            garden.app.badges.activate(garden.who(maker), key).result().orElseThrow();
            NewAward asked = new NewAward(
                    given.inGarden() ? Optional.of(GARDEN) : Optional.empty(),
                    key,
                    "mia",
                    Givers.REASON,
                    Optional.empty(),
                    Optional.empty());
            award = garden.app
                    .awards
                    .give(garden.who(given.inGarden() ? "frida" : "root"), asked)
                    .result()
                    .orElseThrow()
                    .award()
                    .id();
            garden.app
                    .badges
                    .edit(garden.who(maker), key, 2, wanted(given.issuers()))
                    .result()
                    .orElseThrow();
            if (given.retired()) {
                garden.app.badges.retire(garden.who(maker), key).result().orElseThrow();
            }
            if (given.archived()) {
                garden.guild.spaces.archive(GARDEN);
            }
        }

        Viewer viewer() {
            return garden.who(given.viewer());
        }

        /** Everywhere that the viewer is shown it and may be offered something: its page, what an act answers, the wall, and the list of the site. */
        List<Set<AwardAct>> offered() {
            ShelfService shelf = garden.app.shelf;
            List<Set<AwardAct>> all = new ArrayList<>();
            shelf.one(viewer(), award)
                    .result()
                    .ifPresent(page -> all.add(page.view().can()));
            shelf.seen(viewer(), award).result().ifPresent(view -> all.add(view.can()));
            if (given.inGarden()) {
                shelf.managed(viewer(), GARDEN, Optional.empty(), true, Optional.empty(), 10)
                        .result()
                        .ifPresent(wall -> all.addAll(acts(wall.page())));
            } else {
                shelf.managedEverywhere(viewer(), Optional.empty(), Optional.empty(), Optional.empty(), 10)
                        .result()
                        .ifPresent(page -> all.addAll(acts(page)));
            }
            return all;
        }

        private static List<Set<AwardAct>> acts(Page<AwardView> page) {
            return page.items().stream().map(AwardView::can).toList();
        }

        private static WantedBadge wanted(Issuers issuers) {
            return new WantedBadge(
                    Givers.wanted("First aid").words(),
                    Givers.wanted("First aid").design(),
                    false,
                    OptionalInt.of(DAYS),
                    issuers);
        }
    }
}
