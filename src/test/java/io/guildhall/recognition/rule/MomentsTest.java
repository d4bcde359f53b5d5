package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.desk.NewcomerWelcomed;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.session.PairingWentOn;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes of hearing that somebody did something: nothing for whoever did it, and soon a badge for whoever earned one. */
class MomentsTest {
    private final Earners garden = Earners.inMemory().members("ana", "ben", "cleo", "dora");
    private final BadgeClass tenSessions =
            garden.badges.earned.newest("ten-sessions").orElseThrow();

    private long told(String username) {
        return ((InMemoryOccasions) garden.guild.occasions)
                .noted().stream()
                        .filter(each -> each.kind() == OccasionKind.EARNED)
                        .filter(each -> each.person().equals(Optional.of(garden.key(username))))
                        .count();
    }

    private void switchOff(Pillar... pillars) {
        ((InMemorySettings) garden.guild.settings).switchOff(pillars);
        garden.guild.clock.goOn(Duration.ofMinutes(1));
    }

    @Test
    void whoever_hears_of_something_does_nothing_until_later() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);

        garden.heard(garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 10));

        assertThat(garden.holders(tenSessions)).isEmpty();
        assertThat(garden.background).hasSize(1);
    }

    @Test
    void who_earned_it_is_told_once_whoever_looks_first() {
        BadgeClass badge = garden.badge("Mentor", true, Condition.of(Criterion.SESSIONS_AS_MENTOR, 1));
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.heard(garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 1));
        long before = told("ana");

        garden.soon();
        garden.lately.run();
        garden.everyMinute.run();

        assertThat(garden.holders(badge)).containsExactly("ana");
        // One for this badge, and one for the first contribution.
        assertThat(told("ana")).isEqualTo(before + 2);
    }

    @Test
    void after_a_standstill_only_news_is_told() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.guild.clock.goOn(Rewards.NEWS.plusDays(400));
        garden.thanked("ben", 2);

        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana", "ben");
        assertThat(told("ana")).isZero();
        assertThat(told("ben")).isPositive();
    }

    @Test
    void giving_to_all_tells_those_who_get_it_or_nobody_as_was_asked() {
        BadgeClass silent = garden.badge("Silent", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        BadgeClass telling = garden.badge("Telling", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        garden.thanked("ana", 2);
        garden.thanked("ben", 1);

        garden.backfill(silent, false);
        assertThat(garden.holders(silent)).containsExactly("ana");
        assertThat(told("ana")).isZero();

        garden.backfill(telling, true);
        assertThat(garden.holders(telling)).containsExactly("ana");
        assertThat(told("ana")).isEqualTo(1);
        assertThat(told("ben")).isZero();
    }

    @Test
    void what_was_heard_while_recognition_was_off_is_given_in_the_night_after_it_is_on_again() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        switchOff(Pillar.RECOGNITION);
        garden.heard(garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 10));
        garden.soon();
        garden.lately.run();
        garden.guild.clock.goOn(Duration.ofDays(90));
        switchOff();
        assertThat(garden.holders(tenSessions)).isEmpty();

        garden.lately.run();

        assertThat(garden.holders(tenSessions)).containsExactly("ana");
    }

    @Test
    void the_same_is_borne_in_mind_once_and_no_more_than_there_is_room_for() {
        for (int no = 0; no < 2 * Moments.MOST; no++) {
            garden.moments.heard(
                    new PairingWentOn(new PairingId(7 + no / 4), PairingState.ACTIVE, 1, garden.guild.clock.instant()));
        }
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        garden.heard(garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 10));
        for (int no = 0; no < 2 * Moments.MOST; no++) {
            garden.moments.heard(new PairingWentOn(
                    new PairingId(10_000 + no), PairingState.ACTIVE, 1, garden.guild.clock.instant()));
        }
        garden.heard(garden.mentored(pairs, "cleo", "dora", PairingState.ACTIVE, 10));
        assertThat(garden.background).hasSize(1);

        garden.soon();
        assertThat(garden.holders(tenSessions)).containsExactly("ana");

        garden.lately.run();
        assertThat(garden.holders(tenSessions)).containsExactly("ana", "cleo");
    }

    @Test
    void what_breaks_at_one_of_them_keeps_the_rest_for_the_next_look() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        Moments broken = new Moments(garden.rewards, broken(), garden.ambitions, garden.background::add);
        broken.heard(new PairingWentOn(new PairingId(1), PairingState.ACTIVE, 1, garden.guild.clock.instant()));
        garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 10);
        garden.welcomedUnheard("cleo", "dora");
        broken.heard(new NewcomerWelcomed(
                garden.garden(), garden.key("dora"), garden.key("cleo"), garden.guild.clock.instant()));

        assertThatThrownBy(garden::soon).isInstanceOf(IllegalStateException.class);

        assertThat(broken.look()).isPositive();
        assertThat(garden.holders(
                        garden.badges.earned.newest("welcomed-newcomer").orElseThrow()))
                .containsExactly("cleo");
    }

    /** Pairings that cannot be read. */
    private static Pairings broken() {
        return (Pairings) Proxy.newProxyInstance(
                Pairings.class.getClassLoader(), new Class<?>[] {Pairings.class}, (proxy, method, values) -> {
                    throw new IllegalStateException("no database");
                });
    }
}
