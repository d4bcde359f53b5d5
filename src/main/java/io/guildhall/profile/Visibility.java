package io.guildhall.profile;

import java.util.Set;

/** Who may read a profile besides the person. Administrators are no exception: nobody reads more than what is said here. */
public enum Visibility {
    /** Whoever is logged in and may look at people. */
    EVERYONE,
    /** Those who are members of a community together with the person. */
    MEMBERS,
    /** Nobody else; it is in no list and no count. */
    ONLY_ME;

    /** What anybody may count and list who may look at people. */
    public static final Set<Visibility> OPEN = Set.of(EVERYONE);

    /** What is counted and listed at all: a reader still has to be a member together with those of {@link #MEMBERS}. */
    public static final Set<Visibility> SHARED = Set.of(EVERYONE, MEMBERS);
}
