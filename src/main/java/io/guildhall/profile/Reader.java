package io.guildhall.profile;

/** Who somebody is to the person whose profile they read. */
public enum Reader {
    /** Whoever is logged in and may look at people. */
    STRANGER,
    /** A member of a community that the person is in, too; guests of it are strangers. */
    FELLOW,
    /** The person. */
    SELF;

    /** Whether they may read a profile that is shown so. */
    boolean mayRead(Visibility visibility) {
        return switch (visibility) {
            case EVERYONE -> true;
            case MEMBERS -> this != STRANGER;
            case ONLY_ME -> this == SELF;
        };
    }
}
