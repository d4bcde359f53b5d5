package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * How the pairings of a programme go, in a template.
 *
 * @param told how many there are of each kind, a sentence each; empty where there is none
 * @param pairs those that stand still first
 * @param furtherHref the way to more; empty where this is all
 */
public record FollowUpView(List<String> told, List<Pair> pairs, String furtherHref) {
    /**
     * Some who are paired.
     *
     * @param look the class of the lozenge
     */
    public record Pair(String names, String href, String progress, String look, String met, Sentence when) {}
}
