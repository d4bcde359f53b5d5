package io.guildhall.desk.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The viewer's own communities, in a template.
 *
 * @param title what stands above; empty for nothing
 * @param more the words of a link to the rest; empty where all are shown
 * @param suggestions what is proposed to somebody who is in none
 * @param fitting the address of the page that knows what fits such a person, and what else waits for the viewer; empty there, and where nothing works
 * @param profile where they say what would fit them; empty where nobody says so, and where something is suggested that does
 * @param working whether buttons work here
 */
public record MineView(
        String title,
        List<Place> communities,
        List<Place> invitations,
        List<Place> requests,
        String more,
        String moreHref,
        List<Suggestion> suggestions,
        String fitting,
        String profile,
        String directory,
        boolean working) {
    public MineView {
        communities = List.copyOf(communities);
        invitations = List.copyOf(invitations);
        requests = List.copyOf(requests);
        suggestions = List.copyOf(suggestions);
    }

    /** Whether the viewer is in no community, and on the way into none. */
    public boolean isEmpty() {
        return communities.isEmpty() && invitations.isEmpty() && requests.isEmpty();
    }

    /** The sign of a community: a tone and two paths. */
    public record Sign(int tone, String ground, String figure) {}

    /** A few words that lead somewhere. */
    public record Link(String text, String href) {
        /** Nothing. */
        static final Link NONE = new Link("", "");
    }

    /**
     * One of the viewer's places.
     *
     * @param marks roles, and how the community is if it is not simply active
     * @param when the next meeting, or when they were invited or asked; the empty sentence for nothing
     * @param words what was written to somebody who is invited; may be empty
     * @param own how much they take part, and where more of it stands; empty texts where that is not said
     * @param waits what waits for the viewer here
     * @param answers whether the viewer can answer, or take their request back: not where the community is archived
     * @param reads whether there are ground rules to read before an invitation is accepted
     * @param acceptLabel what its button says to those who do not see where it stands
     * @param backLabel the same for the button that declines or withdraws
     */
    public record Place(
            String spaceKey,
            String name,
            String href,
            Sign sign,
            List<String> marks,
            Sentence when,
            String words,
            Link own,
            List<Link> waits,
            boolean answers,
            boolean reads,
            String acceptLabel,
            String backLabel) {
        public Place {
            marks = List.copyOf(marks);
            waits = List.copyOf(waits);
        }
    }

    /**
     * A community that the viewer could come into.
     *
     * @param why the reason for showing it
     */
    public record Suggestion(String name, String href, Sign sign, String concern, String why) {}
}
