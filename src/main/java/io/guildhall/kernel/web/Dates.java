package io.guildhall.kernel.web;

import io.guildhall.kernel.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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

    /** Day, time and zone, for whoever asks for it exactly. */
    public String exact(Instant at) {
        ZonedDateTime when = at.atZone(texts.zone());
        String time =
                when.format(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale()));
        return when.format(pattern("guildhall.date.year")) + ", " + time + ", "
                + texts.zone().getId();
    }

    /** A sentence around a date: the text of the key with the date as {@code {0}}. */
    public Sentence sentence(String key, Instant at) {
        String[] around = texts.text(key, PLACE).split(PLACE, 2);
        String after = around.length > 1 ? around[1] : "";
        String iso = at.truncatedTo(ChronoUnit.SECONDS).toString();
        return new Sentence(around[0], day(at), iso, exact(at), after);
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.text(key), texts.locale());
    }
}
