package io.guildhall.desk.web;

import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.web.MemberLine;
import java.util.List;

/**
 * One kind of thing that waits, in a template.
 *
 * @param name its name in ids of elements
 * @param more how many others wait, in words; empty for none
 * @param all how everybody can be answered at once; empty where that is not possible
 */
public record WaitingView(String spaceKey, String name, String title, List<Line> lines, String more, List<All> all) {
    public WaitingView {
        lines = List.copyOf(lines);
        all = List.copyOf(all);
    }

    /**
     * The same answer to everybody who waits.
     *
     * @param act what each is answered
     * @param title the question whether that is meant
     * @param hint what comes of it
     * @param field what is asked of a reason; empty where none is given
     */
    public record All(String act, String button, String title, String hint, String field) {}

    /**
     * Somebody of whom it waits.
     *
     * @param since what happened when
     * @param by who invited or proposed them, as a sentence; empty where nobody did
     * @param words what those wrote; may be empty
     * @param obstacle what keeps them from viewing the space, and what is to be done; empty where nothing does
     * @param decline how to say no with a reason; its words are empty where that is not possible
     */
    public record Line(
            MemberLine member,
            Sentence since,
            String by,
            String words,
            String obstacle,
            List<Button> buttons,
            Decline decline) {
        public Line {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * Something that can be done.
     *
     * @param label what it says to those who do not see where it stands
     * @param until the day that it is about; empty for none
     */
    public record Button(String act, String text, String label, String until) {}

    /** Saying no. */
    public record Decline(String text, String label, String field, String confirm) {
        static Decline none() {
            return new Decline("", "", "", "");
        }
    }
}
