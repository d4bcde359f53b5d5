package io.guildhall.suggestion;

import java.util.List;

/**
 * What is suggested to somebody.
 *
 * @param communities that they might join
 * @param off whether they want no suggestions: then there are none
 */
public record Suggested(List<SuggestedCommunity> communities, boolean off) {
    public Suggested {
        communities = List.copyOf(communities);
    }
}
