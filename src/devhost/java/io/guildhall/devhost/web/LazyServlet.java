package io.guildhall.devhost.web;

import io.guildhall.devhost.plugin.Plugin;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A servlet of a plugin that is initialised when it is first asked, as in Confluence. */
final class LazyServlet {
    private final Plugin plugin;
    private final HttpServlet servlet;
    private final String name;
    private final Map<String, String> parameters;
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
