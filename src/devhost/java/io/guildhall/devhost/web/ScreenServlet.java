package io.guildhall.devhost.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Serves a screen: checks the form token, and turns whatever goes wrong into a page without a stack trace. */
final class ScreenServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScreenServlet.class);

    private final transient Site site;
    private final transient Templates templates;
    private final transient Screen screen;

    ScreenServlet(Site site, Templates templates, Screen screen) {
        this.site = site;
        this.templates = templates;
        this.screen = screen;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        answer(new Exchange(site, templates, request, response), screen::get);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Exchange exchange = new Exchange(site, templates, request, response);
        if (screen.wantsToken() && !FormToken.isIn(request)) {
            exchange.fail(403, "This form is no longer valid. Go back, reload the page and try again.");
            return;
        }
        answer(exchange, screen::post);
    }

    private static void answer(Exchange exchange, Work work) throws IOException, ServletException {
        try {
            work.on(exchange);
        } catch (RuntimeException broken) {
            LOG.error("{} failed", exchange.request().getRequestURI(), broken);
            apologise(exchange);
        }
    }

    /** In the host's frame if that still works, else without it. */
    private static void apologise(Exchange exchange) throws IOException {
        try {
            exchange.fail(500, "Something went wrong here. The log of the host says what.");
        } catch (RuntimeException again) {
            LOG.error("the error page failed too", again);
            exchange.response().sendError(500);
        }
    }

    private interface Work {
        void on(Exchange exchange) throws IOException, ServletException;
    }
}
