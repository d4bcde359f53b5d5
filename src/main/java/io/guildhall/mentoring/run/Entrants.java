package io.guildhall.mentoring.run;

import io.guildhall.mentoring.criteria.Crowd;
import io.guildhall.mentoring.criteria.Participant;
import io.guildhall.mentoring.criteria.Row;
import io.guildhall.mentoring.criteria.Rule;
import io.guildhall.mentoring.criteria.Weighing;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is left for the engine after managers had their will: whoever has time, with the places and wishes that no pin took. Whom they want together is
 * settled; whom they want apart is kept apart. A pin may set a rule of the programme aside, but neither time, a block, a line manager, a place that is
 * taken, nor a pair that must not be again.
 */
final class Entrants {
    private static final int HARD =
            Rule.NOT_NOW.bit() | Rule.LINE_MANAGER.bit() | Rule.FULL.bit() | Rule.PAIRED_BEFORE.bit();
    private static final Comparator<Two> ORDER =
            Comparator.comparingInt(Two::giver).thenComparingInt(Two::taker);

    final Crowd crowd;
    final boolean peers;
    final Weighing weighing;

    /** Whom managers want together and who can be. */
    final List<Two> pinned = new ArrayList<>();

    /** What managers wanted, and what of it could not be kept, by the numbers of enrolments. */
    final Pins pins;

    final List<DroppedPin> dropped = new ArrayList<>();

    /** How many places each giver has left, and how many wishes each taker; the same array among peers, where each is in one pair at most. */
    final int[] places;

    final int[] wishes;
    final Numbering givers;
    final Numbering takers;

    private final boolean[] served;
    private final Map<EnrolmentId, Integer> giverOf = new HashMap<>();
    private final Map<EnrolmentId, Integer> takerOf = new HashMap<>();

    Entrants(Crowd crowd, Weighing weighing, Pins pins, long seed) {
        this.crowd = crowd;
        this.weighing = weighing;
        this.pins = pins;
        peers = crowd.isOfPeers();
        places = crowd.givers().stream().mapToInt(this::free).toArray();
        wishes = peers ? places : crowd.takers().stream().mapToInt(this::free).toArray();
        served = new boolean[wishes.length];
        index(crowd.givers(), giverOf);
        index(crowd.takers(), takerOf);
        pin();
        givers = Numbering.of(crowd.givers(), seed, each -> places[each] > 0);
        takers = peers ? givers : Numbering.of(crowd.takers(), seed, each -> wishes[each] > 0);
    }

    private int free(Participant each) {
        return each.here() ? Math.max(0, peers ? Math.min(1, each.places()) : each.places()) : 0;
    }

    private static void index(List<Participant> people, Map<EnrolmentId, Integer> by) {
        for (int at = 0; at < people.size(); at++) {
            by.put(people.get(at).enrolment(), at);
        }
    }

    private void pin() {
        Set<Two> apart = new HashSet<>();
        pins.apart().forEach(pin -> two(pin.giver(), pin.taker()).ifPresent(apart::add));
        for (Two two : apart) {
            weighing.keepApart(two.giver(), two.taker());
            if (peers) {
                weighing.keepApart(two.taker(), two.giver());
            }
        }
        Map<Two, Pin> together = new HashMap<>();
        Pins.sorted(pins.together()).forEach(pin -> {
            Optional<Two> two = two(pin.giver(), pin.taker());
            two.filter(each -> !apart.contains(each)).ifPresent(each -> together.put(each, pin));
            if (two.isEmpty() || apart.contains(two.get())) {
                dropped.add(new DroppedPin(pin, two.isEmpty() ? DroppedPin.Why.GONE : DroppedPin.Why.APART));
            }
        });
        Row row = weighing.rows();
        together.keySet().stream()
                .sorted(ORDER)
                .forEach(two -> obstacle(two, row)
                        .ifPresentOrElse(
                                why -> dropped.add(new DroppedPin(Objects.requireNonNull(together.get(two)), why)),
                                () -> settle(two)));
    }

    private Optional<DroppedPin.Why> obstacle(Two two, Row row) {
        row.open(two.taker());
        boolean self = row.isSelf(two.giver());
        int broken = row.broken(two.giver()) & HARD;
        row.close();
        if (self || broken != 0) {
            return Optional.of(self ? DroppedPin.Why.RULES : DroppedPin.Why.of(Rule.first(broken)));
        }
        return places[two.giver()] > 0 && wishes[two.taker()] > 0 ? Optional.empty() : Optional.of(DroppedPin.Why.FULL);
    }

    private void settle(Two two) {
        pinned.add(two);
        places[two.giver()]--;
        wishes[two.taker()]--;
        served[two.taker()] = true;
    }

    /** Two of the crowd; among peers in the order in which they enrolled. */
    Optional<Two> two(EnrolmentId giver, EnrolmentId taker) {
        Optional<Integer> one = giver(giver);
        Optional<Integer> other = taker(taker);
        return one.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        peers
                                ? new Two(Math.min(one.get(), other.get()), Math.max(one.get(), other.get()))
                                : new Two(one.get(), other.get()));
    }

    Optional<Integer> giver(EnrolmentId of) {
        return Optional.ofNullable(giverOf.get(of));
    }

    Optional<Integer> taker(EnrolmentId of) {
        return Optional.ofNullable(takerOf.get(of));
    }

    /** Whether a pin gave the taker somebody already. */
    boolean isServed(int taker) {
        return served[taker];
    }

    /** Whether somebody is in the run: they have time, and look for somebody or have a place. */
    static boolean isIn(Participant each) {
        return each.here() && each.places() > 0;
    }

    EnrolmentId giverId(int giver) {
        return crowd.givers().get(giver).enrolment();
    }

    EnrolmentId takerId(int taker) {
        return crowd.takers().get(taker).enrolment();
    }
}
