package io.guildhall.recognition.rule;

import io.guildhall.kernel.OccasionKind;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardQuery;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.Criterion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two nodes on one database, for tests of other packages. */
public final class EarningNodes {
    private final Earners left;
    private final Earners right;

    public EarningNodes(Earners left, Earners right) {
        this.left = left;
        this.right = right;
    }

    /** A badge for being thanked by three, which all these people have earned and nobody has. */
    public BadgeClass thankedByThree(String... people) {
        BadgeClass badge = left.badge("Thanked", true, Condition.of(Criterion.PEOPLE_THANKFUL, 3));
        left.guild.clock.goOn(Duration.ofHours(1));
        right.guild.clock.goOn(Duration.ofHours(1));
        for (String person : people) {
            left.thanked(person, 3);
        }
        left.rules.giveToAll(left.guild.person("frida"), badge.key(), false);
        return badge;
    }

    public int leftLooks() {
        return left.lately.run().done();
    }

    /** Looks for what these people were thanked for, as every minute. */
    public int rightHears() {
        return right.everyMinute.run().done();
    }

    public int rightGivesToAll() {
        return right.chore.run().done();
    }

    public List<Award> awards(BadgeClass badge, String... people) {
        return left.awards.ofBadge(badge.key(), Stream.of(people).map(left::key).toList());
    }

    /** How many awards there are of all badges, hidden ones aside. */
    public int all() {
        return left.awards
                .page(AwardQuery.seenBy(Optional.empty(), left.guild.clock.instant()), 500)
                .size();
    }

    /** How many the audit knows of. */
    public int audited() {
        return (int) left.guild.audit.latest(500).stream()
                .filter(entry -> entry.act().equals(OccasionKind.EARNED.act()))
                .count();
    }
}
