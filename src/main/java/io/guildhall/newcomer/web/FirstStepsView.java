package io.guildhall.newcomer.web;

import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * The tab of first steps, in a template.
 *
 * @param progress how far the viewer has come, in words; empty where they are not asked to walk
 * @param steps those that lead somewhere, and for editors all
 * @param edits whether the viewer may change them
 * @param rows of the form, the unused ones last; none where the viewer does not edit
 * @param suggested what might be asked of newcomers; none where something is asked already
 */
public record FirstStepsView(
        String spaceKey,
        String progress,
        List<Step> steps,
        boolean edits,
        int revision,
        List<Row> rows,
        int titleMax,
        int pageMax,
        List<Suggestion> suggested) {
    public FirstStepsView {
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        suggested = List.copyOf(suggested);
    }

    /**
     * One step.
     *
     * @param href where it is done; empty for what is done elsewhere
     * @param done whether the viewer has taken it
     * @param next whether it is the next one for them
     * @param takes whether the viewer may say that it is done
     * @param label the act of saying so, for those who hear it without the step
     * @param hint why newcomers do not see it now; empty where they do
     */
    public record Step(
            String id,
            String title,
            String href,
            boolean done,
            boolean next,
            boolean takes,
            String label,
            String hint) {}

    /**
     * One row of the form.
     *
     * @param place from 0
     * @param number the same for people
     * @param used whether a step stands in it
     * @param kinds what it can be
     */
    public record Row(
            int place, int number, boolean used, String id, String title, String page, List<OptionView> kinds) {
        public Row {
            kinds = List.copyOf(kinds);
        }
    }

    /** A step that might be asked. @param kind what it is, as the form says it */
    public record Suggestion(String title, String kind) {}
}
