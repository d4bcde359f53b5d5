package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The ground rules and the questions for people who ask to join, in a template.
 *
 * @param edits whether the viewer may change both
 * @param text the rules that hold; empty where there are none
 * @param revision what a change of the rules is made from
 * @param graceDays for how many days people take part who were asked again
 * @param questions one on each line
 * @param questionsRevision what a change of the questions is made from
 * @param versions newest first, with {@code more} where not all of them are shown
 */
public record RulesTabView(
        String spaceKey,
        boolean edits,
        String text,
        int revision,
        int textMax,
        int graceDays,
        String questions,
        int questionsRevision,
        List<Version> versions,
        boolean more) {
    public RulesTabView {
        versions = List.copyOf(versions);
    }

    /**
     * A version of the rules.
     *
     * @param when who wrote it and when
     * @param asked whether everybody was asked to accept it
     * @param lines what differs from the version before
     */
    public record Version(String title, Sentence when, boolean asked, List<DifferenceLine> lines) {
        public Version {
            lines = List.copyOf(lines);
        }
    }
}
