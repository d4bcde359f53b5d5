package io.guildhall.site;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
import java.util.Locale;

/**
 * Whether communities may take in the people of a group of the user directory, and of which groups.
 *
 * @param used whether they may at all
 * @param prefix what the name of such a group begins with, in any case of letters; it keeps the groups that give rights on the site out of reach.
 *     Kept while {@code used} is false, so that switching on again needs no typing.
 */
public record DirectoryGroups(boolean used, String prefix) {
    public static final int PREFIX_MAX = 50;

    /** The beginning that the install page suggests. */
    public static final String USUAL_PREFIX = "guild-";

    /** No groups: what holds until somebody decides otherwise. */
    public static DirectoryGroups unused() {
        return new DirectoryGroups(false, USUAL_PREFIX);
    }

    /** Whether communities may use the group with this name. */
    public boolean allow(String group) {
        return used && !prefix.isBlank() && group.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
    }

    DirectoryGroups stripped() {
        return new DirectoryGroups(used, prefix.strip());
    }

    /** What is wrong with the prefix; a blank one would let every group in, so it is only fine where no group is used. */
    List<FieldError> problems() {
        return new TextRule("groupPrefix", PREFIX_MAX, used, false)
                .problem(prefix).stream().toList();
    }
}
