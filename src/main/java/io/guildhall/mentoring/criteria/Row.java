package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Criterion;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** One taker against every giver. It keeps what stands between them in arrays by giver, so that a pair is weighed without looking anything up. */
public final class Row {
    private static final int SKILLS = Criterion.SKILLS.ordinal();
    private static final int WISHES = Criterion.WISHES.ordinal();
    private static final int NOVELTY = Criterion.NOVELTY.ordinal();

    private static final int BLOCKED = 1;
    private static final int MANAGER = 2;
    private static final int PINNED = 4;
    private static final int TOGETHER = 8;

    private final Weighing all;
    private final byte[] apart;
    private final byte[] met;
    private final short[] wish;
    private final double[] gives;
    private final double[] takes;
    private final Against against;
    private final boolean mustGive;
    private final int ofSkills;
    private final int ofWishes;
    private final int ofNovelty;
    private int taker = -1;
    private int self = -1;
    /** Who offers anything: most do not, and looking at everybody for each taker is what took most time. */
    private final Touched touched;

    Row(Weighing all) {
        this.all = all;
        int size = all.givers.size;
        apart = new byte[size];
        met = new byte[size];
        wish = new short[size];
        gives = new double[size];
        takes = new double[size];
        touched = new Touched(size);
        against = new Against(all);
        mustGive = all.criteria.sharedSkill();
        ofSkills = all.weights[SKILLS];
        ofWishes = all.weights[WISHES];
        ofNovelty = all.weights[NOVELTY];
    }

    /** Turns to a taker; whoever was there before must be closed. */
    public void open(int which) {
        turn(which);
        fill();
    }

    /** The same, for whoever asks of these givers only. */
    public void open(int which, int... givers) {
        turn(which);
        for (int giver : givers) {
            fill(giver);
        }
    }

    private void turn(int which) {
        taker = which;
        UserId user = all.crowd.takers().get(taker).user();
        self = all.giver(user).orElse(-1);
        all.blocks(user).forEach(other -> mark(other, BLOCKED));
        all.managers(user).forEach(other -> mark(other, MANAGER));
        all.together(user).forEach(other -> mark(other, TOGETHER));
        all.keptApart(taker).forEach(giver -> apart[giver] |= PINNED);
        all.crowd
                .before()
                .getOrDefault(user, Map.of())
                .forEach((other, times) -> all.giver(other).ifPresent(giver -> met[giver] = (byte) Math.min(2, times)));
        List<UserId> wished = all.wishes(user);
        for (int rank = 0; rank < wished.size(); rank++) {
            int half = Parts.wished(rank) / 2;
            all.giver(wished.get(rank)).ifPresent(giver -> wish(giver, half));
        }
        all.wishers(user).forEach((giver, rank) -> wish(giver, Parts.wished(rank) / 2));
        against.open(which);
    }

    /** What a single giver offers of what is wanted; among peers also the other way round. */
    private void fill(int giver) {
        Traits own = all.takers;
        for (int each = 0; each < own.wants[taker].length; each++) {
            int at = find(all.givers.offers[giver], own.wants[taker][each]);
            if (at >= 0) {
                offered(each, giver, all.givers.offerLevels[giver][at]);
            }
        }
        for (int each = 0; each < own.offers[taker].length && all.crowd.isOfPeers(); each++) {
            int at = find(all.givers.wants[giver], own.offers[taker][each]);
            if (at >= 0) {
                wanted(each, giver, at);
            }
        }
    }

    private void wish(int giver, int half) {
        wish[giver] = (short) Math.min(Parts.ALL, wish[giver] + half);
    }

    private void mark(UserId other, int what) {
        all.giver(other).ifPresent(giver -> apart[giver] |= what);
    }

    /** What each giver offers of what is wanted; among peers also the other way round. */
    private void fill() {
        Traits own = all.takers;
        for (int each = 0; each < own.wants[taker].length; each++) {
            offered(each);
        }
        for (int each = 0; each < own.offers[taker].length && all.crowd.isOfPeers(); each++) {
            for (int giver : all.wanting[own.offers[taker][each]]) {
                wanted(each, giver, find(all.givers.wants[giver], own.offers[taker][each]));
            }
        }
    }

    private void offered(int want) {
        int skill = all.takers.wants[taker][want];
        int[] offering = all.offering[skill];
        int[] levels = all.offeringLevels[skill];
        int wanted = all.takers.wantLevels[taker][want];
        double worth = all.takers.wantPriorities[taker][want] * all.rarity[skill];
        for (int at = 0; at < offering.length; at++) {
            touch(offering[at], gives, worth * Parts.level(levels[at], wanted));
        }
    }

    private void offered(int want, int giver, int level) {
        Traits own = all.takers;
        double worth = own.wantPriorities[taker][want] * all.rarity[own.wants[taker][want]];
        touch(giver, gives, worth * Parts.level(level, own.wantLevels[taker][want]));
    }

    private void wanted(int offer, int giver, int at) {
        Traits own = all.takers;
        double worth = all.givers.wantPriorities[giver][at] * all.rarity[own.offers[taker][offer]];
        touch(giver, takes, worth * Parts.level(own.offerLevels[taker][offer], all.givers.wantLevels[giver][at]));
    }

    private void touch(int giver, double[] what, double worth) {
        if (worth > 0) {
            touched.add(giver);
            what[giver] += worth;
        }
    }

    static int index(int[] skills, int skill) {
        int at = find(skills, skill);
        if (at < 0) {
            throw new IllegalStateException("no skill " + skill);
        }
        return at;
    }

