package io.guildhall.membership.numbers;

import java.time.Duration;

/** How far back numbers look. Each is set beside the time of the same length before it. */
public enum NumbersPeriod {
    MONTH(30),
    QUARTER(90),
    YEAR(365);

    private final int days;

    NumbersPeriod(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    Duration length() {
        return Duration.ofDays(days);
    }
}
