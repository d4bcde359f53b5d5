package io.guildhall.recognition.nomination;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How a nomination is found and changed: under the lock of its badge, in one transaction, by somebody who may know of it. */
@Named
final class NominationDoor {
    private final CommunityDoor door;
    private final BadgeCounter badges;
    private final Nominations nominations;
    private final Locks locks;
    private final KnownSettings settings;
    private final People people;

    @Inject
    NominationDoor(
            CommunityDoor door,
            BadgeCounter badges,
            Nominations nominations,
            Locks locks,
            KnownSettings settings,
            People people) {
        this.door = door;
        this.badges = badges;
        this.nominations = nominations;
        this.locks = locks;
        this.settings = settings;
        this.people = people;
    }

    /** A nomination before the eyes of somebody who may know of it. */
    record Found(
            Sighting seen, NominationRow row, Optional<BadgeClass> badge, List<Endorsement> endorsements, UserId by) {
        Nomination nomination() {
            return row.value();
        }

        /** Which badge it is about, as notices keep it; empty where it is not there any more. */
        String noted() {
            return badge.map(each -> each.face().noted()).orElse("");
        }
    }

    /** A change of a nomination. */
    interface Work {
        Change<NominationView> of(Found found);
    }

    /** Changes one; five statements before the work begins. Whoever is nominated is answered as if there were none. */
    Outcome<NominationView> change(Viewer viewer, long id, Work work) {
        return settings.ifOn(
                Pillar.RECOGNITION,
                () -> user(viewer)
                        .then(by -> locked(
                                id,
                                row -> found(viewer, by, row)
                                        .map(work::of)
                                        .orElseGet(() -> Change.none(Outcome.refused(NominationRefusal.UNKNOWN))))));
    }

    /**
     * Changes one, whoever asks: under its own lock, so that it is what was read, and under that of its badge, so that nobody else gives that meanwhile; in
     * one transaction. One statement before the work begins.
     */
    <T> Outcome<T> locked(long id, Function<NominationRow, Change<T>> work) {
        return locks.locked(
                "nomination:" + id,
                () -> nominations
                        .forChange(id)
                        .map(row -> badges.change(row.value().badge(), () -> work.apply(row)))
                        .orElseGet(() -> Outcome.refused(NominationRefusal.UNKNOWN)));
    }

    /** One to read. Five statements. */
    Optional<Found> find(Viewer viewer, UserId by, long id) {
        return nominations.forChange(id).flatMap(row -> found(viewer, by, row));
    }

    /** One that was read, as far as the viewer may know of it, with the place of whoever is nominated. Four statements. */
    private Optional<Found> found(Viewer viewer, UserId by, NominationRow row) {
        Nomination nomination = row.value();
        return door.look(viewer, nomination.community(), Set.of(nomination.nominee()))
                .filter(seen -> NominationRules.reading(seen, people).isEmpty())
                .filter(seen -> NominationRules.sees(seen, nomination))
                .map(seen -> new Found(
                        seen,
                        row,
                        badges.find(nomination.community(), nomination.badge()),
                        nominations.endorsements(List.of(nomination.id())),
                        by));
    }

    static Outcome<UserId> user(Viewer viewer) {
        return viewer.user()
                .<Outcome<UserId>>map(Outcome::unchanged)
                .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED));
    }
}
