package io.guildhall.mentoring.roulette.web;

import java.util.List;

/**
 * Coffee roulette on the page of its programme, in a template.
 *
 * @param when when it draws next, as a sentence; empty where it does not draw
 * @param outcome what came of the last draw for everybody; empty before the first
 * @param meeting whom the reader meets this time and how to begin; empty where nobody
 * @param state what the reader should know of their own part; empty for nothing
 * @param skips whether the reader may sit the next draw out
 */
public record RoulettePartView(
        String programme, String when, String outcome, List<String> meeting, String state, boolean skips) {
    public RoulettePartView {
        meeting = List.copyOf(meeting);
    }
}
