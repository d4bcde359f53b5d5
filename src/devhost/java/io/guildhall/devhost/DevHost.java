package io.guildhall.devhost;

import com.atlassian.beehive.ClusterLock;
import io.guildhall.devhost.ao.ActiveObjectsModules;
import io.guildhall.devhost.caches.Caches;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.data.BadData;
import io.guildhall.devhost.data.DataSet;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.jobs.Jobs;
import io.guildhall.devhost.mail.Outbox;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ManagedPlugins;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.devhost.rendering.Rendering;
import io.guildhall.devhost.rest.RestModules;
import io.guildhall.devhost.web.Site;
import io.guildhall.devhost.web.WebModules;
import io.guildhall.devhost.web.WebServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running host. Close it to end it cleanly. */
public final class DevHost implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DevHost.class);
    private static final String CONTEXT_PATH = "/confluence";

    private final Opened opened;
    private final WebServer server;
    private final Database database;
    private final ConfluenceState confluence;
    private final Rendering rendering;
    private final PluginSystem plugins;
    private final Outbox outbox;
    private final Jobs jobs;
    private final Caches caches;
    private final ManagedPlugins apps;
    private final Node node;

    private DevHost(Options options, Opened opened) {
        this.opened = opened;
        node = options.node();
        server = opened.keep(WebServer.bind(options.port(), CONTEXT_PATH));
        database = opened.keep(Database.open(options.jdbcUrl()));
        Clock clock = Clock.systemDefaultZone();
        confluence = ConfluenceState.in(database, clock);
        outbox = Outbox.in(database, clock);
        jobs = new Jobs(database, clock, options.node().name());
        caches = opened.keep(new Caches(database, clock));
        rendering = new Rendering(confluence.callers(), database, CONTEXT_PATH, confluence.users());
        WebModules web = new WebModules(confluence.callers(), confluence.spaces(), rendering, clock, CONTEXT_PATH);
        RestModules rest = new RestModules(confluence.callers(), web.secureSessions());
        ActiveObjectsModules ao = new ActiveObjectsModules(database);
        Path work = options.home().resolve("osgi").resolve(UUID.randomUUID().toString());
        plugins = opened.keep(new PluginSystem(work, services(options, ao, web), types(ao, rest, web)));
        apps = new ManagedPlugins(plugins, options.home().resolve("plugins"));
        // The last to open is the first to close: no request may meet a plugin system that is gone.
        opened.keep(server);
        server.serve(new Site(
                CONTEXT_PATH,
                database,
                confluence,
                rendering,
                plugins,
                apps,
                web,
                rest,
                outbox,
                jobs,
                aui(),
                options.production(),
                new Site.Place(options.node().name(), !options.node().isAlone())));
    }

    /**
     * What a host is started with.
     *
     * @param port 0 takes a free one
     * @param production whether scripts and styles are sent in batches
     * @param node which of the hosts on this database it is
     */
    public record Options(
            int port, Path home, String jdbcUrl, Optional<Path> data, List<Path> jars, boolean production, Node node) {
        /** A host alone; it sends batches where the system property {@code guildhall.production} is {@code true}. */
        public Options(int port, Path home, String jdbcUrl, Optional<Path> data, List<Path> jars) {
            this(port, home, jdbcUrl, data, jars, Boolean.getBoolean("guildhall.production"), Node.ALONE);
        }

        /** The same host, sending batches. */
        public Options inProduction() {
            return new Options(port, home, jdbcUrl, data, jars, true, node);
        }

        /** The same host as one of several. */
        public Options as(Node one) {
            return new Options(port, home, jdbcUrl, data, jars, production, one);
        }

        /** A host in memory for tests: a free port, nothing but {@code admin}, and these jars. */
        public static Options forTests(Path home, Path... jars) {
            return new Options(
                    0,
                    home,
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1",
                    Optional.empty(),
                    List.of(jars));
        }
    }

    /**
     * Starts everything, installs the jars, and loads the data if the database holds nothing yet.
     *
     * @throws IllegalStateException where the data cannot be used; whatever was opened is closed again
     */
    public static DevHost start(Options options) {
        Opened opened = new Opened();
        try {
            DevHost host = new DevHost(options, opened);
            Optional<DataSet> data = host.fill(options.data());
            host.apps.start(options.jars());
            host.replay(data);
            host.server.ready();
            return host;
        } catch (BadData bad) {
            opened.close();
            throw new IllegalStateException(bad.getMessage(), bad);
        } catch (RuntimeException failed) {
            opened.close();
            throw failed;
        }
    }

    /** What all nodes share is in the home of the first, in which the homes of the others are. */
    private static Path sharedHome(Options options) {
        Path home = options.home().toAbsolutePath();
        boolean isInside =
                !options.node().isFirst() && home.endsWith(options.node().name());
        return isInside ? home.resolveSibling("shared-home") : home.resolve("shared-home");
    }

    private List<HostService<?>> services(Options options, ActiveObjectsModules ao, WebModules web) {
        List<HostService<?>> services =
                new ArrayList<>(confluence.services(CONTEXT_PATH, server.baseUrl(), Optional.of(sharedHome(options))));
        services.addAll(rendering.services());
        services.addAll(web.services());
        services.addAll(outbox.services());
        services.addAll(caches.services());
        services.add(ao.service());
        return services;
    }

    private List<ModuleType> types(ActiveObjectsModules ao, RestModules rest, WebModules web) {
        List<ModuleType> types = new ArrayList<>(rendering.moduleTypes());
        types.add(ao);
        types.add(rest);
        types.add(jobs);
        types.addAll(web.moduleTypes());
        return types;
    }

    private static Path aui() {
        String root = System.getProperty("guildhall.root", "");
        return Path.of(System.getProperty(
                "guildhall.aui", Path.of(root).resolve("target/aui/package").toString()));
    }

    /** Users, spaces and pages, if there are none yet. Two hosts on one database take turns. */
    private Optional<DataSet> fill(Optional<Path> folder) throws BadData {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        ClusterLock turn = database.locks().getLockForName("devhost-data");
        turn.lock();
        try {
            if (!confluence.isEmpty()) {
                return Optional.empty();
            }
            DataSet data = DataSet.read(folder.get());
            data.fill(confluence);
            return Optional.of(data);
        } finally {
            turn.unlock();
        }
    }

    private void replay(Optional<DataSet> data) throws BadData {
        if (data.isEmpty()) {
            return;
        }
        if (plugins.reports().isEmpty() || !plugins.reports().stream().allMatch(PluginReport::enabled)) {
            LOG.warn("The requests of the data set are not replayed: no app is enabled to answer them");
            return;
        }
        data.get().replay(server.baseUrl());
    }

    /** For example {@code http://localhost:1990/confluence}. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /** Which of the hosts on its database this is. */
    public Node node() {
        return node;
    }

    public ConfluenceState confluence() {
        return confluence;
    }

    public PluginSystem plugins() {
        return plugins;
    }

    public Rendering rendering() {
        return rendering;
    }

    /** The letters that plugins sent. */
    public Outbox outbox() {
        return outbox;
    }

    /** The jobs of plugins on this node. */
    public Jobs jobs() {
        return jobs;
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        opened.close();
    }
}
