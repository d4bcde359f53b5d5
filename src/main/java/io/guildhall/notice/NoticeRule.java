package io.guildhall.notice;

import io.guildhall.kernel.OccasionKind;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the notice table.
 *
 * @param told who hears of it and how; empty for nobody
 * @param settles kinds of which no notice about the same person waits any longer, whoever has it
 */
record NoticeRule(OccasionKind kind, Optional<Told> told, Set<OccasionKind> settles) {
    NoticeRule {
        settles = Set.copyOf(settles);
    }

    /**
     * How one audience hears of it.
     *
     * @param text the name of its texts: {@code guildhall.notice.<text>.subject} and {@code guildhall.notice.<text>.line}
     */
    record Told(Audience audience, Pace pace, String text, Target target) {
        /** Whether one notice stands for all of a week, because one for each would say nothing more. */
        boolean isOncePerWeek() {
            return pace == Pace.WEEKLY && audience == Audience.FACILITATORS;
        }
    }

    static NoticeRule tells(OccasionKind kind, Audience audience, Pace pace, String text, Target target) {
        return new NoticeRule(kind, Optional.of(new Told(audience, pace, text, target)), Set.of());
    }

    static NoticeRule nobody(OccasionKind kind) {
        return new NoticeRule(kind, Optional.empty(), Set.of());
    }

    /** The same, and it ends the waiting of others. */
    NoticeRule settling(OccasionKind... kinds) {
        return new NoticeRule(kind, told, Set.of(kinds));
    }
}
