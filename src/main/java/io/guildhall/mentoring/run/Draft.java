package io.guildhall.mentoring.run;

import java.util.List;

/**
 * All that a run found.
 *
 * @param people what each who took part looked like, a line each ({@link Likeness}), in the order of enrolments
 * @param certificate what proves that no other choice is better, as text; checked already
 */
public record Draft(
        Stamp stamp,
        Result result,
        List<Proposal> proposals,
        List<Unmatched> unmatched,
        List<Likeness> people,
        String certificate) {
    public Draft {
        proposals = List.copyOf(proposals);
        unmatched = List.copyOf(unmatched);
        people = List.copyOf(people);
    }
}
