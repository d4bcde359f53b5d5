package io.guildhall.kernel;

import java.util.Optional;

/** Whoever looks or acts: a logged-in person, or anonymous. What they may do is asked of {@link Spaces} and {@link People}. */
public record Viewer(Optional<UserId> user) {
    private static final Viewer ANONYMOUS = new Viewer(Optional.empty());

    public static Viewer anonymous() {
        return ANONYMOUS;
    }

    public static Viewer of(UserId user) {
        return new Viewer(Optional.of(user));
    }

    public boolean isAnonymous() {
        return user.isEmpty();
    }

    public boolean is(UserId other) {
        return user.filter(other::equals).isPresent();
    }
}
