package io.guildhall.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.mail.Outbox;
import io.guildhall.devhost.plugin.HostService;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.ModuleType;
import io.guildhall.devhost.plugin.Plugin;
import io.guildhall.devhost.rendering.Rendering;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Events;
import io.guildhall.kernel.Groups;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.PageSearch;
import io.guildhall.kernel.People;
import io.guildhall.kernel.PeopleSearch;
import io.guildhall.kernel.PersonalTexts;
import io.guildhall.kernel.Post;
import io.guildhall.kernel.Spaces;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.site.JobRuns;
import io.guildhall.site.Jobs;
import io.guildhall.site.ThisNode;
import io.guildhall.storage.Storage;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The adapters over the services of the embedded host in a database of its own, for tests of other packages. */
public final class HostOver implements AutoCloseable {
    public final ConfluenceState confluence;
    private final Database database;
    private final Rendering rendering;
    private final List<HostService<?>> services;
    private final Plugin app = new AppFromItsSources();

    private HostOver(Database database) {
        this.database = database;
        confluence = ConfluenceState.in(database, new Ticking());
        rendering = new Rendering(confluence.callers(), database, "/confluence");
        services = Stream.of(
                        confluence.services("/confluence", URI.create("http://localhost/confluence")),
                        rendering.services(),
                        Outbox.in(database, Clock.systemUTC()).services())
                .<HostService<?>>flatMap(List::stream)
                .toList();
        readTextsOfTheApp();
    }

    private void readTextsOfTheApp() {
        try {
            Document xml =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            Element resource = xml.createElement("resource");
            resource.setAttribute("type", "i18n");
            resource.setAttribute("name", "i18n");
            resource.setAttribute("location", "guildhall/texts");
            ModuleType resources = rendering.moduleTypes().stream()
                    .filter(type -> type.element().equals("resource"))
                    .findFirst()
                    .orElseThrow();
            resources.enable(app, new ModuleElement(resource));
        } catch (ParserConfigurationException | ModuleRefused e) {
            throw new IllegalStateException(e);
        }
    }

    /** A host with nobody in it but its administrator. */
    public static HostOver empty(Storage storage) {
        return new HostOver(storage.empty());
    }

    public static Transactions transactions(ActiveObjects ao) {
        return new AoTransactions(ao);
    }

    public static Locks locks(ClusterLockService locks) {
        return new ClusterLocks(locks);
    }

    /** What does the chores of jobs. */
    public static Jobs jobs(
            List<Chore> chores,
            JobRuns runs,
            ThisNode node,
            Locks locks,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        return new ChoreRunner(chores, runs, node, locks, transactions, ids, clock);
    }

    /** The node that tests run on. */
    public static ThisNode node() {
        return new HostNode();
    }

    public Events events() {
        return new AtlassianEvents(confluence.events());
    }

    public Spaces spaces() {
        return new ConfluenceSpaces(
                service(SpaceManager.class), service(PermissionManager.class), callers(), adapters());
    }

    public Groups groups() {
        return new DirectoryGroups(adapters());
    }

    public People people() {
        return new SalPeople(
                service(UserManager.class), service(PermissionManager.class), callers(), texts(), adapters());
    }

    public PeopleSearch search() {
        return new DirectorySearch(adapters());
    }

    public PageSearch pageSearch() {
        return new ConfluencePageSearch(
                service(PageManager.class),
                service(PermissionManager.class),
                callers(),
                new CurrentViewer(),
                adapters());
    }

    /** With the texts of the app. */
    public Texts texts() {
        return new SalTexts(service(I18nResolver.class), adapters());
    }

    /** Texts of the app in everybody's own language. */
    public PersonalTexts personalTexts() {
        return new SalPersonalTexts(adapters());
    }

    /** The site's mail server, which takes every letter. */
    public Post post() {
        return new HostPost(adapters());
    }

    private IsolatedAdapters adapters() {
        return new IsolatedAdapters(
                List::of,
                service(ApplicationProperties.class),
                service(CQLSearchService.class),
                confluence.events(),
                service(I18nResolver.class),
                service(LocaleResolver.class),
                service(MailServerManager.class),
                service(TimeZoneManager.class),
                service(UserManager.class),
                service(UserAccessor.class));
    }

    private Callers callers() {
        return new Callers(service(UserAccessor.class));
    }

    /** Somebody who speaks English, in UTC. */
    public UserId add(String username, String name) {
        return add(username, name, ZoneOffset.UTC, Locale.UK);
    }

    public UserId add(String username, String name, ZoneId zone, Locale locale) {
        return new UserId(confluence
                .users()
                .add(username, username, name, username + "@example.com", zone, locale, Set.of())
                .key());
    }

    /** The time of day, of which no two moments are the same. */
    private static final class Ticking extends Clock {
        private final AtomicLong last = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis())));
        }
    }

    private <T> T service(Class<T> type) {
        return services.stream()
                .filter(service -> service.type() == type)
                .map(service -> type.cast(service.forPlugin().apply(app)))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
