package io.guildhall.site.web;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewers;
import io.guildhall.kernel.web.Words;
import io.guildhall.site.LinkageService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The linkage page: the first to open on a host that nobody tried yet. It stands on its own, so that it shows where other pages do not. */
@AdminOnly
public final class LinkagePageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(LinkagePageServlet.class);
    private static final String RESOURCES = "io.guildhall.confluence:guildhall-site";
    private static final String TEMPLATE = "guildhall/site/linkage.vm";

    private final transient LinkageService linkage;
    private final transient Viewers viewers;
    private final transient Words words;
    private final transient Ids ids;
    private final transient TemplateRenderer templates;
    private final transient PageBuilderService pages;

    @Inject
    public LinkagePageServlet(
            LinkageService linkage,
            Viewers viewers,
            Texts texts,
            Ids ids,
            TemplateRenderer templates,
            PageBuilderService pages) {
        this.linkage = linkage;
        this.viewers = viewers;
        this.words = new Words(texts);
        this.ids = ids;
        this.templates = templates;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try {
            answer(response);
        } catch (RuntimeException broken) {
            String id = ids.next();
            LOG.error("The linkage page could not be shown, error {}", id, broken);
            show(response, 500, sentence(words.text("guildhall.macro.broken.message", id)));
        }
    }

    private void answer(HttpServletResponse response) throws IOException {
        var report = linkage.report(viewers.current());
        int status = report.reason().isPresent() ? 403 : 200;
        show(response, status, report.fold(found -> Linkages.of(found, words), this::refused));
    }

    /** The host keeps others out already; where its idea of an administrator differs from ours, this says so. */
    private LinkageView refused(Refusal refusal) {
        return sentence(words.text("guildhall.refusal." + refusal.code().code()));
    }

    private LinkageView sentence(String text) {
        return LinkageView.only(words.text("guildhall.linkage.title"), text);
    }

    private void show(HttpServletResponse response, int status, LinkageView view) throws IOException {
        pages.assembler().resources().requireWebResource(RESOURCES);
        StringWriter html = new StringWriter();
        templates.render(TEMPLATE, Map.of("view", view, "words", words), html);
        response.setStatus(status);
        response.getWriter().write(html.toString());
    }
}
