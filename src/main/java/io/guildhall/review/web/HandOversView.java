package io.guildhall.review.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Hand-overs, in a template.
 *
 * @param starts whether the viewer may hand the community on now
 * @param candidates members to choose from
 */
public record HandOversView(
        String spaceKey,
        boolean starts,
        List<OptionView> candidates,
        int wordsMax,
        int itemMax,
        List<Line> open,
        List<Line> ended) {
    public HandOversView {
        candidates = List.copyOf(candidates);
        open = List.copyOf(open);
        ended = List.copyOf(ended);
    }

    /**
     * One hand-over.
     *
     * @param title between whom
     * @param state the word for it, and the kind of lozenge
     * @param when when it began or ended
     * @param lapses until when it waits; the empty sentence once it has ended
     * @param page where it is kept; empty for none
     * @param lost what is said where it could not be kept as a page; empty where it could
     */
    public record Line(
            String id,
            String title,
            String state,
            String lozenge,
            Sentence when,
            Sentence lapses,
            String words,
            List<Topic> topics,
            List<Item> items,
            boolean checks,
            boolean answers,
            boolean withdraws,
            String page,
            String lost) {
        public Line {
            topics = List.copyOf(topics);
            items = List.copyOf(items);
        }
    }

    /**
     * Something that every community has to hand on.
     *
     * @param fact how it stands now; may be empty
     * @param href where to look; may be empty
     */
    public record Topic(String value, String label, Sentence fact, String href, boolean done) {}

    /** Something that the two added. */
    public record Item(String text, boolean done) {}
}
