package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * Who can be asked in a programme, on a page of the wiki, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param none what to say where there is nobody; empty where there is somebody
 * @param reason what whoever edits the page needs to know; empty for readers
 * @param more whether there are others
 * @param askHref where to ask
 */
public record MentorsView(
        String title,
        String name,
        String href,
        List<Card> people,
        String none,
        String reason,
        boolean more,
        String askHref) {
    public MentorsView {
        people = List.copyOf(people);
    }

    /**
     * Somebody.
     *
     * @param free how many places they have free, in words
     * @param statement what they say of themselves there; empty for nothing
     * @param similarHref the way to people like them who have a place free; empty where they have one
     */
    public record Card(FaceView face, String free, String statement, String similarHref) {}
}
