package io.guildhall.mentoring.buddy.web;

import io.guildhall.kernel.web.FaceView;
import java.util.List;

/**
 * The buddy whom a newcomer is offered, in a template.
 *
 * @param path where somebody is asked over REST
 * @param buddy the one who is offered; none where nobody is free
 * @param nextHref where somebody else is offered; empty where there is nobody else
 * @param obstacle why nobody is asked now, as a sentence; empty where they may be
 * @param none what to do where nobody is free
 */
public record BuddyPartView(String path, List<Card> buddy, String nextHref, String obstacle, String none) {
    public BuddyPartView {
        buddy = List.copyOf(buddy);
    }

    /**
     * Somebody who is offered.
     *
     * @param key how they are named over REST
     * @param why sentences: what fits, and what is different
     * @param statement what they say of themselves here; empty for nothing
     * @param ask what asking them is called
     */
    public record Card(FaceView face, String key, List<String> why, String statement, String ask) {
        public Card {
            why = List.copyOf(why);
        }
    }
}
