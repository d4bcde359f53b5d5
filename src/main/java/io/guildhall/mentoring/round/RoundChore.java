package io.guildhall.mentoring.round;

import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * Every hour, where the next round of a programme has begun: carries those who take part into it, some under the programme's lock at a time, and counts
 * what became of the pairings of the one before until the last of them is over. Each enrolment says into which round it was carried, so that two nodes, or
 * two runs, carry nobody twice.
 */
@Named
final class RoundChore implements Chore {
    private static final int MOST = 200;

    private final ProgrammeDoor door;
    private final Rounds rounds;
    private final Carrying carrying;
    private final Pairings pairings;
    private final KnownSettings known;

    @Inject
    RoundChore(ProgrammeDoor door, Rounds rounds, Carrying carrying, Pairings pairings, KnownSettings known) {
        this.door = door;
        this.rounds = rounds;
        this.carrying = carrying;
        this.pairings = pairings;
        this.known = known;
    }

    /** It comes with what else waits. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        if (!known.isOn(Pillar.MENTORING)) {
            return new Result(0, List.of());
        }
        return new Result(rounds.uncounted(MOST).stream().mapToInt(this::work).sum(), List.of());
    }

    private int work(PastRound round) {
        int done = 0;
        int carried = carry(round);
        while (carried > 0) {
            done += carried;
            carried = carry(round);
        }
        return done + count(round);
    }

    private int carry(PastRound round) {
        return door.changeBySystem(
                        round.programme(),
                        programme -> Change.none(Outcome.done(rounds.forChange(round.programme(), round.no())
                                .map(row -> carrying.some(programme.value(), row))
                                .orElse(0))))
                .result()
                .orElse(0);
    }

    /** Only where nobody is left to carry: so the numbers of a round are whole once they say that they are. */
    private int count(PastRound round) {
        return door.changeBySystem(
                        round.programme(),
                        programme -> Change.none(Outcome.done(rounds.forChange(round.programme(), round.no())
                                .map(this::count)
                                .orElse(0))))
                .result()
                .orElse(0);
    }

    private int count(PastRoundRow row) {
        PastRound before = row.value();
        PastRound after =
                before.with(RoundPairs.of(pairings.begun(before.programme(), before.since(), before.until())));
        if (after.equals(before)) {
            return 0;
        }
        row.save(after);
        return 1;
    }
}
