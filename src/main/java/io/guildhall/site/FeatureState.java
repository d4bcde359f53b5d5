package io.guildhall.site;

import java.util.Optional;

/** Whether a feature is on. {@code trouble} says why it is off; empty while it is on. */
public record FeatureState(OptionalFeature feature, Optional<Trouble> trouble) {
    /** Whether people have it. */
    public boolean on() {
        return trouble.isEmpty();
    }
}
