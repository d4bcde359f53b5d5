package io.guildhall.kernel.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all own pages do around their own work: viewer, headers, decorator, templates one below the other. */
@Named
public final class PageFrame {
    private static final Logger LOG = LoggerFactory.getLogger(PageFrame.class);

    private final Viewers viewers;
    private final Texts texts;
    private final Links links;
    private final Clock clock;
    private final Ids ids;
    private final TemplateRenderer templates;
    private final PageBuilderService pages;

    @Inject
    public PageFrame(
            Viewers viewers,
            Texts texts,
            Links links,
            Clock clock,
            Ids ids,
            TemplateRenderer templates,
            PageBuilderService pages) {
        this.viewers = viewers;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
        this.ids = ids;
        this.templates = templates;
        this.pages = pages;
    }

    /** Answers with a page. A bug inside is answered as 500 with the id that is in the log, and nothing else of it. */
    public void show(HttpServletResponse response, BiFunction<Viewer, Look, OwnPage> work) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        Look look = new Look(new Words(texts), new Dates(texts, clock), links, Output.SCREEN);
        try {
            answer(response, work.apply(viewers.current(), look), look);
        } catch (RuntimeException broken) {
            String id = ids.next();
            LOG.error("A page could not be shown, error {}", id, broken);
            String title = look.words().text("guildhall.page.title");
            Shown notice = Shown.notice(look.words().text("guildhall.macro.broken.message", id), "");
            answer(response, new OwnPage(500, title, "", "", List.of(notice)), look);
        }
    }

    private void answer(HttpServletResponse response, OwnPage page, Look look) throws IOException {
        if (page.isElsewhere()) {
            response.setStatus(page.status());
            response.setHeader("Location", page.backHref());
            return;
        }
        StringWriter html = new StringWriter();
        PageView view = new PageView(page.title(), page.back(), page.backHref());
        render(new Shown("kernel/page-head.vm", view), look, html);
        for (Shown part : page.parts()) {
            render(part, look, html);
        }
        render(new Shown("kernel/page-foot.vm", view), look, html);
        response.setStatus(page.status());
        response.getWriter().write(html.toString());
    }

    private void render(Shown part, Look look, StringWriter html) throws IOException {
        pages.assembler().resources().requireWebResource(part.resources());
        Map<String, Object> context = Map.of("view", part.view(), "words", look.words());
        templates.render(part.path(), context, html);
    }
}
