package io.guildhall.mentoring.mine;

import java.util.List;

/**
 * What mentoring is for one person.
 *
 * @param waiting what their answer is awaited on, the oldest first
 * @param running whom they meet, the next meeting first, then those without one
 * @param asked what they await an answer on, the oldest first
 * @param enrolments what they take part in, by name of the programme
 * @param whole whether there is nothing more than that
 */
public record MyMentoring(
        List<MyPairing> waiting,
        List<MyPairing> running,
        List<MyPairing> asked,
        List<MyEnrolment> enrolments,
        boolean whole) {
    public MyMentoring {
        waiting = List.copyOf(waiting);
        running = List.copyOf(running);
        asked = List.copyOf(asked);
        enrolments = List.copyOf(enrolments);
    }

    /** Whether there is nothing at all. */
    public boolean isEmpty() {
        return waiting.isEmpty() && running.isEmpty() && asked.isEmpty() && enrolments.isEmpty();
    }
}
