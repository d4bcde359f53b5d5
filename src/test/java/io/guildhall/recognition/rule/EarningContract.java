package io.guildhall.recognition.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.recognition.badge.WantedRule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Earning badges, over every place where things are kept. */
abstract class EarningContract {
    private Earners garden;

    abstract Earners garden();

    @BeforeEach
    void people_join() {
        garden = garden().members("ana", "ben", "cleo", "dora", "emil");
    }

    private Award only(BadgeClass badge, String username) {
        return garden.awards.ofBadge(badge.key(), List.of(garden.key(username))).get(0);
    }

    private BadgeClass starter(String key) {
        return garden.badges.earned.newest(key).orElseThrow();
    }

    private List<AuditEntry> earned() {
        return garden.guild.audit.latest(500).stream()
                .filter(entry -> entry.act().equals(OccasionKind.EARNED.act()))
                .toList();
    }

    @Test
    void whoever_was_thanked_by_enough_people_has_the_badge_once_and_nobody_gave_it() {
        garden.thanked("ana", 5);
        garden.thanked("ben", 4);
        garden.thanks("thankful0", "ben");
        BadgeClass badge = starter("thanked-by-five");

        assertThat(garden.lately.run().done()).isGreaterThanOrEqualTo(1);

        assertThat(garden.holders(badge)).containsExactly("ana");
        Award award = only(badge, "ana");
        assertThat(award.source()).isEqualTo(AwardSource.RULE);
        assertThat(award.giver()).isEmpty();
        assertThat(award.hidden()).isFalse();
    }

    @Test
    void invariant_23_looking_again_changes_nothing_and_each_award_is_written_down_once_by_the_system() {
        garden.thanked("ana", 5);
        int done = garden.lately.run().done();

        assertThat(garden.lately.run().done()).isZero();
        assertThat(earned()).hasSize(done).allMatch(entry -> entry.actor().isEmpty());
    }

