package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.OptionView;
import java.util.List;

/**
 * Whom a run would pair, in a template.
 *
 * @param path where it is said who is to be together or apart
 * @param again the form for a match with what was said; its path is empty where nothing can be said any more
 * @param lost who was to be together and is not, and why, a sentence each
 * @param order in which orders they can be shown; the one that is shown leads nowhere; empty where there is nothing to order
 * @param moreHref the way to more; empty where this is all
 */
public record ProposalsView(
        String path, Again again, List<String> lost, List<RunHeadView.Way> order, List<Line> lines, String moreHref) {
    public ProposalsView {
        lost = List.copyOf(lost);
        order = List.copyOf(order);
        lines = List.copyOf(lines);
    }

    /**
     * Another match with what was said.
     *
     * @param told what waits for it, in a sentence
     * @param from the draft whose wishes it takes over
     * @param pins all that is wanted, so that it can be taken back
     */
    public record Again(String path, String told, String from, List<Wanted> pins) {
        static final Again NONE = new Again("", "", "", List.of());

        public Again {
            pins = List.copyOf(pins);
        }
    }

    /**
     * Two who are to be together, or apart.
     *
     * @param acts how it is taken back; empty where somebody was erased
     */
    public record Wanted(String text, List<Act> acts) {
        public Wanted {
            acts = List.copyOf(acts);
        }
    }

    /**
     * A pair.
     *
     * @param faces who helps and who learns; or two peers
     * @param marks what stands out, a word each
     * @param parts what each criterion says of them
     * @param why why these two, and what is different between them
     * @param others with whom it could be instead
     * @param instead whom to choose instead; empty where nobody may choose
     * @param taker for whom that is
     */
    public record Line(
            String label,
            List<FaceView> faces,
            String points,
            List<String> marks,
            List<Part> parts,
            List<String> why,
            List<String> others,
            List<Act> acts,
            List<OptionView> instead,
            String taker) {
        public Line {
            faces = List.copyOf(faces);
            marks = List.copyOf(marks);
            parts = List.copyOf(parts);
            why = List.copyOf(why);
            others = List.copyOf(others);
            acts = List.copyOf(acts);
            instead = List.copyOf(instead);
        }
    }

    /** A criterion with what it says. */
    public record Part(String label, String value) {}

    /**
     * Something to want of two.
     *
     * @param label what the button says to those who do not see the rest
     */
    public record Act(String wish, String text, String label, String said, String one, String other) {}
}
