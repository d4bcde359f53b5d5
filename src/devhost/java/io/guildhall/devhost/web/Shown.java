package io.guildhall.devhost.web;

import com.atlassian.confluence.core.ContentEntityObject;
import io.guildhall.devhost.confluence.DevSpace;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.devhost.rendering.RenderedPage;

/** A text as HTML, or why it cannot be shown. */
public record Shown(Object html, String broken) {
    /** Renders content for the caller; its web resources go to the decorator. @param outputType {@code display}, {@code pdf} … */
    static Shown of(Exchange exchange, String storage, ContentEntityObject content, DevSpace space, String outputType) {
        try {
            RenderedPage rendered = exchange.site().rendering().render(storage, content, space.getKey(), outputType);
            Decoration.require(exchange.request(), rendered.webResources());
            return new Shown(new Markup(rendered.html()), "");
        } catch (BadStorageFormat broken) {
            return new Shown(new Markup(""), String.valueOf(broken.getMessage()));
        }
    }
}
