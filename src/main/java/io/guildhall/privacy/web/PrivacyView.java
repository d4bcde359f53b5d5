package io.guildhall.privacy.web;

import java.util.List;

/**
 * The page for administrators, in a template.
 *
 * @param typed whom they looked for; empty where for nobody yet
 * @param nobody that there is no such person; empty where there is, or nobody was looked for
 * @param found the person; none or one
 * @param keptHref where it says what is kept
 * @param exportHref the file with everything
 */
public record PrivacyView(
        String title,
        String typed,
        String nobody,
        List<Found> found,
        List<Request> requests,
        String keptHref,
        String exportHref) {
    public PrivacyView {
        found = List.copyOf(found);
        requests = List.copyOf(requests);
    }

    /** Somebody who asks to be erased. */
    public record Request(String name, String when, String href) {}

    /**
     * Whoever was looked for.
     *
     * @param headline who they are, or that nothing is kept about them
     * @param nothing whether nothing is kept
     * @param running that an erasure goes on; empty where none does
     * @param token of what is shown
     */
    public record Found(
            String key,
            String headline,
            boolean nothing,
            String running,
            String asked,
            List<String> endings,
            List<Rows> rows,
            String dataHref,
            String token) {
        public Found {
            endings = List.copyOf(endings);
            rows = List.copyOf(rows);
        }
    }

    /** How many rows of a kind name them. */
    public record Rows(String title, String count) {}
}
