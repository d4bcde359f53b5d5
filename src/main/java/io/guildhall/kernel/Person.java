package io.guildhall.kernel;

import java.util.Optional;

/** What may be shown of somebody. A person who is gone has a neutral name, never the old one; addresses are relative to the site. */
public record Person(UserId id, String name, Optional<String> avatarUrl, Optional<String> profileUrl, State state) {
    /** Whether the host still knows them. */
    public enum State {
        ACTIVE,
        INACTIVE,
        GONE
    }
}
