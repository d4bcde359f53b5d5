package io.guildhall.devhost;

import io.guildhall.devhost.plugin.TestBundle;

/** Parts of which tests make a jar that is wrong in one way. */
final class BadJar {
    static final String KEY = "bad";
    static final String MACRO = "<xhtml-macro key='m' name='bad' class='sample.Box'/>";
    static final String SERVLET = "<servlet key='s' class='sample.Page'><url-pattern>/bad</url-pattern></servlet>";
    static final String REST = "<rest key='r' path='/bad' version='1.0'><package>sample.rest</package></rest>";
    static final String REST_UNRESTRICTED = "com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess";

    private BadJar() {}

    static TestBundle bundle() {
        return TestBundle.of(KEY, "1.0.0")
                .entry("i18n.properties", "bad.bad.label=Bad\nbad.bad.desc=Bad\n")
                .module("<resource type='i18n' name='i18n' location='i18n'/>");
    }

    static String bean(String name, String parameters) {
        return "package sample;\npublic class " + name + " { public " + name + "(" + parameters + ") {} }";
    }

    static String macro(String parameters, String text) {
        return """
                package sample;
                import com.atlassian.confluence.content.render.xhtml.ConversionContext;
                import com.atlassian.confluence.macro.Macro;
                import java.util.Map;
                public class Box implements Macro {
                    public Box(%s) {}
                    public String execute(Map<String, String> parameters, String body, ConversionContext context) { return %s; }
                    public BodyType getBodyType() { return BodyType.NONE; }
                    public OutputType getOutputType() { return OutputType.BLOCK; }
                }
                """.formatted(parameters, text.isEmpty() ? "\"\"" : text);
    }

    static String servlet(String annotation, String text) {
        return """
                package sample;
                import %s;
                import jakarta.servlet.http.HttpServlet;
                import jakarta.servlet.http.HttpServletRequest;
                import jakarta.servlet.http.HttpServletResponse;
                @UnrestrictedAccess
                public class Page extends HttpServlet {
                    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                        response.getWriter().write(%s);
                    }
                }
                """.formatted(annotation, text);
    }

    static String resource(String in, String name, String annotation, String text) {
        return """
                package %s;
                %s
                import jakarta.ws.rs.GET;
                import jakarta.ws.rs.Path;
                @Path("/")
                %s
                public class %s {
                    @GET public String get() { return %s; }
                }
                """.formatted(
                in, annotation.replaceFirst("@(com.*)", "import $1;").replaceFirst("@.*", ""), annotation, name, text);
    }

    static TestBundle ao(String entity, String members) {
        return bundle().module("<ao key='ao' namespace='bad'><entity>sample." + entity + "</entity></ao>")
                .source("package sample;\nimport net.java.ao.Entity;\npublic interface " + entity + " extends Entity { "
                        + members + " }");
    }
}
