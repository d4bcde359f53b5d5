package io.guildhall.devhost.rendering;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** A directive with which a template of Confluence could switch the escaping off. Here no template with one is read, wherever in it it stands. */
abstract class ForbiddenDirective extends Directive {
    @Override
    public final int getType() {
        return LINE;
    }

    @Override
    public final void init(RuntimeServices services, InternalContextAdapter context, Node node) {
        throw new TemplateInitException(
                "#" + getName() + "() is forbidden: whatever people write must be escaped",
                context.getCurrentTemplateName(),
                node.getColumn(),
                node.getLine());
    }

    @Override
    public final boolean render(InternalContextAdapter context, Writer writer, Node node) {
        throw new UnsupportedOperationException("#" + getName() + "()");
    }

    /** Of Confluence's own Velocity. Public because Velocity makes it by its name. */
    public static final class DisableAntiXss extends ForbiddenDirective {
        @Override
        public String getName() {
            return "disableAntiXss";
        }
    }

    /** Of the template renderer. Public because Velocity makes it by its name. */
    public static final class DisableHtmlEscaping extends ForbiddenDirective {
        @Override
        public String getName() {
            return "disableHtmlEscaping";
        }
    }
}
