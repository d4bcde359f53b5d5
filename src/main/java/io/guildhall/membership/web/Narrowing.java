package io.guildhall.membership.web;

import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.Role;
import io.guildhall.membership.Skilled;
import io.guildhall.membership.roster.RosterPage;
import io.guildhall.site.Pillar;
import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody wants to see of a roster.
 *
 * @param name how names begin
 * @param skill what they can help with
 * @param department how the department begins
 */
record Narrowing(Optional<Role> role, String name, String skill, String department) {
    /** As it stands in the address. */
    static Narrowing of(TabCall call) {
        return new Narrowing(
                call.parameter("role").flatMap(Narrowing::role),
                text(call, "q"),
                asksForSkills(call) ? text(call, "skill") : "",
                text(call, "department"));
    }

    /** Whether people say on this site what they can help with. */
    static boolean asksForSkills(TabCall call) {
        return call.view().site().isOn(Pillar.EXPERTISE);
    }

    private static String text(TabCall call, String name) {
        return call.parameter(name).orElse("").strip();
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    boolean isAny() {
        return role.isPresent() || !name.isEmpty() || !skill.isEmpty() || !department.isEmpty();
    }

    /** The address of what is narrowed so. */
    String address(TabCall call) {
        return isAny()
                ? call.address() + "?role=" + role.map(Enum::name).orElse("") + "&q=" + Links.encoded(name) + "&skill="
                        + Links.encoded(skill) + "&department=" + Links.encoded(department)
                : call.address();
    }

    /** What there is to say of what was found: that a skill has no such name, that nobody fits, or that not everybody was looked at; else empty. */
    String said(RosterPage found, Look look) {
        Optional<Skilled> unknown =
                found.skilled().filter(asked -> asked.skill().isEmpty());
        if (unknown.isPresent()) {
            String nearest = String.join(", ", unknown.get().nearest());
            return nearest.isEmpty()
                    ? look.words().text("guildhall.roster.skill.unknown", skill)
                    : look.words().text("guildhall.members.skill.nearest", skill, nearest);
        }
        if (found.page().items().isEmpty() && isAny()) {
            String key = found.page().next().isPresent() ? "guildhall.roster.nobody.yet" : "guildhall.roster.nobody";
            return look.words().text(key);
        }
        return found.skilled()
                .map(Skilled::lookedAt)
                .filter(people -> people > 0)
                .map(people -> look.words().text("guildhall.members.skill.more", people))
                .orElse("");
    }
}
