package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A proposal with the people of it; somebody who was erased is empty.
 *
 * @param others the people of its alternatives, in their order
 */
public record Pair(Proposal proposal, Optional<UserId> giver, Optional<UserId> taker, List<Optional<UserId>> others) {
    public Pair {
        others = List.copyOf(others);
    }

    /** With those of its people who are there; whoever was erased is missing. */
    static Pair of(Proposal proposal, Map<EnrolmentId, UserId> people) {
        return new Pair(
                proposal,
                Optional.ofNullable(people.get(proposal.giver())),
                Optional.ofNullable(people.get(proposal.taker())),
                proposal.alternatives().stream()
                        .map(each -> Optional.ofNullable(people.get(each.giver())))
                        .toList());
    }
}
