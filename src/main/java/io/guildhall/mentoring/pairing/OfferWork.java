package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.FreshProgramme;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return look(fresh.programme(), couples).offer(fresh, message);
    }

    @Override
    public List<Outcome<Pairing>> offerBySystem(
            Programme programme, SpaceKey space, List<Two> couples, String message) {
        Sheeted seen = seen(programme, couples);
        return offer(new Offering(programme, space, Optional.empty(), message, seen.now), seen.sheet, seen.plans);
    }

    @Override
    public Looked look(Programme programme, List<Two> couples) {
        return seen(programme, couples);
    }

    private Sheeted seen(Programme programme, List<Two> couples) {
        Instant now = clock.instant();
        List<UserId> people = couples.stream()
                .flatMap(each -> each.both().stream())
                .distinct()
                .toList();
        OfferSheet sheet = new OfferSheet(
                programme,
                pairings.forChange(programme.id(), people, programme.settings().again() ? PairingState.OPEN : ALL),
                enrolments.forChange(programme.id(), people),
                rules.apart(programme, couples),
                now);
        return new Sheeted(sheet, couples.stream().map(sheet::plan).toList(), now);
    }

    /** A sheet of people, and what comes of each couple by it. */
    private final class Sheeted implements Looked {
        private final OfferSheet sheet;
        private final List<OfferSheet.Plan> plans;
        private final Instant now;

        Sheeted(OfferSheet sheet, List<OfferSheet.Plan> plans, Instant now) {
            this.sheet = sheet;
            this.plans = plans;
            this.now = now;
        }

        @Override
        public List<Optional<OfferRefusal>> obstacles() {
            return plans.stream()
                    .map(plan -> plan instanceof OfferSheet.Refused refused
                            ? Optional.of(refused.why())
                            : Optional.<OfferRefusal>empty())
                    .toList();
        }

        @Override
        public List<Outcome<Pairing>> offer(FreshProgramme fresh, String message) {
            return OfferWork.this.offer(
                    new Offering(
                            fresh.programme(),
                            fresh.seen().space(),
                            fresh.seen().viewer().user(),
                            message,
                            now),
                    sheet,
                    plans);
        }
    }

    private List<Outcome<Pairing>> offer(Offering offering, OfferSheet sheet, List<OfferSheet.Plan> plans) {
        Iterator<Pairing> added = pairings.add(plans.stream()
                        .filter(OfferSheet.Makes.class::isInstance)
                        .map(OfferSheet.Makes.class::cast)
                        .map(plan -> made(offering, plan.couple()))
                        .toList())
                .iterator();
        Map<OfferSheet.Plan, Pairing> pairs = new IdentityHashMap<>();
        List<Outcome<Pairing>> outcomes = new ArrayList<>();
        for (OfferSheet.Plan plan : plans) {
            if (plan instanceof OfferSheet.Makes) {
                pairs.put(plan, noted(offering, Optional.empty(), added.next()));
            } else if (plan instanceof OfferSheet.Answers answers) {
                pairs.put(plan, answered(offering, answers.row()));
            } else if (plan instanceof OfferSheet.There there) {
                pairs.put(plan, there.pairing());
            }
            outcomes.add(outcome(plan, pairs));
        }
        sheet.count();
        return outcomes;
    }

    private static Outcome<Pairing> outcome(OfferSheet.Plan plan, Map<OfferSheet.Plan, Pairing> pairs) {
        if (plan instanceof OfferSheet.Refused refused) {
            return Outcome.refused(refused.why());
        }
        if (plan instanceof OfferSheet.Repeats repeats) {
            return Outcome.unchanged(Objects.requireNonNull(pairs.get(repeats.first())));
        }
        return plan instanceof OfferSheet.There there
                ? Outcome.unchanged(there.pairing())
                : Outcome.done(Objects.requireNonNull(pairs.get(plan)));
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
     * Couples that are offered together.
     *
     * @param actor who does it; empty for the system
     */
    private record Offering(Programme programme, SpaceKey space, Optional<UserId> actor, String message, Instant now) {}

    private static Pairing made(Offering offering, Couple couple) {
        return new Pairing(
                new PairingId(0),
                offering.programme().id(),
                PairingState.OFFERED,
                offering.now(),
                Stream.of(couple.own(), couple.theirs())
                        .map(EnrolmentRow::value)
                        .map(each -> new Part(each.user(), Couple.part(each), false, false))
                        .toList(),
                Ask.byProgramme(offering.message(), offering.now()),
                Course.none());
    }

    private Pairing answered(Offering offering, PairingRow row) {
        Pairing before = row.value();
        row.save(before.in(PairingState.OFFERED, offering.now())
                .with(before.ask().anew(offering.now())));
        return noted(offering, Optional.of(before.state()), row.value());
    }

    private Pairing noted(Offering offering, Optional<PairingState> before, Pairing made) {
        OccasionKind kind = OccasionKind.PAIRING_OFFERED;
        notes.moved(kind, offering.actor(), offering.space(), before, made, offering.now());
        made.parts().stream()
                .filter(part -> !part.agreed())
                .map(Part::user)
                .forEach(person -> notes.tell(
                        kind,
                        person,
                        made.others(person).stream().findFirst(),
                        offering.programme(),
                        made,
                        offering.message(),
                        offering.now()));
        return made;
    }
}
