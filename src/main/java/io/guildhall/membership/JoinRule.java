package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.kernel.Refusal;
import java.util.Optional;

/** One reason why somebody may not come in. Pure. */
@FunctionalInterface
interface JoinRule {
    Optional<Refusal> check(Community community, Optional<Membership> standing, JoinFacts facts);
}
