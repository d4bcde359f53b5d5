package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Awards as their viewers may see them. */
@Named
final class AwardViews {
    private final People people;
    private final BadgeBook book;
    private final Clock clock;

    @Inject
    AwardViews(People people, BadgeBook book, Clock clock) {
        this.people = people;
        this.book = book;
        this.clock = clock;
    }

    /**
     * One award. No statement.
     *
     * @param may what the viewer may do with awards of that badge there, as {@link BadgeRights#awardActs} says
     */
    AwardView of(Viewer viewer, Award award, Optional<Space> space, Set<AwardAct> may) {
        return of(viewer, award, space, may, people.mayBrowse(viewer));
    }

    /** The same for one of many. */
    AwardView of(Viewer viewer, Award award, Optional<Space> space, Set<AwardAct> may, boolean named) {
        Instant now = clock.instant();
        return new AwardView(
                award,
                award.stateAt(now),
                space,
                told(viewer, award.earner(), named),
                award.giver().flatMap(giver -> told(viewer, giver, named || viewer.is(award.earner()))),
                acts(viewer, award, may, now));
    }

    /**
     * What the viewer may do with each of these awards, as far as they were given in the place of these rights. One statement, and none where that can be
     * nothing.
     */
    Function<Award, Set<AwardAct>> offered(BadgeRights rights, List<Award> awards) {
        Optional<CommunityId> place = rights.seen().map(seen -> seen.community().id());
        if (!rights.mayIssueSome()
                || awards.stream().noneMatch(award -> award.community().equals(place))) {
            return award -> Set.of();
        }
        Map<String, Set<AwardAct>> all =
                book.in(place).stream().collect(Collectors.toMap(BadgeClass::key, rights::awardActs));
        return award -> award.community().equals(place) ? all.getOrDefault(award.badgeKey(), Set.of()) : Set.of();
    }

    boolean mayBrowse(Viewer viewer) {
        return people.mayBrowse(viewer);
    }

    private Optional<Person> told(Viewer viewer, UserId person, boolean named) {
        return named || viewer.is(person) ? Optional.of(people.person(person)) : Optional.empty();
    }

    private static Set<AwardAct> acts(Viewer viewer, Award award, Set<AwardAct> may, Instant now) {
        Set<AwardAct> can = EnumSet.noneOf(AwardAct.class);
        boolean granted = award.stateAt(now) == AwardState.GRANTED;
        if (granted && may.contains(AwardAct.REVOKE)) {
            can.add(AwardAct.REVOKE);
        }
        if (granted && viewer.is(award.earner())) {
            can.add(award.hidden() ? AwardAct.SHOW : AwardAct.HIDE);
            can.add(award.shared() ? AwardAct.UNSHARE : AwardAct.SHARE);
        }
        boolean justOver = award.state() == AwardState.GRANTED && !granted;
        if (may.contains(AwardAct.RENEW) && justOver && !viewer.is(award.earner())) {
            can.add(AwardAct.RENEW);
        }
        return can;
    }
}
