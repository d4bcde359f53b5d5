package io.guildhall.devhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is calling on this thread, and what they are to the site. */
public interface Callers {
    /** The caller, or empty for anonymous. */
    Optional<DevUser> current();

    boolean isAdministrator(@Nullable ConfluenceUser user);

    /** Whether the site lets anonymous people in. */
    boolean anonymousAccess();
}
