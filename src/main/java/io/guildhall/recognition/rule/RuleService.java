package io.guildhall.recognition.rule;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Background;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Membership;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.BadgeRule;
import io.guildhall.recognition.badge.BadgeService;
import io.guildhall.recognition.badge.BadgeState;
import io.guildhall.recognition.badge.BadgeView;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.EarnedBadges;
import io.guildhall.recognition.badge.WantedRule;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what the rule of a badge would do, and gives the badge to all who have earned it. */
@Named
public final class RuleService {
    /** How many places of people a preview looks at. */
    public static final int LOOKED_AT = 20_000;

    private static final int SAMPLE = 10;

    /** Asked again within this time it was asked once, however soon it was done. */
    private static final Duration JUST_NOW = Duration.ofSeconds(30);

    private final BadgeService badges;
    private final EarnedBadges earned;
    private final RuleCounting counting;
    private final Crowds crowds;
    private final Backfills backfills;
    private final BackfillWork work;
    private final Background background;
    private final Communities communities;
    private final Spaces spaces;
    private final People people;
    private final Audit audit;
    private final Locks locks;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    RuleService(
            BadgeService badges,
            EarnedBadges earned,
            RuleCounting counting,
            Crowds crowds,
            Backfills backfills,
            BackfillWork work,
            Background background,
            Communities communities,
            Spaces spaces,
            People people,
            Audit audit,
            Locks locks,
            Transactions transactions,
            Clock clock) {
        this.badges = badges;
        this.earned = earned;
        this.counting = counting;
        this.crowds = crowds;
        this.backfills = backfills;
        this.work = work;
        this.background = background;
        this.communities = communities;
        this.spaces = spaces;
        this.people = people;
        this.audit = audit;
        this.locks = locks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The rule that is meant for a badge; refused where it is none, or not for that badge. At most two statements. */
    public Outcome<BadgeRule> meant(
            Viewer viewer, BadgeClass badge, boolean all, Optional<String> space, List<Condition> conditions) {
        return badges.meant(viewer, badge, new WantedRule(all, space, conditions));
    }

    /**
     * Where the rule of a badge counts: empty for everywhere. Refused as broken where that community is not there any more; awards stay. At most one statement.
     */
    public Outcome<Optional<Space>> place(Viewer viewer, BadgeClass badge, BadgeRule rule) {
        Optional<CommunityId> place = badge.community().or(rule::place);
        if (place.isEmpty()) {
            return Outcome.unchanged(Optional.empty());
        }
        Optional<Space> space =
                place.flatMap(communities::find).map(Community::space).flatMap(key -> spaces.find(key.value()));
        return space.isPresent() ? Outcome.unchanged(space) : Outcome.refused(RuleRefusal.BROKEN);
    }

    /**
     * What the rule of a badge would do now, or another rule in its place, for those who may change the badge. Nothing is written. At most seven statements, and
     * about twelve for each 500 people of whom at most {@value #LOOKED_AT} are looked at.
     *
     * @param instead the rule that is looked at; empty for that of the badge
     */
    public Outcome<Preview> preview(Viewer viewer, String key, Optional<BadgeRule> instead) {
        return badges.changeable(viewer, key).then(view -> {
            Optional<BadgeRule> rule = instead.or(view.badge()::rule);
            return rule.isEmpty()
                    ? Outcome.refused(RuleRefusal.NONE)
                    : place(viewer, view.badge(), rule.get()).then(space -> looked(viewer, view.badge(), rule.get()));
        });
    }

    private Outcome<Preview> looked(Viewer viewer, BadgeClass badge, BadgeRule rule) {
        Optional<CommunityId> place = badge.community().or(rule::place);
        Looked looked = new Looked();
        int places = 0;
        List<Membership> some = crowds.allAfter(place, 0);
        while (!some.isEmpty() && places < LOOKED_AT) {
            places += some.size();
            sort(badge, rule, place, some, looked);
            some = crowds.allAfter(place, some.get(some.size() - 1).id());
        }
        boolean named = people.mayBrowse(viewer) && !rule.isOfMentoring();
        return Outcome.unchanged(looked.preview(named ? SAMPLE : 0, people, !some.isEmpty()));
    }

    private void sort(
            BadgeClass badge, BadgeRule rule, Optional<CommunityId> place, List<Membership> some, Looked looked) {
        Set<UserId> active = Crowds.active(some);
        Set<UserId> all = new LinkedHashSet<>(active);
        all.addAll(Crowds.gone(some));
        Set<UserId> earners =
                all.isEmpty() ? Set.of() : counting.earners(rule, counting.deeds(all, place), clock.instant());
        if (!earners.isEmpty()) {
            looked.add(earners, active, crowds.living(earners), earned.holdings(badge, earners));
        }
    }

    /**
     * Gives a badge to everybody who has earned it, from now on in the background; unchanged where that runs already or was asked for just now. For those who may change the badge, once it
     * is active. One audit event. At most fourteen statements.
     *
     * @param telling whether those are told who get it
     */
    public Outcome<Backfill> giveToAll(Viewer viewer, String key, boolean telling) {
        Outcome<Backfill> begun = badges.changeable(viewer, key).then(view -> begin(viewer, view, telling));
        if (begun instanceof Outcome.Done<Backfill> done && done.changed()) {
            background.soon(() -> work.work(key));
        }
        return begun;
    }

    private Outcome<Backfill> begin(Viewer viewer, BadgeView view, boolean telling) {
        BadgeClass badge = view.badge();
        if (badge.rule().isEmpty()) {
            return Outcome.refused(RuleRefusal.NONE);
        }
        if (badge.state() != BadgeState.ACTIVE) {
            return Outcome.refused(BadgeRefusal.OTHER_STATE, badge.state());
        }
        return place(viewer, badge, badge.rule().get())
                .then(space -> locks.locked(
                        "badge:" + badge.key(),
                        () -> transactions.inTransaction(() -> begin(viewer, badge, space, telling))));
    }

    private Outcome<Backfill> begin(Viewer viewer, BadgeClass badge, Optional<Space> space, boolean telling) {
        Instant now = clock.instant();
        Optional<Backfill> asked = backfills
                .last(badge.key())
                .filter(last -> last.running() || last.begun().plus(JUST_NOW).isAfter(now));
        if (asked.isPresent()) {
            return Outcome.unchanged(asked.get());
        }
        Backfill begun = backfills.add(new Backfill(0, badge.key(), telling, true, 0, 0, 0, now, now));
        audit.record(new AuditEntry(
                viewer.user(),
                OccasionKind.BADGE_GIVEN_TO_ALL.act(),
                space.map(Space::key).orElse(AuditEntry.SITE),
                "badge:" + badge.key(),
                telling ? "telling" : "silently",
                now));
        return Outcome.done(begun);
    }

    /** How far giving a badge to all has come, for those who may change it; empty where nobody asked for it yet. At most six statements. */
    public Outcome<Optional<Backfill>> progress(Viewer viewer, String key) {
        return badges.changeable(viewer, key).map(view -> backfills.last(key));
    }
}
