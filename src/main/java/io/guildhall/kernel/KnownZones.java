package io.guildhall.kernel;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The time zones that this JVM knows by a name. It learns no other while it runs, and {@link ZoneId} makes a copy of all their names each time it is asked. */
public final class KnownZones {
    private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private KnownZones() {}

    /** All their names. */
    public static Set<String> names() {
        return NAMES;
    }

    /** Whether a name is one of them. The offset {@code Z} is none. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }

    /** The zone of a name; none if the JVM does not know it: zones come and go. */
    public static Optional<ZoneId> named(String name) {
        return has(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
