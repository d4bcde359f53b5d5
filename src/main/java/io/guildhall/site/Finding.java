package io.guildhall.site;

import java.util.Optional;

/** What became of a need on the running host. {@code trouble} is empty where all is well. */
public record Finding(Need need, Optional<Trouble> trouble) {
    /** Whether the host has it, as the app needs it. */
    public boolean resolved() {
        return trouble.isEmpty();
    }
}
