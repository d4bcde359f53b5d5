package io.guildhall.inviting.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Inviting or proposing people, in a template.
 *
 * @param word {@code invite} or {@code propose}, which the texts differ by
 * @param group whether a whole group of the directory can be invited
 * @param most how many people can be named at once
 * @param open whom the viewer may take back, with {@code more} where not all of them are shown
 * @param chat what can be sent to people in a chat
 */
public record InvitingView(
        String spaceKey, Words word, boolean group, int most, List<Line> open, boolean more, String chat) {
    public InvitingView {
        open = List.copyOf(open);
    }

    /**
     * The words that differ.
     *
     * @param check what the button says that shows what would come of it
     * @param send what the button says that does it
     */
    public record Words(String title, String hint, String check, String send, String waiting) {}

    /**
     * Somebody who was not answered yet.
     *
     * @param href their profile; empty for nobody to link to
     * @param lapses when it is over by itself, in words
     */
    public record Line(String key, String name, String href, Sentence since, String lapses, String label) {}
}
