package io.guildhall.membership.web;

import java.util.List;

/**
 * Inviting, in a template.
 *
 * @param invited whose invitations are open, with {@code more} where not all of them are shown
 */
public record InvitationsView(String spaceKey, List<MemberLine> invited, boolean more) {
    public InvitationsView {
        invited = List.copyOf(invited);
    }
}
