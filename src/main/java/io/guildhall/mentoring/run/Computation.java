package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Pairable;
import io.guildhall.mentoring.criteria.Weighing;
import java.time.Instant;
import java.util.List;

/** Works a run out, from everybody who takes part and nothing else: the same each time, on every node. Pure; not for several threads. */
public final class Computation {
    /** The version of what is computed: another one may find something else in the same crowd. */
    public static final String ENGINE = "3";

    /** After so many people the watch is told, at the latest. */
    private static final int NOW_AND_THEN = 250;

    private Computation() {}

    /**
     * Works it out, and checks the proof.
     *
     * @throws IllegalStateException where what was found could not be proved; a bug
     * @throws Watch.Stopped where the watch says so
     */
    public static Draft of(Crowd crowd, Pins pins, long seed, Instant now, Watch watch) {
        return of(crowd, pins, seed, now, watch, Weighing.MOST, Weighing.ROOM);
    }

    /**
     * The same, looking at another number of pairs of each taker first; it finds as good a choice.
     *
     * @param most as in {@link Weighing#pairable}
     * @param all as there; among peers it is nothing, as their engine looks at each pair
     */
    static Draft of(Crowd crowd, Pins pins, long seed, Instant now, Watch watch, int most, long all) {
        int people = crowd.takers().size();
        watch.at(RunStep.WEIGHING, 0, people);
        Weighing weighing = new Weighing(crowd, now);
        Entrants entrants = new Entrants(crowd, weighing, pins, seed);
        Pairable kept = weighing.pairable(
                most, crowd.isOfPeers() ? 0 : all, done -> tell(watch, RunStep.WEIGHING, done, people));
        Problem problem = Problem.of(entrants, kept);
        Solved solved = solve(entrants, problem, watch, most);
        watch.at(RunStep.EXPLAINING, 0, people);
        Chosen chosen = new Chosen(entrants, solved);
        Explaining explained =
                new Explaining(chosen, problem, kept.fits()).run(done -> tell(watch, RunStep.EXPLAINING, done, people));
        Portraits portraits = new Portraits(crowd);
        return new Draft(
                stamp(crowd, pins, seed, portraits),
                Numbers.of(chosen, explained.proposals(), Shortage.of(chosen, problem.added())),
                explained.proposals(),
                explained.unmatched(),
                portraits.likeness(),
                CertificateText.write(entrants, problem.worths(), solved, seed));
    }

    /** Until what proves the choice proves it against every pair that is allowed. */
    private static Solved solve(Entrants entrants, Problem problem, Watch watch, int most) {
        int people = entrants.wishes.length;
        watch.at(RunStep.MATCHING, 0, people);
        Solved solved = problem.solve();
        while (new Pricing(entrants, problem.added(), problem.gain(solved.prices()), most).run() > 0) {
            watch.at(RunStep.MATCHING, 0, people);
            solved = problem.solve();
        }
        return solved;
    }

    private static void tell(Watch watch, RunStep step, int done, int of) {
        if (done % NOW_AND_THEN == 0) {
            watch.at(step, done, of);
        }
    }

    /**
     * What everybody looks like, to be compared with what a run read. As many steps as there are people.
     *
     * @param now when they were read; that time passed makes nobody different but whoever has time now, or none any more
     */
    public static List<Likeness> likeness(Crowd crowd, Instant now) {
        return new Portraits(crowd).likeness();
    }

    /**
     * What a run of these people works on. As many steps as there are people.
     *
     * @param now as in {@link #likeness}
     */
    public static Stamp stamp(Crowd crowd, Pins pins, long seed, Instant now) {
        return stamp(crowd, pins, seed, new Portraits(crowd));
    }

    private static Stamp stamp(Crowd crowd, Pins pins, long seed, Portraits portraits) {
        return new Stamp(ENGINE, seed, SettingsThatCount.hash(crowd.programme(), pins), portraits.hash());
    }
}
