package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Memberships;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.EarnedBadges;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells people what they are still to do for a badge. Nobody is told of others. */
@Named
public final class ProgressService {
    /** How many badges are told of. */
    private static final int MOST = 50;

    private final EarnedBadges badges;
    private final RuleCounting counting;
    private final Memberships memberships;
    private final Clock clock;

    @Inject
    ProgressService(EarnedBadges badges, RuleCounting counting, Memberships memberships, Clock clock) {
        this.badges = badges;
        this.counting = counting;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * The badges for which the viewer has done something, and not enough yet; nothing for whoever is in no community. At most three statements, one for each badge
     * whose rule they fulfil partly, and at most twelve for each place in which rules count.
     */
    public List<OwnProgress> own(Viewer viewer) {
        return viewer.user().map(this::of).orElse(List.of());
    }

    private List<OwnProgress> of(UserId me) {
        Set<CommunityId> own = memberships.activeOf(me).keySet();
        if (own.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<Optional<CommunityId>, Deeds> deeds = new HashMap<>();
        List<OwnProgress> all = new ArrayList<>();
        for (BadgeClass badge : badges.of(own)) {
            boolean mine = badge.counted().map(own::contains).orElse(true);
            if (mine && all.size() < MOST) {
                Deeds done = deeds.computeIfAbsent(badge.counted(), place -> counting.deeds(Set.of(me), place));
                OwnProgress progress = progress(badge, me, done, now);
                if (progress.isUnderWay(badge.rule().orElseThrow().all())
                        && badges.holdings(badge, Set.of(me)).isEmpty()) {
                    all.add(progress);
                }
            }
        }
        return all;
    }

    private OwnProgress progress(BadgeClass badge, UserId me, Deeds deeds, Instant now) {
        return new OwnProgress(
                badge,
                badge.rule().orElseThrow().conditions().stream()
                        .map(condition -> new OwnProgress.Counted(
                                condition,
                                counting.counts(condition, deeds, now).getOrDefault(me, 0)))
                        .toList());
    }
}
