package io.guildhall.kernel.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The app's resources in a real JAX-RS run time, without a server. */
public final class RestApp {
    private static final URI BASE = URI.create("http://localhost/rest/guildhall/1.0/");

    private final ApplicationHandler handler;

    private RestApp(ApplicationHandler handler) {
        this.handler = handler;
    }

    /** With these resources and providers; the services are what is injected into them, by type. */
    public static RestApp of(List<Class<?>> resources, Map<Class<?>, Object> services) {
        ResourceConfig config = new ResourceConfig(resources.toArray(Class[]::new));
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.register(FailureMapper.class);
        config.register(new Services(services));
        return new RestApp(new ApplicationHandler(config));
    }

    public Answer get(String path) {
        return send("GET", path, Map.of(), new byte[0]);
    }

    /** Sends JSON the way our own script does. */
    public Answer send(String method, String path, String json) {
        return send(method, path, jsonHeaders(), json.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends nothing but the token. */
    public Answer send(String method, String path) {
        return send(method, path, Map.of("X-Atlassian-Token", "no-check"), new byte[0]);
    }

    public Answer send(String method, String path, Map<String, String> headers, byte[] body) {
        ContainerRequest request = new ContainerRequest(
                BASE,
                URI.create(BASE + path),
                method,
                new NoSecurity(),
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        headers.forEach(request::header);
        request.setEntityStream(new ByteArrayInputStream(body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            return answer(handler.apply(request, out).get(), out);
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the request reached the container", e);
        }
    }

    /** What our own script sends with every change. */
    public static Map<String, String> jsonHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("X-Atlassian-Token", "no-check");
        return headers;
    }

    private static Answer answer(ContainerResponse response, ByteArrayOutputStream out) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        try {
            response.close();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer(response.getStatus(), headers, out.toString(StandardCharsets.UTF_8));
    }

    private static final class Services extends AbstractBinder {
        private final Map<Class<?>, Object> services;

        Services(Map<Class<?>, Object> services) {
            this.services = services;
        }

        @Override
        protected void configure() {
            services.forEach((type, service) -> bind(service).to((Class<Object>) type));
        }
    }

    private static final class NoSecurity implements jakarta.ws.rs.core.SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return () -> "nobody";
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return "";
        }
    }
}
