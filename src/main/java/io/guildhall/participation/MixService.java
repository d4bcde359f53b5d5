package io.guildhall.participation;

import io.guildhall.contribution.Level;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.Sighting;
import io.guildhall.people.PersonFacts;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Says to those who run a community as one of its members where members come from: all of them together, and nobody in particular. */
@Named
public final class MixService {
    /** Of so many members at most it is looked up, by name, so that it costs the same for more. */
    static final int LOOKED_AT = 1_000;

    private final CommunityDoor door;
    private final Memberships memberships;
    private final PersonFacts facts;

    @Inject
    MixService(CommunityDoor door, Memberships memberships, PersonFacts facts) {
        this.door = door;
        this.memberships = memberships;
        this.facts = facts;
    }

    /** Empty for others, for a small community, and where too little is known. At most five statements, whatever the size of the community. */
    public Optional<Mix> of(Viewer viewer, String spaceKey) {
        return door.look(viewer, spaceKey)
                .result()
                .filter(seen -> seen.site().isOn(Pillar.PARTICIPATION) && seen.runsAsMember())
                .filter(seen -> seen.community().memberCount() >= Level.MEMBERS_MIN)
                .flatMap(this::of);
    }

    private Optional<Mix> of(Sighting seen) {
        List<UserId> people = memberships
                .page(seen.community().id(), RosterFilter.of(MembershipState.ACTIVE), Optional.empty(), LOOKED_AT + 1)
                .stream()
                .map(line -> line.membership().user())
                .toList();
        List<UserId> looked = people.subList(0, Math.min(LOOKED_AT, people.size()));
        return looked.size() < Level.MEMBERS_MIN
                ? Optional.empty()
                : Mix.of(
                        looked.size(),
                        looked.size() == people.size(),
                        facts.of(looked).values());
    }
}
