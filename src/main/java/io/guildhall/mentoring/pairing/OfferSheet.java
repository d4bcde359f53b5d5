package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.programme.Programme;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of everybody while couples are offered, by person: each couple costs a look at its two, however many there are. What is planned takes
 * places at once, so that later couples find them taken; nothing is written here.
 */
final class OfferSheet {
    private final Programme programme;
    private final Instant now;
    private final List<EnrolmentRow> enrolments;
    private final Map<UserId, List<EnrolmentRow>> enrolled;
    private final Map<UserId, List<PairingRow>> rows = new HashMap<>();
    private final Map<UserId, Set<UserId>> apart;
    private final Map<EnrolmentId, Integer> taken = new HashMap<>();
    private final Map<Set<UserId>, Plan> planned = new HashMap<>();

    /**
     * Of one programme.
     *
     * @param pairings those of the people, the ones that are over too where nobody is paired twice
     * @param apart who is never paired with whom
     */
    OfferSheet(
            Programme programme,
            Collection<PairingRow> pairings,
            List<EnrolmentRow> enrolments,
            Map<UserId, Set<UserId>> apart,
            Instant now) {
        this.programme = programme;
        this.enrolments = List.copyOf(enrolments);
        this.apart = apart;
        this.now = now;
        enrolled = enrolments.stream()
                .collect(Collectors.groupingBy(row -> row.value().user()));
        pairings.forEach(row -> row.value()
                .parts()
                .forEach(part -> rows.computeIfAbsent(part.user(), each -> new ArrayList<>())
                        .add(row)));
        enrolments.forEach(row ->
                taken.put(row.value().id(), TakenPlaces.taken(of(row.value().user()), row.value())));
    }

    private List<PairingRow> of(UserId user) {
        return rows.getOrDefault(user, List.of());
    }

    /** What comes of offering two to each other, after all that was planned before. */
    Plan plan(Offers.Two two) {
        if (two.one().equals(two.other())) {
            return new Refused(OfferRefusal.NOT_TWO);
        }
        Set<UserId> both = Set.copyOf(two.both());
        Optional<Plan> before = Optional.ofNullable(planned.get(both));
        if (before.isPresent()) {
            return new Repeats(before.get());
        }
        Plan plan = fresh(two);
        if (!(plan instanceof Refused)) {
            planned.put(both, plan);
        }
        return plan;
    }

    private Plan fresh(Offers.Two two) {
        List<PairingRow> between =
                of(two.one()).stream().filter(row -> two.are(row.value())).toList();
        Optional<PairingRow> open =
                between.stream().filter(row -> row.value().state().isOpen()).findFirst();
        if (open.filter(row -> row.value().state() == PairingState.OFFERED).isPresent()) {
            return new There(open.get().value());
        }
        if (open.filter(row -> row.value().state().isRunning()).isPresent()) {
            return new Refused(OfferRefusal.PAIRED);
        }
        List<EnrolmentRow> theirs = two.both().stream()
                .flatMap(user -> enrolled.getOrDefault(user, List.of()).stream())
                .toList();
        Optional<Couple> couple = open.map(row -> Couple.of(theirs, row.value(), two.one()))
                .orElseGet(() -> Couple.of(theirs, two.one(), two.other()));
        Optional<OfferRefusal> obstacle = obstacle(two, couple, between);
        if (obstacle.isPresent()) {
            return new Refused(obstacle.get());
        }
        couple.ifPresent(this::hold);
        return open.<Plan>map(Answers::new).orElseGet(() -> new Makes(couple.orElseThrow()));
    }

    private Optional<OfferRefusal> obstacle(Offers.Two two, Optional<Couple> couple, List<PairingRow> between) {
        List<Enrolment> both = couple.map(each -> Stream.of(each.own(), each.theirs())
                        .map(EnrolmentRow::value)
                        .toList())
                .orElseGet(List::of);
        if (both.isEmpty() || both.stream().anyMatch(each -> !each.state().isIn())) {
            return Optional.of(OfferRefusal.NOT_ENROLLED);
        }
        if (both.stream()
                .anyMatch(each -> each.state() == EnrolmentState.PAUSED
                        || !each.availability().covers(now))) {
            return Optional.of(OfferRefusal.NOT_NOW);
        }
        if (both.stream().anyMatch(each -> taken(each) >= each.places())) {
            return Optional.of(OfferRefusal.FULL);
        }
        if (apart.getOrDefault(two.one(), Set.of()).contains(two.other())) {
            return Optional.of(OfferRefusal.BY_RULES);
        }
        boolean before =
                between.stream().anyMatch(row -> row.value().course().start().isPresent());
        return before && !programme.settings().again() ? Optional.of(OfferRefusal.BEFORE) : Optional.empty();
    }

    private void hold(Couple couple) {
        taken.merge(couple.own().value().id(), 1, Integer::sum);
        taken.merge(couple.theirs().value().id(), 1, Integer::sum);
    }

    private int taken(Enrolment enrolment) {
        return taken.getOrDefault(enrolment.id(), 0);
    }

    /** Writes how many places are taken by then, of those for whom that is another number than before. A statement each. */
    void count() {
        for (EnrolmentRow row : enrolments) {
            Enrolment counted = row.value().counted(taken(row.value()), now);
            if (!counted.equals(row.value())) {
                row.save(counted);
            }
        }
    }

    /** What comes of one couple. */
    sealed interface Plan {}

    /** Nothing, and why. */
    record Refused(OfferRefusal why) implements Plan {}

    /** They are offered to each other already. */
    record There(Pairing pairing) implements Plan {}

    /** The same two were named before. */
    record Repeats(Plan first) implements Plan {}

    /** A request of one of them to the other becomes the offer. */
    record Answers(PairingRow row) implements Plan {}

    /** They are offered to each other anew. */
    record Makes(Couple couple) implements Plan {}
}
