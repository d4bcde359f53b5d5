package io.guildhall.review.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.membership.web.CharterTabView;
import java.util.List;

/**
 * Reviews, in a template.
 *
 * @param due when the next one is, as a sentence
 * @param overdue whether it should have been held by now
 * @param holds whether the viewer may hold one now; the parts of the form are empty else
 * @param changes what became of the charter since the last review
 * @param same what is said where nothing became of it
 * @param figures the community in numbers, then and now
 * @param tooFew what is said where there are none
 * @param ambitions as they stand
 * @param nextOn the day of the one after, as {@code 2027-06-01}; empty for none
 * @param today the day after which it may be
 * @param months how often, as a choice
 * @param file all of them as a file
 * @param older where older ones are; empty at the end
 * @param newest where the newest are; empty where these are
 */
public record ReviewsView(
        String spaceKey,
        Sentence due,
        boolean overdue,
        boolean holds,
        List<CharterTabView.Change> changes,
        String same,
        List<Figure> figures,
        String tooFew,
        List<String> ambitions,
        List<OptionView> stages,
        String nextOn,
        String today,
        List<OptionView> months,
        int textMax,
        List<Line> lines,
        String file,
        String older,
        String newest) {
    public ReviewsView {
        changes = List.copyOf(changes);
        figures = List.copyOf(figures);
        ambitions = List.copyOf(ambitions);
        stages = List.copyOf(stages);
        months = List.copyOf(months);
        lines = List.copyOf(lines);
    }

    /**
     * One number.
     *
     * @param then at the last review; empty where it is not known
     */
    public record Figure(String label, String then, String now) {}

    /**
     * A review that was held.
     *
     * @param when when it was held, and by whom where that may be told
     * @param stage what became of the stage
     * @param numbers in a line; empty where too few took part
     * @param said who commented and when; the empty sentence where nobody did
     * @param comment the words of that; may be empty
     * @param comments whether the viewer may comment on it
     */
    public record Line(
            String id,
            Sentence when,
            String stage,
            String numbers,
            String decisions,
            List<String> ambitions,
            Sentence said,
            String comment,
            boolean comments) {
        public Line {
            ambitions = List.copyOf(ambitions);
        }
    }
}
