package io.guildhall.kernel;

/** A person, by the host's user key: stable over renames, never the username. */
public record UserId(String value) {
    public UserId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a user key is never blank");
        }
    }
}
