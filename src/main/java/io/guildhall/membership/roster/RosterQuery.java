package io.guildhall.membership.roster;

import io.guildhall.kernel.SortName;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RosterFilter;
import java.util.Optional;

/**
 * Which members to list, by name.
 *
 * @param state ACTIVE unless a facilitator asks for others
 * @param kind members or guests; both where empty
 * @param name how the names begin, in any case of letters; blank for all
 * @param cursor where to go on, as a page returned it
 * @param limit 1 to 100
 */
public record RosterQuery(
        Optional<Role> role,
        MembershipState state,
        Optional<MemberKind> kind,
        String name,
        Optional<String> cursor,
        int limit) {
    /** Of either kind, whatever they are called. */
    public RosterQuery(Optional<Role> role, MembershipState state, Optional<String> cursor, int limit) {
        this(role, state, Optional.empty(), "", cursor, limit);
    }

    RosterFilter filter() {
        String prefix = name.isBlank() ? "" : SortName.of(name).value();
        return new RosterFilter(state, role, kind, prefix);
    }
}
