package io.guildhall.profile;

import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.Set;

/** Port: who is in a community together. Communities stand above profiles and answer it. */
public interface Fellows {
    /** Those of several people who are in a community that the reader is a member of, guests of it not being members. One statement for every 500. */
    Set<UserId> of(UserId reader, Collection<UserId> people);
}
