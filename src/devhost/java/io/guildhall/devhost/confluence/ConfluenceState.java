package io.guildhall.devhost.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.HostService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Everything the host knows about people and content, in its database; nothing is kept in memory. */
public final class ConfluenceState {
    /** The language of whoever is not logged in. */
    public static final Locale SITE_LOCALE = Locale.UK;

    private static final String ADMIN = "admin";

    private final Database database;
    private final ZoneId siteZone;
    private final SiteSettings settings;
    private final JdbcUsers users;
    private final JdbcGroups groups;
    private final Spaces spaces;
    private final Pages pages;
    private final Posts posts;
    private final Comments comments;
    private final Likes likes;
    private final Labels labels;
    private final Trash trash;
    private final Search search;
    private final Entities entities;
    private final Callers callers;
    private final EventPublisher events;

    private ConfluenceState(Database database, Clock clock) {
        this.database = database;
        this.siteZone = clock.getZone();
        this.settings = new SiteSettings(database);
        this.events = new SynchronousEventPublisher(database);
        this.users = new JdbcUsers(database, new DirectoryEvents(events::publish));
        this.groups = new JdbcGroups(database, users);
        this.callers = new ThreadCallers(users, settings);
        this.spaces = new AnnouncedSpaces(new JdbcSpaces(database, users), events, database);
        ContentTable table = new ContentTable(database, clock);
        JdbcPages storedPages = new JdbcPages(database, spaces, table);
        JdbcPosts storedPosts = new JdbcPosts(database, spaces, table);
        JdbcComments storedComments = new JdbcComments(database, table);
        this.labels = new JdbcLabels(database);
        this.entities = new Entities(users, spaces, storedPages, storedPosts, storedComments, table, labels);
        this.pages = new AnnouncedPages(storedPages, entities, events, database);
        this.posts = new AnnouncedPosts(storedPosts, entities, events, database);
        this.comments = new AnnouncedComments(storedComments, entities, events, database);
        this.likes = new AnnouncedLikes(new JdbcLikes(database, clock), entities, events, database);
        this.trash = new AnnouncedTrash(
                new JdbcTrash(database, table, storedPages, storedPosts), entities, events, database);
        this.search = new JdbcSearch(database);
    }

    /**
     * Makes the tables if they are missing, under a lock, and the user {@code admin}/{@code admin}.
     *
     * @param clock for the times of pages; its zone is that of whoever is not logged in
     */
    public static ConfluenceState in(Database database, Clock clock) {
        ConfluenceState state = new ConfluenceState(database, clock);
        ClusterLock turn = database.locks().getLockForName("devhost-schema");
        turn.lock();
        try {
            Schema.make(database);
            state.settings.nameSite();
            state.addAdmin();
        } finally {
            turn.unlock();
        }
        return state;
    }

    /** What holds for the whole site. */
    public SiteSettings settings() {
        return settings;
    }

    /** The user directory. */
    public Users users() {
        return users;
    }

    /** The groups of the directory. */
    public Groups groups() {
        return groups;
    }

    /** Spaces and their permissions. */
    public Spaces spaces() {
        return spaces;
    }

    /** Pages and their versions. */
    public Pages pages() {
        return pages;
    }

    /** Blog posts and their versions. */
    public Posts posts() {
        return posts;
    }

    /** Comments on pages and blog posts. */
    public Comments comments() {
        return comments;
    }

    /** Who likes what. */
    public Likes likes() {
        return likes;
    }

    /** Labels of pages and blog posts. */
    public Labels labels() {
        return labels;
    }

    /** Pages and blog posts that were thrown away. */
    public Trash trash() {
        return trash;
    }

    /** Finds pages and blog posts. */
    public Search search() {
        return search;
    }

    /** Content as plugins see it. */
    public Entities entities() {
        return entities;
    }

    /** Who is calling. */
    public Callers callers() {
        return callers;
    }

    /** Where the host publishes its events; plugins get the same one as a service. */
    public EventPublisher events() {
        return events;
    }

    /** Whether there is nothing but {@code admin}. */
    public boolean isEmpty() {
        return spaces.all().isEmpty() && users.all(2).size() < 2;
    }

    /** Runs work in a transaction, joining the one of this thread; an exception rolls back. */
    public <T> T inTransaction(Supplier<T> work) {
        return database.inTransaction(work);
    }

    /**
     * The same on a node that has no folder in common with others.
     *
     * @param contextPath for example {@code /confluence}
     * @param baseUrl the whole address of the host, with the context path
     */
    public List<HostService<?>> services(String contextPath, URI baseUrl) {
        return services(contextPath, baseUrl, Optional.empty());
    }

    /**
     * The host's API over this state: users, permissions, spaces, locks, events, time zone, language, addresses.
     *
     * @param contextPath for example {@code /confluence}
     * @param baseUrl the whole address of the host, with the context path
     * @param sharedHome the folder that all nodes share
     */
    public List<HostService<?>> services(String contextPath, URI baseUrl, Optional<Path> sharedHome) {
        Site site = new Site(contextPath, baseUrl, sharedHome);
        LocaleResolver locales = new UserLocales(users, callers);
        TimeZoneManager zones = new UserTimeZones(users, callers, siteZone);
        UserAccessor accessor = new DirectoryUserAccessor(users, groups());
        SpaceManager spaceManager = key -> spaces.find(key)
                .map(space -> space.beginningWith(
                        () -> pages.home(space.getKey()).map(entities::of).orElse(null)))
                .orElse(null);
        return List.of(
                HostService.shared(UserManager.class, new DirectoryUserManager(users, callers, contextPath)),
                HostService.shared(ApplicationProperties.class, site),
                HostService.shared(LoginUriProvider.class, site),
                HostService.shared(LocaleResolver.class, locales),
                HostService.shared(TimeZoneManager.class, zones),
                HostService.shared(UserAccessor.class, accessor),
                HostService.shared(SpaceManager.class, spaceManager),
                HostService.shared(PageManager.class, new EntityPageManager(pages, entities)),
                HostService.shared(
                        PermissionManager.class, new StatePermissionManager(users, spaces, callers, entities)),
                HostService.shared(CQLSearchService.class, new CqlSearch(database, spaces, callers)),
                HostService.shared(ClusterLockService.class, database.locks()),
                HostService.shared(EventPublisher.class, events));
    }

    private void addAdmin() {
        if (users.byName(ADMIN).isEmpty()) {
            users.add(
                    ADMIN,
                    ADMIN,
                    "Administrator",
                    "admin@example.com",
                    siteZone,
                    SITE_LOCALE,
                    Set.of(Users.ADMINISTRATORS));
        }
    }
}
