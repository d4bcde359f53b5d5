package io.guildhall.mentoring.criteria;

import io.guildhall.mentoring.programme.Criterion;
import java.util.function.IntPredicate;

/** One taker against every giver. What there is to say is kept by giver, so that a pair is weighed without looking anything up. */
public final class Row {
    private static final int NOBODY = -1;

    private final Weighing all;
    private final Against against;
    private final Between between;
    private final Shared shared;
    private final boolean mustGive;
    private final int cutOff;
    private final int ofSkills;
    private final int ofWishes;
    private final int ofNovelty;
    private int taker = NOBODY;
    private int self = NOBODY;

    Row(Weighing all) {
        this.all = all;
        against = new Against(all);
        between = new Between(all);
        shared = new Shared(all);
        mustGive = all.criteria.sharedSkill();
        cutOff = all.criteria.cutOff();
        ofSkills = all.weights[Criterion.SKILLS.ordinal()];
        ofWishes = all.weights[Criterion.WISHES.ordinal()];
        ofNovelty = all.weights[Criterion.NOVELTY.ordinal()];
    }

    /** Turns to a taker; whoever was there before must be closed. */
    public void open(int which) {
        turn(which);
        shared.open(which);
    }

    /** The same, for whoever asks of these givers only. */
    public void open(int which, int... givers) {
        turn(which);
        shared.open(which, givers);
    }

    private void turn(int which) {
        taker = which;
        self = all.giver(all.crowd.takers().get(taker).user()).orElse(NOBODY);
        against.open(which);
        between.open(which);
    }

    /** Forgets the taker, so that another can be opened. */
    public void close() {
        shared.close();
        between.close();
    }

    /**
     * Tells of all pairs that may be made, by giver; among peers of those with somebody who enrolled before.
     *
     * @param asked of which givers
     */
    public void allowed(IntPredicate asked, Each each) {
        // Among peers a pair is told of once, at whoever enrolled later.
        int end = all.crowd.isOfPeers() ? taker : all.givers.size;
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
        return mustGive ? shared.next(giver) : giver;
    }

    private boolean mayBe(int giver) {
        return !isSelf(giver) && !isPinnedApart(giver) && forbidden(giver) == 0;
    }

    /** Whether the pair may be made. */
    public boolean isAllowed(int giver) {
        return mayBe(giver) && (cutOff == 0 || points(giver) >= cutOff);
    }

    /** Counts how it stands with the taker; as many steps as there are givers. */
    public Tally tally() {
        return Tally.of(this, all.givers.size);
    }

    boolean isPinnedApart(int giver) {
        return between.isPinnedApart(giver);
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
        return shared.isAny(giver);
    }

    /** All rules that forbid the pair, as bits; 0 for none. */
    public int broken(int giver) {
        int broken = forbidden(giver);
        return cutOff > 0 && points(giver) < cutOff ? broken | Rule.CUT_OFF.bit() : broken;
    }

    private int forbidden(int giver) {
        int broken = against.broken(giver) | between.broken(giver);
        return mustGive && !gives(giver) ? broken | Rule.NO_SKILL.bit() : broken;
    }

    /** How many of 1,000 points the pair has: the mean of its parts by their weights. */
    public int points(int giver) {
        int sum = against.weighed(giver) + ofWishes * between.wish(giver) + ofNovelty * between.novelty(giver);
        return all.mean[ofSkills > 0 ? sum + ofSkills * shared.part(giver) : sum];
    }

    /** What one criterion says of the pair, 0 to 1,000. */
    public int part(Criterion criterion, int giver) {
        return switch (criterion) {
            case SKILLS -> shared.part(giver);
            case WISHES -> between.wish(giver);
            case SENIORITY -> against.seniority(giver);
            case TIME -> against.time(giver);
            case LANGUAGE -> against.language(giver);
            case MIX -> against.mix(giver);
            case RHYTHM -> against.rhythm(giver);
            case NOVELTY -> between.novelty(giver);
        };
    }
}
