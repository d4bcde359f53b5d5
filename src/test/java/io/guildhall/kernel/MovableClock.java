package io.guildhall.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is told to go on. */
public final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");

    public void goOn(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("zones are the web's");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
