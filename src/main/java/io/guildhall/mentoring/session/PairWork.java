package io.guildhall.mentoring.session;

import java.util.List;
import java.util.Optional;

/**
 * All that those in a pairing wrote, as one of them reads it.
 *
 * @param notes those that the reader may read
 * @param fit what the reader said of how it fits
 */
public record PairWork(
        Agreement agreement, List<PairSession> sessions, List<Goal> goals, List<Note> notes, Optional<FitAnswer> fit) {
    public PairWork {
        sessions = List.copyOf(sessions);
        goals = List.copyOf(goals);
        notes = List.copyOf(notes);
    }
}
