package io.guildhall.devhost.rendering;

import java.io.StringWriter;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;

/**
 * Velocity as Confluence sets it up: whatever a template prints is escaped, and it may call only listed methods. Thread-safe.
 *
 * <p>Not escaped are plain references whose name ends in "html" (in any case of letters) or is {@code body}, {@code head} or
 * {@code xHtmlContent}, and what comes from a method or a {@code toString} with the annotation {@code HtmlSafe}. A string with references inside double
 * quotes is escaped when it is put together and once more when it is printed. A macro is known in the template that defines it, not in its parts.
 * Templates are read once, so an engine belongs to one plugin. A template that would switch the escaping off is refused.
 */
public final class TemplateEngine {
    private static final String UTF_8 = "UTF-8";

    private final VelocityEngine velocity;
    private final MethodGuard guard;

    /**
     * @param templates finds a template by the name that is asked for
     * @param allowlist methods that templates may call beside those of plain JDK values, each as {@code class#method(type,type)}
     */
    public TemplateEngine(Function<String, Optional<URL>> templates, Supplier<Set<String>> allowlist) {
        this(templates, new MethodGuard(allowlist));
    }

    /** Shares a guard with other engines. */
    TemplateEngine(Function<String, Optional<URL>> templates, MethodGuard guard) {
        this.guard = guard;
        this.velocity = engine(new TemplateSource(templates), guard);
    }

    /**
     * Renders a template.
     *
     * @throws IllegalArgumentException naming the template, if there is none; other exceptions come from the template or from what it called
     */
    public String render(String template, Map<String, ?> context) {
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler(new EscapeReferences(guard));
        VelocityContext values = new VelocityContext(new HashMap<>(context));
        handlers.attachToContext(values);
        StringWriter page = new StringWriter();
        guard.blockedSinceLastPrint();
        find(template).merge(values, page);
        return page.toString();
    }

    /** The methods that templates called and that are not listed, sorted; none of them was run. */
    public List<String> blockedCalls() {
        return guard.blockedCalls();
    }

    private Template find(String template) {
        try {
            return velocity.getTemplate(template, UTF_8);
        } catch (ResourceNotFoundException missing) {
            throw new IllegalArgumentException("there is no template " + template, missing);
        }
    }

    private static VelocityEngine engine(TemplateSource source, MethodGuard guard) {
        VelocityEngine engine = new VelocityEngine();
        engine.setApplicationAttribute(GuardedUberspect.GUARD, guard);
        engine.setProperty("runtime.introspector.uberspect", GuardedUberspect.class.getName());
        engine.setProperty("resource.manager.class", OneAtATimeResources.class.getName());
        engine.setProperty("runtime.log.logsystem", new VelocityLog());
        engine.setProperty("input.encoding", UTF_8);
        engine.setProperty("output.encoding", UTF_8);
        engine.setProperty("velocimacro.library", "");
        engine.setProperty("userdirective", ForbiddenDirective.DisableAntiXss.class.getName());
        engine.addProperty("userdirective", ForbiddenDirective.DisableHtmlEscaping.class.getName());
        // Else the first template that has a macro of some name decides for all others.
        engine.setProperty("velocimacro.permissions.allow.inline.local.scope", "true");
        engine.setProperty("resource.loader", "plugin");
        engine.setProperty("plugin.resource.loader.instance", source);
        // Without a cache that keeps everything, renders in parallel mix up their macros.
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty("plugin.resource.loader.modificationCheckInterval", "-1");
        engine.setProperty("resource.manager.defaultcache.size", "0");
        // Velocity makes its parts by name through this loader, which must not be that of a plugin.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(TemplateEngine.class.getClassLoader());
        try {
            engine.init();
        } finally {
            thread.setContextClassLoader(before);
        }
        return engine;
    }
}
