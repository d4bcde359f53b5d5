package io.guildhall.mentoring.run;

import io.guildhall.kernel.UserId;
import java.util.List;
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
}
