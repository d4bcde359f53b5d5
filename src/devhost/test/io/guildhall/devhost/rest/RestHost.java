package io.guildhall.devhost.rest;

import com.atlassian.confluence.user.ConfluenceUser;
import io.guildhall.devhost.confluence.Callers;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.devhost.plugin.TestBundle;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/** Rest modules behind a real server on the loopback interface; a header of the test's own says who calls. */
final class RestHost implements AutoCloseable {
    private static final String CALLER = "X-Test-Caller";

    final FakeCallers callers = new FakeCallers();
    final FakeSecureSessions secureSessions = new FakeSecureSessions();
    final RestModules modules = new RestModules(callers, secureSessions);
    final PluginSystem plugins;
    private final Path directory;
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    RestHost(Path directory) {
        this.directory = directory;
        plugins = new PluginSystem(directory.resolve("osgi"), List.of(), List.of(modules));
    }

    PluginReport install(TestBundle bundle) {
        return plugins.install(bundle.in(directory));
    }

    RestHost open() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/wiki");
        Filter login = (request, response, chain) -> {
            callers.name.set(((HttpServletRequest) request).getHeader(CALLER));
            chain.doFilter(request, response);
        };
        context.addFilter(new FilterHolder(login), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(modules.servlet()), "/rest/*");
        server.setHandler(context);
        server.start();
        return this;
    }

    /** A call to a path below {@code /rest}. */
    Call call(String method, String path) {
        URI uri = URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/wiki/rest" + path);
        return new Call(HttpRequest.newBuilder(uri), method, "");
    }

    /** An anonymous GET. */
    HttpResponse<String> get(String path) {
        return call("GET", path).send();
    }

    @Override
    public void close() throws Exception {
        server.stop();
        plugins.close();
    }

    /** A call in the making. */
    final class Call {
        private final HttpRequest.Builder request;
        private final String method;
        private final String body;

        URI uri() {
            return request.build().uri();
        }

        Call(HttpRequest.Builder request, String method, String body) {
            this.request = request;
            this.method = method;
            this.body = body;
        }

        Call as(String caller) {
            return header(CALLER, caller);
        }

        Call withToken() {
            return header("X-Atlassian-Token", "no-check");
        }

        Call header(String name, String value) {
            request.header(name, value);
            return this;
        }

        Call body(String contentType, String text) {
            return new Call(request.header("Content-Type", contentType), method, text);
        }

        HttpResponse<String> send() {
            try {
                return client.send(
                        request.method(method, HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new AssertionError(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    /** Whoever the header names; {@code admin} is the administrator. */
    static final class FakeCallers implements Callers {
        private final ThreadLocal<@Nullable String> name = new ThreadLocal<>();
        volatile boolean anonymousAccess;

        @Override
        public Optional<DevUser> current() {
            return Optional.ofNullable(name.get())
                    .map(user -> new DevUser(user, user, user, user + "@test", ZoneOffset.UTC, Locale.ENGLISH));
        }

        @Override
        public boolean isAdministrator(@Nullable ConfluenceUser user) {
            return user != null && "admin".equals(user.getName());
        }

        @Override
        public boolean anonymousAccess() {
            return anonymousAccess;
        }
    }
}
