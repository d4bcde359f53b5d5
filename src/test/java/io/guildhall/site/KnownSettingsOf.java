package io.guildhall.site;

import java.time.Clock;

/** Lets tests of other packages make what a node knows of the settings. */
public final class KnownSettingsOf {
    private KnownSettingsOf() {}

    public static KnownSettings node(Settings settings, Clock clock) {
        return new SettingsOfNode(settings, clock);
    }
}
