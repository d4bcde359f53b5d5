package io.guildhall.kernel;

import java.util.List;
import java.util.Optional;

/** Port to the groups of the host's user directory. They are read, never changed. */
public interface Groups {
    /** The people of a group, at most so many; empty where there is no such group, or the host does not tell. */
    Optional<List<UserId>> members(String group, int limit);
}
