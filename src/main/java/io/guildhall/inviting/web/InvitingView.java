package io.guildhall.inviting.web;

import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Inviting or proposing people, in a template.
 *
 * @param word {@code invite} or {@code propose}, which the texts differ by
 * @param group whether a whole group of the directory can be invited
 * @param guests as what kind of guests people can be invited, and until when; without kinds where they can only be members
 * @param most how many people can be named at once
 * @param open whom the viewer may take back, with {@code more} where not all of them are shown
 * @param chat what can be sent to people in a chat
 */
public record InvitingView(
        String spaceKey,
        Words word,
        boolean group,
        Guests guests,
        int most,
        List<Line> open,
        boolean more,
        String chat) {
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
     * Guests that may be invited.
     *
     * @param today the first day that may be their last, as {@code 2027-05-03}
     * @param latest the last such day, and {@code latestDay} in words
     */
    public record Guests(List<OptionView> kinds, String today, String latest, String latestDay) {
        public Guests {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Somebody who was not answered yet.
     *
     * @param href their profile; empty for nobody to link to
     * @param guest what marks a guest; empty for members
     * @param lapses when it is over by itself, in words
     */
    public record Line(
            String key, String name, String href, Sentence since, String guest, String lapses, String label) {}
}
