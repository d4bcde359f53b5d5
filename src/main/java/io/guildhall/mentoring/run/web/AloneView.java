package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * Those for whom a run found nobody, in a template.
 *
 * @param none what is said where there are none
 * @param tuneHref where the rules can be changed; empty where nobody may
 * @param moreHref the way to more; empty where this is all
 */
public record AloneView(String none, List<Line> lines, String tuneHref, String moreHref) {
    public AloneView {
        lines = List.copyOf(lines);
    }

    /**
     * One of them.
     *
     * @param why in a sentence
     * @param kept how many stand in what way, in a sentence; empty where there is nothing to say
     * @param changes what would change it, a sentence each
     */
    public record Line(FaceView face, String why, String kept, List<String> changes) {
        public Line {
            changes = List.copyOf(changes);
        }
    }
}
