package io.guildhall.mentoring.criteria;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everybody of a programme who could be paired, and what stands between them. The order of people is that of their enrolments, whatever order they come in:
 * so what is computed of them is the same each time.
 *
 * @param givers mentors, or all peers
 * @param takers mentees, or the same peers once more
 * @param wishes whom somebody wishes for, the dearest first
 * @param blocks whom somebody blocks, or is blocked by
 * @param managers line managers within so many levels as the programme says, and whom they manage
 * @param before how often somebody was paired with whom
 * @param open with whom somebody is paired now, or may soon be: one asked the other, or both were offered to each other
 */
public record Crowd(
        Programme programme,
        List<Participant> givers,
        List<Participant> takers,
        Map<UserId, List<UserId>> wishes,
        Map<UserId, Set<UserId>> blocks,
        Map<UserId, Set<UserId>> managers,
        Map<UserId, Map<UserId, Integer>> before,
        Map<UserId, Set<UserId>> open) {
    private static final Comparator<Participant> BY_ENROLMENT =
            Comparator.comparingLong(each -> each.enrolment().value());

    public Crowd {
        givers = givers.stream().sorted(BY_ENROLMENT).toList();
        takers = takers.stream().sorted(BY_ENROLMENT).toList();
    }

    /** The same where nobody is paired with anybody now. */
    public Crowd(
            Programme programme,
            List<Participant> givers,
            List<Participant> takers,
            Map<UserId, List<UserId>> wishes,
            Map<UserId, Set<UserId>> blocks,
            Map<UserId, Set<UserId>> managers,
            Map<UserId, Map<UserId, Integer>> before) {
        this(programme, givers, takers, wishes, blocks, managers, before, Map.of());
    }

    /** Whether all are equals: then those who give and those who take are the same people. */
    public boolean isOfPeers() {
        return !programme.kind().hasMentors();
    }
}
