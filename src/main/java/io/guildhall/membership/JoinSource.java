package io.guildhall.membership;

/** How somebody came in. */
public enum JoinSource {
    FOUNDING,
    SELF,
    REQUEST,
    INVITATION,
    /** By being in the directory group that the community takes its people from. */
    GROUP
}
