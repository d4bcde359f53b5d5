package io.guildhall.kernel.web;

import io.guildhall.kernel.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;

/** Dates as people say them, in the viewer's language and time zone. */
public final class Dates {
    /** Stands for the date while the sentence around it is looked up; a private-use character that no text holds. */
    private static final String PLACE = "\uE000";

    private final Texts texts;
    private final Clock clock;

    public Dates(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A day without a year in the running year: "3 May", else "3 May 2024". */
    public String day(Instant at) {
        ZonedDateTime when = at.atZone(texts.zone());
        boolean thisYear =
                when.getYear() == clock.instant().atZone(texts.zone()).getYear();
        return when.format(pattern(thisYear ? "guildhall.date.day" : "guildhall.date.year"));
    }

    /** The same of a day that is the same in every zone. */
    public String day(LocalDate day) {
        return day(day.atStartOfDay(texts.zone()).toInstant());
    }

    /** Now, by the clock that these dates are told by. */
    public Instant now() {
        return clock.instant();
    }

    /** The zone in which they are told. */
    public ZoneId zone() {
        return texts.zone();
    }

    /** What time it is in a zone, as the viewer writes it. */
    public String timeIn(ZoneId zone) {
        return time(clock.instant().atZone(zone));
    }

    /** A moment to come: "Tuesday, 8 December, 10:00". */
    public String moment(Instant at) {
        ZonedDateTime when = at.atZone(texts.zone());
        String weekday = when.getDayOfWeek().getDisplayName(TextStyle.FULL, texts.locale());
        return texts.text("guildhall.date.moment", weekday, day(at), time(when));
    }

    /** A sentence around a moment, as {@link #sentence} makes one around a day. */
    public Sentence momentSentence(String key, Instant at) {
        return around(key, at, moment(at));
    }

    /** Day, time and zone, for whoever asks for it exactly. */
    public String exact(Instant at) {
        ZonedDateTime when = at.atZone(texts.zone());
        return when.format(pattern("guildhall.date.year")) + ", " + time(when) + ", "
                + texts.zone().getId();
    }

    /** A sentence around a date: the text of the key with the date as {@code {0}}. */
    public Sentence sentence(String key, Instant at) {
        return around(key, at, day(at));
    }

    /** The same around a day that is the same in every zone: there is no time to tell it more exactly, so that nobody is read it twice. */
    public Sentence sentence(String key, LocalDate day) {
        return Sentence.of(texts.text(key, day(day)));
    }

    private Sentence around(String key, Instant at, String said) {
        String[] around = texts.text(key, PLACE).split(PLACE, 2);
        String after = around.length > 1 ? around[1] : "";
        String iso = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Sentence(around[0], said, iso, exact(at), after);
    }

    private String time(ZonedDateTime when) {
        return when.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale()));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.text(key), texts.locale());
    }
}
