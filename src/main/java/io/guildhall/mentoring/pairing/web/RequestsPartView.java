package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Sentence;
import java.util.List;

/**
 * Requests and people who can be asked, on the page of a programme, in a template.
 *
 * @param path the programme's path over REST
 * @param received requests that wait for the reader's answer
 * @param sent requests of the reader that wait for others
 * @param lists whether all who can be asked are listed here; else one at a time is offered elsewhere
 * @param people who can be asked, whoever fits best first
 * @param obstacle why the reader asks nobody now, as a sentence; empty where they may
 * @param none what to do where there is nobody to ask; empty where there is somebody
 * @param allHref the way back to everybody, where only people like somebody are shown; empty where all are
 * @param messageMax how long a message may be
 */
public record RequestsPartView(
        String path,
        List<Line> received,
        List<Line> sent,
        boolean lists,
        List<Card> people,
        String obstacle,
        String none,
        String allHref,
        int messageMax) {
    public RequestsPartView {
        received = List.copyOf(received);
        sent = List.copyOf(sent);
        people = List.copyOf(people);
    }

    /** Whether the reader may ask. */
    public boolean asks() {
        return obstacle.isEmpty();
    }

    /** A request with somebody. */
    public record Line(FaceView face, String path, Sentence when, String message) {}

    /**
     * Somebody who can be asked.
     *
     * @param key how they are named over REST
     * @param free how many places they have free, in words
     * @param statement what they say of themselves here; empty for nothing
     * @param similarHref the way to people like them, for when their last place goes
     * @param why sentences: what fits, and what is different
     */
    public record Card(FaceView face, String key, String free, String statement, String similarHref, List<String> why) {
        public Card {
            why = List.copyOf(why);
        }
    }
}
