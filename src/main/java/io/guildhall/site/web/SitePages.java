package io.guildhall.site.web;

import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the pages for administrators do around their own work: viewer, headers, decorator, template. */
@Named
public final class SitePages {
    private static final Logger LOG = LoggerFactory.getLogger(SitePages.class);
    private static final String RESOURCES = "io.guildhall.confluence:guildhall-site";
    private static final String TEMPLATES = "guildhall/";

    private final Viewers viewers;
    private final Words words;
    private final Ids ids;
    private final TemplateRenderer templates;
    private final PageBuilderService pages;

    @Inject
    public SitePages(Viewers viewers, Texts texts, Ids ids, TemplateRenderer templates, PageBuilderService pages) {
        this.viewers = viewers;
        this.words = new Words(texts);
        this.ids = ids;
        this.templates = templates;
        this.pages = pages;
    }

    /**
     * Answers with a page. The host keeps others than administrators out already; where its idea of one differs from ours, a sentence says so. A
     * bug inside is answered as 500 with the id that is in the log.
     *
     * @param titleKey the key of the title of a page that has nothing else to show
     * @param template its place below {@code guildhall/}; the scripts and styles of its feature come with it
     */
    public void show(
            HttpServletResponse response, String titleKey, String template, BiFunction<Viewer, Words, Outcome<?>> work)
            throws IOException {
        answered(
                response,
                titleKey,
                () -> work.apply(viewers.current(), words).<Object>map(view -> view),
                view -> answer(response, 200, template, view));
    }

    /**
     * Answers with a page of several templates, one below the other, as {@link #show} does with one.
     *
     * @param work the parts; their words are those that it is given
     */
    public void showParts(
            HttpServletResponse response, String titleKey, BiFunction<Viewer, Words, Outcome<List<Shown>>> work)
            throws IOException {
        answered(response, titleKey, () -> work.apply(viewers.current(), words), parts -> {
            SiteHeadView head = new SiteHeadView(words.text(titleKey));
            StringWriter html = new StringWriter();
            render(new Shown("site/parts-head.vm", head), html);
            for (Shown part : parts) {
                render(part, html);
            }
            render(new Shown("site/parts-foot.vm", head), html);
            response.setStatus(200);
            response.getWriter().write(html.toString());
        });
    }

    private <T> void answered(HttpServletResponse response, String titleKey, Supplier<Outcome<T>> work, Page<T> page)
            throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        try {
            Outcome<T> outcome = work.get();
            if (outcome.reason().isPresent()) {
                say(response, 403, titleKey, refused(outcome.reason().get()));
            } else {
                page.show(outcome.result().orElseThrow());
            }
        } catch (RuntimeException broken) {
            String id = ids.next();
            LOG.error("A page for administrators could not be shown, error {}", id, broken);
            say(response, 500, titleKey, words.text("guildhall.macro.broken.message", id));
        }
    }

    private String refused(Refusal refusal) {
        return words.text("guildhall.refusal." + refusal.code().code());
    }

    private void say(HttpServletResponse response, int status, String titleKey, String sentence) throws IOException {
        answer(response, status, "site/sentence.vm", new SentenceView(words.text(titleKey), sentence));
    }

    private void answer(HttpServletResponse response, int status, String template, Object view) throws IOException {
        StringWriter html = new StringWriter();
        render(new Shown(template, view), html);
        response.setStatus(status);
        response.getWriter().write(html.toString());
    }

    private void render(Shown part, StringWriter html) throws IOException {
        if (!part.resources().equals(RESOURCES)) {
            pages.assembler().resources().requireWebResource(RESOURCES);
        }
        pages.assembler().resources().requireWebResource(part.resources());
        templates.render(TEMPLATES + part.template(), Map.of("view", part.view(), "words", words), html);
    }

    /** What is shown of what was found. */
    private interface Page<T> {
        void show(T found) throws IOException;
    }
}
