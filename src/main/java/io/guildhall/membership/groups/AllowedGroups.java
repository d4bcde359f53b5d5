package io.guildhall.membership.groups;

/** Port: which groups of the directory communities may take people from, as the administrators of the site decided. */
@FunctionalInterface
public interface AllowedGroups {
    boolean allow(String group);
}
