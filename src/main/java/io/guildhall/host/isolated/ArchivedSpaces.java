package io.guildhall.host.isolated;

import com.atlassian.confluence.spaces.Space;
import java.util.function.Predicate;

/** Whether a space is archived, as the space itself says. */
public final class ArchivedSpaces implements Predicate<Space> {
    @Override
    public boolean test(Space space) {
        return space.isArchived();
    }
}
