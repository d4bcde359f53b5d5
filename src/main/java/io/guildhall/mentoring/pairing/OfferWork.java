package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes offers. An offer takes a place of both as
 * long as it waits (invariant 7), and may be made whatever either of them was asked meanwhile: requests stay open until a place is really gone.
 */
@Named
final class OfferWork implements Offers {
    private static final Set<PairingState> ALL = EnumSet.allOf(PairingState.class);

    private final Pairings pairings;
    private final Enrolments enrolments;
    private final RequestRules rules;
    private final OfferEnds ends;
    private final RequestNotes notes;
    private final Clock clock;

    @Inject
    OfferWork(
            Pairings pairings,
            Enrolments enrolments,
            RequestRules rules,
            OfferEnds ends,
            RequestNotes notes,
            Clock clock) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.rules = rules;
        this.ends = ends;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<Outcome<Pairing>> offer(FreshProgramme fresh, List<Two> couples, String message) {
        Programme programme = fresh.programme();
        List<UserId> people = couples.stream()
                .flatMap(each -> each.both().stream())
                .distinct()
                .toList();
        List<PairingRow> rows = new ArrayList<>(
                pairings.forChange(programme.id(), people, programme.settings().again() ? PairingState.OPEN : ALL));
        Sheet sheet = new Sheet(
                fresh,
                rows,
                new ArrayList<>(rows.stream().map(PairingRow::value).toList()),
                enrolments.forChange(programme.id(), people),
                rules.apart(programme, couples),
                message,
                clock.instant());
        List<Outcome<Pairing>> made =
                couples.stream().map(each -> offer(sheet, each)).toList();
        sheet.enrolled().forEach(row -> {
            Enrolment counted = row.value().counted(TakenPlaces.taken(sheet.known(), row.value()), sheet.now());
            if (!counted.equals(row.value())) {
                row.save(counted);
            }
        });
        return made;
    }

    @Override
    public Pairing takeBack(FreshProgramme fresh, PairingRow row, Instant now) {
        return ends.takenBack(
                fresh.programme(),
                fresh.seen().space(),
                row,
                fresh.seen().viewer().user(),
                now);
    }

    /**
     * What is known of everybody while couples are offered.
     *
     * @param known the pairings, those that were just made among them
     * @param apart who is never paired with whom
     */
    private record Sheet(
            FreshProgramme fresh,
            List<PairingRow> rows,
            List<Pairing> known,
            List<EnrolmentRow> enrolled,
            Map<UserId, Set<UserId>> apart,
            String message,
            Instant now) {
        Optional<PairingRow> open(Two two) {
            return rows.stream()
                    .filter(row -> row.value().state().isOpen() && two.are(row.value()))
                    .findFirst();
        }

        boolean isOffered(Two two) {
            return known.stream().anyMatch(each -> each.state() == PairingState.OFFERED && two.are(each));
        }

        boolean isFree(Enrolment enrolment) {
            return TakenPlaces.taken(known, enrolment) < enrolment.places();
        }

        void put(Pairing changed) {
            known.removeIf(each -> each.id().equals(changed.id()));
            known.add(changed);
        }
    }

    private Outcome<Pairing> offer(Sheet sheet, Two two) {
        if (two.one().equals(two.other())) {
            return Outcome.refused(OfferRefusal.NOT_TWO);
        }
        if (sheet.isOffered(two)) {
            return Outcome.unchanged(sheet.known().stream()
                    .filter(each -> each.state() == PairingState.OFFERED && two.are(each))
                    .findFirst()
                    .orElseThrow());
        }
        Optional<PairingRow> open = sheet.open(two);
        if (open.filter(row -> row.value().state().isRunning()).isPresent()) {
            return Outcome.refused(OfferRefusal.PAIRED);
        }
        Optional<Couple> couple = open.map(row -> Couple.of(sheet.enrolled(), row.value(), two.one()))
                .orElseGet(() -> Couple.of(sheet.enrolled(), two.one(), two.other()));
        return obstacle(sheet, two, couple)
                .<Outcome<Pairing>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        open.map(row -> answered(sheet, row)).orElseGet(() -> made(sheet, couple.orElseThrow()))));
    }

    private static Optional<OfferRefusal> obstacle(Sheet sheet, Two two, Optional<Couple> couple) {
        if (couple.isEmpty()) {
            return Optional.of(OfferRefusal.NOT_ENROLLED);
        }
        List<Enrolment> both = Stream.of(couple.get().own(), couple.get().theirs())
                .map(EnrolmentRow::value)
                .toList();
        if (both.stream().anyMatch(each -> !each.state().isIn())) {
            return Optional.of(OfferRefusal.NOT_ENROLLED);
        }
        if (both.stream()
                .anyMatch(each -> each.state() == EnrolmentState.PAUSED
                        || !each.availability().covers(sheet.now()))) {
            return Optional.of(OfferRefusal.NOT_NOW);
        }
        if (!both.stream().allMatch(sheet::isFree)) {
            return Optional.of(OfferRefusal.FULL);
        }
        if (sheet.apart().getOrDefault(two.one(), Set.of()).contains(two.other())) {
            return Optional.of(OfferRefusal.BY_RULES);
        }
        boolean before = sheet.known().stream()
                .anyMatch(each -> two.are(each) && each.course().start().isPresent());
        return before && !sheet.fresh().programme().settings().again()
                ? Optional.of(OfferRefusal.BEFORE)
                : Optional.empty();
    }

    private Pairing made(Sheet sheet, Couple couple) {
        Pairing made = pairings.add(new Pairing(
                new PairingId(0),
                sheet.fresh().programme().id(),
                PairingState.OFFERED,
                sheet.now(),
                Stream.of(couple.own().value(), couple.theirs().value())
                        .map(each -> new Part(each.user(), Couple.part(each), false, false))
                        .toList(),
                Ask.byProgramme(sheet.message(), sheet.now()),
                Course.none()));
        return noted(sheet, Optional.empty(), made);
    }

    private Pairing answered(Sheet sheet, PairingRow row) {
        Pairing before = row.value();
        row.save(before.in(PairingState.OFFERED, sheet.now()).with(before.ask().anew(sheet.now())));
        return noted(sheet, Optional.of(before.state()), row.value());
    }

    private Pairing noted(Sheet sheet, Optional<PairingState> before, Pairing made) {
        OccasionKind kind = OccasionKind.PAIRING_OFFERED;
        FreshProgramme fresh = sheet.fresh();
        notes.moved(kind, fresh.seen().viewer().user(), fresh.seen().space(), before, made, sheet.now());
        made.parts().stream()
                .filter(part -> !part.agreed())
                .map(Part::user)
                .forEach(person -> notes.tell(
                        kind,
                        person,
                        made.others(person).stream().findFirst(),
                        fresh.programme(),
                        made,
                        sheet.message(),
                        sheet.now()));
        sheet.put(made);
        return made;
    }
}
