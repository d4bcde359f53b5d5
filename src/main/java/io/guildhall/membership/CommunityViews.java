package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Makes views of communities. However many there are, their facilitators cost one statement. */
@Named
public final class CommunityViews {
    private static final int FACILITATORS_SHOWN = 5;

    private final Memberships memberships;
    private final LastFacilitator lastFacilitator;
    private final People people;
    private final Clock clock;

    @Inject
    CommunityViews(Memberships memberships, LastFacilitator lastFacilitator, People people, Clock clock) {
        this.memberships = memberships;
        this.lastFacilitator = lastFacilitator;
        this.people = people;
        this.clock = clock;
    }

    /** One community, with the number of waiting requests for those who may decide. */
    public CommunityView one(Sighting sighting) {
        CommunityId id = sighting.community().id();
        List<UserId> facilitators = memberships.facilitators(List.of(id)).getOrDefault(id, List.of());
        OptionalInt waiting = sighting.mayRun() && !sighting.community().isArchived()
                ? OptionalInt.of(sighting.community().waitingCount())
                : OptionalInt.empty();
        return view(sighting, facilitators, people.mayBrowse(sighting.viewer()), waiting);
    }

    /** A community that was founded just now: nobody waits, and its facilitator is known. */
    public CommunityView founded(Sighting sighting, UserId facilitator) {
        OptionalInt nobody = sighting.mayRun() ? OptionalInt.of(0) : OptionalInt.empty();
        return view(sighting, List.of(facilitator), people.mayBrowse(sighting.viewer()), nobody);
    }

    public List<CommunityView> many(Viewer viewer, List<Sighting> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        Map<CommunityId, List<UserId>> facilitators = memberships.facilitators(
                sightings.stream().map(sighting -> sighting.community().id()).toList());
        boolean browses = people.mayBrowse(viewer);
        return sightings.stream()
                .map(sighting -> view(
                        sighting,
                        facilitators.getOrDefault(sighting.community().id(), List.of()),
                        browses,
                        OptionalInt.empty()))
                .toList();
    }

    private CommunityView view(Sighting sighting, List<UserId> facilitators, boolean browses, OptionalInt waiting) {
        List<Person> shown = browses ? shown(facilitators) : List.of();
        boolean last = sighting.standing()
                .filter(Membership::isFacilitator)
                .filter(own -> lastFacilitator.is(own.user(), facilitators))
                .isPresent();
        boolean led = facilitators.stream().anyMatch(lastFacilitator::canAct);
        return new CommunityView(
                sighting.community(),
                sighting.space(),
                sighting.standing(),
                AbilityRules.of(sighting, last, led, browses, clock.instant()),
                shown,
                facilitators.size(),
                sighting.outside(),
                sighting.site(),
                waiting);
    }

    /** The first few who can act; whoever the host has forgotten facilitates nothing. */
    private List<Person> shown(List<UserId> facilitators) {
        return facilitators.stream()
                .map(people::person)
                .filter(person -> person.state() != Person.State.GONE)
                .limit(FACILITATORS_SHOWN)
                .toList();
    }
}
