package io.guildhall.site.web;

import com.atlassian.annotations.security.AdminOnly;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.MacroUseService;
import io.guildhall.site.MacroUseService.Stretch;
import io.guildhall.site.MacroUseService.Use;
import io.guildhall.site.MacroUseService.Using;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Which pages use the macros of the app, so that whoever takes it out knows before what will be missing where. */
@AdminOnly
public final class MacroUsePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    private final transient SitePages pages;
    private final transient MacroUseService macros;
    private final transient Links links;

    @Inject
    public MacroUsePageServlet(SitePages pages, MacroUseService macros, Links links) {
        this.pages = pages;
        this.macros = macros;
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> macro =
                Optional.ofNullable(request.getParameter("macro")).filter(MacroUseService.MACROS::contains);
        Optional<String> cursor = Optional.ofNullable(request.getParameter("cursor"));
        pages.show(
                response,
                "guildhall.macros.title",
                "site/macros.vm",
                (viewer, words) ->
                        macro.map(name -> one(viewer, name, cursor, words)).orElseGet(() -> all(viewer, words)));
    }

    private Outcome<MacroUseView> all(Viewer viewer, Words words) {
        return macros.all(viewer)
                .map(uses -> view(
                        words,
                        !uses.isEmpty(),
                        uses.stream().map(use -> macro(use, words)).toList(),
                        "",
                        List.of(),
                        ""));
    }

    private Outcome<MacroUseView> one(Viewer viewer, String macro, Optional<String> cursor, Words words) {
        return macros.of(viewer, macro, cursor, LINES)
                .map(found -> view(
                        words,
                        found.searched(),
                        List.of(),
                        title(macro, words),
                        found.pages().stream().map(this::line).toList(),
                        more(macro, found)));
    }

    private MacroUseView view(
            Words words,
            boolean searched,
            List<MacroUseView.Macro> all,
            String chosen,
            List<MacroUseView.Line> lines,
            String more) {
        return new MacroUseView(
                words.text("guildhall.macros.title"),
                searched,
                all,
                chosen,
                lines,
                more,
                links.here(links.macros()),
                links.here(links.linkage()),
                links.here(links.health()));
    }

    private MacroUseView.Macro macro(Use use, Words words) {
        return new MacroUseView.Macro(
                use.macro(),
                title(use.macro(), words),
                use.more()
                        ? words.text("guildhall.macros.more", words.number(use.pages()))
                        : words.count("guildhall.macros.pages", use.pages()),
                use.pages() == 0 && !use.more() ? "" : links.here(links.macros()) + "?macro=" + use.macro());
    }

    private static String title(String macro, Words words) {
        return words.text("io.guildhall.confluence." + macro + ".label");
    }

    private MacroUseView.Line line(Using using) {
        return new MacroUseView.Line(
                using.page().title(),
                links.here(using.page().path()),
                using.space()
                        .map(space -> space.name())
                        .orElseGet(() -> using.page().space().value()));
    }

    private String more(String macro, Stretch found) {
        return found.next()
                .map(next -> links.here(links.macros()) + "?macro=" + macro + "&cursor=" + Links.encoded(next))
                .orElse("");
    }
}
