package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls that others were hit by, on every documented endpoint, so that a new one is held against them too. */
class AttacksOverRestTest {
    /** What only some scenes have; the first is there in all. */
    private static final List<String> THINGS = List.of("/reviews/", "/handovers/", "/guests/");

    /** What a job that began before may still write while this test reads. */
    private static final String STILL_WRITTEN = ".*(NOTICE|OUTBOX|OCCASION|JOB).*";

    private final Site site = Site.shared();

    @Test
    void whoever_runs_one_community_reaches_nothing_of_another_by_its_number_or_its_people() {
        Map<String, Integer> found = new TreeMap<>();
        for (String thing : Stream.concat(Stream.of(""), THINGS.stream()).toList()) {
            Scene own = scene(thing);
            Scene other = scene(thing);
            String before = kept(other);
            Documented.all()
                    .filter(endpoint -> endpoint.path().startsWith("/communities/{spaceKey}/")
                            && (endpoint.path().contains("{id}")
                                    || endpoint.path().contains("{userKey}")))
                    .filter(endpoint -> thing.equals(THINGS.stream()
                            .filter(endpoint.path()::contains)
                            .findFirst()
                            .orElse("")))
                    .forEach(endpoint -> {
                        int status = call(own, other, endpoint);
                        if (status != 404 && status != 409) {
                            found.put(endpoint.toString(), status);
                        }
                    });
            assertThat(kept(other)).isEqualTo(before);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void reading_changes_nothing_whoever_reads() {
        Scene scene = scene("/handovers/");
        List<String> pages = pages(scene.space());
        letJobs(false);
        Map<String, String> before = rows();
        for (Actor actor :
                List.of(Actor.FACILITATOR, Actor.MEMBER, Actor.SITE_ADMIN, Actor.STRANGER, Actor.ANONYMOUS)) {
            Documented.all()
                    .filter(endpoint -> !endpoint.changes())
                    .forEach(endpoint -> site.api().get(scene.name(actor), scene.fill(endpoint.path())));
            pages.forEach(page -> site.api().at(scene.name(actor), "GET", page, ""));
        }

        Map<String, String> after = rows();
        letJobs(true);
        before.forEach((table, text) -> assertThat(after.get(table)).as(table).isEqualTo(text));
    }

    /** Every page and tab of the app, and a page with every macro. */
    private List<String> pages(String space) {
        String macros = MacrosOfTheApp.all().stream()
                .flatMap(macro -> MacrosOfTheApp.calls(macro, space).stream())
                .distinct()
                .collect(Collectors.joining());
        site.host().confluence().pages().create(space, "Macros", macros, site.someone("author"), false);
        return Stream.of(
                        MacrosOfTheApp.pages().stream().map(page -> "/plugins/servlet" + page.replace("*", space)),
                        MacrosOfTheApp.tabs().stream()
                                .map(tab -> "/plugins/servlet/guildhall/space/" + space + "/" + tab),
                        Stream.of("/display/" + space + "/Macros", "/feeds/space/" + space))
                .flatMap(paths -> paths)
                .toList();
    }

    private void letJobs(boolean run) {
        site.host().jobs().all().forEach(job -> site.host().jobs().enabled(job.key(), run));
    }

    private Scene scene(String thing) {
        return thing.isEmpty() ? Scene.at(site, Where.PUBLIC) : Scene.at(site, Where.PUBLIC, thing);
    }

    /** The facilitator of one calls in their own community with what is another's. */
    private int call(Scene own, Scene other, Endpoint endpoint) {
        String path = other.fill(endpoint.path().replace("{spaceKey}", own.space()));
        Api.Answer answer = site.api()
                .call(
                        own.name(Actor.FACILITATOR),
                        endpoint.method(),
                        path,
                        Documented.body(endpoint.toString(), own),
                        "If-Match",
                        Documented.revision(endpoint.toString()));
        return answer.status();
    }

    private String kept(Scene scene) {
        String path = "/communities/" + scene.space();
        String facilitator = scene.name(Actor.FACILITATOR);
        return Stream.of("", "/export.json", "/events", "/ambitions", "/reviews", "/handovers")
                .map(what -> site.api().get(facilitator, path + what).body())
                .toList()
                .toString();
    }

    /** Everything in the app's own tables. */
    private Map<String, String> rows() {
        Database database = site.host().database();
        Map<String, String> rows = new TreeMap<>();
        database
                .jdbc()
                .queryForList(
                        "SELECT DISTINCT TABLE_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME LIKE 'AO%'",
                        String.class)
                .stream()
                .filter(table -> !table.matches(STILL_WRITTEN))
                .forEach(table -> rows.put(
                        table,
                        database.jdbc()
                                .queryForList("SELECT * FROM \"" + table + "\" ORDER BY \"ID\"")
                                .toString()));
        assertThat(rows).hasSizeGreaterThan(10);
        return rows;
    }
}
