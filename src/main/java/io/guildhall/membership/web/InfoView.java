package io.guildhall.membership.web;

import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * The macro {@code community-info}, in a template.
 *
 * @param whole whether practice, goal and facts stand below the card
 * @param practice empty where there is none yet
 * @param goal empty where there is none yet
 * @param ambitions those that the community has agreed on, newest first; empty where there are none
 * @param audience empty where there is none yet
 * @param channel an address of the web; empty where there is none yet
 * @param facts how one joins, since when there is the community
 */
public record InfoView(
        String title,
        CardView card,
        boolean whole,
        String practice,
        String goal,
        List<String> ambitions,
        String audience,
        String channel,
        List<Sentence> facts) {
    public InfoView {
        ambitions = List.copyOf(ambitions);
        facts = List.copyOf(facts);
    }
}
