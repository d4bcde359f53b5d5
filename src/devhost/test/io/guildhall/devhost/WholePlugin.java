package io.guildhall.devhost;

import io.guildhall.devhost.plugin.TestBundle;

/**
 * A plugin that is called from everywhere: macro, REST resource and provider, servlet, condition, listener, beans, tables, a job, a cache of
 * its own classes, a template and a web resource. Each place notes in a system property {@code whole.<place>} whether it ran inside the bundle's loader.
 */
final class WholePlugin {
    static final String KEY = "whole";
    static final String NOTE = "whole.";

    private WholePlugin() {}

    /** A version of it; the servlet and the REST resource say which. */
    static TestBundle version(String version) {
        return TestBundle.of(KEY, version)
                .source(SEEN)
                .source(BEAN)
                .source(MACRO)
                .source(SERVLET.formatted(version))
                .source(CONDITION)
                .source(ENTITY)
                .source(RESOURCE.formatted(version))
                .source(PROVIDER)
                .component("whole.Bean", "whole.Store", "whole.Beat")
                .source(STORE)
                .source(BEAT)
                .imports(
                        "com.atlassian.event.api.EventPublisher",
                        "com.atlassian.activeobjects.external.ActiveObjects",
                        "com.atlassian.cache.CacheManager",
                        "com.atlassian.templaterenderer.TemplateRenderer")
                .exports("whole.Bean#com.atlassian.sal.api.lifecycle.LifecycleAware")
                .module("<ao key='ao' namespace='whole'><entity>whole.Thing</entity></ao>")
                .module("<xhtml-macro key='m' name='whole' class='whole.Box'/>")
                .module("<servlet key='s' class='whole.Page'><url-pattern>/whole</url-pattern></servlet>")
                .module("<rest key='r' path='/whole' version='1.0'><package>whole.rest</package></rest>")
                .module(
                        "<job-config key='j' name='Beat'><job key='beat'/><schedule repeat-interval='10'/></job-config>")
                .module("<resource type='i18n' name='i18n' location='whole'/>")
                .module("<web-item key='i' section='system.header/left'><label key='whole.item'/>"
                        + "<link linkId='whole-item'>/x</link><condition class='whole.Shown'/></web-item>")
                .module(
                        "<web-resource key='w'><resource type='download' name='w.css' location='w.css'/></web-resource>")
                .entry("w.css", "p { margin: 0 }")
                .entry("whole.vm", "<p>template $name</p>")
                .entry("whole.properties", "whole.item=Whole\nwhole.whole.label=Whole\nwhole.whole.desc=Whole\n");
    }

    private static final String SEEN = """
            package whole;
            public class Seen {
                public static void at(String place) {
                    boolean inside = Thread.currentThread().getContextClassLoader() == Seen.class.getClassLoader();
                    System.setProperty("whole." + place, String.valueOf(inside));
                }
            }
            """;

    private static final String BEAN = """
            package whole;
            import com.atlassian.event.api.EventListener;
            import com.atlassian.event.api.EventPublisher;
            import com.atlassian.sal.api.lifecycle.LifecycleAware;
            import jakarta.annotation.PostConstruct;
            import jakarta.annotation.PreDestroy;
            public class Bean implements LifecycleAware {
                private final EventPublisher events;
                public Bean(EventPublisher events) { this.events = events; Seen.at("constructor"); }
                @PostConstruct public void begin() { events.register(this); Seen.at("PostConstruct"); }
                @PreDestroy public void end() { events.unregister(this); Seen.at("PreDestroy"); }
                @EventListener public void on(StringBuilder event) { Seen.at("listener"); if (event.length() > 0) throw new IllegalStateException("asked to fail"); }
                @Override public void onStart() { Seen.at("onStart"); }
                @Override public void onStop() { Seen.at("onStop"); }
            }
            """;

    private static final String STORE = """
            package whole;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import com.atlassian.sal.api.transaction.TransactionCallback;
            import com.atlassian.templaterenderer.TemplateRenderer;
            public class Store {
                private final ActiveObjects ao;
                private final TemplateRenderer templates;
                public Store(ActiveObjects ao, TemplateRenderer templates) { this.ao = ao; this.templates = templates; }
                public String add() {
                    TransactionCallback<Thing> adding = () -> { Seen.at("transaction"); return ao.create(Thing.class); };
                    ao.executeInTransaction(adding);
                    java.io.StringWriter text = new java.io.StringWriter();
                    try {
                        templates.render("whole.vm", java.util.Map.of("name", "rendered"), text);
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                    return text.toString();
                }
            }
            """;

