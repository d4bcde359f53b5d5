package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.Rendering;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /download/resources/*}: files of plugins. */
final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    DownloadServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Rendering.Download> file =
                path.contains("..") ? Optional.empty() : site.rendering().download(path);
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        FilesServlet.send(response, file.get());
    }
}