    /** Where a skill is; below zero where it is not. */
    private static int find(int[] skills, int skill) {
        for (int each = 0; each < skills.length; each++) {
            if (skills[each] == skill) {
                return each;
            }
        }
        return -1;
    }

    /** Forgets the taker, so that another can be opened. */
    public void close() {
        for (int giver = touched.from(0); giver < gives.length; giver = touched.from(giver + 1)) {
            gives[giver] = 0;
            takes[giver] = 0;
        }
        touched.clear();
        UserId user = all.crowd.takers().get(taker).user();
        all.blocks(user).forEach(this::forget);
        all.managers(user).forEach(this::forget);
        all.together(user).forEach(this::forget);
        all.keptApart(taker).forEach(giver -> apart[giver] = 0);
        all.crowd.before().getOrDefault(user, Map.of()).keySet().forEach(this::forget);
        all.wishes(user).forEach(this::forget);
        all.wishers(user).keySet().forEach(giver -> wish[giver] = 0);
    }

    private void forget(UserId other) {
        all.giver(other).ifPresent(giver -> {
            apart[giver] = 0;
            met[giver] = 0;
            wish[giver] = 0;
        });
    }

    /**
     * Tells of all pairs that may be made, by giver; among peers of those with somebody who enrolled before.
     *
     * @param asked of which givers
     */
    public void allowed(IntPredicate asked, Each each) {
        // Among peers a pair is told of once, at whoever enrolled later.
        int end = all.crowd.isOfPeers() ? taker : all.givers.size;
        int cutOff = all.criteria.cutOff();
        for (int giver = next(0); giver < end; giver = next(giver + 1)) {
            if (asked.test(giver) && mayBe(giver)) {
                int points = points(giver);
                if (points >= cutOff) {
                    each.found(giver, points);
                }
            }
        }
    }

    private int next(int giver) {
        return mustGive ? touched.from(giver) : giver;
    }

    private boolean mayBe(int giver) {
        return !isSelf(giver) && !isPinnedApart(giver) && forbidden(giver) == 0;
    }

    /** Whether the pair may be made. */
    public boolean isAllowed(int giver) {
        return mayBe(giver) && (all.criteria.cutOff() == 0 || points(giver) >= all.criteria.cutOff());
    }

    /** Counts how it stands with the taker; as many steps as there are givers. */
    public Tally tally() {
        return Tally.of(this, all.givers.size);
    }

    boolean isPinnedApart(int giver) {
        return (apart[giver] & PINNED) != 0;
    }

    /** Is told of pairs that may be made. */
    public interface Each {
        void found(int giver, int points);
    }

    public boolean isSelf(int giver) {
        return giver == self;
    }

    /** Whether the giver offers anything that the taker wants, or among peers the other way round. */
    public boolean gives(int giver) {
        return gives[giver] > 0 || takes[giver] > 0;
    }

    /** All rules that forbid the pair, as bits; 0 for none. */
    public int broken(int giver) {
        int broken = forbidden(giver);
        return all.criteria.cutOff() > 0 && points(giver) < all.criteria.cutOff()
                ? broken | Rule.CUT_OFF.bit()
                : broken;
    }

    private int forbidden(int giver) {
        int broken = against.broken(giver);
        if (apart[giver] != 0 || met[giver] > 0) {
            broken |= between(giver);
        }
        return mustGive && !gives(giver) ? broken | Rule.NO_SKILL.bit() : broken;
    }

    /** What keeps these two apart, and no others. */
    private int between(int giver) {
        int broken = 0;
        if ((apart[giver] & BLOCKED) != 0) {
            broken |= Rule.NOT_NOW.bit();
        }
        if ((apart[giver] & MANAGER) != 0) {
            broken |= Rule.LINE_MANAGER.bit();
        }
        if ((apart[giver] & TOGETHER) != 0
                || met[giver] > 0 && !all.crowd.programme().settings().again()) {
            broken |= Rule.PAIRED_BEFORE.bit();
        }
        return broken;
    }

    /** How many of 1,000 points the pair has: the mean of its parts by their weights. */
    public int points(int giver) {
        int sum = against.weighed(giver)
                + ofWishes * wish[giver]
                + ofNovelty * (Parts.ALL - Math.min(2, met[giver]) * Parts.HALF);
        return all.mean[ofSkills > 0 ? sum + ofSkills * skills(giver) : sum];
    }

    /** What one criterion says of the pair, 0 to 1,000. */
    public int part(Criterion criterion, int giver) {
        return switch (criterion) {
            case SKILLS -> skills(giver);
            case WISHES -> wish[giver];
            case SENIORITY -> against.seniority(giver);
            case TIME -> against.time(giver);
            case LANGUAGE -> against.language(giver);
            case MIX -> against.mix(giver);
            case RHYTHM -> against.rhythm(giver);
            case NOVELTY -> Parts.ALL - Math.min(2, met[giver]) * Parts.HALF;
        };
    }

    /** What is offered of what is wanted, what matters most and what few offer counting most; among peers the mean of both ways. */
    private int skills(int giver) {
        double one = share(gives[giver], all.wantedOfTakers[taker]);
        double both = all.crowd.isOfPeers() ? (one + share(takes[giver], all.wantedOfGivers[giver])) / 2 : one;
        return (int) StrictMath.round(Parts.ALL * both);
    }

    private static double share(double given, double wanted) {
        return wanted == 0 ? 0 : given / wanted;
    }
}
