package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.recognition.kudos.Kudos;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earning badges at the moment, and what the night makes up for, over every place where things are kept. */
abstract class MomentContract {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private Earners garden;

    /** An empty garden; the one before is gone. */
    abstract Earners garden();

    @BeforeEach
    void people_join() {
        garden = garden().members("ana", "ben", "cleo", "dora", "emil");
    }

    private BadgeClass starter(String key) {
        return garden.badges.earned.newest(key).orElseThrow();
    }

    @Test
    void the_tenth_session_gives_the_badge_at_once() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        garden.heard(garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 9));
        garden.soon();
        assertThat(garden.holders(starter("ten-sessions"))).isEmpty();

        garden.heard(garden.mentored(pairs, "ana", "cleo", PairingState.ACTIVE, 1));
        assertThat(garden.holders(starter("ten-sessions"))).isEmpty();
        garden.soon();

        assertThat(garden.holders(starter("ten-sessions"))).containsExactly("ana");
        assertThat(garden.lately.run().done()).isZero();
    }

    @Test
    void saying_hello_and_becoming_somebodys_buddy_give_the_badge_at_once() {
        garden.welcomed("ana", "ben");
        Programme buddies = garden.programme(ProgrammeKind.BUDDY);
        garden.moments.begun(buddies, garden.mentored(buddies, "cleo", "emil", PairingState.ACTIVE, 0));
        garden.soon();

        assertThat(garden.holders(starter("welcomed-newcomer"))).containsExactly("ana", "cleo");
    }

    @Test
    void thanks_give_the_badge_within_a_minute_from_when_they_cannot_be_taken_back() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanksJustNow("ben", "ana");
        Kudos rash = garden.thanksJustNow("ben", "cleo");
        garden.everyMinute.run();
        assertThat(garden.holders(badge)).isEmpty();

        garden.guild.clock.goOn(Kudos.RETRACTABLE.minus(A_MINUTE));
        garden.takesBack(rash);
        garden.everyMinute.run();
        assertThat(garden.holders(badge)).isEmpty();

        garden.guild.clock.goOn(A_MINUTE);
        assertThat(garden.everyMinute.run().done()).isPositive();
        assertThat(garden.holders(badge)).containsExactly("ana");
        assertThat(garden.everyMinute.run().done()).isZero();
    }

    @Test
    void the_same_history_at_the_moment_by_night_and_by_giving_to_all_leads_to_the_same_awards() {
        Map<String, List<String>> atOnce = awardsBy(garden, each -> each.everyMinute.run());
        Map<String, List<String>> byNight = awardsBy(anew(), each -> each.lately.run());
        Map<String, List<String>> toAll =
                awardsBy(anew(), each -> each.badges.earned.all().forEach(badge -> each.backfill(badge, false)));

        assertThat(byNight).isEqualTo(atOnce);
        assertThat(toAll).isEqualTo(atOnce);
        assertThat(atOnce)
                .containsEntry("ten-sessions", List.of("ana"))
                .containsEntry("thanked-by-five", List.of("dora"))
                .containsEntry("completed-round", List.of("ana", "cleo"))
                .containsEntry("Both", List.of("ana"));
    }

    private Earners anew() {
        garden = garden().members("ana", "ben", "cleo", "dora", "emil");
        return garden;
    }

    /** What everybody has after a year of many things. */
    private Map<String, List<String>> awardsBy(Earners place, Consumer<Earners> gives) {
        Programme pairs = place.programme(ProgrammeKind.TRADITIONAL);
        Programme buddies = place.programme(ProgrammeKind.BUDDY);
        Condition sessions = new Condition(Criterion.SESSIONS_AS_MENTOR, 3, OptionalInt.of(12));
        BadgeClass both = place.badge("Both", true, sessions, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        place.guild.clock.goOn(Duration.ofHours(1));
        place.heard(place.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 10));
        place.heard(place.mentored(pairs, "ana", "cleo", PairingState.COMPLETED, 0));
        place.moments.begun(buddies, place.mentored(buddies, "ben", "emil", PairingState.ACTIVE, 0));
        place.welcomed("frida", "dora");
        place.thanked("ana", 2);
        place.thanked("dora", 5);
        place.thanked("emil", 4);
        place.guild.clock.goOn(A_MINUTE);
        gives.accept(place);
        Map<String, List<String>> awards = new LinkedHashMap<>();
        place.badges
                .earned
                .all()
                .forEach(badge ->
                        awards.put(badge.key().equals(both.key()) ? "Both" : badge.key(), place.holders(badge)));
        return awards;
    }

    @Test
    void after_two_years_of_standstill_nothing_is_lost() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.guild.clock.goOn(Duration.ofDays(730));
        garden.thanked("ben", 2);

        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana", "ben");
    }

    @Test
    void what_was_earned_before_a_badge_got_another_picture_is_not_lost_and_by_another_rule_it_is_earned_anew() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        BadgeClass other = garden.badge("Other", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.guild.clock.goOn(Duration.ofHours(1));
        Viewer frida = garden.guild.person("frida");
        WantedBadge picture = Earners.wanted("Thanked a lot", true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        WantedBadge rule = Earners.wanted("Other", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.badges
                .badges
                .edit(frida, badge.key(), badge.revision(), picture)
                .result()
                .orElseThrow();
        garden.badges
                .badges
                .edit(frida, other.key(), other.revision(), rule)
                .result()
                .orElseThrow();

        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana");
        assertThat(garden.holders(other)).isEmpty();
    }

    @Test
    void a_badge_that_somebody_got_at_the_moment_is_still_found_at_night_for_who_earned_it_before() {
        garden.welcomedUnheard("ana", "ben");
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.welcomed("cleo", "dora");
        garden.soon();
        assertThat(garden.holders(starter("welcomed-newcomer"))).containsExactly("cleo");

        garden.lately.run();

        assertThat(garden.holders(starter("welcomed-newcomer"))).containsExactly("ana", "cleo");
    }

    @Test
    void whose_time_is_over_gets_it_again_for_what_they_did_since_and_not_for_what_they_had_it_for() {
        WantedBadge wanted = Earners.lasting("Thanked", 60, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        BadgeClass badge = garden.badge(wanted);
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.thanked("ben", 2);
        garden.lately.run();
        assertThat(garden.holders(badge)).containsExactly("ana", "ben");
        garden.guild.clock.goOn(Duration.ofDays(20));
        garden.thanks("dora", "ana");

        garden.guild.clock.goOn(Duration.ofDays(41));
        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana");
        List<UserId> both = List.of(garden.key("ana"), garden.key("ben"));
        assertThat(garden.awards.ofBadge(badge.key(), both)).hasSize(3);
    }

    @Test
    void what_lasts_for_days_is_not_given_again_for_what_somebody_had_it_for_while_that_is_still_news() {
        BadgeClass badge = garden.badge(Earners.lasting("Thanked", 10, Condition.of(Criterion.PEOPLE_THANKFUL, 2)));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.thanked("ben", 2);
        garden.lately.run();
        garden.guild.clock.goOn(Duration.ofDays(5));
        garden.thanks("dora", "ana");

        garden.guild.clock.goOn(Duration.ofDays(6));
        garden.thanked("cleo", 2);
        garden.lately.run();
        assertThat(garden.holders(badge)).containsExactly("ana", "cleo");

        garden.guild.clock.goOn(Duration.ofDays(11));
        garden.lately.run();
        assertThat(garden.holders(badge)).isEmpty();
        List<UserId> both = List.of(garden.key("ana"), garden.key("ben"));
        assertThat(garden.awards.ofBadge(badge.key(), both)).hasSize(3);
    }
}
