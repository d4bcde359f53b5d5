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
import java.util.List;
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
     * The badges for which the viewer has done something, and not enough yet; nothing for whoever is in no community. At most fifteen statements, and one for each
     * period for which rules count sessions; the same however many communities and badges there are.
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
        Deeds everything = counting.deeds(Set.of(me), Optional.empty());
        List<OwnProgress> underWay = badges.of(own).stream()
                .filter(badge -> badge.counted().map(own::contains).orElse(true))
                .map(badge -> progress(badge, me, new DeedsWithin(everything, badge.counted()), now))
                .filter(progress -> progress.isUnderWay(
                        progress.badge().rule().orElseThrow().all()))
                .toList();
        Set<String> settled =
                badges.settled(me, underWay.stream().map(OwnProgress::badge).toList());
        return underWay.stream()
                .filter(progress -> !settled.contains(progress.badge().key()))
                .limit(MOST)
                .toList();
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
