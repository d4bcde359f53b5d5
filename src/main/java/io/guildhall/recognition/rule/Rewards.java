package io.guildhall.recognition.rule;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Memberships;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.EarnedBadges;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives badges to those who have earned them since their rules are so: to who did enough, and did something of it since. Whoever had done enough before gets it
 * when somebody says that all who have earned it shall. It keeps no mark of what it has seen: looking again finds that they have it, and looking for the first time
 * in a year finds what was earned in it.
 */
@Named
final class Rewards {
    /** What somebody did within this time is news, and they are told what they have for it; what they did before comes without a word. */
    static final Duration NEWS = Duration.ofDays(35);

    private final EarnedBadges badges;
    private final RuleCounting counting;
    private final Crowds crowds;
    private final Memberships memberships;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    Rewards(
            EarnedBadges badges,
            RuleCounting counting,
            Crowds crowds,
            Memberships memberships,
            KnownSettings settings,
            Clock clock) {
        this.badges = badges;
        this.counting = counting;
        this.crowds = crowds;
        this.memberships = memberships;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether anything is given now. */
    boolean isOn() {
        return settings.isOn(Pillar.RECOGNITION);
    }

    /** All badges that can be earned, by where their rules count. */
    Map<Optional<CommunityId>, List<BadgeClass>> all() {
        return byPlace(badges.all());
    }

    private static Map<Optional<CommunityId>, List<BadgeClass>> byPlace(Collection<BadgeClass> some) {
        Map<Optional<CommunityId>, List<BadgeClass>> places = new LinkedHashMap<>();
        some.forEach(badge -> places.computeIfAbsent(badge.counted(), none -> new ArrayList<>())
                .add(badge));
        return places;
    }

    /**
     * Gives one person what they have earned by rules that count such deeds, everywhere that they take part. Three statements, and what looking at a page of people
     * costs for each place in which such rules count.
     *
     * @return how many awards
     */
    int give(UserId person, Set<Deed> deeds) {
        Set<CommunityId> own = isOn() ? memberships.activeOf(person).keySet() : Set.of();
        if (own.isEmpty()) {
            return 0;
        }
        List<BadgeClass> touched = badges.of(own).stream()
                .filter(badge -> badge.counted().map(own::contains).orElse(true))
                .filter(badge -> counting.touches(badge.rule().orElseThrow(), deeds))
                .toList();
        return byPlace(touched).entrySet().stream()
                .mapToInt(place -> give(Set.of(person), place.getKey(), place.getValue()))
                .sum();
    }

    /**
     * Gives people who take part in a place what they have earned there. At most twelve statements for what they did, one for each badge that any of them has earned,
     * and for each that any of them has not at most seven more and what giving costs; two more for a badge that lasts for less than {@link #NEWS}.
     *
     * @param place where the rules of these badges count; empty for everywhere
     * @return how many awards
     */
    int give(Set<UserId> people, Optional<CommunityId> place, List<BadgeClass> earned) {
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
                wanting.removeAll(badges.holdings(badge, wanting).keySet());
            }
            if (!wanting.isEmpty()) {
                done += give(badge, rule, counting.deeds(wanting, place), now);
            }
        }
        return done;
    }

    /** Those who did something of it lately are told, and those who did it since the rule is so are not left out. */
    private int give(BadgeClass badge, BadgeRule rule, Deeds wanting, Instant now) {
        Set<UserId> lately =
                new LinkedHashSet<>(counting.active(rule, wanting, later(badge.ruledAt(), now.minus(NEWS))));
        if (lasting(badge).filter(time -> time.compareTo(NEWS) < 0).isPresent()) {
            leaveOut(lately, badge, rule, wanting, now);
        }
        Set<UserId> before = new LinkedHashSet<>(wanting.people());
        before.removeAll(lately);
        if (!before.isEmpty()) {
            before.retainAll(since(badge, rule, wanting, before, now));
        }
        return badges.award(badge, crowds.living(lately), true).size()
                + badges.award(badge, crowds.living(before), false).size();
    }

    private Set<UserId> since(BadgeClass badge, BadgeRule rule, Deeds wanting, Collection<UserId> people, Instant now) {
        Set<UserId> active = new LinkedHashSet<>(counting.active(rule, wanting, badge.ruledAt()));
        active.retainAll(people);
        leaveOut(active, badge, rule, wanting, now);
        return active;
    }

    /** Whoever had it until its time was over gets it again for what they did within such a time, and not for what they had it for. */
    private void leaveOut(Set<UserId> people, BadgeClass badge, BadgeRule rule, Deeds wanting, Instant now) {
        Set<UserId> again = badges.former(badge, people);
        if (!again.isEmpty()) {
            Instant since = now.minus(lasting(badge).orElseThrow());
            Set<UserId> anew = counting.active(rule, wanting, later(badge.ruledAt(), since));
            people.removeIf(person -> again.contains(person) && !anew.contains(person));
        }
    }

    private static Optional<Duration> lasting(BadgeClass badge) {
        return badge.expiresAfterDays().stream().mapToObj(Duration::ofDays).findFirst();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
