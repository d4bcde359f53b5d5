package io.guildhall.membership.ao;

import io.guildhall.membership.Role;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles in one column: {@code ,CHAMPION,STEWARD,}, with a comma on either side of each. */
final class RoleText {
    private static final String COMMA = ",";

    private RoleText() {}

    static String of(Set<Role> roles) {
        return roles.isEmpty()
                ? ""
                : roles.stream().sorted().map(Enum::name).collect(Collectors.joining(COMMA, COMMA, COMMA));
    }

    static Set<Role> parse(String text) {
        return Stream.of(text.split(COMMA))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a column that has the role is like. */
    static String pattern(Role role) {
        return "%" + COMMA + role.name() + COMMA + "%";
    }
}
