package io.guildhall.devhost.jobs;

import com.cronutils.descriptor.CronDescriptor;
import com.cronutils.model.Cron;
import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a job runs. */
sealed interface Schedule {
    /** When it runs first, if it is set up now. */
    Optional<Instant> first(Instant now, ZoneId zone);

    /** When it runs next, later than now, after it was due. Runs that were missed are not made up for. */
    Optional<Instant> next(Instant due, Instant now, ZoneId zone);

    /** For people, in English. */
    String words();

    /** As it is written, and read back by {@link #like}. */
    String text();

    /** A schedule of the same kind. @throws IllegalArgumentException with a sentence that says what is wrong with the text */
    Schedule like(String text);

    /** At once, and again in steps of whole milliseconds. */
    record Every(Duration step) implements Schedule {
        private static final List<Unit> UNITS = List.of(
                new Unit(Duration.ofDays(1), "day"),
                new Unit(Duration.ofHours(1), "hour"),
                new Unit(Duration.ofMinutes(1), "minute"),
                new Unit(Duration.ofSeconds(1), "second"),
                new Unit(Duration.ofMillis(1), "millisecond"));

        static Every of(String text) {
            if (!text.matches("[1-9]\\d{0,14}")) {
                throw new IllegalArgumentException("\"" + text + "\" is no number of milliseconds above zero");
            }
            return new Every(Duration.ofMillis(Long.parseLong(text)));
        }

        @Override
        public Optional<Instant> first(Instant now, ZoneId zone) {
            return Optional.of(now);
        }

        @Override
        public Optional<Instant> next(Instant due, Instant now, ZoneId zone) {
            long missed = Math.max(0, Duration.between(due, now).toMillis() / step.toMillis());
            return Optional.of(due.plus(step.multipliedBy(missed + 1)));
        }

        @Override
        public String words() {
            Unit unit =
                    UNITS.stream().filter(one -> one.divides(step)).findFirst().orElseThrow();
            long count = step.dividedBy(unit.length());
            return count == 1 ? "every " + unit.name() : "every " + count + " " + unit.name() + "s";
        }

        @Override
        public String text() {
            return Long.toString(step.toMillis());
        }

        @Override
        public Schedule like(String text) {
            return of(text);
        }

        private record Unit(Duration length, String name) {
            boolean divides(Duration step) {
                return step.toMillis() % length.toMillis() == 0;
            }
        }
    }

    /** As a cron expression of Quartz says: seconds first, six or seven fields, one of the two kinds of day is a question mark. */
    record Timetable(String text, Cron cron) implements Schedule {
        private static final CronParser PARSER =
                new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
        private static final int LONGEST = 255;

        static Timetable of(String text) {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("a cron expression has at most " + LONGEST + " characters");
            }
            try {
                return new Timetable(text, PARSER.parse(text).validate());
            } catch (IllegalArgumentException bad) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is no cron expression as Quartz has them: " + bad.getMessage(), bad);
            }
        }

        @Override
        public Optional<Instant> first(Instant now, ZoneId zone) {
            return ExecutionTime.forCron(cron).nextExecution(now.atZone(zone)).map(Instant::from);
        }

        @Override
        public Optional<Instant> next(Instant due, Instant now, ZoneId zone) {
            return first(now.isBefore(due) ? due : now, zone);
        }

        @Override
        public String words() {
            return CronDescriptor.instance(Locale.ENGLISH).describe(cron);
        }

        @Override
        public Schedule like(String text) {
            return of(text);
        }
    }
}
