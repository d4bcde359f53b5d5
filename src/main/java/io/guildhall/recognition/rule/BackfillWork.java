package io.guildhall.recognition.rule;

import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Membership;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.EarnedBadges;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives badges to all who have earned them, some people at a time, each in a short transaction of its own. What was cut off goes on where it was; those whom it
 * looked at twice have the badge already.
 */
@Named
final class BackfillWork {
    private final Backfills backfills;
    private final EarnedBadges badges;
    private final RuleCounting counting;
    private final Crowds crowds;
    private final KnownSettings settings;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    BackfillWork(
            Backfills backfills,
            EarnedBadges badges,
            RuleCounting counting,
            Crowds crowds,
            KnownSettings settings,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.backfills = backfills;
        this.badges = badges;
        this.counting = counting;
        this.crowds = crowds;
        this.settings = settings;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Works on the one of a badge to its end, unless none runs or another node is at it. It may take minutes.
     *
     * @return how many awards it gave
     */
    int work(String badge) {
        return settings.isOn(Pillar.RECOGNITION)
                ? locks.ifFree("backfill:" + badge, () -> all(badge)).orElse(0)
                : 0;
    }

    private int all(String key) {
        int given = 0;
        Optional<Backfill> running = running(key);
        while (running.isPresent()) {
            Backfill done = some(running.get());
            given += done.given() - running.get().given();
            transactions.inTransaction(() -> {
                backfills.save(done);
                return true;
            });
            running = Thread.currentThread().isInterrupted() ? Optional.empty() : running(key);
        }
        return given;
    }

    private Optional<Backfill> running(String key) {
        return backfills.last(key).filter(Backfill::running);
    }

    private Backfill some(Backfill backfill) {
        Instant now = clock.instant();
        Optional<BadgeClass> badge =
                badges.newest(backfill.badge()).filter(newest -> newest.state() == BadgeState.ACTIVE);
        Optional<BadgeRule> rule = badge.flatMap(BadgeClass::rule);
        if (rule.isEmpty()) {
            return backfill.over(now);
        }
        BadgeClass earned = badge.orElseThrow();
        List<Membership> places = crowds.after(earned.counted(), backfill.after());
        if (places.isEmpty()) {
            return backfill.over(now);
        }
        Set<UserId> people = Crowds.active(places);
        Set<UserId> earners = counting.earners(rule.get(), counting.deeds(people, earned.counted()), now);
        List<UserId> given = badges.award(earned, crowds.living(earners), backfill.telling());
        long last = places.get(places.size() - 1).id();
        return backfill.further(last, places.size(), given.size(), now);
    }
}
