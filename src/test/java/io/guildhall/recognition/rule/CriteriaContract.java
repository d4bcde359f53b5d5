package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Asked;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts of roles and of what a community wants to reach, over every place where things are kept. */
abstract class CriteriaContract {
    private Earners garden;

    abstract Earners garden();

    @BeforeEach
    void people_join() {
        garden = garden().members("ana", "ben", "cleo");
    }

    private Map<String, Integer> counted(Condition condition, boolean here) {
        Set<String> all = Set.of("ana", "ben", "cleo", "frida");
        RuleCounting counting = garden.counting;
        Set<UserId> people = all.stream().map(garden::key).collect(Collectors.toSet());
        Optional<CommunityId> place = here ? Optional.of(garden.garden()) : Optional.empty();
        Instant now = garden.guild.clock.instant();
        Map<UserId, Integer> counts = counting.counts(condition, counting.deeds(people, place), now);
        assertThat(counting.counts(condition, new DeedsWithin(counting.deeds(people, Optional.empty()), place), now))
                .as("a part of everything")
                .isEqualTo(counts);
        return all.stream()
                .filter(each -> counts.containsKey(garden.key(each)))
                .collect(Collectors.toMap(each -> each, each -> counts.get(garden.key(each))));
    }

    @Test
    void an_ambition_counts_for_who_proposed_it_once_it_is_fulfilled_and_others_stood_behind_it() {
        BadgeClass badge = garden.badge("Reached", true, Condition.of(Criterion.AMBITIONS_FULFILLED, 2));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.fulfilled("ana", 3);
        garden.fulfilled("ben", 3);
        garden.fulfilled("ben", 2);
        garden.soon();
        assertThat(garden.holders(badge)).isEmpty();

        garden.fulfilled("ana", 25);
        garden.soon();

        assertThat(garden.holders(badge)).containsExactly("ana");
        assertThat(counted(Condition.of(Criterion.AMBITIONS_FULFILLED, 1), true))
                .isEqualTo(Map.of("ana", 2, "ben", 1));
        garden.guild.clock.goOn(Duration.ofDays(100));
        assertThat(counted(new Condition(Criterion.AMBITIONS_FULFILLED, 1, OptionalInt.of(3)), false))
                .isEmpty();
    }

    @Test
    void thanks_count_for_as_long_as_the_rule_looks_back() {
        garden.thanked("ana", 2);
        garden.guild.clock.goOn(Duration.ofDays(100));
        garden.thanks("ben", "ana");

        assertThat(counted(Condition.of(Criterion.PEOPLE_THANKFUL, 1), true)).isEqualTo(Map.of("ana", 3));
        assertThat(counted(new Condition(Criterion.PEOPLE_THANKFUL, 1, OptionalInt.of(2)), true))
                .isEqualTo(Map.of("ana", 1));
    }

    @Test
    void own_progress_leaves_out_what_somebody_has_though_they_did_too_little_of_it_lately_but_not_what_is_over() {
        Condition twice = new Condition(Criterion.PEOPLE_THANKFUL, 2, OptionalInt.of(2));
        BadgeClass had = garden.badge("Thanked twice", true, twice);
        BadgeClass over = garden.badge("Thanked this month", OptionalInt.of(30), twice);
        garden.thanked("ana", 2);
        garden.backfill(had, false);
        garden.backfill(over, false);
        assertThat(garden.holders(had)).containsExactly("ana");
        assertThat(garden.holders(over)).containsExactly("ana");

        garden.guild.clock.goOn(Duration.ofDays(100));
        garden.thanks("ben", "ana");

        assertThat(garden.progress.own(garden.guild.person("ana")))
                .extracting(progress -> progress.badge().key())
                .contains(over.key())
                .doesNotContain(had.key());
    }

    @Test
    void whole_months_of_facilitating_count_with_their_breaks_left_out() {
        garden.facilitates("ana", true);
        garden.guild.clock.goOn(Duration.ofDays(45));
        garden.facilitates("ana", false);
        garden.facilitates("ben", true);
        garden.guild.clock.goOn(Duration.ofDays(29));
        garden.facilitates("ana", true);
        garden.guild.clock.goOn(Duration.ofDays(16));

        Condition ever = Condition.of(Criterion.MONTHS_AS_FACILITATOR, 1);
        assertThat(counted(ever, true)).isEqualTo(Map.of("ana", 2, "ben", 1, "frida", 3));
        Condition lately = new Condition(Criterion.MONTHS_AS_FACILITATOR, 1, OptionalInt.of(2));
        assertThat(counted(lately, true)).isEqualTo(Map.of("ana", 1, "ben", 1, "frida", 2));
    }

    @Test
    void whoever_facilitates_two_communities_at_once_does_it_once() {
        garden.guild.spaces.add("KITCHEN", "Cooks");
        garden.guild.spaces.administer("KITCHEN", garden.guild.person("frida"));
        garden.guild.founding.found(garden.guild.person("frida"), Asked.founding("KITCHEN", "Cooking"));
        garden.guild.clock.goOn(Duration.ofDays(70));

        assertThat(counted(Condition.of(Criterion.MONTHS_AS_FACILITATOR, 1), false))
                .isEqualTo(Map.of("frida", 2));
    }

    @Test
    void the_night_gives_what_only_time_makes_more() {
        BadgeClass badge = garden.badge("Steady", true, Condition.of(Criterion.MONTHS_AS_FACILITATOR, 2));
        garden.facilitates("ana", true);
        garden.guild.clock.goOn(Duration.ofDays(59));
        garden.lately.run();
        assertThat(garden.holders(badge)).isEmpty();

        garden.guild.clock.goOn(Duration.ofDays(1));
        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana", "frida");
    }
}
