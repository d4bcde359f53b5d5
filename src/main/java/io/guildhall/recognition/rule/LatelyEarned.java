package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.EarnedBadges;
import io.guildhall.recognition.badge.EarnedBadges.Holding;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives badges to those who have earned them lately, and tells them: to who did enough, and did something of it since the badge is as it is. Whoever had done
 * enough before gets it when somebody says that all who have earned it shall. It keeps no mark of what it has seen: looking again finds that they have it.
 */
@Named
final class LatelyEarned implements Chore {
    /** What was missed is made up for within this time: a night in which no node ran, a month in which the part was off. */
    static final Duration LATELY = Duration.ofDays(35);

    private final EarnedBadges badges;
    private final RuleCounting counting;
    private final Crowds crowds;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    LatelyEarned(EarnedBadges badges, RuleCounting counting, Crowds crowds, KnownSettings settings, Clock clock) {
        this.badges = badges;
        this.counting = counting;
        this.crowds = crowds;
        this.settings = settings;
        this.clock = clock;
    }

    /** It comes at night. */
    @Override
    public String name() {
        return "presence";
    }

    @Override
    public Result run() {
        if (!settings.isOn(Pillar.RECOGNITION)) {
            return new Result(0, List.of());
        }
        Map<Optional<CommunityId>, List<BadgeClass>> places = new LinkedHashMap<>();
        badges.all()
                .forEach(badge -> places.computeIfAbsent(badge.counted(), none -> new ArrayList<>())
                        .add(badge));
        int done = 0;
        for (Map.Entry<Optional<CommunityId>, List<BadgeClass>> place : places.entrySet()) {
            List<Membership> some = crowds.after(place.getKey(), 0);
            while (!some.isEmpty()) {
                done += given(Crowds.active(some), place.getKey(), place.getValue());
                some = crowds.after(place.getKey(), some.get(some.size() - 1).id());
            }
        }
        return new Result(done, List.of());
    }

    private int given(Set<UserId> people, Optional<CommunityId> place, List<BadgeClass> earned) {
        if (people.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        Deeds deeds = counting.deeds(people, place);
        int done = 0;
        for (BadgeClass badge : earned) {
            BadgeRule rule = badge.rule().orElseThrow();
            Set<UserId> wanting = new LinkedHashSet<>(counting.earners(rule, deeds, now));
            if (!wanting.isEmpty()) {
                Map<UserId, Holding> holdings = badges.holdings(badge, wanting);
                wanting.removeAll(holdings.keySet());
            }
            if (!wanting.isEmpty()) {
                Instant from = now.minus(LATELY);
                Instant since = badge.changedAt().isAfter(from) ? badge.changedAt() : from;
                wanting.retainAll(counting.active(rule, counting.deeds(wanting, place), since));
                done += badges.award(badge, crowds.living(wanting), true).size();
            }
        }
        return done;
    }
}
