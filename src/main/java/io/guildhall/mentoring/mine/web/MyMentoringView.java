package io.guildhall.mentoring.mine.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Somebody's own mentoring, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param nothing what stands there where there is nothing at all; empty where there is something
 * @param more the words of the way to the rest; empty where everything is there
 */
public record MyMentoringView(
        String title,
        List<Line> waiting,
        List<Line> running,
        List<Line> asked,
        List<Part> enrolments,
        String nothing,
        Link find,
        Link more) {
    /**
     * Somebody whom one meets, asks or is asked by.
     *
     * @param face the first of them; without a link
     * @param name all of them, and what is asked where somebody asks
     * @param mark a lozenge; empty for none
     * @param about the programme, and what one is in it
     * @param message what they wrote; empty for nothing
     * @param button the words of the button that leads to the answer; empty for none
     */
    public record Line(
            FaceView face,
            String name,
            String href,
            String mark,
            String about,
            Sentence when,
            String message,
            String button,
            String buttonLabel) {}

    /**
     * A programme that one is in.
     *
     * @param facts what one is in it and how it stands, a sentence each
     */
    public record Part(String name, String href, String mark, String facts, Sentence when) {}

    /** What waits for an answer, among what else waits. */
    public record AwaitedView(String heading, List<Line> awaited) {}

    /** A link; both empty for none. */
    public record Link(String text, String href) {
        static final Link NONE = new Link("", "");
    }
}
