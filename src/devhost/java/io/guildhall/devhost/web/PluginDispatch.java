package io.guildhall.devhost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code /plugins/servlet/*}: finds the servlet, checks who may call it, runs it inside its plugin. */
final class PluginDispatch extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PluginDispatch.class);

    private final transient Site site;
    private final transient Templates templates;

    PluginDispatch(Site site, Templates templates) {
        this.site = site;
        this.templates = templates;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Exchange exchange = new Exchange(site, templates, request, response);
        Optional<MountedServlet> found = site.modules().servlets().find(exchange.path());
        if (found.isEmpty()) {
            exchange.notFound();
            return;
        }
        MountedServlet mounted = found.get();
        if (!mounted.servlet().begin()) {
            exchange.notFound();
            return;
        }
        try {
            admit(exchange, mounted);
        } finally {
            mounted.servlet().end();
        }
    }

    private void admit(Exchange exchange, MountedServlet mounted) throws ServletException, IOException {
        switch (site.modules()
                .servlets()
                .access()
                .mayCall(mounted.servlet().type(), exchange.request().getMethod())) {
            case YES -> run(exchange, mounted);
            case LOG_IN -> exchange.logIn();
            case NO -> exchange.fail(403, "Only administrators may see this page.");
        }
    }

    private void run(Exchange exchange, MountedServlet mounted) throws ServletException, IOException {
        HttpServletRequest request = new UnderBase(exchange.request(), mounted.base());
        AtomicReference<Exception> failure = new AtomicReference<>();
        List<String> required = site.modules()
                .servlets()
                .requiredDuring(() -> failure.set(attempt(mounted.servlet(), request, exchange.response())));
        Decoration.require(exchange.request(), required);
        Exception broken = failure.get();
        if (broken instanceof IOException lost) {
            throw lost;
        }
        if (broken != null) {
            LOG.error(
                    "{}: {} failed",
                    mounted.servlet().plugin().key(),
                    exchange.request().getRequestURI(),
                    broken);
            exchange.fail(500, "The app could not answer. The log of the host says why.");
        }
    }

    /** What went wrong, or null. */
    private @Nullable Exception attempt(LazyServlet servlet, HttpServletRequest request, HttpServletResponse response) {
        return servlet.plugin()
                .<Optional<Exception>>inside(() -> {
                    try {
                        servlet.in(getServletContext()).service(request, response);
                        return Optional.empty();
                    } catch (ServletException | IOException | RuntimeException broken) {
                        return Optional.of(broken);
                    } catch (LinkageError unlinked) {
                        return Optional.of(new ServletException(unlinked));
                    }
                })
                .orElse(null);
    }

    /** Shows the servlet its own pattern as the servlet path, as Confluence does. */
    private static final class UnderBase extends HttpServletRequestWrapper {
        private final String base;
        private final String below;

        UnderBase(HttpServletRequest request, String base) {
            super(request);
            this.base = request.getServletPath() + base;
            this.below = request.getPathInfo().substring(base.length());
        }

        @Override
        public String getServletPath() {
            return base;
        }

        @Override
        public @Nullable String getPathInfo() {
            return below.isEmpty() ? null : below;
        }
    }
}
