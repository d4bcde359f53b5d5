package io.guildhall.benchmarks;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.rendering.BadStorageFormat;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every read of a filled site: the addresses of the REST contract that a person asks for, the pages, and what macros show. */
final class SiteReads {
    private static final String REST = "/rest/guildhall/1.0";
    private static final String PAGES = "/plugins/servlet/guildhall";

    /** Behind these is {@code {space}}; facilitators may read all of it. */
    private static final List<String> OF_COMMUNITY = List.of(
            "",
            "/charter/versions",
            "/events",
            "/join-questions",
            "/rules",
            "/rules/versions",
            "/members",
            "/members?limit=100",
            "/members?q=ada",
            "/members?role=CHAMPION",
            "/members?kind=GUEST",
            "/members?state=REQUESTED",
            "/members.csv",
            "/export.json",
            "/meeting",
            "/ambitions",
            "/newcomer-path",
            "/announcements",
            "/announcements/preview?subject=A&audience=ALL",
            "/reviews",
            "/handovers",
            "/children",
            "/launch-checklist");

    /** Both sites have as many as are asked for, so that either shows as much. */
    private static final List<String> OF_SITE = List.of(
            "/communities?limit=25",
            "/communities?q=guild",
            "/communities?q=word0001",
            "/communities?type=ACTION&limit=8",
            "/communities?stage=MATURING&limit=8",
            "/communities?status=DORMANT&limit=1",
            "/communities?status=ARCHIVED&limit=1",
            "/communities?topic=topic%200002",
            "/communities?joinable=true&limit=8",
            "/me",
            "/me/data",
            "/me/notices",
            "/me/notices?fresh=true",
            "/me/notices/count",
            "/me/preferences",
            "/me/calendar",
            "/experts?skill=Skill%207",
            "/experts?skill=skil%207",
            "/knowledge-gaps",
            "/people?q=person1",
            "/people/me",
            "/people/{member}",
            "/skills",
            "/skills?q=skill%201");

    private static final List<String> OF_ADMINISTRATORS =
            List.of("/admin/settings", "/admin/linkage", "/admin/people/{member}/data", "/skills/export.csv");

    private static final List<String> PAGES_OF_SITE = List.of(
            "/communities", "/inbox", "/mine", "/space/{space}", "/space/{space}/members", "/experts?q=Skill%207");

    private static final List<String> MACROS = List.of(
            "community-info",
            "community-info show=full",
            "community-join style=card",
            "community-members",
            "community-members layout=table max=100",
            "community-members role=FACILITATOR layout=list",
            "community-list",
            "community-list layout=table type=ACTION max=8",
            "community-numbers",
            "community-numbers period=1y",
            "expert-finder skill=Skill_7",
            "community-gaps",
            "community-kudos mode=feed",
            "my-communities");

    private final FilledSite site;
    private final Map<String, HttpClient> sessions = new LinkedHashMap<>();

    SiteReads(FilledSite site) {
        this.site = site;
    }

    /** By what is read, in an order that is the same for every site. */
    Map<String, Runnable> all() {
        Map<String, Runnable> reads = new LinkedHashMap<>();
        for (String path : OF_SITE) {
            reads.put("GET " + path, get(site.facilitator(), REST + path));
        }
        for (String path : OF_ADMINISTRATORS) {
            reads.put("GET " + path, get("admin", REST + path));
        }
        for (String path : OF_COMMUNITY) {
            reads.put("GET …" + path, get(site.facilitator(), REST + "/communities/{space}" + path));
        }
        for (String path : PAGES_OF_SITE) {
            reads.put("page " + path, get(site.facilitator(), PAGES + path));
        }
        for (String macro : MACROS) {
            reads.put(macro, () -> render(macro));
        }
        return reads;
    }

    private Runnable get(String user, String path) {
        String meant = path.replace("{space}", site.space()).replace("{member}", keyOf(site.member()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.host().baseUrl() + meant))
                .build();
        HttpClient client = sessions.computeIfAbsent(user, this::session);
        return () -> {
            HttpResponse<String> answer = send(client, request);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(meant + ": " + answer.statusCode() + " " + answer.body());
            }
        };
    }

    private String keyOf(String username) {
        return site.host().confluence().users().byName(username).orElseThrow().key();
    }

    /** Somebody who is logged in: a password with each request would cost more than what is measured. */
    private HttpClient session(String user) {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String password = user.startsWith("person") ? FilledSite.PASSWORD : user;
        send(
                client,
                HttpRequest.newBuilder(URI.create(site.host().baseUrl() + "/dologin.action"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("os_username=" + user + "&os_password=" + password))
                        .build());
        return client;
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void render(String macro) {
        DevUser reader = site.host().confluence().users().byName(site.member()).orElseThrow();
        AuthenticatedUserThreadLocal.set(reader);
        try {
            String html = site.host()
                    .rendering()
                    .render(storage(macro), site.space(), "display")
                    .html();
            if (!html.contains("gh-")) {
                throw new IllegalStateException(macro + ": " + html);
            }
        } catch (BadStorageFormat e) {
            throw new IllegalStateException(e);
        } finally {
            AuthenticatedUserThreadLocal.reset();
        }
    }

    /** From {@code name parameter=value …} to storage format; a low line stands for a blank. */
    private static String storage(String macro) {
        String[] words = macro.split(" ");
        List<String> text = new ArrayList<>(List.of("<ac:structured-macro ac:name=\"" + words[0] + "\">"));
        for (int word = 1; word < words.length; word++) {
            String[] pair = words[word].split("=");
            text.add("<ac:parameter ac:name=\"" + pair[0] + "\">" + pair[1].replace('_', ' ') + "</ac:parameter>");
        }
        return String.join("", text) + "</ac:structured-macro>";
    }
}
