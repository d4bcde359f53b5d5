package io.guildhall.mentoring.session;

import static io.guildhall.mentoring.session.TwoOfThem.changed;
import static io.guildhall.mentoring.session.TwoOfThem.codeOf;
import static io.guildhall.mentoring.session.TwoOfThem.done;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.pairing.PairingRefusal;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhatTwoDoTest {
    private final TwoOfThem two = new TwoOfThem();
    private final Viewer ana = two.person("ana");
    private final Viewer ben = two.person("ben");

    @Test
    void a_session_is_planned_moved_and_held_and_the_pairing_knows_when_they_meet() {
        PairSession planned = done(two.sessions.plan(ana, two.id, two.tomorrow(), "token-aa"));
        assertThat(changed(two.sessions.plan(ana, two.id, two.tomorrow(), "token-aa")))
                .as("a double click")
                .isFalse();
        assertThat(two.pairing().course().nextMeeting()).contains(planned.plan().at());
        assertThat(codeOf(two.sessions.held(ben, two.id, planned.id()))).isEqualTo(SessionRefusal.TO_COME);
        WantedSession later =
                new WantedSession("2026-11-05", "11:00", "Europe/Berlin", 30, "", "https://x.example/", "", false);
        PairSession moved = done(two.sessions.move(ben, two.id, planned.id(), later));
        assertThat(moved.plan().at()).hasToString("2026-11-05T10:00:00Z");
        assertThat(moved.revision()).isEqualTo(2);
        two.workshop.guild.clock.goOn(Duration.ofDays(4));

        done(two.sessions.held(ben, two.id, planned.id()));

        assertThat(two.pairing().course().held()).isEqualTo(1);
        assertThat(two.pairing().course().lastMet()).contains(moved.plan().at());
        assertThat(two.pairing().course().nextMeeting()).isEmpty();
        assertThat(codeOf(two.sessions.move(ben, two.id, planned.id(), later))).isEqualTo(SessionRefusal.OTHER_STATE);
        assertThat(codeOf(two.sessions.cancel(ben, two.id, planned.id()))).isEqualTo(SessionRefusal.OTHER_STATE);
        done(two.sessions.missed(ben, two.id, planned.id()));
        assertThat(two.pairing().course().held()).as("marked wrongly before").isZero();
        assertThat(two.told()).containsExactly("SESSION_PLANNED ben", "SESSION_MOVED ana");
    }

    @Test
    void a_session_that_was_held_is_written_down_afterwards() {
        done(two.sessions.plan(ben, two.id, two.yesterday(), "token-aa"));

        assertThat(two.pairing().course().held()).isEqualTo(1);
        assertThat(two.told()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_session_is_told_field_by_field() {
        WantedSession wrong =
                new WantedSession("8 Dec", "25:00", "Mars", 1, "x".repeat(256), "javascript:alert(1)", "", false);

        assertThat(two.sessions
                        .plan(ana, two.id, wrong, "token-aa")
                        .reason()
                        .orElseThrow()
                        .fields())
                .extracting(field -> field.name())
                .containsExactlyInAnyOrder("date", "time", "zone", "minutes", "place", "link");
        assertThat(codeOf(two.sessions.held(ana, two.id, 99))).isEqualTo(SessionRefusal.UNKNOWN);
        WantedSession past = new WantedSession("2026-11-01", "10:00", "UTC", 60, "", "", "", false);
        assertThat(codeOf(two.sessions.plan(ana, two.id, past, "token-aa"))).isEqualTo(SessionRefusal.INVALID);
    }

    @Test
    void while_they_pause_nothing_is_planned() {
        done(two.service.pause(ana, two.id, Optional.empty()));

        assertThat(codeOf(two.sessions.plan(ana, two.id, two.tomorrow(), "token-aa")))
                .isEqualTo(PairingRefusal.OTHER_STATE);
    }

    @Test
    void an_agreement_is_worded_by_one_signed_by_both_and_another_wording_is_signed_anew() {
        assertThat(codeOf(two.agreements.sign(ana, two.id, 0))).isEqualTo(SessionRefusal.NOTHING_TO_SIGN);
        done(two.agreements.word(ana, two.id, 0, " We meet twice a month. "));
        done(two.agreements.sign(ana, two.id, 1));
        assertThat(done(two.agreements.sign(ben, two.id, 1)).signed())
                .containsExactlyInAnyOrder(two.key("ana"), two.key("ben"));
        assertThat(changed(two.agreements.sign(ben, two.id, 1))).isFalse();

        Agreement changed = done(two.agreements.word(ben, two.id, 1, "We meet once a month."));

        assertThat(changed).isEqualTo(new Agreement("We meet once a month.", 2, Set.of()));
        assertThat(codeOf(two.agreements.sign(ana, two.id, 1)))
                .as("what she read before")
                .isEqualTo(SessionRefusal.NOTHING_TO_SIGN);
        assertThat(codeOf(two.agreements.word(ana, two.id, 1, "Never"))).isEqualTo(SessionRefusal.STALE_AGREEMENT);
        assertThat(codeOf(two.agreements.word(ana, two.id, 2, "x".repeat(4_001))))
                .isEqualTo(SessionRefusal.INVALID);
        assertThat(two.recorded()).noneMatch(line -> line.contains("meet"));
    }

    @Test
    void a_programme_without_agreements_has_none() {
        TwoOfThem buddies = new TwoOfThem(ProgrammeKind.BUDDY, Dates.open());

        assertThat(codeOf(buddies.agreements.word(buddies.person("ana"), buddies.id, 0, "We meet")))
                .isEqualTo(SessionRefusal.NO_AGREEMENT);
    }

    @Test
    void each_sets_goals_of_their_own_and_rates_them_before_and_after() {
        Goal goal = done(two.goals.set(ben, two.id, "Prune apple trees", 2, "token-aa"));
        assertThat(changed(two.goals.set(ben, two.id, "Prune apple trees", 2, "token-aa")))
                .isFalse();
        assertThat(done(two.goals.list(ana, two.id))).containsExactly(goal);
        assertThat(codeOf(two.goals.end(ana, two.id, goal.id(), GoalState.REACHED, Optional.of(4))))
                .isEqualTo(SessionRefusal.NOT_OWN_GOAL);
        assertThat(codeOf(two.goals.end(ben, two.id, goal.id(), GoalState.REACHED, Optional.empty())))
                .isEqualTo(SessionRefusal.INVALID);

        Goal reached = done(two.goals.end(ben, two.id, goal.id(), GoalState.REACHED, Optional.of(4)));

        assertThat(reached.after()).contains(4);
        assertThat(changed(two.goals.end(ben, two.id, goal.id(), GoalState.REACHED, Optional.of(4))))
                .isFalse();
        assertThat(codeOf(two.goals.end(ben, two.id, 99, GoalState.DROPPED, Optional.empty())))
                .isEqualTo(SessionRefusal.NO_GOAL);
        assertThat(codeOf(two.goals.set(ben, two.id, "", 6, "token-bb"))).isEqualTo(SessionRefusal.INVALID);
        IntStream.range(1, Goal.MOST).forEach(each -> done(two.goals.set(ben, two.id, "More", 1, "token-t" + each)));
        assertThat(codeOf(two.goals.set(ben, two.id, "Too many", 1, "token-zz")))
                .isEqualTo(SessionRefusal.TOO_MANY_GOALS);
        assertThat(two.recorded()).noneMatch(line -> line.contains("apple"));
    }

    @Test
    void invariant_12_a_note_for_oneself_is_read_by_its_author_and_one_for_the_two_by_both() {
        long session = done(two.sessions.plan(ana, two.id, two.yesterday(), "token-aa"))
                .id();
        List<String> before = two.recorded();
        done(two.notes.write(ana, two.id, session, NoteSight.SELF, "He was late"));
        done(two.notes.write(ana, two.id, session, NoteSight.PAIR, "Try the saw"));

        assertThat(done(two.notes.list(ana, two.id)))
                .extracting(Note::text)
                .containsExactly("He was late", "Try the saw");
        assertThat(done(two.notes.list(ben, two.id))).extracting(Note::text).containsExactly("Try the saw");
        assertThat(codeOf(two.notes.list(two.person("frida"), two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.notes.list(two.person("root"), two.id))).isEqualTo(PairingRefusal.NOT_YOURS);
        assertThat(codeOf(two.notes.list(two.person("zoe"), two.id))).isEqualTo(PairingRefusal.UNKNOWN);
        assertThat(two.recorded()).as("nobody reads that she wrote something").isEqualTo(before);
    }

    @Test
    void a_note_is_changed_and_taken_away_also_once_the_pairing_is_over() {
        long session = done(two.sessions.plan(ana, two.id, two.yesterday(), "token-aa"))
                .id();
        done(two.notes.write(ana, two.id, session, NoteSight.PAIR, "First"));
        done(two.notes.write(ana, two.id, session, NoteSight.PAIR, "Second"));
        assertThat(codeOf(two.notes.write(ana, two.id, session + 7, NoteSight.PAIR, "Where?")))
                .isEqualTo(SessionRefusal.UNKNOWN);
        done(two.service.end(ben, two.id, false));
        assertThat(codeOf(two.notes.write(ana, two.id, session, NoteSight.PAIR, "Third")))
                .isEqualTo(PairingRefusal.OTHER_STATE);
        assertThat(done(two.notes.list(ben, two.id))).extracting(Note::text).containsExactly("Second");

        done(two.notes.write(ana, two.id, session, NoteSight.PAIR, ""));

        assertThat(done(two.notes.list(ben, two.id))).isEmpty();
    }

    @Test
    void they_are_asked_how_it_fits_once_they_met_and_the_other_never_reads_the_answer() {
        assertThat(codeOf(two.fits.say(ana, two.id, FitAnswer.GOOD))).isEqualTo(SessionRefusal.NOT_MET);
        done(two.sessions.plan(ana, two.id, two.yesterday(), "token-aa"));
        done(two.fits.say(ana, two.id, FitAnswer.NOT));

        assertThat(done(two.fits.own(ana, two.id))).contains(FitAnswer.NOT);
        assertThat(done(two.fits.own(ben, two.id))).isEmpty();
        assertThat(two.recorded()).noneMatch(line -> line.contains("fit"));
        assertThat(two.told()).isEmpty();
    }

    @Test
    void managers_read_counts_of_the_answers_from_five_on_and_others_none() {
        done(two.sessions.plan(ana, two.id, two.yesterday(), "token-aa"));
        Viewer frida = two.person("frida");
        IntStream.range(0, 3)
                .forEach(each -> two.papers.say(
                        two.programme.id(),
                        two.pairing().id(),
                        new io.guildhall.kernel.UserId("key-" + each),
                        FitAnswer.GOOD,
                        two.now()));
        done(two.fits.say(ana, two.id, FitAnswer.NOT));
        assertThat(done(two.fits.counts(frida, two.programme.id())))
                .as("four answers")
                .isEmpty();

        done(two.fits.say(ben, two.id, FitAnswer.GOOD));

        assertThat(done(two.fits.counts(frida, two.programme.id())))
                .isEqualTo(Map.of(FitAnswer.GOOD, 4, FitAnswer.UNSURE, 0, FitAnswer.NOT, 1));
        assertThat(codeOf(two.fits.counts(two.person("zoe"), two.programme.id())))
                .isEqualTo(ProgrammeRefusal.NOT_MANAGER);
    }
}
