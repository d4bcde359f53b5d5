package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.TestBundle;
import java.nio.file.Path;

/** A plugin whose servlets use secure administrator sessions, form tokens and mail. */
final class GuardedPlugin {
    private GuardedPlugin() {}

    static Path in(Path directory) {
        return TestBundle.of("sample.guarded", "1.0.0")
                .header(
                        "Import-Package",
                        "com.atlassian.annotations.security,com.atlassian.mail,com.atlassian.mail.server,com.atlassian.sal.api.websudo,com.atlassian.sal.api.xsrf,"
                                + "jakarta.servlet,jakarta.servlet.http")
                .imports(
                        "com.atlassian.mail.server.MailServerManager",
                        "com.atlassian.sal.api.websudo.WebSudoManager",
                        "com.atlassian.sal.api.xsrf.XsrfTokenAccessor",
                        "com.atlassian.sal.api.xsrf.XsrfTokenValidator")
                .source(SECURED)
                .source(FORM)
                .source(POST_OFFICE)
                .module(
                        "<servlet key=\"secured\" class=\"guarded.Secured\"><url-pattern>/sample/secured</url-pattern></servlet>")
                .module(
                        "<servlet key=\"form\" class=\"guarded.Form\"><url-pattern>/sample/form</url-pattern></servlet>")
                .module(
                        "<servlet key=\"mail\" class=\"guarded.PostOffice\"><url-pattern>/sample/mail</url-pattern></servlet>")
                .in(directory);
    }

    private static final String SECURED = """
            package guarded;
            import com.atlassian.sal.api.websudo.WebSudoManager;
            import com.atlassian.sal.api.websudo.WebSudoSessionException;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            public class Secured extends jakarta.servlet.http.HttpServlet {
                private final WebSudoManager sudo;
                public Secured(WebSudoManager sudo) { this.sudo = sudo; }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    try {
                        sudo.willExecuteWebSudoRequest(request);
                        response.setContentType("text/plain");
                        response.getWriter().write("secured");
                    } catch (WebSudoSessionException none) {
                        sudo.enforceWebSudoProtection(request, response);
                    }
                }
            }
            """;

    private static final String POST_OFFICE = """
            package guarded;
            import com.atlassian.mail.Email;
            import com.atlassian.mail.MailException;
            import com.atlassian.mail.server.MailServerManager;
            import com.atlassian.mail.server.SMTPMailServer;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            @com.atlassian.annotations.security.UnrestrictedAccess
            public class PostOffice extends jakarta.servlet.http.HttpServlet {
                private final MailServerManager servers;
                public PostOffice(MailServerManager servers) { this.servers = servers; }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.setContentType("text/plain");
                    SMTPMailServer server = servers.getDefaultSMTPMailServer();
                    if (server == null) {
                        response.getWriter().write("no server, defined " + servers.isDefaultSMTPMailServerDefined());
                        return;
                    }
                    try {
                        server.send(new Email(request.getParameter("to")).setSubject(request.getParameter("subject"))
                                .setBody(request.getParameter("body")).setMimeType("text/html").setFromName("Guild"));
                        response.getWriter().write("sent");
                    } catch (MailException refused) {
                        response.getWriter().write("refused: " + refused.getMessage());
                    }
                }
            }
            """;

    private static final String FORM = """
            package guarded;
            import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
            import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            @com.atlassian.annotations.security.UnrestrictedAccess
            public class Form extends jakarta.servlet.http.HttpServlet {
                private final XsrfTokenAccessor accessor;
                private final XsrfTokenValidator validator;
                public Form(XsrfTokenAccessor accessor, XsrfTokenValidator validator) {
                    this.accessor = accessor;
                    this.validator = validator;
                }
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    boolean make = !"false".equals(request.getParameter("make"));
                    response.setContentType("text/plain");
                    response.getWriter().write("token " + accessor.getXsrfToken(request, response, make)
                            + " name " + validator.getXsrfParameterName());
                }
                protected void doPost(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    response.setContentType("text/plain");
                    response.getWriter().write("valid " + validator.validateFormEncodedToken(request));
                }
            }
            """;
}
