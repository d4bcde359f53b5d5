package io.guildhall.devhost.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What templates may ask besides their model. */
public final class HtmlTool {
    static final HtmlTool TOOL = new HtmlTool();
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private HtmlTool() {}

    /** A text as one part of a path or one value of a query. */
    public String url(String text) {
        return Html.url(text);
    }

    /** A point in time as people read it, in a time zone. */
    public String when(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone));
    }
}
