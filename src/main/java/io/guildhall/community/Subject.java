package io.guildhall.community;

import java.util.List;

/**
 * What a community is about, besides what it cares about.
 *
 * @param topics in a few words each
 * @param ambitions what it wants to reach and has agreed on, in a line each, newest first; only as many as a card shows
 */
public record Subject(List<String> topics, List<String> ambitions) {
    public Subject {
        topics = List.copyOf(topics);
        ambitions = List.copyOf(ambitions);
    }

    /** Nothing said yet. */
    public static Subject none() {
        return new Subject(List.of(), List.of());
    }
}
