package io.guildhall.kernel.web;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.Viewers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all macros do around their own work: parameters, viewer, template, and a quiet line when something breaks. */
@Named
public final class MacroFrame {
    private static final Logger LOG = LoggerFactory.getLogger(MacroFrame.class);

    private final Viewers viewers;
    private final Spaces spaces;
    private final Texts texts;
    private final Links links;
    private final Clock clock;
    private final Ids ids;
    private final VelocityHelperService velocity;
    private final PageBuilderService pages;

    @Inject
    public MacroFrame(
            Viewers viewers,
            Spaces spaces,
            Texts texts,
            Links links,
            Clock clock,
            Ids ids,
            VelocityHelperService velocity,
            PageBuilderService pages) {
        this.viewers = viewers;
        this.spaces = spaces;
        this.texts = texts;
        this.links = links;
        this.clock = clock;
        this.ids = ids;
        this.velocity = velocity;
        this.pages = pages;
    }

    /** The HTML of a macro. A bug inside shows as one quiet line with the id that is in the log. */
    public String show(
            Parameters.Form form, Map<String, String> raw, ConversionContext context, Function<MacroCall, Shown> work) {
        return show(form, (viewer, here, look) -> Optional.empty(), raw, context, work);
    }

    /** The same behind a gate. */
    public String show(
            Parameters.Form form,
            Gate gate,
            Map<String, String> raw,
            ConversionContext context,
            Function<MacroCall, Shown> work) {
        try {
            return html(form, gate, raw, context, work);
        } catch (RuntimeException broken) {
            String id = ids.next();
            LOG.error("A macro could not be shown, error {}", id, broken);
            return broken(id);
        }
    }

    private String html(
            Parameters.Form form,
            Gate gate,
            Map<String, String> raw,
            ConversionContext context,
            Function<MacroCall, Shown> work) {
        Look look = new Look(new Words(texts), new Dates(texts, clock), links, Output.of(context.getOutputType()));
        Viewer viewer = viewers.current();
        String here = Optional.ofNullable(context.getSpaceKey()).orElse("");
        Optional<Shown> instead = gate.instead(viewer, here, look);
        if (instead.isPresent()) {
            return rendered(instead.get(), look);
        }
        Parsed parsed = form.read(raw);
        if (parsed instanceof WrongParameter wrong) {
            return rendered(explained(wrong, viewer, here, look), look);
        }
        Parameters parameters = (Parameters) parsed;
        String space = parameters.space().orElse(here);
        return rendered(work.apply(new MacroCall(viewer, parameters, space, here, look)), look);
    }

    private Shown explained(WrongParameter wrong, Viewer viewer, String here, Look look) {
        String reason = new Mending(spaces).tells(viewer, here, look.output())
                ? look.words().text("guildhall.parameter.wrong.reason", wrong.name(), wrong.value(), wrong.possible())
                : "";
        return Shown.notice(look.words().text("guildhall.parameter.wrong.message"), reason);
    }

    private String rendered(Shown shown, Look look) {
        if (shown.isNothing()) {
            return "";
        }
        if (look.output().isScreen()) {
            pages.assembler().resources().requireWebResource(shown.resources());
        }
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put("view", shown.view());
        context.put("words", look.words());
        return velocity.getRenderedTemplate(shown.path(), context);
    }

    /** Without template and resources, which may be what is broken. */
    private String broken(String id) {
        try {
            return "<p class=\"gh-notice\">" + escaped(texts.text("guildhall.macro.broken.message", id)) + "</p>";
        } catch (RuntimeException texts) {
            LOG.error("No text either, error {}", id, texts);
            return "";
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
