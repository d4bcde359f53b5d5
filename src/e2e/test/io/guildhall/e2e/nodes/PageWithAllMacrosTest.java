package io.guildhall.e2e.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.PostgresqlServer;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.HostProcess;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page with every macro of the app ten times: the same on every node, and as dear as its macros are together. */
class PageWithAllMacrosTest {
    private static final String SPACE = "ALL";
    private static final int MEMBERS = 12;

    @AfterEach
    void forgetTheUser() {
        AuthenticatedUserThreadLocal.reset();
    }

    @Test
    void two_nodes_render_it_alike_to_the_byte(@TempDir Path data) throws Exception {
        writeScene(data);
        String database = PostgresqlServer.shared().freshDatabaseUrl();
        try (HostProcess hosts = HostProcess.nodes(
                2,
                data,
                "--db",
                database,
                "--data",
                data.toString(),
                "--home",
                Site.emptyFolder().toString(),
                "--production")) {
            for (String reader : List.of("admin", "member3", "stranger", "")) {
                String one = page(hosts.urls().get(0), reader);
                String two = page(hosts.urls().get(1), reader);
                assertShowsEveryMacro(one);
                assertThat(without(two, hosts.urls().get(1), "node2"))
                        .as("the page for '%s'", reader)
                        .isEqualTo(without(one, hosts.urls().get(0), "node1"));
            }
        }
    }

    @Test
    void its_macros_cost_together_what_they_cost_alone() throws BadStorageFormat {
        Site site = Site.shared();
        DevUser founder = site.someone("founder");
        String space = site.community(founder, "OPEN");
        DevUser member = site.someone("member");
        site.join(member, space);
        List<String> calls = MacrosOfTheApp.all().stream()
                .flatMap(macro -> MacrosOfTheApp.calls(macro, space).stream())
                .toList();
        for (DevUser reader : List.of(founder, member, site.someone("stranger"))) {
            AuthenticatedUserThreadLocal.set(reader);
            site.host().rendering().render(String.join("", calls), space, "display");
            int alone = calls.stream()
                    .mapToInt(call -> statements(site, call, space))
                    .sum();

            assertThat(statements(site, String.join("", calls), space))
                    .as("%s statements of %s macros", alone, calls.size())
                    .isPositive()
                    .isLessThanOrEqualTo(alone);
        }
    }

    /** What it costs while nothing is due that a node remembers for a minute: of two renderings in a row, which take less, one is such. */
    private static int statements(Site site, String storage, String space) {
        return Math.min(once(site, storage, space), once(site, storage, space));
    }

    private static int once(Site site, String storage, String space) {
        return site.host()
                .database()
                .pluginStatements()
                .during(() -> {
                    try {
                        site.host().rendering().render(storage, space, "display");
                    } catch (BadStorageFormat e) {
                        throw new AssertionError(e);
                    }
                })
                .size();
    }

    private static String page(URI node, String reader) {
        Api.Answer answer = new Api(node).at(reader, "GET", "/display/" + SPACE + "/All", "");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static void assertShowsEveryMacro(String html) {
        Document page = Jsoup.parse(html);
        Element text = page.selectFirst("#main-content");
        assertThat(text).isNotNull();
        assertThat(text.text()).doesNotContain("Unknown macro", "could not be shown");
        assertThat(text.select("[class*=gh-]"))
                .hasSizeGreaterThanOrEqualTo(MacrosOfTheApp.all().size() * MacrosOfTheApp.CALLS);
    }

    /** Takes away what must differ: where the page comes from. */
    private static String without(String html, URI node, String name) {
        assertThat(html).contains("<span id=\"host-node\">" + name + "</span>");
        return html.replace("<span id=\"host-node\">" + name + "</span>", "").replace(node.getAuthority(), "");
    }

    private static void writeScene(Path data) throws IOException {
        String people =
                IntStream.range(0, MEMBERS).mapToObj(n -> person("member" + n)).collect(Collectors.joining());
        Files.writeString(
                data.resolve("users.csv"),
                "username,fullName,email,groups,timezone,locale\n" + people + person("stranger"));
        Files.writeString(
                data.resolve("spaces.csv"),
                "key,name,admins,viewGroups,anonymous\n" + SPACE + ",All of it,admin,confluence-users,true\n");
        Path pages = Files.createDirectories(data.resolve("pages").resolve(SPACE));
        Files.writeString(pages.resolve("Home.xml"), "<p>Home</p>");
        Files.writeString(
                pages.resolve("All.xml"),
                MacrosOfTheApp.all().stream()
                        .flatMap(macro -> MacrosOfTheApp.calls(macro, SPACE).stream())
                        .collect(Collectors.joining("\n")));
        String found =
                "{\"as\":\"admin\",\"method\":\"POST\",\"path\":\"/rest/guildhall/1.0/communities\",\"body\":{\"spaceKey\":\""
                        + SPACE + "\",\"type\":\"PRACTICE\",\"concern\":\"Render alike\",\"joinPolicy\":\"OPEN\"}}\n";
        String joins = IntStream.range(0, MEMBERS)
                .mapToObj(n -> "{\"as\":\"member" + n
                        + "\",\"method\":\"POST\",\"path\":\"/rest/guildhall/1.0/communities/" + SPACE
                        + "/members/me\",\"body\":{}}\n")
                .collect(Collectors.joining());
        Files.writeString(data.resolve("requests.jsonl"), found + joins);
    }

    private static String person(String name) {
        return "%s,%s,%s@example.org,,Europe/Berlin,en\n"
                .formatted(name, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), name);
    }
}
