package io.guildhall.membership.questions;

import java.util.List;

/**
 * What people are asked who ask to join a community.
 *
 * @param edits whether the viewer may change it
 */
public record QuestionsView(List<String> questions, boolean edits) {
    private static final int REVISIONS = 900_000_000;

    public QuestionsView {
        questions = List.copyOf(questions);
    }

    /** What a change is made from: worked out of the questions, so that nothing counts their changes. */
    public int revision() {
        return revisionOf(questions);
    }

    static int revisionOf(List<String> questions) {
        return 1 + Math.floorMod(String.join("\n", questions).hashCode(), REVISIONS);
    }
}
