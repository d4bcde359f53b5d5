package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import java.util.List;
import java.util.Optional;

/**
 * By what a badge is earned, without anybody giving it.
 *
 * @param all whether everything is asked for, and not any of it
 * @param place for a badge of the site: the one community in which it is counted; empty for everywhere. A badge of a community counts there
 * @param conditions 1 to {@value #MOST}, each of another criterion
 */
public record BadgeRule(boolean all, Optional<CommunityId> place, List<Condition> conditions) {
    public static final int MOST = 3;

    public BadgeRule {
        conditions = List.copyOf(conditions);
    }

    /** With one condition, counted everywhere. */
    static BadgeRule of(Criterion criterion, int least) {
        return new BadgeRule(true, Optional.empty(), List.of(Condition.of(criterion, least)));
    }

    /** Whether it tells that somebody takes part in mentoring. */
    public boolean isOfMentoring() {
        return conditions.stream().anyMatch(each -> each.criterion().isOfMentoring());
    }
}
