package io.guildhall.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the host starts by itself, on one node of the cluster at a time, as the descriptor says. Names are kept in the database. */
public enum Job {
    NOTICES(Duration.ofMinutes(1)),
    MATCHING(Duration.ofMinutes(1)),
    WAITING(Duration.ofHours(1)),
    CONTRIBUTIONS(Duration.ofHours(1)),
    PRESENCE(LocalTime.of(3, 15));

    private final Optional<Duration> every;
    private final Optional<LocalTime> nightly;

    Job(Duration every) {
        this.every = Optional.of(every);
        this.nightly = Optional.empty();
    }

    Job(LocalTime nightly) {
        this.every = Optional.empty();
        this.nightly = Optional.of(nightly);
    }

    /** What its chores call it, and what it is called over REST. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The job that chores call so. */
    public static Optional<Job> called(String word) {
        return Stream.of(values()).filter(job -> job.word().equals(word)).findFirst();
    }

    /**
     * When the host starts it next, unless an administrator gave it another time.
     *
     * @param last when it was started last; empty where it never was
     * @param server the zone of the server, which times of the night are in
     */
    public Instant next(Optional<Instant> last, Instant now, ZoneId server) {
        return nightly.map(time -> next(time, now.atZone(server)))
                .orElseGet(() -> last.map(before -> before.plus(every.orElseThrow()))
                        .filter(now::isBefore)
                        .orElse(now));
    }

    private static Instant next(LocalTime time, ZonedDateTime now) {
        ZonedDateTime today = now.with(time);
        return (today.isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
