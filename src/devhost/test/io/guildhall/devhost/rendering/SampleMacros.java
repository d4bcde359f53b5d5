package io.guildhall.devhost.rendering;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.TreeMap;

/** Macros as a plugin would have them. */
public final class SampleMacros {
    private SampleMacros() {}

    static String module(Class<? extends Macro> type, String name) {
        return "<xhtml-macro key=\"" + name + "\" name=\"" + name + "\" class=\"" + type.getName() + "\"/>";
    }

    /** Shows everything that it was given. */
    public static class Show implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            return "[" + new TreeMap<>(parameters) + "|" + body + "|" + context.getSpaceKey() + "|"
                    + context.getOutputType() + "]";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.RICH_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    /** Refuses in words for the reader. */
    public static final class Refusing extends Show {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            throw new MacroExecutionException("no <such> space");
        }
    }

    /** Has a bug. */
    public static final class Broken extends Show {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            throw new IllegalStateException("secret detail");
        }
    }

    /** Was built against something that is not there. */
    public static final class Unlinked extends Show {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            throw new NoClassDefFoundError("org/example/Gone");
        }
    }

    /** Returns nothing at all. */
    public static final class Silent extends Show {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return null;
        }
    }

    /** Tells which class loader its thread has. */
    public static final class Loader extends Show {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context) {
            return String.valueOf(System.identityHashCode(Thread.currentThread().getContextClassLoader()));
        }
    }

    /** Has plain text for a body. */
    public static final class Plain extends Show {
        @Override
        public BodyType getBodyType() {
            return BodyType.PLAIN_TEXT;
        }
    }
}
