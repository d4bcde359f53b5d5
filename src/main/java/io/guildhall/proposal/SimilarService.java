package io.guildhall.proposal;

import io.guildhall.community.Communities;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.AbilityRules;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.proposal.SimilarCommunity.Way;
import io.guildhall.site.SiteRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds communities that are about something like what somebody proposes, so that nobody starts a second one unknowingly. */
@Named
public final class SimilarService {
    /** How many are shown. */
    static final int SHOWN = 5;

    private static final int LOOKED_AT = 300;
    private static final int PARTS_MAX = 150;

    private final Communities communities;
    private final DirectoryService directory;
    private final Clock clock;

    @Inject
    SimilarService(Communities communities, DirectoryService directory, Clock clock) {
        this.communities = communities;
        this.directory = directory;
        this.clock = clock;
    }

    /** Those like a pitch, as far as it has been written, that the viewer may know of. At most two statements. */
    public Outcome<List<SimilarCommunity>> similar(Viewer viewer, Pitch pitch) {
        return viewer.isAnonymous()
                ? Outcome.refused(SiteRefusal.LOGIN_NEEDED)
                : Outcome.unchanged(toEach(viewer, List.of(pitch)).get(0));
    }

    /** The same for several, in their order; at most two statements for all of them. */
    List<List<SimilarCommunity>> toEach(Viewer viewer, List<Pitch> pitches) {
        List<Likeness> likenesses = pitches.stream().map(Likeness::of).toList();
        Set<String> parts =
                likenesses.stream().flatMap(Likeness::parts).limit(PARTS_MAX).collect(Collectors.toSet());
        List<Sighting> seen = directory.sightings(viewer, communities.having(parts, LOOKED_AT)).stream()
                .filter(sighting -> !sighting.community().isArchived())
                .toList();
        return likenesses.stream().map(likeness -> closest(likeness, seen)).toList();
    }

    /** What the viewer does not see of a community counts for nothing: it would be told by the likeness. */
    private List<SimilarCommunity> closest(Likeness likeness, List<Sighting> seen) {
        return seen.stream()
                .map(sighting ->
                        new Scored(sighting, likeness.with(sighting.space().name(), sighting.community())))
                .filter(scored -> scored.score() > 0)
                .sorted(Comparator.comparing(Scored::score)
                        .reversed()
                        .thenComparing(scored ->
                                SortName.of(scored.sighting().space().name()).value()))
                .limit(SHOWN)
                .map(Scored::sighting)
                .map(sighting -> new SimilarCommunity(sighting, way(sighting), likeness.shared(sighting.community())))
                .toList();
    }

    private Way way(Sighting sighting) {
        if (sighting.standing().filter(Membership::isActive).isPresent()) {
            return Way.MEMBER;
        }
        return AbilityRules.wayIn(sighting, clock.instant())
                .map(state -> state == MembershipState.ACTIVE ? Way.JOIN : Way.ASK)
                .orElse(Way.NONE);
    }

    private record Scored(Sighting sighting, int score) {}
}
