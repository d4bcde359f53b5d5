package io.guildhall.mentoring.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.programme.ProgrammeId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place must do where what two plan and write is kept. */
abstract class PairPapersContract {
    private static final PairingId PAIR = new PairingId(7);
    private static final PairingId OTHERS = new PairingId(8);
    private static final UserId ANA = new UserId("k".repeat(255));
    private static final UserId BEN = new UserId("key-ben");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Sessions sessions();

    abstract Notes notes();

    abstract Agreements agreements();

    abstract Goals goals();

    abstract FitChecks fits();

    private static PairSession session(PairingId pairing, Instant at) {
        return new PairSession(0, pairing, SessionState.PLANNED, new SessionPlan(at, 60, "", "", ""), 1, NOON);
    }

    private void save(PairSession changed) {
        sessions().forChange(changed.pairing()).stream()
                .filter(row -> row.value().id() == changed.id())
                .forEach(row -> row.save(changed));
    }

    @Test
    void keeps_the_longest_session_whole() {
        SessionPlan longest = new SessionPlan(
                NOON,
                480,
                "\u00fc".repeat(SessionPlan.PLACE_MAX),
                "https://example.org/" + "x".repeat(980),
                "\u00fc".repeat(SessionPlan.AGENDA_MAX));

        PairSession kept =
                sessions().add(new PairSession(0, PAIR, SessionState.HELD, longest, 1, NOON), "t".repeat(40));

        assertThat(kept.plan()).isEqualTo(longest);
        assertThat(sessions().find(PAIR, kept.id())).contains(kept);
        assertThat(sessions().made(PAIR, "t".repeat(40))).contains(kept);
    }

    @Test
    void the_sessions_of_a_pairing_are_its_own_and_the_latest_is_first() {
        PairSession early = sessions().add(session(PAIR, NOON), "a");
        PairSession late = sessions().add(session(PAIR, NOON.plusSeconds(60)), "b");
        PairSession foreign = sessions().add(session(OTHERS, NOON), "a");

        assertThat(sessions().sessions(PAIR)).containsExactly(late, early);
        assertThat(sessions().find(PAIR, foreign.id())).isEmpty();
    }

