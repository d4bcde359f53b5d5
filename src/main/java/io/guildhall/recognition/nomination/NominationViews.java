package io.guildhall.recognition.nomination;

import io.guildhall.kernel.People;
import io.guildhall.membership.Sighting;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeCounter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Nominations as their viewers may see them. No statement. */
@Named
final class NominationViews {
    private final BadgeCounter badges;
    private final People people;
    private final Clock clock;

    @Inject
    NominationViews(BadgeCounter badges, People people, Clock clock) {
        this.badges = badges;
        this.people = people;
        this.clock = clock;
    }

    NominationView of(
            Sighting seen, Nomination nomination, Optional<BadgeClass> badge, List<Endorsement> endorsements) {
        boolean issues =
                badge.filter(each -> badges.issuing(seen, each).isEmpty()).isPresent();
        boolean takesPart =
                NominationRules.takingPart(seen, people, clock.instant()).isEmpty();
        return new NominationView(
                nomination,
                badge,
                seen.space(),
                people.person(nomination.nominee()),
                people.person(nomination.nominator()),
                endorsements.stream().map(each -> people.person(each.by())).toList(),
                endorsements.stream().anyMatch(each -> seen.viewer().is(each.by())),
                NominationRules.acts(seen, nomination, badge, endorsements, issues, takesPart));
    }
}
