package io.guildhall.devhost.web;

import io.guildhall.devhost.rendering.Rendering;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /download/batch/*}: scripts and styles of plugins in batches. */
final class BatchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Site site;

    BatchServlet(Site site) {
        this.site = site;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Rendering.Batch> batch = site.rendering().batch(path);
        if (batch.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader(
                "Cache-Control", batch.get().unchanged() ? "private, max-age=31536000, immutable" : "no-cache");
        FilesServlet.send(response, batch.get().download());
    }
}
