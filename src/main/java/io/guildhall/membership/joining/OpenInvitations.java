package io.guildhall.membership.joining;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityStatus;
import io.guildhall.kernel.Refusal;
import io.guildhall.membership.MembershipRefusal;
import java.util.Optional;
import java.util.function.IntSupplier;

/** How many invitations may be open at a time: any number, but only a few while a community gathers its founders. */
final class OpenInvitations {
    static final int WHILE_DRAFT = 15;

    private OpenInvitations() {}

    /** @param open asked for only where it matters */
    static Optional<Refusal> refusal(Community community, IntSupplier open) {
        return community.life().status() == CommunityStatus.DRAFT && open.getAsInt() >= WHILE_DRAFT
                ? Optional.of(Refusal.of(MembershipRefusal.TOO_MANY_INVITED))
                : Optional.empty();
    }
}
