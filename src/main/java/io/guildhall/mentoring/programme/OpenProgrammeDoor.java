package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Events;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Change;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Sighting;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Finds the programme, looks at its community as it is seen by the viewer, and takes the programme's lock for what changes. */
@Named
final class OpenProgrammeDoor implements ProgrammeDoor {
    private final Programmes programmes;
    private final CommunityDoor communities;
    private final People people;
    private final KnownSettings known;
    private final Locks locks;
    private final Transactions transactions;
    private final Events events;

    @Inject
    OpenProgrammeDoor(
            Programmes programmes,
            CommunityDoor communities,
            People people,
            KnownSettings known,
            Locks locks,
            Transactions transactions,
            Events events) {
        this.programmes = programmes;
        this.communities = communities;
        this.people = people;
        this.known = known;
        this.locks = locks;
        this.transactions = transactions;
        this.events = events;
    }

    @Override
    public Outcome<SeenProgramme> look(Viewer viewer, ProgrammeId id) {
        return look(viewer, id, Set.of());
    }

    @Override
    public Outcome<SeenProgramme> look(Viewer viewer, ProgrammeId id, Set<UserId> others) {
        return known.ifOn(
                Pillar.MENTORING,
                () -> programmes
                        .find(id)
                        .flatMap(programme -> seen(viewer, programme, others, true))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(ProgrammeRefusal.UNKNOWN)));
    }

    @Override
    public Optional<SeenProgramme> seen(Sighting community, Programme programme) {
        return ifKnown(seen(community.viewer(), programme, Optional.of(community), true));
    }

    @Override
    public Optional<SeenProgramme> seen(Viewer viewer, Programme programme) {
        return seen(viewer, programme, Set.of(), true);
    }

    @Override
    public Optional<SeenProgramme> seenAsPart(Viewer viewer, Programme programme) {
        return seen(viewer, programme, Set.of(), false);
    }

    private Optional<SeenProgramme> seen(Viewer viewer, Programme programme, Set<UserId> others, boolean named) {
        if (programme.community().isEmpty()) {
            return viewer.isAnonymous() ? Optional.empty() : ifKnown(seen(viewer, programme, Optional.empty(), named));
        }
        return communities
                .look(viewer, programme.community().get(), others)
                .flatMap(community -> ifKnown(seen(viewer, programme, Optional.of(community), named)));
    }

    @Override
    public List<SeenProgramme> seen(Viewer viewer, Optional<Sighting> community, List<Programme> all) {
        boolean byOffice = byOffice(viewer, community);
        Set<ProgrammeId> managed = byOffice || all.isEmpty()
                ? Set.of()
                : viewer.user()
                        .filter(user -> isInside(community))
                        .map(programmes::managedBy)
                        .orElse(Set.of());
        return all.stream()
                .map(each -> new SeenProgramme(viewer, each, community, byOffice || managed.contains(each.id())))
                .flatMap(each -> ifKnown(each).stream())
                .toList();
    }

    private SeenProgramme seen(Viewer viewer, Programme programme, Optional<Sighting> community, boolean named) {
        boolean asked = named || programme.state() == ProgrammeState.DRAFT;
        boolean manages = byOffice(viewer, community)
                || asked
                        && viewer.user()
                                .filter(user -> isInside(community)
                                        && programmes.managers(programme.id()).contains(user))
                                .isPresent();
        return new SeenProgramme(viewer, programme, community, manages);
    }

    private boolean byOffice(Viewer viewer, Optional<Sighting> community) {
        return community.map(Sighting::mayRun).orElseGet(() -> people.isAdministrator(viewer));
    }

    /** Whoever left the community does not go on managing its programmes. */
    private static boolean isInside(Optional<Sighting> community) {
        return community
                .map(seen -> seen.standing().filter(Membership::isActive).isPresent())
                .orElse(true);
    }

    private static Optional<SeenProgramme> ifKnown(SeenProgramme seen) {
        return seen.programme().state() != ProgrammeState.DRAFT || seen.manages()
                ? Optional.of(seen)
                : Optional.empty();
    }

    @Override
    public <T> Outcome<T> change(Viewer viewer, ProgrammeId id, Function<FreshProgramme, Change<T>> work) {
        return change(viewer, id, Set.of(), true, work);
    }

    @Override
    public <T> Outcome<T> changeAsPart(Viewer viewer, ProgrammeId id, Function<FreshProgramme, Change<T>> work) {
        return change(viewer, id, Set.of(), false, work);
    }

    @Override
    public <T> Outcome<T> change(
            Viewer viewer, ProgrammeId id, Set<UserId> others, Function<FreshProgramme, Change<T>> work) {
        return change(viewer, id, others, true, work);
    }

    private <T> Outcome<T> change(
            Viewer viewer,
            ProgrammeId id,
            Set<UserId> others,
            boolean named,
            Function<FreshProgramme, Change<T>> work) {
        return known.ifOn(
                Pillar.MENTORING,
                () -> run(
                        id,
                        () -> programmes
                                .forChange(id)
                                .flatMap(row -> seen(viewer, row.value(), others, named)
                                        .map(seen -> work.apply(new FreshProgramme(seen, row))))
                                .orElseGet(() -> Change.none(Outcome.refused(ProgrammeRefusal.UNKNOWN)))));
    }

    @Override
    public <T> Outcome<T> changeBySystem(ProgrammeId id, Function<ProgrammeRow, Change<T>> work) {
        return run(
                id,
                () -> programmes
                        .forChange(id)
                        .map(work)
                        .orElseGet(() -> Change.none(Outcome.refused(ProgrammeRefusal.UNKNOWN))));
    }

    private <T> Outcome<T> run(ProgrammeId id, Supplier<Change<T>> work) {
        Change<T> change = locks.locked("programme:" + id.value(), () -> transactions.inTransaction(work));
        change.events().forEach(events::publish);
        return change.outcome();
    }
}