    private static final String BEAT = """
            package whole;
            import com.atlassian.cache.Cache;
            import com.atlassian.cache.CacheLoader;
            import com.atlassian.cache.CacheManager;
            import com.atlassian.cache.CacheSettingsBuilder;
            import com.atlassian.scheduler.JobRunner;
            import com.atlassian.scheduler.JobRunnerRequest;
            import com.atlassian.scheduler.JobRunnerResponse;
            public class Beat implements JobRunner {
                private final Cache<Object, Object> local;
                private final Cache<String, String> remote;
                public Beat(CacheManager caches) {
                    CacheSettingsBuilder hour = new CacheSettingsBuilder().expireAfterWrite(1, java.util.concurrent.TimeUnit.HOURS);
                    CacheLoader<Object, Object> own = key -> { Seen.at("cache loader"); return new Seen(); };
                    local = caches.getCache("whole.local", own, hour.local().build());
                    remote = caches.getCache("whole.remote", key -> key, hour.remote().build());
                }
                @Override
                public JobRunnerResponse runJob(JobRunnerRequest request) {
                    local.get(this);
                    remote.get("a");
                    Seen.at("job");
                    return JobRunnerResponse.success();
                }
            }
            """;

    private static final String ENTITY = """
            package whole;
            import net.java.ao.Entity;
            public interface Thing extends Entity {
                String getName();
                void setName(String name);
            }
            """;

    private static final String MACRO = """
            package whole;
            import com.atlassian.confluence.content.render.xhtml.ConversionContext;
            import com.atlassian.confluence.macro.Macro;
            import java.util.Map;
            public class Box implements Macro {
                private final Store store;
                public Box(Store store) { this.store = store; Seen.at("module constructor"); }
                public String execute(Map<String, String> parameters, String body, ConversionContext context) {
                    Seen.at("macro");
                    if (parameters.containsKey("fail")) throw new IllegalStateException("asked to fail");
                    return store.add();
                }
                public BodyType getBodyType() { Seen.at("getBodyType"); return BodyType.NONE; }
                public OutputType getOutputType() { return OutputType.BLOCK; }
            }
            """;

    private static final String SERVLET = """
            package whole;
            import com.atlassian.annotations.security.UnrestrictedAccess;
            import jakarta.servlet.ServletException;
            import jakarta.servlet.http.HttpServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            @UnrestrictedAccess
            public class Page extends HttpServlet {
                private final Store store;
                public Page(Store store) { this.store = store; }
                @Override public void init() { Seen.at("servlet init"); }
                @Override public void destroy() { Seen.at("servlet destroy"); }
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                    Seen.at("servlet");
                    if (request.getParameter("fail") != null) throw new IllegalStateException("asked to fail");
                    store.add();
                    response.getWriter().write(new Version().text());
                }
                public static class Version { public String text() { return "%s"; } }
            }
            """;

    private static final String CONDITION = """
            package whole;
            import com.atlassian.plugin.web.Condition;
            import java.util.Map;
            public class Shown implements Condition {
                public void init(Map<String, String> parameters) { Seen.at("condition init"); }
                public boolean shouldDisplay(Map<String, Object> context) { Seen.at("condition"); return true; }
            }
            """;

    private static final String RESOURCE = """
            package whole.rest;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.QueryParam;
            import whole.Seen;
            import whole.Store;
            @Path("/")
            @UnrestrictedAccess
            public class Resource {
                private final Store store;
                public Resource(Store store) { this.store = store; Seen.at("resource constructor"); }
                @GET public String get(@QueryParam("fail") String fail) {
                    Seen.at("resource");
                    if (fail != null) throw new UnsupportedOperationException("asked to fail");
                    store.add();
                    return "%s";
                }
            }
            """;

    private static final String PROVIDER = """
            package whole.rest;
            import jakarta.ws.rs.core.Response;
            import jakarta.ws.rs.ext.ExceptionMapper;
            import jakarta.ws.rs.ext.Provider;
            import whole.Seen;
            @Provider
            public class Mapper implements ExceptionMapper<UnsupportedOperationException> {
                public Response toResponse(UnsupportedOperationException e) { Seen.at("provider"); return Response.status(409).build(); }
            }
            """;
}
