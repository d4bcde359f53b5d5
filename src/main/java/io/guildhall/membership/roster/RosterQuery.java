package io.guildhall.membership.roster;

import io.guildhall.kernel.SortName;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RosterFilter;
import java.util.Locale;
import java.util.Optional;

/**
 * Which members to list, by name.
 *
 * @param state ACTIVE unless a facilitator asks for others
 * @param kind members or guests; both where empty
 * @param name how the names begin, in any case of letters; blank for all
 * @param skill what they say that they can help with, by its name or another word for it; blank for all
 * @param department how the department begins that the organisation says, in any case of letters; blank for all, and only those who run the
 *     community may ask
 * @param cursor where to go on, as a page returned it
 * @param limit 1 to 100
 */
public record RosterQuery(
        Optional<Role> role,
        MembershipState state,
        Optional<MemberKind> kind,
        String name,
        String skill,
        String department,
        Optional<String> cursor,
        int limit) {
    /** Of either kind, whatever they are called, can and work at. */
    public RosterQuery(Optional<Role> role, MembershipState state, Optional<String> cursor, int limit) {
        this(role, state, Optional.empty(), "", "", "", cursor, limit);
    }

    /** Who can help with something, of either kind, whatever they are called. */
    public RosterQuery(Optional<Role> role, String skill, int limit) {
        this(role, MembershipState.ACTIVE, Optional.empty(), "", skill, "", Optional.empty(), limit);
    }

    /** Whether nobody is left out but by their state. */
    boolean isWhole() {
        return filter().isAllMembers() && skill.isBlank() && department.isBlank();
    }

    /** Whether somebody works where it is asked for. */
    boolean isOf(String theirs) {
        return theirs.strip()
                .toLowerCase(Locale.ROOT)
                .startsWith(department.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether somebody is in that state, with that role, of that kind. */
    boolean isFor(Membership member) {
        return member.state() == state
                && role.map(member.roles()::contains).orElse(true)
                && kind.map(member.kind()::equals).orElse(true);
    }

    RosterFilter filter() {
        String prefix = name.isBlank() ? "" : SortName.of(name).value();
        return new RosterFilter(state, role, kind, prefix);
    }
}
