package io.guildhall.membership;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Named;
import java.util.Set;

/** Gives and takes roles. */
@Named
public final class RoleService {

    /** Replaces the roles of a member. The last facilitator keeps that role; a sponsor never facilitates. */
    public Outcome<Membership> assign(Viewer viewer, String spaceKey, String userKey, Set<Role> roles) {
        throw new UnsupportedOperationException();
    }
}
