package io.guildhall.host.isolated;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The viewer's time zone. */
public final class TimeZones implements Supplier<ZoneId> {
    private final TimeZoneManager zones;

    public TimeZones(TimeZoneManager zones) {
        this.zones = zones;
    }

    @Override
    public ZoneId get() {
        return zones.getUserTimeZone().toZoneId();
    }
}
