package io.guildhall.membership.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.DirectoryQuery;
import io.guildhall.membership.DirectoryService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The directory: all communities that the viewer may see, by name, with a search. */
@AnonymousSiteAccess
public final class DirectoryPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 30;
    private static final int LONGEST = 100;

    private final transient PageFrame frame;
    private final transient DirectoryService directory;

    @Inject
    public DirectoryPageServlet(PageFrame frame, DirectoryService directory) {
        this.frame = frame;
        this.directory = directory;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = words(Optional.ofNullable(request.getParameter("q")).orElse(""));
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        frame.show(response, (viewer, look) -> page(text, cursor, viewer, look));
    }

    /** What was typed, on one line, and cut between characters where it is too long. */
    private static String words(String typed) {
        String text = typed.codePoints()
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .map(each -> Character.isISOControl(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, Math.max(0, characters.preceding(LONGEST + 1))).strip();
    }

    private OwnPage page(String text, Optional<String> cursor, Viewer viewer, Look look) {
        String here = look.href(look.links().communities());
        Page<CommunityView> found = list(text, cursor, viewer);
        Shown search = new Shown("membership/directory-search.vm", new SearchView(text, here));
        Shown list = new Shown("membership/community-list.vm", view(found, text, here, look));
        String title = look.words().text("guildhall.directory.title");
        return new OwnPage(200, title, "", "", List.of(search, list));
    }

    /** A cursor that is not ours shows the beginning. */
    private Page<CommunityView> list(String text, Optional<String> cursor, Viewer viewer) {
        return directory
                .list(viewer, query(text, cursor))
                .fold(
                        page -> page,
                        refused -> directory
                                .list(viewer, query(text, Optional.empty()))
                                .result()
                                .orElse(new Page<>(List.of(), Optional.empty(), OptionalInt.empty())));
    }

    private static DirectoryQuery query(String text, Optional<String> cursor) {
        return new DirectoryQuery(text, Optional.empty(), Optional.empty(), false, cursor, LINES);
    }

    private static ListView view(Page<CommunityView> found, String text, String here, Look look) {
        String empty = text.isEmpty()
                ? look.words().text("guildhall.list.empty.message")
                : look.words().text("guildhall.directory.nothing.message", text);
        String next = found.next()
                .map(cursor -> here + "?q=" + Links.encoded(text) + "&cursor=" + Links.encoded(cursor))
                .orElse("");
        List<CardView> cards =
                found.items().stream().map(view -> Cards.of(view, look)).toList();
        if (cards.isEmpty() && !next.isEmpty()) {
            String further = look.words().text("guildhall.list.further.message");
            return new ListView("", "cards", cards, further, look.words().text("guildhall.directory.next"), next);
        }
        if (cards.isEmpty() && !text.isEmpty()) {
            return new ListView("", "cards", cards, empty, look.words().text("guildhall.directory.link"), here);
        }
        String more = next.isEmpty() ? "" : look.words().text("guildhall.directory.next");
        return new ListView("", "cards", cards, empty, more, next);
    }
}
