package io.guildhall.mentoring.programme.web;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.NoticeView;
import io.guildhall.kernel.web.OwnPage;
import io.guildhall.kernel.web.PageFrame;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a programme, made of what every feature of mentoring adds to it; and where it is fine-tuned. */
@AnonymousSiteAccess
public final class ProgrammePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile(".*/guildhall/mentoring/([1-9][0-9]{0,17})(/tune)?(?:;.*)?");

    private final transient PageFrame frame;
    private final transient ProgrammeDoor door;
    private final transient List<ProgrammePart> parts;
    private final transient TunePart tuning;

    @Inject
    public ProgrammePageServlet(PageFrame frame, ProgrammeDoor door, List<ProgrammePart> parts, TunePart tuning) {
        this.frame = frame;
        this.door = door;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(ProgrammePart::order))
                .toList();
        this.tuning = tuning;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI());
        boolean known = address.matches();
        ProgrammeId id = new ProgrammeId(known ? Long.parseLong(address.group(1)) : 0);
        boolean tunes = known && address.group(2) != null;
        Function<String, Optional<String>> parameters = name -> Optional.ofNullable(request.getParameter(name));
        frame.show(response, (viewer, look) -> page(viewer, id, tunes, parameters, look));
    }

    private OwnPage page(
            Viewer viewer, ProgrammeId id, boolean tunes, Function<String, Optional<String>> parameters, Look look) {
        Outcome<SeenProgramme> found = door.look(viewer, id);
        return found.result()
                .filter(seen -> !tunes || seen.manages())
                .map(seen -> page(seen, tunes, parameters, look))
                .orElseGet(() -> viewer.isAnonymous() ? login(id, look) : OwnPage.nothing(look));
    }

    /** The same whether it is there or not. */
    private static OwnPage login(ProgrammeId id, Look look) {
        Shown notice = new Shown(
                "kernel/notice.vm",
                new NoticeView(
                        look.words().text("guildhall.mentoring.programme.login"),
                        "",
                        look.words().text("guildhall.inbox.login.link"),
                        look.links().login(look.links().programme(Long.toString(id.value())))));
        return new OwnPage(200, look.words().text("guildhall.tab.mentoring"), "", "", List.of(notice));
    }

    private OwnPage page(SeenProgramme seen, boolean tunes, Function<String, Optional<String>> parameters, Look look) {
        String here = look.href(
                look.links().programme(Long.toString(seen.programme().id().value())));
        String name = seen.programme().name();
        if (tunes) {
            return new OwnPage(
                    200,
                    look.words().text("guildhall.mentoring.programme.tune.title", name),
                    look.words().text("guildhall.mentoring.programme.tune.back"),
                    here,
                    tuning.of(seen, look));
        }
        ProgrammeCall call = new ProgrammeCall(seen, look, here, parameters);
        List<Shown> shown =
                parts.stream().flatMap(part -> part.parts(call).stream()).toList();
        return seen.community()
                .filter(community -> !community.outside())
                .map(community -> new OwnPage(
                        200,
                        name,
                        look.words()
                                .text(
                                        "guildhall.mentoring.programme.back",
                                        community.space().name()),
                        look.href(look.links().community(community.space().key(), MentoringTab.NAME)),
                        shown))
                .orElseGet(() -> new OwnPage(200, name, "", "", shown));
    }
}
