package io.guildhall.membership.groups;

import io.guildhall.kernel.Groups;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.MembershipRefusal;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is in a group of the host's directory, as far as the site lets communities use it. */
@Named
public final class GroupPeople {
    /** The field error of a group that is not there, or that communities may not use: the two are never told apart. */
    public static final String UNKNOWN = "group.unknown";
    /** The field error of a group with more people than are taken at once. */
    static final String TOO_MANY = "group.too-many";

    private final Groups groups;
    private final AllowedGroups allowed;

    @Inject
    public GroupPeople(Groups groups, AllowedGroups allowed) {
        this.groups = groups;
        this.allowed = allowed;
    }

    /** Everybody in a group; refused where it is unknown, not allowed, or larger than the limit. */
    public Outcome<Set<UserId>> of(String group, int limit) {
        Optional<List<UserId>> people = ifUsable(group, limit + 1);
        if (people.isEmpty()) {
            return refused(UNKNOWN);
        }
        return people.get().size() > limit
                ? refused(TOO_MANY, limit)
                : Outcome.unchanged(new LinkedHashSet<>(people.get()));
    }

    /** The people of a group, at most so many; empty where there is no such group, or communities may not use it. */
    public Optional<List<UserId>> ifUsable(String group, int limit) {
        return allowed.allow(group) ? groups.members(group, limit) : Optional.empty();
    }

    private static Outcome<Set<UserId>> refused(String code, Object... details) {
        return Outcome.refused(
                Refusal.ofFields(MembershipRefusal.INVALID, List.of(new FieldError("group", code, List.of(details)))));
    }
}
