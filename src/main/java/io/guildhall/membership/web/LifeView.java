package io.guildhall.membership.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The life of a community, in a template.
 *
 * @param edits whether stage and parent can be changed: not where it is archived
 * @param terms the viewer's own as a facilitator, where it has an end
 * @param evidence what speaks for the stage, and for the next one
 * @param below whether it belongs to another
 * @param parent what that is called, with {@code parentHref}; empty where the viewer may not see it
 * @param acts what can be done with it now
 */
public record LifeView(
        String spaceKey,
        boolean edits,
        List<OwnTerm> terms,
        List<OptionView> stages,
        List<Evidence> evidence,
        boolean below,
        String parent,
        String parentHref,
        List<Act> acts) {
    public LifeView {
        terms = List.copyOf(terms);
        stages = List.copyOf(stages);
        evidence = List.copyOf(evidence);
        acts = List.copyOf(acts);
    }

    /** What speaks for a stage, and what is missing. */
    public record Evidence(String title, List<Line> lines) {
        public Evidence {
            lines = List.copyOf(lines);
        }
    }

    /** A sentence; whether it speaks for the stage. */
    public record Line(String text, boolean there) {}

    /**
     * How long the viewer facilitates, and what there is to choose.
     *
     * @param userKey the viewer
     * @param ends until when, or when it was over
     * @param chooses whether it is so near that they choose now
     * @param over whether it has passed
     * @param suggested the last day of another year, with {@code today} and {@code latest}, between which it may be; as {@code 2027-05-03}
     * @param handOn where they hand the community on; empty where that is not possible now
     * @param calls whether they may ask for volunteers now
     */
    public record OwnTerm(
            String userKey,
            Sentence ends,
            boolean chooses,
            boolean over,
            String suggested,
            String today,
            String latest,
            String handOn,
            boolean calls) {}

    /**
     * Something that can be done, with what will happen.
     *
     * @param name what a script knows it by
     */
    public record Act(String name, String title, String text, String button) {}
}
