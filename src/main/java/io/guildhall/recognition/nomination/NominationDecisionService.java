package io.guildhall.recognition.nomination;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.AwardView;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import io.guildhall.recognition.badge.NewAward;
import io.guildhall.recognition.nomination.NominationDoor.Found;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Decides about nominations: for whoever may give the badge. */
@Named
public final class NominationDecisionService {
    private final NominationDoor door;
    private final BadgeCounter badges;
    private final NominationViews views;
    private final NominationNotes notes;
    private final People people;
    private final Clock clock;

    @Inject
    NominationDecisionService(
            NominationDoor door,
            BadgeCounter badges,
            NominationViews views,
            NominationNotes notes,
            People people,
            Clock clock) {
        this.door = door;
        this.badges = badges;
        this.views = views;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Gives the badge, for the reason of whoever nominated, once it is ready. The award and the end of the nomination are one transaction: of two who
     * award at once, one is told that it was. At most ten statements, two more the first time that this version is given, and four more where
     * the time of an award of theirs is over.
     */
    public Outcome<NominationView> award(Viewer viewer, long id) {
        return door.change(viewer, id, this::award);
    }

    private Change<NominationView> award(Found found) {
        Nomination before = found.nomination();
        Optional<Refusal> refusal = deciding(found)
                .or(() -> before.state() == NominationState.OPEN
                        ? Optional.of(Refusal.of(NominationRefusal.NOT_READY, Nomination.ENDORSEMENTS))
                        : Optional.empty());
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        Change<AwardView> given = badges.give(
                found.seen(),
                found.badge().orElseThrow(),
                found.by(),
                before.nominee(),
                before.reason(),
                before.mark());
        Optional<Refusal> kept = given.outcome().reason();
        if (kept.isPresent()) {
            return Change.none(Outcome.refused(kept.get()));
        }
        long award = given.outcome().result().orElseThrow().award().id();
        return ended(found, NominationState.AWARDED, "", OptionalLong.of(award), given.events());
    }

    /**
     * Says no, with a reason that whoever nominated reads; also before it is ready. Unchanged where the viewer did. At most eight statements.
     */
    public Outcome<NominationView> reject(Viewer viewer, long id, String reason) {
        return door.change(viewer, id, found -> reject(found, reason.strip()));
    }

    private Change<NominationView> reject(Found found, String reason) {
        List<FieldError> problems = NewAward.reasonProblems(reason);
        boolean did = found.nomination().state() == NominationState.REJECTED
                && found.nomination()
                        .decision()
                        .flatMap(Nomination.Decision::by)
                        .filter(found.by()::equals)
                        .isPresent();
        Optional<Refusal> refusal = (did ? issuing(found) : deciding(found))
                .or(() -> problems.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Refusal.ofFields(NominationRefusal.INVALID, problems)));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        return did
                ? Change.none(Outcome.unchanged(
                        views.of(found.seen(), found.nomination(), found.badge(), found.endorsements())))
                : ended(found, NominationState.REJECTED, reason, OptionalLong.empty(), List.of());
    }

    /** Why the viewer may not decide about it now. */
    private Optional<Refusal> deciding(Found found) {
        Nomination nomination = found.nomination();
        return issuing(found)
                .or(() -> nomination.state().waits() && !nomination.isLate(clock.instant())
                        ? Optional.empty()
                        : Optional.of(Refusal.of(NominationRefusal.DECIDED, nomination.state(), who(found))));
    }

    private Optional<Refusal> issuing(Found found) {
        Optional<BadgeClass> badge = found.badge();
        return badge.isPresent()
                ? badges.issuing(found.seen(), badge.get())
                : NominationRules.refused(AwardRefusal.NOT_ACTIVE);
    }

    private String who(Found found) {
        return found.nomination()
                .decision()
                .flatMap(Nomination.Decision::by)
                .map(people::person)
                .map(Person::name)
                .orElse("");
    }

    private Change<NominationView> ended(
            Found found, NominationState as, String reason, OptionalLong award, List<DomainEvent> events) {
        Instant now = clock.instant();
        Nomination after =
                found.nomination().ended(as, new Nomination.Decision(now, Optional.of(found.by()), reason, award));
        found.row().save(after);
        OccasionKind kind =
                as == NominationState.AWARDED ? OccasionKind.NOMINATION_AWARDED : OccasionKind.NOMINATION_REJECTED;
        notes.ended(kind, found.seen().space().key(), after, found.noted(), now);
        List<DomainEvent> all = new ArrayList<>(events);
        all.add(new NominationChanged(after.id(), after.state(), now));
        return Change.made(views.of(found.seen(), after, found.badge(), found.endorsements()), all);
    }
}
