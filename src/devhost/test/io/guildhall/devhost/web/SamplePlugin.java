package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;

/** A plugin with a bit of everything that the web side of the host takes. */
public final class SamplePlugin {
    static final String KEY = "sample.web";

    private SamplePlugin() {}

    public static Path in(Path directory) {
        return bundle().in(directory);
    }

    static TestBundle bundle() {
        return TestBundle.of(KEY, "1.0.0")
                .header(
                        "Import-Package",
                        "com.atlassian.annotations.security,com.atlassian.confluence.plugin.descriptor.web.conditions,"
                                + "com.atlassian.confluence.plugin.descriptor.web.conditions.user,"
                                + "com.atlassian.confluence.core,com.atlassian.confluence.macro,com.atlassian.confluence.content.render.xhtml,"
                                + "com.atlassian.plugin.web,jakarta.servlet,jakarta.servlet.http")
                .source(servlet("Plain", ""))
                .source(servlet("Open", "@com.atlassian.annotations.security.UnrestrictedAccess"))
                .source(servlet("Ruling", "@com.atlassian.annotations.security.AdminOnly"))
                .source(MIXED)
                .source(MACRO)
                .source(NOTE)
                .source(WHERE)
                .module(servletModule("Plain", "/sample/plain"))
                .module(servletModule("Open", "/sample/open/*"))
                .module(servletModule("Ruling", "/sample/ruling"))
                .module(servletModule("Mixed", "/sample/open/mixed"))
                .module(ITEMS)
                .module(BLUEPRINT)
                .module(MACROS)
                .entry("i18n/sample.properties", TEXTS)
                .entry("i18n/sample_de.properties", "sample.item.tools=Werkzeug\n")
                .entry("home.xml", "<p>Welcome from the blueprint</p>")
                .entry("child.xml", "<p>A first page: <at:i18n at:key=\"sample.item.tools\"/></p>")
                .entry("icon.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    }

    private static String servlet(String name, String annotation) {
        return """
                package sample;
                import jakarta.servlet.http.HttpServlet;
                %s
                public class %s extends HttpServlet {
                    protected void doGet(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                            throws java.io.IOException {
                        response.setContentType("text/html;charset=UTF-8");
                        response.getWriter().write("<html><head><title>%s</title><meta name=\\"decorator\\" content=\\"atl.general\\"></head>"
                            + "<body><h1>%s</h1><p>" + request.getServletPath() + "|" + request.getPathInfo() + "|" + getInitParameter("colour") + "</p></body></html>");
                    }
                }
                """.formatted(annotation, name, name, name);
    }

    private static final String MIXED = """
            package sample;
            import jakarta.servlet.http.HttpServlet;
            @com.atlassian.annotations.security.AdminOnly
            public class Mixed extends HttpServlet {
                @com.atlassian.annotations.security.UnrestrictedAccess
                protected void doGet(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                        throws java.io.IOException {
                    throw new IllegalStateException("secret detail");
                }
                protected void doPost(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                        throws java.io.IOException {
                    response.getWriter().write("ruled");
                }
            }
            """;

    private static final String MACRO = """
            package sample;
            import com.atlassian.confluence.macro.Macro;
            public class Box implements Macro {
                public String execute(java.util.Map<String, String> parameters, String body,
                        com.atlassian.confluence.content.render.xhtml.ConversionContext context) {
                    return "<div class=\\"box\\">" + parameters.getOrDefault("colour", "none") + "</div>";
                }
                public BodyType getBodyType() { return BodyType.RICH_TEXT; }
                public OutputType getOutputType() { return OutputType.BLOCK; }
            }
            """;

    private static final String NOTE = MACRO.replace("Box", "Snippet").replace("RICH_TEXT", "PLAIN_TEXT");

    private static String servletModule(String name, String pattern) {
        return """
                <servlet key="servlet-%s" class="sample.%s"><url-pattern>%s</url-pattern>
                  <init-param><param-name>colour</param-name><param-value>blue</param-value></init-param></servlet>
                """.formatted(name, name, pattern);
    }

    private static final String CONDITIONS = "com.atlassian.confluence.plugin.descriptor.web.conditions.";

    /** Says where it is rendered. */
    private static final String WHERE = """
            package sample;
            public class Where implements com.atlassian.confluence.macro.Macro {
                public String execute(java.util.Map<String, String> parameters, String body,
                        com.atlassian.confluence.content.render.xhtml.ConversionContext context) {
                    com.atlassian.confluence.core.ContentEntityObject entity = context.getEntity();
                    String kind = entity == null ? "nothing" : entity.getClass().getSuperclass().getSimpleName() + " " + entity.getTitle();
                    return "<b class='where'>" + context.getOutputType() + " of " + kind + "</b>";
                }
                public BodyType getBodyType() { return BodyType.NONE; }
                public OutputType getOutputType() { return OutputType.INLINE; }
            }
            """;

    private static final String ITEMS = """
            <resource type="i18n" name="i18n" location="i18n/sample"/>
            <web-section key="own" location="system.admin" weight="5"><label key="sample.section"/></web-section>
            <web-item key="in-own" section="system.admin/own"><label key="sample.item.own"/><link>/plugins/servlet/sample/ruling</link></web-item>
            <web-item key="tools" section="system.space.tools/integrations"><label key="sample.item.tools"/>
              <link linkId="sample-tools">/plugins/servlet/sample/plain?key=$htmlUtil.urlEncode($space.key)</link>
              <condition class="%1$sSpacePermissionCondition"><param name="permission">administer</param></condition></web-item>
            <web-item key="top" section="system.header/left"><label key="sample.item.top"/><link linkId="sample-top">/plugins/servlet/sample/open</link>
              <conditions type="OR"><condition class="%1$sConfluenceAdministratorCondition"/>
                <condition class="%1$suser.UserLoggedInCondition" invert="true"/></conditions></web-item>
            <web-item key="new-tools" section="system.space.tools/integrations"><label key="sample.item.tools"/>
              <link linkId="sample-new-tools">/plugins/servlet/sample/plain?key=$generalUtil.urlEncode($space.key)</link>
              <condition class="%1$sSpaceSidebarCondition"/></web-item>
            <web-item key="old-tools" section="system.space.tools/integrations"><label key="sample.item.tools"/>
              <link linkId="sample-old-tools">/plugins/servlet/sample/plain</link>
              <condition class="%1$sSpaceSidebarCondition" invert="true"/></web-item>
            <web-item key="mine" section="system.user/user-content"><label key="sample.item.mine"/><link linkId="sample-mine">/plugins/servlet/sample/plain</link></web-item>
            """.formatted(CONDITIONS);

    private static final String BLUEPRINT = """
            <content-template key="home" i18n-name-key="sample.home"><resource name="template" type="download" location="home.xml"/></content-template>
            <content-template key="child" i18n-name-key="sample.child"><resource name="template" type="download" location="child.xml"/></content-template>
            <space-blueprint key="guild" i18n-name-key="sample.kind"><content-template ref="home"><content-template ref="child"/></content-template>
              <dialog-wizard key="wizard"><dialog-page id="form" template-key="Confluence.Templates.Blueprints.CreateSpace.createSpaceForm"
                title-key="sample.kind" last="true"/></dialog-wizard></space-blueprint>
            <web-item key="card" i18n-name-key="sample.kind" section="system.create.space.dialog/content"><description key="sample.kind.desc"/>
              <resource name="icon" type="download" location="icon.png"/><param name="blueprintKey" value="guild"/></web-item>
            """;

    private static final String MACROS = """
            <xhtml-macro key="box-macro" name="box" class="sample.Box"><category name="formatting"/><parameters>
              <parameter name="colour" type="enum" required="true" default="red"><value name="red"/><value name="green"/></parameter>
              <parameter name="wide" type="boolean" default="true"/><parameter name="title" type="string" required="true"/>
              <parameter name="max" type="int"/><parameter name="space" type="spacekey"/><parameter name="who" type="username"/>
            </parameters></xhtml-macro>
            <xhtml-macro key="where-macro" name="where" class="sample.Where" hidden="true"/>
            <xhtml-macro key="snippet-macro" name="snippet" class="sample.Snippet"><category name="development"/><parameters>
              <parameter name="title" type="string"/></parameters></xhtml-macro>
            """;

    private static final String TEXTS = """
            sample.section=Sample section
            sample.item.own=Own item
            sample.item.tools=Tools item
            sample.item.top=Top item
            sample.item.mine=Mine
            sample.home=Home
            sample.child=First page
            sample.kind=Guild space
            sample.kind.desc=For people who meet
            sample.web.box.label=Box
            sample.web.box.desc=A box around text
            sample.web.box.param.colour.label=Colour
            sample.web.box.param.colour.desc=Of the border
            sample.web.box.param.colour.red.desc=Red
            sample.web.box.param.colour.green.desc=Green
            sample.web.box.param.wide.label=Wide
            sample.web.box.param.wide.desc=
            sample.web.box.param.title.label=Title
            sample.web.box.param.title.desc=Above the box
            sample.web.box.param.max.label=At most
            sample.web.box.param.max.desc=
            sample.web.box.param.space.label=Space
            sample.web.box.param.space.desc=
            sample.web.box.param.who.label=Person
            sample.web.box.param.who.desc=
            sample.web.snippet.label=Snippet
            sample.web.snippet.desc=Plain text
            sample.web.snippet.param.title.label=Title
            sample.web.snippet.param.title.desc=
            """;
}
