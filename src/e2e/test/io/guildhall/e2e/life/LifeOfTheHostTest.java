package io.guildhall.e2e.life;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.PostgresqlServer;
import io.guildhall.devhost.plugin.PluginReport;
import io.guildhall.devhost.plugin.PluginSystem;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.stories.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The app over the life of a host, on both databases: restarts, switched off and on, taken out and put back. */
class LifeOfTheHostTest {
    private static final String APP = "io.guildhall.confluence";
    private static final String DIRECTORY = "/plugins/servlet/guildhall/communities";

    @TempDir
    private Path home;

    /** A database that outlives its hosts, as an address made from the home of the host. */
    record Kind(String name, Function<Path, String> url) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> databases() {
        return Stream.of(
                new Kind(
                        "H2",
                        home -> "jdbc:h2:file:"
                                + home.resolve("database").resolve("confluence").toAbsolutePath()
                                + ";DB_CLOSE_ON_EXIT=FALSE"),
                new Kind("PostgreSQL", home -> PostgresqlServer.shared().freshDatabaseUrl()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void members_are_still_members_after_a_restart(Kind database) {
        String url = database.url().apply(home);
        String space;
        String before;
        try (Site site = Site.on(url, home, Optional.empty(), Site.jar())) {
            space = communityOfTwo(site);
            before = community(site, space).body();
        }
        try (Site site = Site.on(url, home, Optional.empty(), Site.jar())) {
            assertThat(community(site, space).body()).isEqualTo(before).contains("\"memberCount\":2");
            site.join(site.someone("later"), space);
            assertThat(community(site, space).body()).contains("\"memberCount\":3");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void switched_off_the_app_is_gone_without_a_broken_page_and_switched_on_it_is_back(Kind database) {
        try (Site site = Site.on(database.url().apply(home), home, Optional.empty(), Site.jar())) {
            String space = communityOfTwo(site);
            PluginSystem plugins = site.host().plugins();

            plugins.disable(APP);
            assertGone(site, space);
            assertThat(plugins.enable(APP).enabled()).isTrue();
            assertThere(site, space);

            plugins.uninstall(APP);
            assertGone(site, space);
            assertThat(plugins.install(Site.jar()).enabled()).isTrue();
            assertThere(site, space);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void on_an_empty_database_the_app_makes_its_tables_and_says_how_long_it_took(Kind database) {
        try (Site site = Site.on(database.url().apply(home), home, Optional.empty())) {
            long start = System.nanoTime();
            PluginReport report = site.host().plugins().install(Site.jar());
            long taken = Duration.ofNanos(System.nanoTime() - start).toMillis();
            System.out.println("Enabled on an empty " + database + " database in " + taken + " milliseconds");
            assertThat(report.enabled()).as(report.summary()).isTrue();
            assertThat(community(site, "NOSUCH").status()).isEqualTo(404);
            assertThat(communityOfTwo(site)).isNotEmpty();
        }
    }

    private static String communityOfTwo(Site site) {
        DevUser founder = site.someone("founder");
        String space = site.community(founder, "OPEN");
        site.join(site.someone("member"), space);
        site.host().confluence().pages().create(space, "Who", Words.macro("community-info"), founder, false);
        return space;
    }

    private static void assertGone(Site site, String space) {
        Api.Answer page = site.api().at("admin", "GET", "/display/" + space + "/Who", "");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Unknown macro").contains("community-info");
        assertThat(page.body()).doesNotContain("guildhall-membership", DIRECTORY);
        assertThat(community(site, space).status()).isEqualTo(404);
        assertThat(site.api().at("admin", "GET", DIRECTORY, "").status()).isEqualTo(404);
        for (String path : new String[] {"/", "/display/" + space, "/spaces/create", "/admin/plugins"}) {
            assertThat(site.api().at("admin", "GET", path, "").status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private static void assertThere(Site site, String space) {
        Api.Answer page = site.api().at("admin", "GET", "/display/" + space + "/Who", "");
        assertThat(page.body()).doesNotContain("Unknown macro").contains("2 members", DIRECTORY);
        assertThat(community(site, space).body()).contains("\"memberCount\":2");
        assertThat(site.api().at("admin", "GET", DIRECTORY, "").status()).isEqualTo(200);
    }

    private static Api.Answer community(Site site, String space) {
        return site.api().get("admin", "/communities/" + space);
    }
}
