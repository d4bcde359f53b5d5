package com.atlassian.sal.api.user;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The key of a user, stable over renames. A value: it behaves here as it does in the host.
 * Mirrors {@code com.atlassian.sal:sal-api} of Confluence 10.2; evidence C10.
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String userkey;

    public UserKey(String userkey) {
        this.userkey = Objects.requireNonNull(userkey);
    }

    public String getStringValue() {
        return userkey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserKey key && key.userkey.equals(userkey);
    }

    @Override
    public int hashCode() {
        return userkey.hashCode();
    }

    @Override
    public String toString() {
        return userkey;
    }
}
