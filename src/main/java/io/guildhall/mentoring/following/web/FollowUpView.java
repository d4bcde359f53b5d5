package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * How the pairings of a programme go, in a template.
 *
 * @param told how many there are of each kind, a sentence each; empty where there is none
 * @param fit what people said after they met first, as counts; empty below five answers
 * @param declined why requests were declined, as counts; empty below five
 * @param together to put two together
 * @param pairs those that stand still first
 * @param furtherHref the way to more; empty where this is all
 */
public record FollowUpView(
        List<String> told, String fit, String declined, Together together, List<Pair> pairs, String furtherHref) {
    /**
     * Some who are paired.
     *
     * @param look the class of the lozenge
     * @param met how often they met; empty for an offer
     * @param endPath where to end it so that both are paired anew, or to take back an offer; empty where it does not stand still
     * @param endLabel the same in words, for whoever does not see the line
     * @param end the same for whoever does
     * @param endHint what follows from it
     * @param ended what is said once it is done
     */
    public record Pair(
            String names,
            String href,
            String progress,
            String look,
            String met,
            Sentence when,
            String endPath,
            String endLabel,
            String end,
            String endHint,
            String ended) {}

    /**
     * The form that puts two together.
     *
     * @param path where it goes; empty where the reader puts nobody together
     * @param enough whether there are two
     */
    public record Together(String path, boolean enough, List<Choice> choices, int messageMax) {
        static final Together NONE = new Together("", false, List.of(), 0);

        public Together {
            choices = List.copyOf(choices);
        }
    }

    /** One of the two. */
    public record Choice(String label, List<OptionView> people) {
        public Choice {
            people = List.copyOf(people);
        }
    }
}
