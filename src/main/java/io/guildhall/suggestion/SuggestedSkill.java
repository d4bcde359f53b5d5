package io.guildhall.suggestion;

import java.util.List;

/**
 * A skill that somebody might offer, by the labels of their own pages.
 *
 * @param skill as the site writes it, or the label where the site has no such word yet
 * @param known whether the site has the word
 * @param labels by which it was found, by alphabet; never empty
 * @param pages how many of the pages that were looked at carry one of them
 */
public record SuggestedSkill(String skill, boolean known, List<String> labels, int pages) {
    public SuggestedSkill {
        labels = List.copyOf(labels);
    }
}
