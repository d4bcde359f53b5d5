package io.guildhall.mentoring.run.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.run.RunId;
import io.guildhall.mentoring.run.RunService;
import io.guildhall.mentoring.run.RunState;
import io.guildhall.mentoring.run.SeenRun;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a run, for whoever manages its programme. It renews itself while the run is being worked out, also without script. */
@AnonymousSiteAccess
public final class RunPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/guildhall/mentoring/runs/([1-9][0-9]{0,17})(?:;.*)?$");
    private static final String SECONDS = "2";
    private static final String PATH = "/plugins/servlet/guildhall/mentoring/runs/";

    private final transient PageFrame frame;
    private final transient RunService runs;
    private final transient RunPage page;

    @Inject
    public RunPageServlet(PageFrame frame, RunService runs, RunPage page) {
        this.frame = frame;
        this.runs = runs;
        this.page = page;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        RunId id = new RunId(address.find() ? Long.parseLong(address.group(1)) : 0);
        Function<String, Optional<String>> parameters = name -> Optional.ofNullable(request.getParameter(name));
        frame.show(response, (viewer, look) -> {
            if (viewer.isAnonymous()) {
                return login(id, look);
            }
            Optional<SeenRun> seen = runs.look(viewer, id).result();
            seen.filter(each -> each.run().state() == RunState.COMPUTING)
                    .ifPresent(each -> response.setHeader("Refresh", SECONDS));
            return seen.map(each -> page.of(viewer, each, parameters, look)).orElseGet(() -> OwnPage.nothing(look));
        });
    }

    /** The same whether it is there or not. */
    private static OwnPage login(RunId id, Look look) {
        return new OwnPage(
                200,
                look.words().text("guildhall.tab.mentoring"),
                "",
                "",
                List.of(new Shown(
                        "kernel/notice.vm",
                        new NoticeView(
                                look.words().text("guildhall.mentoring.run.login"),
                                "",
                                look.words().text("guildhall.inbox.login.link"),
                                look.links().login(PATH + id.value())))));
    }
}
