package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.nomination.NominationDoor.Found;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Lets members nominate each other for badges, endorse that, and take it back; {@link NominationDecisionService} decides. */
@Named
public final class NominationService {
    private final CommunityDoor communities;
    private final NominationDoor door;
    private final BadgeCounter badges;
    private final Nominations nominations;
    private final NominationViews views;
    private final NominationNotes notes;
    private final KnownSettings settings;
    private final People people;
    private final Clock clock;

    @Inject
    NominationService(
            CommunityDoor communities,
            NominationDoor door,
            BadgeCounter badges,
            Nominations nominations,
            NominationViews views,
            NominationNotes notes,
            KnownSettings settings,
            People people,
            Clock clock) {
        this.communities = communities;
        this.door = door;
        this.badges = badges;
        this.nominations = nominations;
        this.views = views;
        this.notes = notes;
        this.settings = settings;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Nominates a member for a badge: by a member in good standing, never oneself, once at a time for the same badge and person, and not for what they
     * have and nobody has twice. The same again by the same person for the same reason is unchanged. Whoever is nominated hears nothing of it. At most
     * seven statements.
     */
    public Outcome<NominationView> nominate(Viewer viewer, NewNomination asked) {
        NewNomination wanted = asked.stripped();
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> NominationDoor.user(viewer)
                        .then(by -> badges.change(wanted.badge(), () -> nominate(viewer, by, wanted))));
    }

    private Change<NominationView> nominate(Viewer viewer, UserId by, NewNomination wanted) {
        Optional<UserId> nominee = people.find(wanted.person());
        Outcome<Sighting> looked =
                communities.look(viewer, wanted.space(), nominee.map(Set::of).orElse(Set.of()));
        Instant now = clock.instant();
        Outcome<BadgeClass> wished = looked.then(seen -> NominationRules.takingPart(seen, people, now)
                .or(() -> Optional.of(wanted.problems())
                        .filter(problems -> !problems.isEmpty())
                        .map(problems -> Refusal.ofFields(NominationRefusal.INVALID, problems)))
                .or(() -> nominee.filter(by::equals).map(self -> Refusal.of(NominationRefusal.SELF)))
                .or(() -> nominee.filter(person -> NominationRules.isMember(seen, person))
                                .isPresent()
                        ? Optional.empty()
                        : NominationRules.refused(NominationRefusal.NO_NOMINEE))
                .<Outcome<BadgeClass>>map(Outcome::refused)
                .orElseGet(() -> badge(seen, wanted.badge())));
        return wished.fold(
                badge ->
                        nominate(looked.result().orElseThrow(), by, nominee.orElseThrow(), badge, wanted.reason(), now),
                refusal -> Change.none(Outcome.refused(refusal)));
    }

    /** A draft is not known to members at all. */
    private Outcome<BadgeClass> badge(Sighting seen, String key) {
        return badges.find(seen.community().id(), key)
                .filter(badge -> badge.state() != BadgeState.DRAFT)
                .<Outcome<BadgeClass>>map(badge -> badge.state() == BadgeState.ACTIVE
                        ? Outcome.unchanged(badge)
                        : Outcome.refused(NominationRefusal.NOT_ACTIVE))
                .orElseGet(() -> Outcome.refused(BadgeRefusal.UNKNOWN));
    }

    private Change<NominationView> nominate(
            Sighting seen, UserId by, UserId nominee, BadgeClass badge, String reason, Instant now) {
        Optional<Nomination> before = nominations.waiting(seen.community().id(), badge.key(), nominee);
        if (before.isPresent()) {
            Nomination waits = before.get();
            boolean same = waits.nominator().equals(by) && waits.reason().equals(reason);
            return Change.none(
                    same
                            ? Outcome.unchanged(views.of(
                                    seen, waits, Optional.of(badge), nominations.endorsements(List.of(waits.id()))))
                            : Outcome.refused(NominationRefusal.ALREADY));
        }
        if (badges.has(badge, nominee)) {
            return Change.none(Outcome.refused(NominationRefusal.HAS_IT));
        }
        Nomination made =
                nominations.add(Nomination.begun(seen.community().id(), badge.key(), nominee, by, reason, now));
        notes.made(seen.space().key(), made, now);
        return Change.made(
                views.of(seen, made, Optional.of(badge), List.of()),
                new NominationChanged(made.id(), made.state(), now));
    }

