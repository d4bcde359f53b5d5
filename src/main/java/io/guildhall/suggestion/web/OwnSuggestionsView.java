package io.guildhall.suggestion.web;

import java.util.List;

/**
 * What is suggested to somebody, in a template.
 *
 * @param off whether they want no suggestions
 */
public record OwnSuggestionsView(List<Community> communities, boolean off) {
    public OwnSuggestionsView {
        communities = List.copyOf(communities);
    }

    /** The sign of a community: a tone and two paths. */
    public record Sign(int tone, String ground, String figure) {}

    /**
     * A community.
     *
     * @param why the reason for showing it
     * @param label what its button says to those who do not see where it stands
     */
    public record Community(
            String spaceKey, String name, String href, Sign sign, String concern, String why, String label) {}
}
