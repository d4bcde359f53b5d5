package io.guildhall.meeting.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewers;
import io.guildhall.kernel.web.Links;
import io.guildhall.meeting.CalendarService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The meeting of one community as a calendar file, for whoever may see the community. */
@AnonymousSiteAccess
public final class MeetingFileServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String BEFORE = "/plugins/servlet/guildhall/meeting/";

    private final transient CalendarFile file;
    private final transient CalendarService calendars;
    private final transient Viewers viewers;

    @Inject
    public MeetingFileServlet(CalendarFile file, CalendarService calendars, Viewers viewers) {
        this.file = file;
        this.calendars = calendars;
        this.viewers = viewers;
    }

    /** The path of the file of a community. */
    static String path(SpaceKey space) {
        return BEFORE + Links.encoded(space.value());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String key = spaceKey(request.getRequestURI()).orElse("");
        file.answer(response, () -> calendars.ofCommunity(viewers.current(), key));
    }

    private static Optional<String> spaceKey(String uri) {
        int at = uri.indexOf(BEFORE);
        String rest = at < 0 ? "" : uri.substring(at + BEFORE.length()).replaceFirst(";.*", "");
        try {
            return Optional.of(URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .filter(key -> !key.isBlank());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
