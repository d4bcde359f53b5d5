package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Gathering;
import io.guildhall.mentoring.criteria.Row;
import io.guildhall.mentoring.criteria.Weighing;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.ProgrammeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Made-up people, and what a run finds of them. */
final class Crowds {
    static final Instant NOW = Gathering.NOW;
    static final Watch NOBODY_WATCHES = (step, done, of) -> {};
    static final long SEED = 42;

    private Crowds() {}

    static Draft run(Gathering all) {
        return run(all.crowd(), Pins.NONE, SEED);
    }

    static Draft run(Crowd crowd, Pins pins, long seed) {
        return Computation.of(crowd, pins, seed, NOW, NOBODY_WATCHES);
    }

    static Criteria aiming(Criteria of, Aim aim) {
        return new Criteria(
                of.weights(),
                of.sharedSkill(),
                of.sharedLanguage(),
                of.otherDepartment(),
                of.otherSite(),
                of.mixBySite(),
                of.gapLeast(),
                of.gapMost(),
                of.cutOff(),
                aim);
    }

    static Criteria skillNeeded(Criteria of, boolean needed) {
        return new Criteria(of.weights(), needed, false, false, false, false, -9, 9, of.cutOff(), of.aim());
    }

    /** Some who fit each other more or less. */
    static Gathering random(ProgrammeKind kind, int givers, int takers, int skills, long seed) {
        Random random = new Random(seed);
        Gathering all = Gathering.usual(kind);
        all.with(by -> new Criteria(
                Map.of(Criterion.SKILLS, 10, Criterion.WISHES, 5, Criterion.RHYTHM, 3),
                true,
                false,
                random.nextBoolean(),
                false,
                false,
                -9,
                9,
                random.nextInt(3) == 0 ? 300 : 0,
                Aim.MOST_PEOPLE));
        for (int no = 0; no < givers; no++) {
            someone(all.giver("giver" + no), random)
                    .offers(random.nextInt(skills), 1 + random.nextInt(5))
                    .wants(skills + random.nextInt(skills), 1, 1 + random.nextInt(3));
            if (kind == ProgrammeKind.DUO) {
                all.giver("giver" + no).offers(skills + random.nextInt(skills), 1 + random.nextInt(5));
            }
            all.wish("giver" + no, takers == 0 ? "giver0" : "taker" + random.nextInt(takers));
        }
        for (int no = 0; no < takers; no++) {
            someone(all.taker("taker" + no), random).wants(random.nextInt(skills), 1 + random.nextInt(3), 1);
            all.wish("taker" + no, "giver" + random.nextInt(givers), "giver" + random.nextInt(givers));
            all.block("taker" + no, "giver" + random.nextInt(givers));
        }
        return all;
    }

    private static Gathering.Someone someone(Gathering.Someone someone, Random random) {
        return someone.hours(1 + random.nextInt(6))
                .places(1 + random.nextInt(2))
                .waited(random.nextInt(3) == 0 ? random.nextInt(13) : 0)
                .works("D" + random.nextInt(3), "S" + random.nextInt(2), random.nextInt(10));
    }

    /** Pairs that may be made, by places in the crowd, with their points: each by itself, as a check on what is faster. */
    static List<Fit> fits(Crowd crowd) {
        Weighing weighing = new Weighing(crowd, NOW);
        List<Fit> fits = new ArrayList<>();
        for (int taker = 0; taker < crowd.takers().size(); taker++) {
            Row row = weighing.row(taker);
            for (int giver = 0;
                    giver < (crowd.isOfPeers() ? taker : crowd.givers().size());
                    giver++) {
                if (!row.isSelf(giver) && row.broken(giver) == 0) {
                    fits.add(new Fit(giver, taker, row.points(giver)));
                }
            }
        }
        return fits;
    }

    record Fit(int giver, int taker, int points) {}

    /** Proposals by places in the crowd. */
    static List<Two> twos(Crowd crowd, Draft draft) {
        return draft.proposals().stream()
                .map(each -> new Two(
                        crowd.givers().stream()
                                .map(one -> one.enrolment())
                                .toList()
                                .indexOf(each.giver()),
                        crowd.takers().stream()
                                .map(one -> one.enrolment())
                                .toList()
                                .indexOf(each.taker())))
                .toList();
    }

    static List<String> names(Crowd crowd, Draft draft) {
        return twos(crowd, draft).stream()
                .map(two -> crowd.givers().get(two.giver()).user().value() + "-"
                        + crowd.takers().get(two.taker()).user().value())
                .toList();
    }
}
