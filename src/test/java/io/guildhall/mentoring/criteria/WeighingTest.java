package io.guildhall.mentoring.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What each criterion says of two people, which rule keeps whom away, and what it costs. */
class WeighingTest {
    private static final long CLAY = 1;
    private static final long GLAZE = 2;

    @Test
    void offering_two_levels_above_where_somebody_begins_gives_all_and_below_nothing() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SKILLS);
        all.taker("mia").wants(CLAY, 2, 1);
        all.giver("ana").offers(CLAY, 4);
        all.giver("ben").offers(CLAY, 3);
        all.giver("cleo").offers(CLAY, 2);
        all.giver("dan").offers(CLAY, 1);

        assertThat(points(all)).containsExactly(1_000, 667, 333, 0);
    }

    @Test
    void what_matters_most_and_what_few_offer_counts_most() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SKILLS);
        all.taker("mia").wants(CLAY, 1, 3).wants(GLAZE, 1, 1);
        all.giver("ana").offers(CLAY, 5);
        all.giver("ben").offers(GLAZE, 5);
        assertThat(points(all)).as("clay matters three times as much").containsExactly(750, 250);

        Gathering rare = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SKILLS);
        rare.taker("mia").wants(CLAY, 1, 1).wants(GLAZE, 1, 1);
        rare.giver("ana").offers(CLAY, 5);
        rare.giver("ben").offers(GLAZE, 5);
        rare.giver("cleo").offers(GLAZE, 5);
        assertThat(points(rare))
                .as("ln(1 + 3) for clay and ln(1 + 3/2) for glaze")
                .containsExactly(602, 398, 398);
    }

    @Test
    void two_equals_count_what_each_gives_the_other() {
        Gathering all = Gathering.of(ProgrammeKind.DUO, Criterion.SKILLS);
        all.giver("ana").offers(CLAY, 5).wants(GLAZE, 1, 1);
        all.giver("ben").offers(GLAZE, 5).wants(CLAY, 1, 1);
        all.giver("cleo").offers(CLAY, 5);
        Weighing weighing = all.weighing();

        assertThat(weighing.row(1).points(0)).isEqualTo(1_000);
        assertThat(weighing.row(0).points(1)).as("whoever of the two is asked").isEqualTo(1_000);
        assertThat(weighing.row(2).points(1)).as("one way only").isEqualTo(500);
    }

    @Test
    void a_wish_of_both_counts_all_and_of_one_half() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.WISHES);
        all.taker("mia");
        List.of("ana", "ben", "cleo", "dan").forEach(all::giver);
        all.wish("mia", "ana", "ben", "cleo").wish("ana", "mia").wish("dan", "nobody", "mia");

        assertThat(points(all)).containsExactly(1_000, 400, 300, 400);
    }

    @Test
    void a_mentor_is_best_one_to_four_steps_above_and_in_a_reverse_programme_below() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SENIORITY);
        all.taker("mia").works("", "", 3);
        for (int steps : new int[] {4, 7, 9, 3, 0}) {
            all.giver("mentor" + steps).works("", "", steps);
        }
        all.giver("unknown");
        assertThat(points(all)).containsExactly(1_000, 1_000, 600, 900, 600, 500);

        Gathering reverse = Gathering.of(ProgrammeKind.REVERSE, Criterion.SENIORITY);
        reverse.taker("veteran").works("", "", 8);
        reverse.giver("ana").works("", "", 5);
        reverse.giver("ben").works("", "", 9);
        assertThat(points(reverse)).containsExactly(1_000, 800);
    }

    @Test
    void two_hours_of_the_day_in_common_are_enough() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.TIME);
        all.taker("mia").in("Europe/Berlin");
        all.giver("near").in("Europe/Lisbon");
        all.giver("far").in("America/New_York");
        all.giver("farther").in("America/Denver");
        all.giver("farthest").in("Australia/Sydney");
        all.giver("unknown");

        assertThat(points(all)).containsExactly(1_000, 1_000, 0, 0, 500);
    }

    @Test
    void languages_corners_rhythm_and_news_count_as_they_should() {
        Gathering tongue = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.LANGUAGE);
        tongue.taker("mia").speaks("de", "en");
        tongue.giver("same").speaks("de");
        tongue.giver("some").speaks("en", "fr");
        tongue.giver("none").speaks("fr");
        tongue.giver("unknown");
        assertThat(points(tongue)).containsExactly(1_000, 500, 0, 500);

        Gathering mix = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.MIX);
        mix.taker("mia").works("Kiln", "North", 1);
        mix.giver("same").works("Kiln", "South", 1);
        mix.giver("other").works("Wheel", "North", 1);
        mix.giver("unknown");
        assertThat(points(mix)).containsExactly(0, 1_000, 500);
        assertThat(points(mix.with(by -> changed(by, true, 0)))).as("by site").containsExactly(1_000, 0, 500);

        Gathering rhythm = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        rhythm.taker("mia").hours(2);
        rhythm.giver("twice").hours(4);
        rhythm.giver("never").hours(0);
        rhythm.giver("unknown");
        assertThat(points(rhythm)).containsExactly(500, 0, 500);

        Gathering news = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.NOVELTY);
        news.taker("mia");
        List.of("new", "once", "often").forEach(news::giver);
        news.before("mia", "once", 1).before("mia", "often", 7);
        assertThat(points(news)).containsExactly(1_000, 500, 0);
    }

    @Test
    void points_are_the_mean_by_weight_and_weight_nothing_leaves_it_out() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.MIX);
        all.taker("mia").works("Kiln", "", 1).hours(2);
        all.giver("ana").works("Wheel", "", 1).hours(4);

        all.with(by -> weighed(by, Map.of(Criterion.MIX, 1, Criterion.RHYTHM, 3)));
        assertThat(points(all)).as("(1 × 1,000 + 3 × 500) / 4").containsExactly(625);
        all.with(by -> weighed(by, Map.of(Criterion.MIX, 1, Criterion.WISHES, 0)));
        assertThat(points(all)).containsExactly(1_000);
    }

    @Test
    void each_rule_keeps_whom_it_should_and_counts_for_the_first_that_does() {
        Gathering all = Gathering.usual(ProgrammeKind.TRADITIONAL).notAgain();
        all.with(by -> new Criteria(by.weights(), true, true, true, true, false, 0, 5, 400, Aim.MOST_PEOPLE));
        all.taker("mia").wants(CLAY, 1, 1).speaks("de").works("Kiln", "North", 2);
        UnaryOperator<Gathering.Someone> fine =
                each -> each.offers(CLAY, 5).speaks("de").works("Wheel", "South", 4);
        fine.apply(all.giver("fine"));
        fine.apply(all.giver("away")).away();
        fine.apply(all.giver("blocked"));
        fine.apply(all.giver("boss"));
        fine.apply(all.giver("full")).places(0);
        fine.apply(all.giver("former"));
        all.giver("no skill").offers(GLAZE, 5).speaks("de").works("Wheel", "South", 4);
        all.giver("too low").offers(CLAY, 1).speaks("fr").works("Wheel", "South", 4);
        all.giver("above").offers(CLAY, 5).speaks("de").works("Wheel", "South", 9);
        all.giver("department").offers(CLAY, 5).speaks("de").works("Kiln", "South", 4);
        all.giver("site").offers(CLAY, 5).speaks("de").works("Wheel", "North", 4);
        all.block("mia", "blocked").manager("mia", "boss").before("mia", "former", 1);
        Weighing weighing = all.weighing();

        assertThat(weighing.pairable().givers()).isEqualTo(new int[][] {{0}});
        assertThat(weighing.kept(0))
                .as("who blocks looks like somebody who is away")
                .isEqualTo(Map.of(
                        Rule.NOT_NOW, 2,
                        Rule.LINE_MANAGER, 1,
                        Rule.FULL, 1,
                        Rule.PAIRED_BEFORE, 1,
                        Rule.NO_SKILL, 1,
                        Rule.NO_LANGUAGE, 1,
                        Rule.SENIORITY, 1,
                        Rule.SAME_DEPARTMENT, 1,
                        Rule.SAME_SITE, 1));
        assertThat(weighing.gained(0))
                .as("what would change it; never that somebody is away")
                .doesNotContainKey(Rule.NOT_NOW)
                .containsEntry(Rule.FULL, 1)
                .containsEntry(Rule.SAME_SITE, 1);
    }

    @Test
    void below_the_cut_off_nobody_is_paired() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.taker("mia").hours(1);
        all.giver("ana").hours(2);
        all.giver("ben").hours(3);
        Weighing weighing = all.with(by -> changed(by, false, 400)).weighing();

        assertThat(weighing.pairable().givers()).isEqualTo(new int[][] {{0}});
        assertThat(weighing.kept(0)).isEqualTo(Map.of(Rule.CUT_OFF, 1));
    }

    @Test
    void what_nobody_said_breaks_no_rule() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.SKILLS);
        all.with(by -> new Criteria(by.weights(), false, true, true, true, false, 1, 1, 0, Aim.MOST_PEOPLE));
        all.taker("mia");
        all.giver("ana");

        assertThat(all.weighing().pairable().size()).isEqualTo(1);
    }

    @Test
    void nobody_is_paired_with_themselves_and_each_two_peers_are_there_once() {
        Gathering both = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.NOVELTY);
        both.giver("ana");
        both.taker("ana");
        assertThat(both.weighing().pairable().size()).isZero();
        assertThat(both.weighing().kept(0))
                .as("it is no rule that anybody could change")
                .isEmpty();

        Gathering peers = Gathering.of(ProgrammeKind.DUO, Criterion.NOVELTY);
        List.of("ana", "ben", "cleo", "dan").forEach(peers::giver);
        Pairable pairs = peers.weighing().pairable();
        assertThat(pairs.givers()).isEqualTo(new int[][] {{}, {0}, {0, 1}, {0, 1, 2}});
    }

    @Test
    void whoever_wants_what_nobody_offers_is_counted() {
        Gathering all = Gathering.usual(ProgrammeKind.TRADITIONAL);
        all.giver("ana").offers(CLAY, 3);
        all.taker("mia").wants(CLAY, 1, 1).wants(GLAZE, 1, 1);
        all.taker("moe").wants(GLAZE, 1, 1);
        all.taker("max").wants(CLAY, 5, 1);
        all.taker("mute");

        assertThat(all.weighing().unanswered())
                .as("moe, and max who knows it better")
                .isEqualTo(2);
    }

    @Test
    void the_order_in_which_people_come_changes_nothing() {
        Gathering all = crowded(80, 60, 7);

        Pairable one = new Weighing(all.crowd(false), Gathering.NOW).pairable();
        Pairable other = new Weighing(all.crowd(true), Gathering.NOW).pairable();

        assertThat(other.givers()).isEqualTo(one.givers());
        assertThat(other.points()).isEqualTo(one.points());
    }

    @Test
    void row_by_row_says_the_same_as_each_pair_alone() {
        Gathering all = crowded(40, 40, 11);
        Weighing weighing = all.weighing();
        Pairable pairs = weighing.pairable();

        List<String> found = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int taker = 0; taker < 40; taker++) {
            for (int at = 0; at < pairs.givers()[taker].length; at++) {
                found.add(taker + " " + pairs.givers()[taker][at] + " " + pairs.points()[taker][at]);
            }
            for (int giver = 0; giver < 40; giver++) {
                Row row = new Weighing(all.crowd(), Gathering.NOW).row(taker);
                if (row.broken(giver) == 0) {
                    alone.add(taker + " " + giver + " " + row.points(giver));
                }
            }
        }
        assertThat(found).isNotEmpty().isEqualTo(alone);
    }

    @Test
    void of_very_many_who_fit_the_best_are_looked_at() {
        Gathering all = Gathering.of(ProgrammeKind.TRADITIONAL, Criterion.RHYTHM);
        all.taker("mia").hours(40);
        IntStream.range(0, Weighing.MOST + 100)
                .forEach(no -> all.giver("mentor" + no).hours(no < 100 ? 1 : 40));

        Pairable pairs = all.weighing().pairable();

        assertThat(pairs.size()).isEqualTo(Weighing.MOST);
        assertThat(pairs.left()).isEqualTo(100);
        assertThat(pairs.givers()[0])
                .as("those with few hours are left out")
                .startsWith(100)
                .isSorted();
    }

    private static List<Integer> points(Gathering all) {
        Weighing weighing = all.weighing();
        Row row = weighing.row(0);
        return IntStream.range(0, weighing.givers.size).mapToObj(row::points).toList();
    }

    private static Criteria changed(Criteria of, boolean mixBySite, int cutOff) {
        return new Criteria(
                of.weights(),
                of.sharedSkill(),
                of.sharedLanguage(),
                of.otherDepartment(),
                of.otherSite(),
                mixBySite,
                of.gapLeast(),
                of.gapMost(),
                cutOff,
                of.aim());
    }

    private static Criteria weighed(Criteria of, Map<Criterion, Integer> weights) {
        return new Criteria(weights, false, false, false, false, false, -9, 9, of.cutOff(), of.aim());
    }

    private static Gathering crowded(int mentors, int mentees, long seed) {
        Random random = new Random(seed);
        Gathering all = Gathering.usual(ProgrammeKind.TRADITIONAL);
        String[] tongues = {"de", "en", "fr", "tr"};
        String[] zones = {"Europe/Berlin", "America/Denver", "Asia/Tokyo"};
        for (int no = 0; no < mentors; no++) {
            all.giver("mentor" + no)
                    .offers(random.nextInt(12), 1 + random.nextInt(5))
                    .offers(12 + random.nextInt(12), 1 + random.nextInt(5))
                    .speaks(tongues[random.nextInt(4)])
                    .in(zones[random.nextInt(3)])
                    .works("D" + random.nextInt(3), "S" + random.nextInt(3), random.nextInt(10));
        }
        for (int no = 0; no < mentees; no++) {
            all.taker("mentee" + no)
                    .wants(random.nextInt(12), 1 + random.nextInt(3), 1 + random.nextInt(3))
                    .wants(12 + random.nextInt(12), 1 + random.nextInt(3), 1 + random.nextInt(3))
                    .speaks(tongues[random.nextInt(4)])
                    .hours(random.nextInt(6));
            all.wish("mentee" + no, "mentor" + random.nextInt(mentors));
            all.block("mentee" + no, "mentor" + random.nextInt(mentors));
            all.before("mentee" + no, "mentor" + random.nextInt(mentors), 1);
        }
        return all;
    }
}
