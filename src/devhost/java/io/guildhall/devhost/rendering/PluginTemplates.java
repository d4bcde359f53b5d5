package io.guildhall.devhost.rendering;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.guildhall.devhost.plugin.Plugin;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/** Renders the templates of one plugin, with its class loader in place. The engine goes with the plugin. */
final class PluginTemplates implements VelocityHelperService, TemplateRenderer {
    private final Plugin plugin;
    private final TemplateEngine engine;

    PluginTemplates(Plugin plugin, MethodGuard guard) {
        this.plugin = plugin;
        this.engine = new TemplateEngine(path -> JarPath.file(plugin, JarPath.fromRoot(path)), guard);
    }

    /** Empty: what Confluence puts in is not known well enough to rely on. */
    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>();
    }

    @Override
    public String getRenderedTemplate(String templatePath, Map<String, Object> context) {
        return plugin.inside(() -> engine.render(templatePath, context));
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(getRenderedTemplate(templateName, context));
    }
}
