package io.guildhall.membership.web;

import java.util.List;

/**
 * What is asked of somebody who comes in, or of a member who is to accept the ground rules, in a dialog.
 *
 * @param act what its button does: {@code join} or {@code accept-rules}
 * @param title what it is called
 * @param button the words of the button
 * @param version of the rules that it shows; 0 where there are none
 * @param rules the text of the rules; empty where there are none, and where they are fetched on opening because they are long
 * @param questions what people are asked; empty where nothing is
 * @param answerMax how long an answer may be
 * @param answerDays for how many days after the decision answers are kept
 */
public record EntryView(
        String act,
        String title,
        String button,
        int version,
        String rules,
        List<Question> questions,
        int answerMax,
        int answerDays) {
    public EntryView {
        questions = List.copyOf(questions);
    }

    /** A question, and the name of the field for its answer. */
    public record Question(String field, String text) {}

    /** Whether there is nothing to ask. */
    public boolean empty() {
        return version == 0 && questions.isEmpty();
    }

    /** Nothing to ask. */
    static EntryView none() {
        return new EntryView("", "", "", 0, "", List.of(), 0, 0);
    }
}
