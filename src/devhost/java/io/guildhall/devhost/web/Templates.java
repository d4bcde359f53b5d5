package io.guildhall.devhost.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The host's own templates, {@code devhost/*.vm}. Every reference is escaped for HTML unless its value is {@link Markup}. */
final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "class");
        engine.setProperty("class.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty("class.resource.loader.modificationCheckInterval", "-1");
        engine.setProperty("resource.manager.defaultcache.size", "0");
        engine.setProperty("velocimacro.library", "");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        // A misspelt reference must not end up on a page: it is a bug of the host.
        engine.setProperty("runtime.references.strict", "true");
        engine.init();
    }

    /** Fills a template. A reference that the model does not have is an error. */
    String fill(String name, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(new HashMap<>(model));
        EventCartridge events = new EventCartridge();
        events.addEventHandler((ReferenceInsertionEventHandler) Templates::escaped);
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate("devhost/" + name + ".vm").merge(context, out);
        return out.toString();
    }

    private static Object escaped(String reference, Object value) {
        return value instanceof Markup ? value : Html.escape(String.valueOf(value));
    }
}
