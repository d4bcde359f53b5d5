package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentId;
import io.guildhall.mentoring.pairing.Offers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A draft as it stands now.
 *
 * @param proposals all of it, by number
 * @param lost the numbers of those that cannot be offered any more
 * @param asked those of them whose two were looked at, in the order of {@code looked}
 * @param people who is behind each number of an enrolment; whoever was erased is missing
 */
record Standing(
        Differences differences,
        List<Proposal> proposals,
        Set<Integer> lost,
        List<Proposal> asked,
        Offers.Looked looked,
        Map<EnrolmentId, UserId> people) {
    /** Whether none of them can be offered. */
    boolean isEmpty() {
        return proposals.size() == lost.size();
    }

    /** Whom a proposal pairs: whoever takes first, so that somebody who is both in the programme learns in this pair. Empty where one was erased. */
    static Optional<Offers.Two> two(Proposal proposal, Map<EnrolmentId, UserId> people) {
        return Optional.ofNullable(people.get(proposal.taker()))
                .flatMap(taker ->
                        Optional.ofNullable(people.get(proposal.giver())).map(giver -> new Offers.Two(taker, giver)));
    }
}
