package io.guildhall.devhost.rest;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the host itself answers, before a plugin's resource sees the call: one line of plain text. */
enum PlainAnswer {
    NOT_LOGGED_IN(401, "Client must be authenticated to access this resource."),
    NOT_ALLOWED(403, "Client is not authorized to access this resource."),
    WEB_SUDO(401, "This resource requires WebSudo."),
    XSRF(403, "XSRF check failed"),
    NO_SUCH_MODULE(404, "No REST module here.");

    private final int status;
    private final String text;

    PlainAnswer(int status, String text) {
        this.status = status;
        this.text = text;
    }

    /** For a JAX-RS filter. */
    Response asResponse() {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .entity(text)
                .build();
    }

    /** For a servlet. */
    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.TEXT_PLAIN);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(text);
    }
}
