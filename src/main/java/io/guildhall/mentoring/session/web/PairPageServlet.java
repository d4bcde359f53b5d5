package io.guildhall.mentoring.session.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.meeting.web.CalendarFile;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.WhyService;
import io.guildhall.mentoring.session.PairView;
import io.guildhall.mentoring.session.PairWork;
import io.guildhall.mentoring.session.PairWorkService;
import io.guildhall.mentoring.session.SessionService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of two who are paired, for those in the pairing; whoever manages the programme reads how it stands. Behind it, one session as a calendar file. */
@AnonymousSiteAccess
public final class PairPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS =
            Pattern.compile("/guildhall/mentoring/pairing/([0-9]{1,18})(?:/([0-9]{1,18})\\.ics)?(?:;.*)?$");

    private final transient PageFrame frame;
    private final transient PairWorkService pairs;
    private final transient WhyService why;
    private final transient SessionService sessions;
    private final transient CalendarFile file;
    private final transient Viewers viewers;

    @Inject
    public PairPageServlet(
            PageFrame frame,
            PairWorkService pairs,
            WhyService why,
            SessionService sessions,
            CalendarFile file,
            Viewers viewers) {
        this.frame = frame;
        this.pairs = pairs;
        this.why = why;
        this.sessions = sessions;
        this.file = file;
        this.viewers = viewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        long pairing = address.find() ? PairJson.number(address.group(1)) : 0;
        Optional<String> session = pairing == 0 ? Optional.empty() : Optional.ofNullable(address.group(2));
        if (session.isPresent()) {
            file.answer(response, () -> sessions.file(viewers.current(), pairing, PairJson.number(session.get())));
            return;
        }
        frame.show(response, (viewer, look) -> page(viewer, pairing, look));
    }

    private OwnPage page(Viewer viewer, long pairing, Look look) {
        if (viewer.isAnonymous()) {
            return new OwnPage(
                    200,
                    look.words().text("guildhall.mentoring.session.title"),
                    "",
                    "",
                    List.of(new Shown(
                            "kernel/notice.vm",
                            new NoticeView(
                                    look.words().text("guildhall.mentoring.session.login"),
                                    "",
                                    look.words().text("guildhall.inbox.login.link"),
                                    look.links().login(look.links().pairing(Long.toString(pairing)))))));
        }
        return pairs.open(viewer, pairing)
                .result()
                .map(opened -> page(opened.view(), opened.work(), look))
                .orElseGet(() -> OwnPage.nothing(look));
    }

    private OwnPage page(PairView view, Optional<PairWork> work, Look look) {
        return new OwnPage(
                200,
                title(view, look),
                view.seen().programme().name(),
                look.href(PairPage.programme(view)),
                List.of(work.map(own -> own(view, own, look)).orElseGet(() -> managed(view, look))));
    }

    /** An offer is all there is to see until both have said yes. */
    private Shown own(PairView view, PairWork work, Look look) {
        boolean offered = view.seen().pairing().state() == PairingState.OFFERED;
        return offered
                ? new Shown(
                        "mentoring/offer.vm",
                        OfferPageView.of(
                                view,
                                why.of(
                                        view.seen().viewer(),
                                        OfferPageView.other(view).id()),
                                look))
                : new Shown("mentoring/pairing.vm", new PairPage(view, work, look).page());
    }

    private static String title(PairView view, Look look) {
        String people = PairPage.partner(view, look);
        return view.seen().own().isPresent()
                ? look.words().text("guildhall.mentoring.session.title.with", people)
                : people;
    }

    private static Shown managed(PairView view, Look look) {
        String state = view.seen().pairing().state().name().toLowerCase(Locale.ROOT);
        return Shown.notice(
                look.words()
                        .text(
                                "guildhall.mentoring.session.managed.state",
                                look.words().text("guildhall.mentoring.session.state." + state),
                                look.words()
                                        .count(
                                                "guildhall.mentoring.session.held",
                                                view.seen().pairing().course().held())),
                look.words().text("guildhall.mentoring.session.managed"));
    }
}
