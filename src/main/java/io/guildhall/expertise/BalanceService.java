package io.guildhall.expertise;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityDoor;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.people.Skill;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Shows what is wanted and offered, as it was counted last, which is every hour. Numbers only: who it is, nobody learns here. */
@Named
public final class BalanceService {
    private final Vocabulary vocabulary;
    private final Balances balances;
    private final CommunityDoor door;
    private final KnownSettings known;

    @Inject
    BalanceService(Vocabulary vocabulary, Balances balances, CommunityDoor door, KnownSettings known) {
        this.vocabulary = vocabulary;
        this.balances = balances;
        this.door = door;
        this.known = known;
    }

    /** A skill, and of how many people. */
    public record Line(Skill skill, int people) {}

    /**
     * What there is, most people first.
     *
     * @param space of which community; empty for the site
     * @param gaps wanted, and nobody offers it
     * @param offered what is offered
     * @param unasked offered, and nobody wants it
     */
    public record Shown(Optional<Space> space, List<Line> gaps, List<Line> offered, List<Line> unasked) {
        public Shown {
            gaps = List.copyOf(gaps);
            offered = List.copyOf(offered);
            unasked = List.copyOf(unasked);
        }
    }

    /** Of the whole site, for whoever is logged in. One statement. */
    public Outcome<Shown> ofSite(Viewer viewer) {
        return known.ifOn(
                Pillar.EXPERTISE,
                () -> viewer.isAnonymous()
                        ? Outcome.refused(CommunityRefusal.LOGIN_NEEDED)
                        : Outcome.unchanged(shown(Optional.empty(), balances.of(Balances.SITE))));
    }

    /** Of the members of a community, for those who may see who they are. Three statements. */
    public Outcome<Shown> of(Viewer viewer, String spaceKey) {
        return known.ifOn(Pillar.EXPERTISE, () -> counted(viewer, spaceKey));
    }

    private Outcome<Shown> counted(Viewer viewer, String spaceKey) {
        if (viewer.isAnonymous()) {
            return Outcome.refused(CommunityRefusal.LOGIN_NEEDED);
        }
        return door.look(viewer, spaceKey)
                .then(sighting -> sighting.isRosterOpen()
                        ? Outcome.unchanged(shown(
                                Optional.of(sighting.space()),
                                balances.of(sighting.community().id())))
                        : Outcome.refused(
                                MembershipRefusal.ROSTER_HIDDEN,
                                sighting.community().memberCount()));
    }

    private Shown shown(Optional<Space> space, Balance balance) {
        return new Shown(space, lines(balance.gaps()), lines(balance.offered()), lines(balance.unasked()));
    }

    /** What was put aside or became a part of another since it was counted is left out. */
    private List<Line> lines(List<Balance.Count> counts) {
        SkillIndex index = vocabulary.index();
        return counts.stream()
                .flatMap(count -> index.find(count.skill()).stream()
                        .filter(skill -> !skill.archived())
                        .map(skill -> new Line(skill, count.people())))
                .toList();
    }
}