    /**
     * Agrees with a nomination: by a member in good standing who is neither nominated nor nominated themselves. With the {@link Nomination#ENDORSEMENTS}th
     * it is ready, and whoever gives the badge hears of it. Unchanged where they did. At most nine statements.
     */
    public Outcome<NominationView> endorse(Viewer viewer, long id) {
        return door.change(viewer, id, this::endorse);
    }

    private Change<NominationView> endorse(Found found) {
        Nomination before = found.nomination();
        boolean did = found.endorsements().stream().anyMatch(each -> each.by().equals(found.by()));
        Instant now = clock.instant();
        Optional<Refusal> refusal = NominationRules.takingPart(found.seen(), people, now)
                .or(() -> before.nominator().equals(found.by())
                        ? NominationRules.refused(NominationRefusal.OWN)
                        : Optional.empty())
                .or(() -> did || before.state().waits() && !before.isLate(now)
                        ? Optional.empty()
                        : NominationRules.refused(NominationRefusal.OVER))
                .or(() -> did
                                || found.badge()
                                        .filter(badge -> badge.state() == BadgeState.ACTIVE)
                                        .isPresent()
                        ? Optional.empty()
                        : NominationRules.refused(NominationRefusal.NOT_ACTIVE));
        if (refusal.isPresent()) {
            return Change.none(Outcome.refused(refusal.get()));
        }
        if (did) {
            return Change.none(Outcome.unchanged(views.of(found.seen(), before, found.badge(), found.endorsements())));
        }
        Endorsement given = new Endorsement(before.id(), found.by(), now);
        nominations.add(given);
        List<Endorsement> all = new ArrayList<>(found.endorsements());
        all.add(given);
        boolean becomesReady = before.state() == NominationState.OPEN && all.size() >= Nomination.ENDORSEMENTS;
        Nomination after = becomesReady ? before.ready() : before;
        if (becomesReady) {
            found.row().save(after);
            notes.ready(found.seen().space().key(), after, found.badge().orElseThrow(), found.by(), now);
        } else {
            notes.endorsed(found.seen().space().key(), after, found.by(), now);
        }
        return Change.made(
                views.of(found.seen(), after, found.badge(), all),
                new NominationChanged(after.id(), after.state(), now));
    }

    /** Takes one back that the viewer made, as long as it waits. Unchanged where they did. At most eight statements. */
    public Outcome<NominationView> withdraw(Viewer viewer, long id) {
        return door.change(viewer, id, this::withdraw);
    }

    private Change<NominationView> withdraw(Found found) {
        Nomination before = found.nomination();
        if (!before.nominator().equals(found.by())) {
            return Change.none(Outcome.refused(NominationRefusal.NOT_YOURS));
        }
        if (before.state() == NominationState.WITHDRAWN) {
            return Change.none(Outcome.unchanged(views.of(found.seen(), before, found.badge(), found.endorsements())));
        }
        if (!before.state().waits()) {
            return Change.none(Outcome.refused(NominationRefusal.OVER));
        }
        if (found.seen().community().isArchived()) {
            return Change.none(Outcome.refused(CommunityRefusal.ARCHIVED));
        }
        Instant now = clock.instant();
        Nomination after = before.ended(
                NominationState.WITHDRAWN,
                new Nomination.Decision(now, Optional.of(found.by()), "", OptionalLong.empty()));
        found.row().save(after);
        notes.ended(OccasionKind.NOMINATION_WITHDRAWN, found.seen().space().key(), after, found.noted(), now);
        return Change.made(
                views.of(found.seen(), after, found.badge(), found.endorsements()),
                new NominationChanged(after.id(), after.state(), now));
    }
}
