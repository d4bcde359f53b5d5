package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The matches of a programme, in a template.
 *
 * @param obstacle why none can be worked out now; empty where one can
 * @param path where one is asked for
 * @param from the draft whose wishes it takes over; empty for none
 * @param ask what the button says
 * @param newest what stands out: a draft that waits, or a match that is being worked out; its text is empty for none
 * @param must who are to be together whatever a match finds
 * @param moreHref the way to earlier ones; empty where this is all
 */
public record MatchView(
        String obstacle,
        String path,
        String from,
        String ask,
        Newest newest,
        Must must,
        List<Line> lines,
        String moreHref) {
    public MatchView {
        lines = List.copyOf(lines);
    }

    /** What stands out. */
    public record Newest(String text, String href, String label) {
        static final Newest NONE = new Newest("", "", "");
    }

    /**
     * The form for two who are to be together.
     *
     * @param path where it is said; empty where nobody can be chosen
     * @param draft whether a draft keeps it for the next match; else a match begins with it
     */
    public record Must(String path, boolean draft, String hint, String button, String said, List<Choice> choices) {
        static final Must NONE = new Must("", false, "", "", "", List.of());

        public Must {
            choices = List.copyOf(choices);
        }
    }

    /** One of the two. */
    public record Choice(String label, String name, List<OptionView> people) {
        public Choice {
            people = List.copyOf(people);
        }
    }

    /**
     * One match.
     *
     * @param look the class of its lozenge, with a blank before it; empty for the usual one
     * @param found for how many; empty where it found nothing yet
     */
    public record Line(String name, String href, Sentence since, String state, String look, String found) {}
}
