package io.guildhall.meeting.web;

import com.atlassian.annotations.security.UnrestrictedAccess;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * The personal calendar of whoever made its address. Calendars log in nowhere, so the address is the key, and the host must let everybody in:
 * what is in it is what its owner may see at that moment, whoever is logged in here.
 */
@UnrestrictedAccess
public final class CalendarServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BEFORE = "/plugins/servlet/guildhall/ics/";
    private static final String AFTER = ".ics";

    private final transient CalendarFile file;
    private final transient CalendarService calendars;

    @Inject
    public CalendarServlet(CalendarFile file, CalendarService calendars) {
        this.file = file;
        this.calendars = calendars;
    }

    /** The path of a personal calendar. */
    static String path(String token) {
        return BEFORE + token + AFTER;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request.getRequestURI()).orElse("");
        file.answer(response, () -> calendars.ofAddress(Viewer.anonymous(), token));
    }

    private static Optional<String> token(String uri) {
        int at = uri.indexOf(BEFORE);
        String rest = at < 0 ? "" : uri.substring(at + BEFORE.length()).replaceFirst(";.*", "");
        String token = rest.endsWith(AFTER) ? rest.substring(0, rest.length() - AFTER.length()) : rest;
        return Optional.of(token).filter(each -> each.chars().allMatch(CalendarServlet::isPlain));
    }

    private static boolean isPlain(int character) {
        return character >= '0' && character <= '9' || character >= 'a' && character <= 'f';
    }
}
