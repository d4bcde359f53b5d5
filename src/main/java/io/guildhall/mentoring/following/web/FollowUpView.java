package io.guildhall.mentoring.following.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * How the pairings of a programme go, in a template.
 *
 * @param told how many there are of each kind, a sentence each; empty where there is none
 * @param fit what people said after they met first, as counts; empty below five answers
 * @param declined why requests were declined, as counts; empty below five
 * @param pairs those that stand still first
 * @param furtherHref the way to more; empty where this is all
 */
public record FollowUpView(List<String> told, String fit, String declined, List<Pair> pairs, String furtherHref) {
    /**
     * Some who are paired.
     *
     * @param look the class of the lozenge
     * @param endPath where to end it so that both are paired anew; empty where it does not stand still
     * @param endLabel the same in words, for whoever does not see the line
     */
    public record Pair(
            String names,
            String href,
            String progress,
            String look,
            String met,
            Sentence when,
            String endPath,
            String endLabel) {}
}
