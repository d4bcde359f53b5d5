package io.guildhall.devhost.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.IOException;
import java.util.List;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The Jersey application of one rest module. */
final class RestApplication {
    private static final Logger LOG = LoggerFactory.getLogger(RestApplication.class);
    private static final int TYPES_AT_FIRST = 16;
    private static final int TYPES_AT_MOST = 200;

    private final Plugin plugin;
    private final ClassLoader bundle;
    private final ServletContainer jersey;
    private final Requests requests = new Requests();

    private RestApplication(Plugin plugin, ServletContainer jersey) {
        this.plugin = plugin;
        bundle = plugin.classLoader();
        this.jersey = jersey;
    }

    /** Starts it; Jersey's own complaints about the resources refuse the module. */
    static RestApplication start(
            Plugin plugin, ResourceClasses classes, List<ContainerRequestFilter> filters, ServletContext context)
            throws ModuleRefused {
        ServletContainer jersey = new ServletContainer(config(plugin, classes, filters));
        RestApplication application = new RestApplication(plugin, jersey);
        try {
            application.inside(() -> {
                jersey.init(new RestServletConfig(context));
                InjectionManager injection = jersey.getApplicationHandler().getInjectionManager();
                classes.resources().forEach(injection::inject);
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw new ModuleRefused("Jersey refuses the module: " + e.getMessage(), e);
        }
        return application;
    }

    private static ResourceConfig config(Plugin plugin, ResourceClasses classes, List<ContainerRequestFilter> filters) {
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
                .register(new JacksonJsonProvider(mapper(plugin)))
                .register(new Instances(classes));
        filters.forEach(config::register);
        config.setClassLoader(plugin.classLoader());
        classes.resources().forEach(resource -> config.register(resource.getClass()));
        classes.providers().forEach(config::register);
        return config;
    }

    /** The types it has seen are kept apart: the cache of the default factory would hold the bundle's classes for ever. */
    private static ObjectMapper mapper(Plugin plugin) {
        LookupCache<Object, JavaType> seen = new LRUMap<>(TYPES_AT_FIRST, TYPES_AT_MOST);
        TypeFactory types = TypeFactory.defaultInstance().withCache(seen).withClassLoader(plugin.classLoader());
        return new ObjectMapper().setTypeFactory(types);
    }

    /** Answers a request whose servlet path ends where this application begins; one that comes too early or too late finds nothing. */
    void serve(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!plugin.ready() || !requests.begin()) {
            PlainAnswer.NO_SUCH_MODULE.send(response);
            return;
        }
        try {
            inside(() -> jersey.service(request, response));
        } finally {
            requests.end();
        }
    }

    /** Turns later requests away and waits for those under way. */
    void settle() {
        if (!requests.stop()) {
            LOG.warn("requests of a rest module do not end; it stops without them");
        }
    }

    /** Ends Jersey. */
    void stop() {
        jersey.destroy();
    }

    private void inside(Work work) throws ServletException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(bundle);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private interface Work {
        void run() throws ServletException, IOException;
    }

    /** Makes Jersey use these resources instead of building its own, so that their @Context fields work too. */
    private static final class Instances extends AbstractBinder {
        private final ResourceClasses classes;

        Instances(ResourceClasses classes) {
            this.classes = classes;
        }

        @Override
        protected void configure() {
            classes.resources().forEach(this::bindToItsClass);
        }

        private <T> void bindToItsClass(T resource) {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) resource.getClass();
            bind(resource).to(type);
        }
    }
}