    @Test
    void what_is_earned_by_mentoring_is_shown_by_nobody_but_the_earner() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 6);
        garden.mentored(pairs, "ana", "cleo", PairingState.ENDED, 4);
        garden.mentored(pairs, "dora", "cleo", PairingState.ACTIVE, 9);
        BadgeClass badge = starter("ten-sessions");

        garden.lately.run();

        assertThat(garden.holders(badge)).containsExactly("ana");
        assertThat(only(badge, "ana").hidden()).isTrue();
    }

    @Test
    void five_different_people_are_five_and_a_buddy_is_no_mentor() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        Programme buddies = garden.programme(ProgrammeKind.BUDDY);
        for (int no = 0; no < 5; no++) {
            garden.mentored(
                    pairs, "ana", "mentee" + no, no < 3 ? PairingState.COMPLETED : PairingState.ACTIVE, no < 3 ? 0 : 1);
            garden.mentored(pairs, "ben", "mentee0", PairingState.COMPLETED, 1);
            garden.mentored(buddies, "cleo", "mentee" + no, PairingState.ACTIVE, 1);
            garden.mentored(pairs, "dora", "mentee" + no, no < 4 ? PairingState.COMPLETED : PairingState.ACTIVE, 0);
        }

        garden.lately.run();

        assertThat(garden.holders(starter("helped-five"))).containsExactly("ana");
        assertThat(garden.holders(starter("welcomed-newcomer"))).containsExactly("cleo");
        assertThat(garden.holders(starter("completed-round"))).containsExactly("ana", "ben", "dora");
    }

    @Test
    void two_pairings_of_one_round_are_one_round() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        Programme other = garden.programme(ProgrammeKind.DUO);
        BadgeClass twice = garden.badge("Twice", true, Condition.of(Criterion.ROUNDS_COMPLETED, 2));
        garden.mentored(pairs, "ana", "ben", PairingState.COMPLETED, 0);
        garden.mentored(pairs, "ana", "cleo", PairingState.COMPLETED, 0);
        garden.mentored(pairs, "dora", "emil", PairingState.COMPLETED, 0);
        garden.mentored(other, "dora", "emil", PairingState.COMPLETED, 0);

        garden.backfill(twice, false);

        assertThat(garden.holders(twice)).containsExactly("dora", "emil");
    }

    @Test
    void two_rounds_of_one_programme_are_two_rounds() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        BadgeClass twice = garden.badge("Twice", true, Condition.of(Criterion.ROUNDS_COMPLETED, 2));
        garden.mentored(pairs, "ana", "ben", PairingState.COMPLETED, 0);
        garden.mentored(pairs, "ana", "cleo", PairingState.COMPLETED, 0);
        garden.guild.clock.goOn(Duration.ofDays(90));
        garden.nextRound(pairs);
        garden.mentored(pairs, "ana", "dora", PairingState.COMPLETED, 0);
        garden.mentored(pairs, "emil", "cleo", PairingState.COMPLETED, 0);

        garden.backfill(twice, false);

        assertThat(garden.holders(twice)).containsExactly("ana", "cleo");
    }

    @Test
    void thanks_count_once_they_cannot_be_taken_back_any_more() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.thanked("ana", 1);
        garden.guild.clock.goOn(Duration.ofMinutes(-3));
        garden.backfill(badge, false);
        assertThat(garden.holders(badge)).isEmpty();

        garden.guild.clock.goOn(Duration.ofMinutes(2));
        garden.backfill(badge, false);

        assertThat(garden.holders(badge)).containsExactly("ana");
    }

    @Test
    void the_first_thing_that_somebody_did_for_others_counts_and_coming_by_does_not() {
        Programme peers = garden.programme(ProgrammeKind.DUO);
        garden.mentored(peers, "ana", "ben", PairingState.ACTIVE, 1);
        garden.thanks("ana", "cleo");
        garden.mentored(peers, "dora", "emil", PairingState.ACTIVE, 0);

        garden.lately.run();

        assertThat(garden.holders(starter("first-contribution"))).containsExactly("ana", "ben", "cleo");
    }

    @Test
    void everything_or_any_of_it_and_only_what_is_of_the_period() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        Condition thanks = new Condition(Criterion.PEOPLE_THANKFUL, 2, OptionalInt.of(3));
        Condition sessions = new Condition(Criterion.SESSIONS_AS_MENTOR, 2, OptionalInt.of(3));
        BadgeClass both = garden.badge("Both", true, thanks, sessions);
        BadgeClass any = garden.badge("Any", false, thanks, sessions);
        garden.thanked("ben", 2);
        garden.mentored(pairs, "cleo", "emil", PairingState.ACTIVE, 2);
        garden.guild.clock.goOn(Duration.ofDays(100));
        garden.mentored(pairs, "ana", "emil", PairingState.ACTIVE, 2);
        garden.thanked("ana", 2);
        garden.thanked("dora", 2);

        garden.backfill(both, false);
        garden.backfill(any, false);

        assertThat(garden.holders(both)).containsExactly("ana");
        assertThat(garden.holders(any)).containsExactly("ana", "dora");
    }

    @Test
    void giving_to_all_and_looking_at_night_come_to_the_same() {
        BadgeClass one = garden.badge("One", true, Condition.of(Criterion.PEOPLE_THANKFUL, 3));
        BadgeClass other = garden.badge("Other", true, Condition.of(Criterion.PEOPLE_THANKFUL, 3));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 3);
        garden.thanked("ben", 2);
        garden.thanked("cleo", 7);

        int all = garden.backfill(one, true);
        garden.lately.run();

        assertThat(all).isEqualTo(2);
        assertThat(garden.holders(other)).isEqualTo(garden.holders(one)).containsExactly("ana", "cleo");
        assertThat(garden.backfill(one, false)).isZero();
    }

    @Test
    void giving_to_all_silently_and_telling_them_come_to_the_same_awards_and_lines_of_the_record() {
        BadgeClass silent = prepared("Silent");
        BadgeClass told = prepared("Told");

        assertThat(garden.backfill(silent, false)).isEqualTo(2);
        List<AuditEntry> silently = earned();
        assertThat(garden.backfill(told, true)).isEqualTo(2);
        List<AuditEntry> telling = new ArrayList<>(earned());
        telling.removeAll(silently);

        assertThat(garden.holders(told)).isEqualTo(garden.holders(silent)).containsExactly("ana", "ben", "cleo");
        assertThat(given(told)).isEqualTo(given(silent)).hasSize(4);
        assertThat(lines(told, telling)).isEqualTo(lines(silent, silently)).hasSize(2);
        assertThat(telling).hasSize(2);
    }

    /** One that ana and ben have earned, cleo has, and dora had. */
    private BadgeClass prepared(String name) {
        BadgeClass badge = garden.badge(name, true, Condition.of(Criterion.PEOPLE_THANKFUL, 2));
        Viewer frida = garden.guild.person("frida");
        for (String each : List.of("cleo", "dora")) {
            garden.badges
                    .awards
                    .give(
                            frida,
                            new NewAward(
                                    Optional.of(Earners.GARDEN),
                                    badge.key(),
                                    each,
                                    "For the talk on soil",
                                    Optional.empty(),
                                    Optional.empty()))
                    .result()
                    .orElseThrow();
        }
        garden.badges.awards.revoke(frida, only(badge, "dora").id(), "It was a mistake of ours.");
        for (String each : List.of("ana", "ben", "cleo", "dora")) {
            garden.thanked(each, 2);
        }
        return badge;
    }

    /** Everything about the awards of a badge but which badge it is and when they were given. */
    private List<String> given(BadgeClass badge) {
        List<UserId> all =
                Stream.of("ana", "ben", "cleo", "dora", "emil").map(garden::key).toList();
        return garden.awards.ofBadge(badge.key(), all).stream()
                .map(each -> String.join(
                        " ",
                        each.earner().value(),
                        each.giver().toString(),
                        each.reason(),
                        each.source() + " " + each.state() + " " + each.hidden() + " " + each.shared(),
                        each.community().toString(),
                        each.expiresAt().toString(),
                        each.evidenceKey()))
                .sorted()
                .toList();
    }

    /** What the record says of the awards of a badge that were earned, with their earners in place of their numbers. */
    private List<String> lines(BadgeClass badge, List<AuditEntry> entries) {
        return Stream.of("ana", "ben", "cleo", "dora", "emil")
                .flatMap(username -> garden.awards.ofBadge(badge.key(), List.of(garden.key(username))).stream()
                        .flatMap(award -> entries.stream()
                                .filter(entry -> entry.object().equals("award:" + award.id()))
                                .map(entry -> username + " " + entry.actor() + " " + entry.act() + " "
                                        + entry.space().value() + " " + entry.detail())))
                .toList();
    }

    @Test
    void asking_again_at_once_is_asking_once_however_soon_it_was_done() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        Viewer frida = garden.guild.person("frida");
        garden.backfill(badge, false);

        Backfill done =
                garden.rules.progress(frida, badge.key()).result().orElseThrow().orElseThrow();
        assertThat(garden.rules.giveToAll(frida, badge.key(), false)).isEqualTo(Outcome.unchanged(done));
        garden.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(garden.rules
                        .giveToAll(frida, badge.key(), false)
                        .result()
                        .orElseThrow()
                        .running())
                .isTrue();
    }

    @Test
    void whoever_had_done_enough_before_there_was_the_badge_gets_it_when_somebody_says_so() {
        garden.thanked("ana", 3);
        garden.guild.clock.goOn(Duration.ofHours(1));
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 3));

        garden.lately.run();
        assertThat(garden.holders(badge)).isEmpty();

        assertThat(garden.backfill(badge, false)).isEqualTo(1);
        assertThat(garden.holders(badge)).containsExactly("ana");
    }

    @Test
    void invariant_15_what_was_taken_back_is_not_given_again_by_the_rule() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.guild.clock.goOn(Duration.ofHours(1));
        garden.thanked("ana", 2);
        garden.backfill(badge, false);
        Viewer frida = garden.guild.person("frida");
        assertThat(garden.badges
                        .awards
                        .revoke(frida, only(badge, "ana").id(), "It was a mistake of ours.")
                        .result())
                .isPresent();

        garden.thanks("dora", "ana");

        assertThat(garden.backfill(badge, false)).isZero();
        garden.lately.run();
        assertThat(garden.holders(badge)).isEmpty();
    }

    @Test
    void invariant_16_nothing_is_taken_back_when_it_would_not_be_earned_any_more() {
        BadgeClass badge = garden.badge("Lately", true, new Condition(Criterion.PEOPLE_THANKFUL, 1, OptionalInt.of(1)));
        garden.thanked("ana", 1);
        garden.backfill(badge, false);

        garden.guild.clock.goOn(Duration.ofDays(400));
        garden.lately.run();
        garden.backfill(badge, false);

        assertThat(garden.holders(badge)).containsExactly("ana");
    }

    @Test
    void only_members_who_are_there_get_it() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.guild.clock.goOn(Duration.ofHours(1));
        for (String each : List.of("ana", "ben", "cleo", "stranger")) {
            garden.thanked(each, 1);
        }
        garden.guild.joining.leave(garden.guild.person("ben"), Earners.GARDEN, Optional.empty());
        garden.guild.people.deactivate(garden.key("cleo"));

        Preview preview = garden.rules
                .preview(garden.guild.person("frida"), badge.key(), Optional.empty())
                .result()
                .orElseThrow();
        assertThat(preview.now()).isEqualTo(1);
        assertThat(preview.sample()).extracting(Person::id).containsExactly(garden.key("ana"));
        assertThat(preview.left()).isEqualTo(2);
        assertThat(garden.holders(badge)).isEmpty();

        garden.lately.run();
        garden.backfill(badge, false);

        assertThat(garden.holders(badge)).containsExactly("ana");
        List<UserId> others = List.of(garden.key("ben"), garden.key("cleo"), garden.key("stranger"));
        assertThat(garden.awards.ofBadge(badge.key(), others)).isEmpty();
    }

    @Test
    void a_rule_whose_community_is_gone_is_broken_and_awards_stay() {
        Viewer root = garden.guild.person("root");
        BadgeClass made = garden.badges
                .badges
                .create(root, Optional.empty(), ofGarden("Gardener"))
                .result()
                .orElseThrow()
                .badge();
        garden.badges.badges.activate(root, made.key());
        garden.thanked("ana", 1);
        assertThat(garden.rules.giveToAll(root, made.key(), false).result()).isPresent();
        garden.background.forEach(Runnable::run);
        assertThat(only(made, "ana").community()).contains(garden.garden());

        garden.guild.spaces.delete(Earners.GARDEN);

        assertThat(garden.rules
                        .preview(root, made.key(), Optional.empty())
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(RuleRefusal.BROKEN);
        assertThat(garden.rules
                        .giveToAll(root, made.key(), false)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(RuleRefusal.BROKEN);
        assertThat(garden.holders(made)).containsExactly("ana");
    }

    private static WantedBadge ofGarden(String name) {
        WantedBadge wanted = Earners.wanted(name, true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        return new WantedBadge(
                wanted.words(),
                wanted.design(),
                wanted.multiple(),
                wanted.expiresAfterDays(),
                wanted.issuers(),
                Optional.of(new WantedRule(
                        true,
                        Optional.of(Earners.GARDEN),
                        wanted.rule().orElseThrow().conditions())));
    }

    @Test
    void only_those_who_may_change_a_badge_look_at_its_rule_or_give_it_to_all() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        Viewer ana = garden.guild.person("ana");

        assertThat(garden.rules
                        .preview(ana, badge.key(), Optional.empty())
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(BadgeRefusal.NOT_ALLOWED);
        assertThat(garden.rules
                        .giveToAll(ana, badge.key(), true)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(BadgeRefusal.NOT_ALLOWED);
        assertThat(garden.rules
                        .giveToAll(garden.guild.person("frida"), "thanked-by-five", true)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(BadgeRefusal.SITE_ADMINS);
    }

    @Test
    void nobody_gives_what_is_earned_alone() {
        NewAward wanted = new NewAward(
                Optional.of(Earners.GARDEN),
                "ten-sessions",
                "ana",
                "For all the sessions.",
                OptionalLong.empty(),
                Optional.empty());

        assertThat(garden.badges
                        .awards
                        .give(garden.guild.person("frida"), wanted)
                        .reason()
                        .orElseThrow()
                        .code())
                .isEqualTo(AwardRefusal.EARNED);
    }

    @Test
    void asked_twice_it_is_given_to_all_once_and_what_was_cut_off_goes_on() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 1));
        garden.thanked("ana", 1);
        Viewer frida = garden.guild.person("frida");

        Backfill first =
                garden.rules.giveToAll(frida, badge.key(), true).result().orElseThrow();
        Backfill again =
                garden.rules.giveToAll(frida, badge.key(), true).result().orElseThrow();
        assertThat(again).isEqualTo(first);
        garden.background.clear();

        assertThat(garden.chore.run().done()).isEqualTo(1);
        assertThat(garden.chore.run().done()).isZero();
        Backfill done =
                garden.rules.progress(frida, badge.key()).result().orElseThrow().orElseThrow();
        assertThat(done.running()).isFalse();
        assertThat(done.given()).isEqualTo(1);
        assertThat(garden.guild.audit.latest(100).stream()
                        .filter(entry -> entry.act().equals(OccasionKind.BADGE_GIVEN_TO_ALL.act())))
                .hasSize(1);
    }

    @Test
    void one_reads_what_is_still_to_do_and_nothing_of_what_is_done() {
        BadgeClass badge = garden.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 3));
        garden.thanked("ana", 2);
        garden.thanked("ben", 3);

        List<OwnProgress> own = garden.progress.own(garden.guild.person("ana")).stream()
                .filter(each -> each.badge().key().equals(badge.key()))
                .toList();

        assertThat(own).hasSize(1);
        assertThat(own.get(0).conditions())
                .extracting(OwnProgress.Counted::done)
                .containsExactly(2);
        assertThat(garden.progress.own(garden.guild.person("ben")))
                .extracting(each -> each.badge().key())
                .doesNotContain(badge.key());
        assertThat(garden.progress.own(garden.guild.person("cleo"))).isEmpty();
        assertThat(garden.progress.own(garden.guild.person("stranger"))).isEmpty();
    }

    @Test
    void names_that_would_tell_who_takes_part_in_mentoring_are_not_told() {
        Programme pairs = garden.programme(ProgrammeKind.TRADITIONAL);
        garden.mentored(pairs, "ana", "ben", PairingState.ACTIVE, 1);
        BadgeClass badge = garden.badge("Mentor", true, Condition.of(Criterion.SESSIONS_AS_MENTOR, 1));

        Preview preview = garden.rules
                .preview(garden.guild.person("frida"), badge.key(), Optional.empty())
                .result()
                .orElseThrow();

        assertThat(preview.now()).isEqualTo(1);
        assertThat(preview.sample()).isEmpty();
    }
}
