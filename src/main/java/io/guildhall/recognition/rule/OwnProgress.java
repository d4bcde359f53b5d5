package io.guildhall.recognition.rule;

import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.Condition;
import java.util.List;

/**
 * How far somebody has come with a badge that they have not earned yet.
 *
 * @param conditions what its rule asks for, in its order
 */
public record OwnProgress(BadgeClass badge, List<Counted> conditions) {
    public OwnProgress {
        conditions = List.copyOf(conditions);
    }

    /** How much they did of one thing. */
    public record Counted(Condition condition, int done) {
        /** Whether it is enough. */
        public boolean isEnough() {
            return done >= condition.least();
        }
    }

    /** Whether they did something of it, and have not done all: what is done is given soon. */
    boolean isUnderWay(boolean all) {
        boolean begun = conditions.stream().anyMatch(each -> each.done() > 0);
        return begun
                && !(all
                        ? conditions.stream().allMatch(Counted::isEnough)
                        : conditions.stream().anyMatch(Counted::isEnough));
    }
}
