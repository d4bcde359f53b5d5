package io.guildhall.meeting.web;

import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Outcome;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with a calendar file, or with nothing but a status: calendars read no pages. */
@Named
public final class CalendarFile {
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFile.class);

    private final Ids ids;

    @Inject
    public CalendarFile(Ids ids) {
        this.ids = ids;
    }

    /** The same 404 for what does not exist, may not be seen, or does not meet. A bug inside is 500 and nothing else of it. */
    public void answer(HttpServletResponse response, Supplier<Outcome<String>> work) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            Outcome<String> file = work.get();
            if (file.result().isEmpty()) {
                plain(response, 404);
                return;
            }
            response.setStatus(200);
            response.setContentType("text/calendar;charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"meeting.ics\"");
            response.getWriter().write(file.result().get());
        } catch (RuntimeException broken) {
            LOG.error("A calendar could not be made, error {}", ids.next(), broken);
            plain(response, 500);
        }
    }

    private static void plain(HttpServletResponse response, int status) {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
    }
}
