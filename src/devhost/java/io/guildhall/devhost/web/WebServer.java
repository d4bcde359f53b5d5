package io.guildhall.devhost.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.sitemesh.builder.SiteMeshFilterBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of the host, on the loopback interface only. */
public final class WebServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    private final Server server;
    private final ServerConnector connector;
    private final String contextPath;
    private final Status status = new Status();

    private WebServer(Server server, ServerConnector connector, String contextPath) {
        this.server = server;
        this.connector = connector;
        this.contextPath = contextPath;
    }

    /**
     * Takes a port, without answering yet.
     *
     * @param port 0 takes a free one
     * @throws UncheckedIOException where the port is taken
     */
    public static WebServer bind(int port, String contextPath) {
        QueuedThreadPool threads = new QueuedThreadPool(48, 4);
        threads.setName("http");
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException taken) {
            throw new UncheckedIOException("port " + port + " cannot be taken", taken);
        }
        return new WebServer(server, connector, contextPath);
    }

    /** For example {@code http://localhost:1990/confluence}. */
    public URI baseUrl() {
        return URI.create("http://localhost:" + connector.getLocalPort() + contextPath);
    }

    /** Starts to answer; {@code /status} says that the site is starting until {@link #ready()}. */
    public void serve(Site site) {
        if (!AuiFiles.in(site.aui())) {
            LOG.warn("AUI is not in {}: pages are served without styles", site.aui());
        }
        try {
            server.setHandler(
                    new Handler.Sequence(new ToContext(contextPath), context(site), new DefaultHandler(false, false)));
            SharedSessions.takingTurns(site.database(), server::start);
        } catch (Exception failed) {
            throw new IllegalStateException("the web server does not start", failed);
        }
    }

    /** From now on {@code /status} says that the site is running. */
    public void ready() {
        status.run();
    }

    private ServletContextHandler context(Site site) {
        ServletContextHandler context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        var sessions = context.getSessionHandler();
        // Cookies ignore the port. So the name says which sessions it leads to: two sites on one machine must not log
        // each other out, and the hosts of
        // one site must not either.
        Optional<DataSource> shared = site.database().sessionDataSource();
        shared.ifPresent(connections -> SharedSessions.keep(sessions, connections));
        sessions.setSessionCookie("JSESSIONID_"
                + (shared.isPresent()
                        ? site.confluence().settings().siteId()
                        : Integer.toString(connector.getLocalPort())));
        sessions.addEventListener(new NeutralAttributes());
        sessions.setSessionIdPathParameterName("none");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        context.setErrorHandler(new ErrorPages());
        filter(context, new HeaderFilter());
        filter(context, new CallerFilter(site.confluence().users()));
        filter(
                context,
                new SiteMeshFilterBuilder()
                        .setDecoratorPrefix("/decorators/")
                        .setIncludeErrorPages(true)
                        .addExcludedPath("/rest/*")
                        .create());
        mount(context, site);
        return context;
    }

    private static void filter(ServletContextHandler context, Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private void mount(ServletContextHandler context, Site site) {
        Templates templates = new Templates();
        servlet(context, "/decorators/*", new DecoratorServlet(site, templates));
        servlet(context, "/s/*", new FilesServlet(site));
        servlet(context, "/download/resources/*", new DownloadServlet(site));
        servlet(context, "/download/batch/*", new BatchServlet(site));
        servlet(context, "/plugins/servlet/*", new PluginDispatch(site, templates));
        servlet(context, "/rest/*", site.rest().servlet());
        Screens.of(status)
                .forEach((path, screen) -> servlet(context, path, new ScreenServlet(site, templates, screen)));
    }

    private static void servlet(ServletContextHandler context, String path, HttpServlet servlet) {
        ServletHolder holder = new ServletHolder(path, servlet);
        if (path.equals(UploadPlugin.PATH)) {
            holder.getRegistration().setMultipartConfig(UploadPlugin.limits());
        }
        context.addServlet(holder, path);
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception failed) {
            throw new IllegalStateException("the web server does not stop", failed);
        }
    }
}
