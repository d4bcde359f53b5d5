package io.guildhall.mentoring.session.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.web.CalendarFile;
import io.guildhall.membership.web.Wiki;
import io.guildhall.mentoring.pairing.OfferAnswerService;
import io.guildhall.mentoring.session.AgreementService;
import io.guildhall.mentoring.session.FitService;
import io.guildhall.mentoring.session.GoalService;
import io.guildhall.mentoring.session.NoteService;
import io.guildhall.mentoring.session.PairService;
import io.guildhall.mentoring.session.SessionService;
import io.guildhall.mentoring.session.TwoOfThem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** The page and the REST endpoints of two who are paired, as anybody reads them. */
final class PairScreens {
    final Wiki wiki = Wiki.withASpace();
    final TwoOfThem two;
    final RestApp rest;
    private Viewer caller = Viewer.anonymous();

    PairScreens(TwoOfThem two) {
        this.two = two;
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", two.workshop.guild.clock);
        rest = RestApp.of(
                List.of(PairResource.class, PairWorkResource.class),
                Map.of(
                        Exchange.class, new Exchange(() -> caller, problems),
                        PairService.class, two.service,
                        OfferAnswerService.class, two.offerAnswers,
                        AgreementService.class, two.agreements,
                        FitService.class, two.fits,
                        SessionService.class, two.sessions,
                        GoalService.class, two.goals,
                        NoteService.class, two.notes));
    }

    /** The endpoints as somebody calls them; nobody is logged in for an empty name. */
    RestApp as(String username) {
        caller = username.isEmpty() ? Viewer.anonymous() : two.person(username);
        return rest;
    }

    /** What the page, or what lies behind it, answers to somebody. */
    String page(String username, String behind) {
        return page(username, two.id, behind);
    }

    /** The same of another pairing. */
    String page(String username, long pairing, String behind) {
        wiki.viewer = username.isEmpty() ? Viewer.anonymous() : two.person(username);
        HttpServletRequest request = mock(HttpServletRequest.class);
        HttpServletResponse response = mock(HttpServletResponse.class);
        when(request.getRequestURI())
                .thenReturn("/confluence/plugins/servlet/guildhall/mentoring/pairing/" + pairing + behind);
        StringWriter html = new StringWriter();
        try {
            when(response.getWriter()).thenReturn(new PrintWriter(html));
            new PairPageServlet(
                            wiki.pages(),
                            two.pages,
                            two.why,
                            two.sessions,
                            new CalendarFile(() -> "error-1"),
                            () -> wiki.viewer)
                    .doGet(request, response);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return html.toString();
    }
}
