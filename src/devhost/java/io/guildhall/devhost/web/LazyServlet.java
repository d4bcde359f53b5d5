package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.rest.Requests;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A servlet of a plugin that is initialised when it is first asked, as in Confluence. */
final class LazyServlet {
    private static final Logger LOG = LoggerFactory.getLogger(LazyServlet.class);

    private final Plugin plugin;
    private final HttpServlet servlet;
    private final String name;
    private final Map<String, String> parameters;
    private final Requests requests = new Requests();
    private boolean initialised;

    LazyServlet(Plugin plugin, HttpServlet servlet, String name, Map<String, String> parameters) {
        this.plugin = plugin;
        this.servlet = servlet;
        this.name = name;
        this.parameters = parameters;
    }

    Plugin plugin() {
        return plugin;
    }

    Class<?> type() {
        return servlet.getClass();
    }

    /** Whether a request may go on, which it may not before the whole plugin is ready; if so, {@link #end()} must follow. */
    boolean begin() {
        return plugin.ready() && requests.begin();
    }

    void end() {
        requests.end();
    }

    /** Turns later requests away and waits for those under way. */
    void settle() {
        if (!requests.stop()) {
            LOG.warn("{}: requests of servlet {} do not end; it stops without them", plugin.key(), name);
        }
    }

    /** The servlet, initialised. To be called inside the plugin. */
    synchronized HttpServlet in(ServletContext context) throws ServletException {
        if (!initialised) {
            servlet.init(new Config(name, context, parameters));
            initialised = true;
        }
        return servlet;
    }

    synchronized void destroy() {
        if (initialised) {
            initialised = false;
            plugin.inside(() -> {
                servlet.destroy();
                return true;
            });
        }
    }

    private record Config(String name, ServletContext context, Map<String, String> parameters)
            implements ServletConfig {
        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public @Nullable String getInitParameter(String parameter) {
            return parameters.get(parameter);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
