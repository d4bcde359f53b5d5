package io.guildhall.recognition.badge;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Awards as their viewers may see them. No statement. */
@Named
final class AwardViews {
    private final People people;
    private final Clock clock;

    @Inject
    AwardViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * One award.
     *
     * @param revokes whether the viewer may take it back, were it granted, and give it again, were it over
     */
    AwardView of(Viewer viewer, Award award, Optional<Space> space, boolean revokes) {
        return of(viewer, award, space, revokes, people.mayBrowse(viewer));
    }

    /** The same for one of many. */
    AwardView of(Viewer viewer, Award award, Optional<Space> space, boolean revokes, boolean named) {
        Instant now = clock.instant();
        return new AwardView(
                award,
                award.stateAt(now),
                space,
                told(viewer, award.earner(), named),
                award.giver().flatMap(giver -> told(viewer, giver, named || viewer.is(award.earner()))),
                acts(viewer, award, revokes, now));
    }

    boolean mayBrowse(Viewer viewer) {
        return people.mayBrowse(viewer);
    }

    private Optional<Person> told(Viewer viewer, UserId person, boolean named) {
        return named || viewer.is(person) ? Optional.of(people.person(person)) : Optional.empty();
    }

    private static Set<AwardAct> acts(Viewer viewer, Award award, boolean revokes, Instant now) {
        Set<AwardAct> can = EnumSet.noneOf(AwardAct.class);
        boolean granted = award.stateAt(now) == AwardState.GRANTED;
        if (granted && revokes) {
            can.add(AwardAct.REVOKE);
        }
        if (granted && viewer.is(award.earner())) {
            can.add(award.hidden() ? AwardAct.SHOW : AwardAct.HIDE);
            can.add(award.shared() ? AwardAct.UNSHARE : AwardAct.SHARE);
        }
        boolean justOver = award.state() == AwardState.GRANTED && !granted;
        if (revokes && justOver && !viewer.is(award.earner())) {
            can.add(AwardAct.RENEW);
        }
        return can;
    }
}
