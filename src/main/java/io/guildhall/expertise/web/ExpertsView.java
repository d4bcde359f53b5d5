package io.guildhall.expertise.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * People who can help, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param answer what was asked and found, in a sentence; may be empty
 * @param nobody what is said where nobody was found; empty where somebody was
 * @param gap the skill that nobody offers, to be put on the gap board; empty for none
 * @param gapHint what that does, in a sentence; empty for none
 * @param nearest what else may have been meant
 * @param rest how to see more; empty where all are shown
 * @param limit that not everybody was looked at, in a sentence; empty where everybody was
 * @param working whether buttons work here
 */
public record ExpertsView(
        String title,
        String answer,
        List<Line> people,
        String nobody,
        String gap,
        String gapHint,
        List<Link> nearest,
        String rest,
        String restHref,
        String limit,
        boolean working) {
    public ExpertsView {
        people = List.copyOf(people);
        nearest = List.copyOf(nearest);
    }

    /** Somebody, and why they are shown, in sentences. */
    public record Line(FaceView face, List<String> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }
    }

    /** A few words that lead somewhere. */
    public record Link(String text, String href) {}
}
