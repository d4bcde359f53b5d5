package io.guildhall.mentoring.pairing;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentRow;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reminds of requests and offers that wait, ends those that nobody answered in time, and lets whoever left two in a row unanswered rest, so that nobody goes on asking
 * them. In an archived community all stays as it is.
 */
@Named
final class RequestChore implements Chore {
    /** After so long somebody is reminded, or a day before it is over where that comes first. */
    static final Duration REMINDED_AFTER = Duration.ofDays(3);

    /** So many in a row without an answer, and somebody rests. */
    static final int UNANSWERED_MOST = 2;

    private static final int BATCH = 100;

    private static final Set<PairingState> WAITING = EnumSet.of(PairingState.REQUESTED, PairingState.OFFERED);

    private final Pairings pairings;
    private final Enrolments enrolments;
    private final KnownProgrammes known;
    private final Communities communities;
    private final ProgrammeDoor door;
    private final OfferEnds offers;
    private final People people;
    private final RequestNotes notes;
    private final Clock clock;

    @Inject
    RequestChore(
            Pairings pairings,
            Enrolments enrolments,
            KnownProgrammes known,
            Communities communities,
            ProgrammeDoor door,
            OfferEnds offers,
            People people,
            RequestNotes notes,
            Clock clock) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.known = known;
        this.communities = communities;
        this.door = door;
        this.offers = offers;
        this.people = people;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        Instant now = clock.instant();
        return new Result(
                walk(PairingState.REQUESTED, now.minus(Duration.ofDays(1)), now) + walk(PairingState.OFFERED, now, now),
                List.of());
    }

    private int walk(PairingState state, Instant since, Instant now) {
        int done = 0;
        List<Pairing> waiting = pairings.walk(state, since, 0, BATCH);
        while (!waiting.isEmpty()) {
            Map<ProgrammeId, Programme> programmes = known.byId(
                    waiting.stream().map(Pairing::programme).distinct().toList());
            Map<CommunityId, Community> places = communities.byId(programmes.values().stream()
                    .flatMap(programme -> programme.community().stream())
                    .distinct()
                    .toList());
            for (Pairing each : waiting) {
                done += look(each, Optional.ofNullable(programmes.get(each.programme())), places, now);
            }
            long last = waiting.get(waiting.size() - 1).id().value();
            waiting = pairings.walk(state, since, last, BATCH);
        }
        return done;
    }

    private int look(Pairing request, Optional<Programme> programme, Map<CommunityId, Community> places, Instant now) {
        Optional<Community> place = programme.flatMap(Programme::community).map(places::get);
        boolean rests =
                programme.isEmpty() || place.filter(Community::isArchived).isPresent();
        if (rests || !isDue(request, programme.get(), now)) {
            return 0;
        }
        SpaceKey space = place.map(community -> community.home().key()).orElse(AuditEntry.SITE);
        return door.changeBySystem(
                                request.programme(), row -> Change.none(change(row.value(), request.id(), space, now)))
                        .result()
                        .orElse(false)
                ? 1
                : 0;
    }

    private boolean isDue(Pairing request, Programme programme, Instant now) {
        return isAlone(request)
                || isLate(request, programme, now)
                || !request.ask().reminded() && isLong(request, programme, now);
    }

    /** Whether it is an offer to somebody who is not there any more; a request to them waits for its time. */
    private boolean isAlone(Pairing offer) {
        return offer.state() == PairingState.OFFERED
                && left(offer).size() < offer.parts().size();
    }

    private List<UserId> left(Pairing pairing) {
        return pairing.parts().stream()
                .map(Part::user)
                .filter(each -> people.person(each).state() == Person.State.ACTIVE)
                .toList();
    }

    private static boolean isLate(Pairing request, Programme programme, Instant now) {
        return !now.isBefore(request.ask().at().plus(answer(programme)));
    }

    private static boolean isLong(Pairing request, Programme programme, Instant now) {
        Duration before = answer(programme).minusDays(1);
        return !now.isBefore(request.ask().at().plus(before.compareTo(REMINDED_AFTER) < 0 ? before : REMINDED_AFTER));
    }

    private static Duration answer(Programme programme) {
        return Duration.ofDays(programme.settings().answerDays());
    }

    private Outcome<Boolean> change(Programme programme, PairingId id, SpaceKey space, Instant now) {
        Optional<PairingRow> row = pairings.forChange(id)
                .filter(each -> WAITING.contains(each.value().state()))
                .filter(each -> isDue(each.value(), programme, now));
        row.ifPresent(each -> {
            if (isAlone(each.value())) {
                offers.alone(programme, space, each, left(each.value()), now);
            } else if (isLate(each.value(), programme, now)) {
                expire(programme, each, space, now);
            } else {
                remind(programme, each, space, now);
            }
        });
        return row.isPresent() ? Outcome.done(true) : Outcome.unchanged(false);
    }

    private void remind(Programme programme, PairingRow row, SpaceKey space, Instant now) {
        Pairing after = row.value().with(row.value().ask().remindedOnce());
        row.save(after);
        boolean offered = after.state() == PairingState.OFFERED;
        OccasionKind kind = offered ? OccasionKind.PAIRING_OFFER_REMINDED : OccasionKind.MENTORING_REMINDED;
        notes.moved(kind, Optional.empty(), space, Optional.of(after.state()), after, now);
        if (offered) {
            after.parts().stream()
                    .filter(part -> !part.agreed())
                    .map(Part::user)
                    .forEach(person -> notes.tell(
                            kind, person, after.others(person).stream().findFirst(), programme, after, "", now));
            return;
        }
        asked(after).ifPresent(person -> notes.tell(kind, person, after.ask().by(), programme, after, "", now));
    }

    private void expire(Programme programme, PairingRow row, SpaceKey space, Instant now) {
        Pairing before = row.value();
        if (before.state() == PairingState.OFFERED) {
            offers.expired(programme, space, row, now);
            return;
        }
        Pairing after = before.in(PairingState.EXPIRED, now);
        row.save(after);
        OccasionKind kind = OccasionKind.MENTORING_EXPIRED;
        notes.moved(kind, Optional.empty(), space, Optional.of(before.state()), after, now);
        Optional<UserId> asked = asked(after);
        after.ask().by().ifPresent(asker -> notes.tell(kind, asker, asked, programme, after, "", now));
        asked.ifPresent(person -> {
            notes.over(person, Optional.empty(), programme, after, now);
            enrolments.forChange(programme.id(), List.of(person)).stream()
                    .filter(each -> after.part(person)
                            .filter(part -> part.role() == Couple.part(each.value()))
                            .isPresent())
                    .forEach(each -> unanswered(programme, each, after, space, now));
        });
    }

    /** One more without an answer: after two in a row nobody goes on asking them. */
    private void unanswered(Programme programme, EnrolmentRow row, Pairing request, SpaceKey space, Instant now) {
        Enrolment silent = row.value().silent(row.value().unanswered() + 1);
        boolean rests = silent.unanswered() >= UNANSWERED_MOST
                && silent.state().isIn()
                && silent.state() != EnrolmentState.PAUSED;
        row.save(rests ? silent.silent(0).in(EnrolmentState.PAUSED, now) : silent);
        if (rests) {
            notes.rests(space, silent, now);
            notes.tell(OccasionKind.MENTORING_SILENT, silent.user(), Optional.empty(), programme, request, "", now);
        }
    }

    private static Optional<UserId> asked(Pairing request) {
        return request.ask()
                .by()
                .flatMap(asker -> request.others(asker).stream().findFirst());
    }
}
