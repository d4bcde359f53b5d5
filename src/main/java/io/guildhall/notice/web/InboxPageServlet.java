package io.guildhall.notice.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.notice.InboxLine;
import io.guildhall.notice.InboxService;
import io.guildhall.notice.WishService;
import io.guildhall.notice.Wishes;
import io.guildhall.site.Mailing;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The inbox: the viewer's notices, and how they want to be told. Reading it marks nothing as read. */
@AnonymousSiteAccess
public final class InboxPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    private final transient PageFrame frame;
    private final transient InboxService inbox;
    private final transient WishService wishes;
    private final transient Mailing mailing;
    private final transient People people;
    private final transient Texts texts;
    private final transient Clock clock;

    @Inject
    public InboxPageServlet(
            PageFrame frame,
            InboxService inbox,
            WishService wishes,
            Mailing mailing,
            People people,
            Texts texts,
            Clock clock) {
        this.frame = frame;
        this.inbox = inbox;
        this.wishes = wishes;
        this.mailing = mailing;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean onlyFresh = !"all".equals(request.getParameter("show"));
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        frame.show(
                response,
                (viewer, look) -> viewer.user()
                        .map(user -> page(user, viewer, onlyFresh, cursor, look))
                        .orElseGet(() -> login(look)));
    }

    private static OwnPage login(Look look) {
        Shown notice = new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.inbox.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(InboxPage.PATH)));
        return new OwnPage(200, look.words().text("guildhall.inbox.title"), "", "", List.of(notice));
    }

    private OwnPage page(UserId user, Viewer viewer, boolean onlyFresh, Optional<String> cursor, Look look) {
        Page<InboxLine> found = lines(viewer, onlyFresh, cursor);
        NoticeWords notices = NoticeWords.of(user, look.words(), look.dates(), people);
        String here = look.href(InboxPage.PATH);
        String mode = onlyFresh ? "?" : "?show=all&";
        InboxView view = new InboxView(
                onlyFresh,
                found.items().stream().map(line -> line(line, notices, look)).toList(),
                here,
                here + "?show=all",
                found.next()
                        .map(next -> here + mode + "cursor=" + Links.encoded(next))
                        .orElse(""),
                found.items().stream().anyMatch(InboxLine::fresh));
        Wishes own = wishes.of(viewer).result().orElse(Wishes.UNSAID);
        return new OwnPage(
                200,
                look.words().text("guildhall.inbox.title"),
                "",
                "",
                List.of(new Shown("notice/inbox.vm", view), new Shown("notice/wishes.vm", view(own, look))));
    }

    /** A cursor that is not ours shows the beginning. */
    private Page<InboxLine> lines(Viewer viewer, boolean onlyFresh, Optional<String> cursor) {
        return inbox.page(viewer, onlyFresh, cursor, LINES)
                .result()
                .or(() -> inbox.page(viewer, onlyFresh, Optional.empty(), LINES).result())
                .orElse(new Page<>(List.of(), Optional.empty(), OptionalInt.empty()));
    }

    private static NoticeLineView line(InboxLine line, NoticeWords notices, Look look) {
        return new NoticeLineView(
                Long.toString(line.notice().id()),
                line.fresh(),
                line.notice().doneAt().isPresent(),
                notices.sentence(line),
                notices.quote(line),
                notices.button(line),
                look.href(NoticeWords.path(line, look.links())),
                look.dates().sentence("guildhall.inbox.when", line.notice().at()));
    }

    private WishesView view(Wishes own, Look look) {
        Instant now = clock.instant();
        boolean quiet = own.quietUntil().filter(now::isBefore).isPresent();
        return new WishesView(
                own.revision(),
                Stream.of(Mails.values())
                        .map(each -> new OptionView(
                                each.name(),
                                look.words().text("guildhall.wishes.mails." + word(each)),
                                "",
                                each == Mails.of(own)))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> new OptionView(
                                day.name(),
                                day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
                                "",
                                day == own.weekday()))
                        .toList(),
                Stream.of(MailFormat.values())
                        .map(each -> new OptionView(
                                each.name(),
                                look.words().text("guildhall.wishes.format." + word(each)),
                                "",
                                (each == MailFormat.TEXT) == own.plainText()))
                        .toList(),
                quiet ? WishJson.day(own, texts.zone()).orElse("") : "",
                texts.zone().getId(),
                switch (mailing.state()) {
                    case ON -> "";
                    case OFF -> look.words().text("guildhall.wishes.mails-off");
                    case NO_SERVER -> look.words().text("guildhall.wishes.no-server");
                });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
