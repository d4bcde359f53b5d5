package io.guildhall.notice.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.web.JsonBody;
import io.guildhall.kernel.web.JsonObject;
import io.guildhall.notice.NoticeRefusal;
import io.guildhall.notice.WishChange;
import io.guildhall.notice.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** How somebody wants to be told, as JSON. Quiet ends with the beginning of a day in their time zone. */
record WishJson(Mails mails, DayOfWeek weekday, MailFormat format, Optional<String> quietUntil) {
    private static final String NOT_A_DATE = "field.not-a-date";

    static JsonObject of(Wishes wishes, ZoneId zone) {
        return new JsonObject()
                .with("mails", Mails.of(wishes))
                .with("weekday", wishes.weekday())
                .with("format", wishes.plainText() ? MailFormat.TEXT : MailFormat.HTML)
                .maybe("quietUntil", day(wishes, zone));
    }

    /** The day on which quiet ends. */
    static Optional<String> day(Wishes wishes, ZoneId zone) {
        return wishes.quietUntil().map(at -> LocalDate.ofInstant(at, zone).toString());
    }

    static WishJson read(JsonBody body) {
        return new WishJson(
                body.constant("mails", Mails.class),
                body.constant("weekday", DayOfWeek.class),
                body.constant("format", MailFormat.class),
                body.optionalText("quietUntil").filter(given -> !given.isBlank()));
    }

    /** Refused where quiet does not end on a day. */
    Outcome<WishChange> change(ZoneId zone) {
        try {
            return Outcome.done(new WishChange(
                    mails.atOnce(),
                    mails.weekly(),
                    weekday,
                    quietUntil.map(
                            day -> LocalDate.parse(day).atStartOfDay(zone).toInstant()),
                    format == MailFormat.TEXT));
        } catch (DateTimeParseException none) {
            FieldError wrong = new FieldError("quietUntil", NOT_A_DATE, List.of());
            return Outcome.refused(Refusal.ofFields(NoticeRefusal.INVALID, List.of(wrong)));
        }
    }
}