    @Test
    void a_session_that_was_made_with_a_token_is_not_made_again() {
        sessions().add(session(PAIR, NOON), "a");

        assertThatThrownBy(() -> sessions().add(session(PAIR, NOON), "a")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void keeps_what_becomes_of_a_session() {
        PairSession made = sessions().add(session(PAIR, NOON), "a");
        PairSession after = made.with(new SessionPlan(NOON.plusSeconds(9), 30, "Room", "", "Talk"), NOON.plusSeconds(1))
                .in(SessionState.MISSED, NOON.plusSeconds(2));

        save(after);

        assertThat(sessions().find(PAIR, made.id())).contains(after);
    }

    @Test
    void tells_what_is_planned_in_several_pairings_and_leaves_out_what_is_long_over_or_not_planned() {
        PairSession next = sessions().add(session(PAIR, NOON.plusSeconds(60)), "a");
        PairSession running = sessions().add(session(OTHERS, NOON.minusSeconds(60)), "b");
        sessions().add(session(PAIR, NOON.minus(Duration.ofDays(2))), "c");
        save(sessions().add(session(PAIR, NOON), "d").in(SessionState.CANCELLED, NOON));

        assertThat(sessions().planned(List.of(PAIR, OTHERS), NOON)).containsExactly(running, next);
        assertThat(sessions().planned(List.of(), NOON)).isEmpty();
    }

    @Test
    void invariant_12_a_note_is_given_to_its_author_and_one_for_the_two_to_both() {
        Note own = new Note(PAIR, 1, ANA, NoteSight.SELF, "\u00fc".repeat(Note.TEXT_MAX), NOON);
        Note shared = new Note(PAIR, 1, ANA, NoteSight.PAIR, "For us", NOON);
        Note foreign = new Note(OTHERS, 2, BEN, NoteSight.PAIR, "For others", NOON);
        List.of(own, shared, foreign).forEach(notes()::write);

        assertThat(notes().of(PAIR, ANA)).containsExactly(own, shared);
        assertThat(notes().of(PAIR, BEN)).containsExactly(shared);
    }

    @Test
    void a_note_takes_the_place_of_the_one_before_and_goes() {
        notes().write(new Note(PAIR, 1, ANA, NoteSight.SELF, "First", NOON));
        Note second = new Note(PAIR, 1, ANA, NoteSight.SELF, "Second", NOON.plusSeconds(1));
        notes().write(second);

        assertThat(notes().of(PAIR, ANA)).containsExactly(second);
        assertThat(notes().remove(1, ANA, NoteSight.PAIR)).isFalse();
        assertThat(notes().remove(1, ANA, NoteSight.SELF)).isTrue();
        assertThat(notes().of(PAIR, ANA)).isEmpty();
    }

    @Test
    void who_signed_a_wording_did_not_sign_the_next_one() {
        assertThat(agreements().of(PAIR)).isEqualTo(Agreement.none());
        agreements().word(PAIR, "\u00fc".repeat(Agreement.TEXT_MAX), 1, NOON);
        agreements().sign(PAIR, ANA, 1, NOON);
        agreements().sign(PAIR, BEN, 1, NOON);
        agreements().sign(PAIR, BEN, 1, NOON);
        assertThat(agreements().of(PAIR).signed()).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(agreements().of(PAIR).text()).hasSize(Agreement.TEXT_MAX);

        agreements().word(PAIR, "Otherwise", 2, NOON);

        assertThat(agreements().of(PAIR).signed()).isEmpty();
        agreements().sign(PAIR, BEN, 2, NOON);
        assertThat(agreements().of(PAIR).signed()).containsExactly(BEN);
        assertThat(agreements().of(OTHERS)).isEqualTo(Agreement.none());
    }

    @Test
    void keeps_goals_and_what_becomes_of_them() {
        Goal wanted = new Goal(0, PAIR, ANA, "\u00fc".repeat(Goal.TEXT_MAX), 2, Optional.empty(), GoalState.OPEN, NOON);
        Goal set = goals().add(wanted, "a");
        goals().add(new Goal(0, OTHERS, BEN, "Else", 1, Optional.empty(), GoalState.OPEN, NOON), "a");
        assertThat(goals().goals(PAIR)).containsExactly(set);
        assertThat(goals().goal(PAIR, "a")).contains(set);
        assertThatThrownBy(() -> goals().add(wanted, "a")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void keeps_what_became_of_a_goal() {
        Goal set = goals().add(new Goal(0, PAIR, ANA, "Sow", 2, Optional.empty(), GoalState.OPEN, NOON), "a");

        goals().save(set.ended(GoalState.REACHED, Optional.of(4)));

        assertThat(goals().goals(PAIR)).containsExactly(set.ended(GoalState.REACHED, Optional.of(4)));
    }

    @Test
    void counts_the_last_answers_of_a_programme() {
        ProgrammeId programme = new ProgrammeId(3);
        fits().say(programme, PAIR, ANA, FitAnswer.UNSURE, NOON);
        fits().say(programme, PAIR, ANA, FitAnswer.GOOD, NOON);
        fits().say(programme, PAIR, BEN, FitAnswer.GOOD, NOON);
        fits().say(new ProgrammeId(4), OTHERS, BEN, FitAnswer.NOT, NOON);

        assertThat(fits().fit(PAIR, ANA)).contains(FitAnswer.GOOD);
        assertThat(fits().fit(OTHERS, ANA)).isEmpty();
        assertThat(fits().count(programme)).isEqualTo(Map.of(FitAnswer.GOOD, 2, FitAnswer.UNSURE, 0, FitAnswer.NOT, 0));
    }
}
