package io.guildhall.site;

import io.guildhall.kernel.Outcome;
import java.util.function.Supplier;

/** Port: what administrators decided, as this node knows it, for whatever asks at every turn. */
public interface KnownSettings {
    /** The settings, at most a minute old where another node changed them. No statement; one where nothing is known that is fresh, which is once a minute. */
    SiteSettings now();

    /** What was saved on this node and holds at once. What was read before somebody saved does not come after it. */
    void learn(SavedSettings saved);

    /** Whether people have that part of the app. */
    default boolean isOn(Pillar pillar) {
        return now().isOn(pillar);
    }

    /** Goes on where it is on; refused as not there where it is off, before anything else is looked at. */
    default <T> Outcome<T> ifOn(Pillar pillar, Supplier<Outcome<T>> work) {
        return isOn(pillar) ? work.get() : Outcome.refused(SiteRefusal.FEATURE_OFF);
    }
}
