package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.ContentType;
import io.guildhall.devhost.rendering.Rendering;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** {@code /s/host/…}, {@code /s/aui/…} and {@code /s/jquery.js}: scripts and styles of the host and of what it is made of. */
final class FilesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JQUERY = "/META-INF/resources/webjars/jquery/3.7.1/dist/jquery.min.js";

    private final transient Site site;

    FilesServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Optional<byte[]> file = file(path);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean fixed = !path.startsWith("/host/");
        response.setHeader("Cache-Control", fixed ? "private, max-age=3600" : "no-cache");
        send(response, new Rendering.Download(file.get(), ContentType.of(path)));
    }

    private Optional<byte[]> file(String path) throws IOException {
        if (path.equals("/jquery.js")) {
            return classPath(JQUERY);
        }
        if (path.startsWith("/aui/")) {
            return new AuiFiles(site.aui()).read(path.substring("/aui/".length()));
        }
        return path.matches("/host/[a-z-]+\\.(js|css|svg)")
                ? classPath("/devhost/" + path.substring("/host/".length()))
                : Optional.empty();
    }

    private static Optional<byte[]> classPath(String name) throws IOException {
        try (InputStream in = FilesServlet.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    static void send(HttpServletResponse response, Rendering.Download file) throws IOException {
        response.setContentType(file.contentType());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
