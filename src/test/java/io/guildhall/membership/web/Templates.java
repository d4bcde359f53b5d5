package io.guildhall.membership.web;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.guildhall.devhost.rendering.TemplateEngine;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The app's templates on Velocity as the host sets it up, with the allowlist of the descriptor. */
public final class Templates implements VelocityHelperService, TemplateRenderer {
    private static final Set<String> ALLOWED = Descriptor.allowlist();

    private final TemplateEngine engine = new TemplateEngine(
            name -> Optional.ofNullable(Templates.class.getClassLoader().getResource(name)), () -> ALLOWED);

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        return new HashMap<>();
    }

    @Override
    public String getRenderedTemplate(String templatePath, Map<String, Object> context) {
        return engine.render(templatePath, context);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) throws IOException {
        writer.write(engine.render(templateName, context));
    }

    public List<String> blockedCalls() {
        return engine.blockedCalls();
    }
}
