package io.guildhall.devhost.rendering;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.Locale;
import java.util.Set;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.directive.Block;
import org.jspecify.annotations.Nullable;

/** Escapes every printed reference but those that Confluence takes for HTML. */
final class EscapeReferences implements ReferenceInsertionEventHandler {
    private static final Set<String> NAMES_OF_HTML = Set.of("body", "head", "xHtmlContent");

    private final MethodGuard guard;

    EscapeReferences(MethodGuard guard) {
        this.guard = guard;
    }

    @Override
    public @Nullable Object referenceInsert(String reference, @Nullable Object value) {
        boolean blocked = guard.blockedSinceLastPrint();
        if (value == null) {
            return blocked ? "" : null;
        }
        if (value instanceof Block.Reference) {
            return value;
        }
        String text = value.toString();
        if (text == null) {
            return null;
        }
        return isHtml(reference, value) ? text : Escape.html(text);
    }

    private static boolean isHtml(String reference, Object value) {
        return value instanceof SafeHtml || printsHtml(value) || isScalarNamedHtml(reference);
    }

    private static boolean printsHtml(Object value) {
        try {
            return value.getClass().getMethod("toString").isAnnotationPresent(HtmlSafe.class);
        } catch (NoSuchMethodException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static boolean isScalarNamedHtml(String reference) {
        String name = reference.replaceFirst("^\\$!?\\{?", "").replaceFirst("}$", "");
        boolean scalar = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        return scalar
                && (NAMES_OF_HTML.contains(name)
                        || name.toLowerCase(Locale.ROOT).endsWith("html"));
    }
}
