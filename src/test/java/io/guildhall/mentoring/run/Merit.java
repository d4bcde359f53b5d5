package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.run.Crowds.Fit;
import java.util.ArrayList;
import java.util.List;

/** How good a choice is, as numbers of which the first decides, then the next: what a run is to maximise, said without any weights. */
final class Merit {
    private static final int WAITED_MOST = 10;

    private Merit() {}

    static List<Long> of(Crowd crowd, List<Fit> chosen) {
        boolean peers = crowd.isOfPeers();
        int[] loads = new int[crowd.givers().size()];
        int[] has = peers ? loads : new int[crowd.takers().size()];
        long points = 0;
        for (Fit each : chosen) {
            loads[each.giver()]++;
            has[each.taker()]++;
            points += each.points();
        }
        List<Long> people = new ArrayList<>();
        long[] served = new long[WAITED_MOST + 1];
        long classes = 0;
        long all = 0;
        for (int taker = 0; taker < has.length; taker++) {
            if (has[taker] > 0) {
                int waited = Math.min(WAITED_MOST, crowd.takers().get(taker).waited());
                served[waited]++;
                all++;
                classes += 1 + waited;
            }
        }
        long uneven = 0;
        for (int load : peers ? new int[0] : loads) {
            uneven += load * (load - 1) / 2;
        }
        people.add(all);
        for (int waited = WAITED_MOST; waited > 0; waited--) {
            people.add(served[waited]);
        }
        List<Long> merit = new ArrayList<>();
        if (crowd.programme().settings().criteria().aim() == Aim.BEST_FIT) {
            merit.add(points);
            merit.add(classes + (peers ? 0 : chosen.size()));
        } else {
            merit.addAll(people);
            merit.add((long) chosen.size());
            merit.add(points);
        }
        merit.add(-uneven);
        return merit;
    }

    static boolean isBetter(List<Long> one, List<Long> other) {
        for (int at = 0; at < one.size(); at++) {
            if (!one.get(at).equals(other.get(at))) {
                return one.get(at) > other.get(at);
            }
        }
        return false;
    }

    /** The best of every choice that there is. */
    static List<Long> best(Crowd crowd, List<Fit> fits) {
        return best(crowd, fits, 0, new ArrayList<>(), of(crowd, List.of()));
    }

    private static List<Long> best(Crowd crowd, List<Fit> fits, int at, List<Fit> chosen, List<Long> soFar) {
        if (at == fits.size()) {
            List<Long> merit = of(crowd, chosen);
            return isBetter(merit, soFar) ? merit : soFar;
        }
        List<Long> best = best(crowd, fits, at + 1, chosen, soFar);
        Fit next = fits.get(at);
        if (fits(crowd, chosen, next)) {
            chosen.add(next);
            best = best(crowd, fits, at + 1, chosen, best);
            chosen.remove(chosen.size() - 1);
        }
        return best;
    }

    static boolean fits(Crowd crowd, List<Fit> chosen, Fit next) {
        if (crowd.isOfPeers()) {
            return chosen.stream()
                    .allMatch(each -> each.giver() != next.giver()
                            && each.giver() != next.taker()
                            && each.taker() != next.giver()
                            && each.taker() != next.taker());
        }
        return chosen.stream().filter(each -> each.giver() == next.giver()).count()
                        < crowd.givers().get(next.giver()).places()
                && chosen.stream().filter(each -> each.taker() == next.taker()).count()
                        < crowd.takers().get(next.taker()).places();
    }

    /** What a run chose of the pairs that may be made. */
    static List<Fit> chosen(Crowd crowd, List<Fit> fits, Draft draft) {
        List<Two> twos = Crowds.twos(crowd, draft);
        return fits.stream()
                .filter(each -> twos.contains(new Two(each.giver(), each.taker())))
                .toList();
    }
}
