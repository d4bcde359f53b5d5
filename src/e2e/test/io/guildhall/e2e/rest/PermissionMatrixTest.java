package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may call what, over HTTP against the packaged jar: {@code permission-matrix.csv} is the whole truth, and an endpoint without rows fails. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {
    private static final Path ROOT = Path.of(System.getProperty("guildhall.root"));
    private static final Path MATRIX = ROOT.resolve("src/e2e/test-resources/permission-matrix.csv");

    private static final int REFUSED = 400;

    /** Of its own, on which nothing runs by the clock: telling thousands what happened in all those scenes takes longer than the calls. */
    private final Site site = Site.fresh();

    /** Below these everybody changes what is their own and nobody else's: each actor finds there what they left, which is nothing yet. */
    private static final List<String> OF_ONESELF = List.of("/me/", "/people/me", "/proposals");

    /* Making a scene takes twenty calls: one serves all endpoints that need no other, until something was changed in it. A refusal that changed something
    shows in the next cell. */
    private final Map<Kind, Scene> scenes = new HashMap<>();

    private record Kind(Where where, Needs needs) {}

    @BeforeAll
    void nothing_runs_by_the_clock() {
        site.host().jobs().all().forEach(job -> site.host().jobs().enabled(job.key(), false));
    }

    @AfterAll
    void close() {
        site.close();
    }

    @Test
    void every_actor_gets_exactly_what_the_matrix_says() throws IOException {
        List<String> wanted = Files.readAllLines(MATRIX);
        List<String> found = new ArrayList<>();
        for (String line : wanted) {
            found.add(
                    line.startsWith("endpoint,") || line.startsWith("#")
                            ? line
                            : row(line.split(",")[0], line.split(",")[1]));
        }
        assertThat(IntStream.range(0, wanted.size())
                        .filter(at -> !found.get(at).equals(wanted.get(at)))
                        .mapToObj(at -> "wanted " + wanted.get(at) + "\n found " + found.get(at)))
                .isEmpty();
    }

    @Test
    void every_documented_endpoint_has_a_row_for_every_kind_of_space() throws IOException {
        Map<String, List<String>> rows = Files.readAllLines(MATRIX).stream()
                .filter(line -> !line.startsWith("endpoint,") && !line.startsWith("#"))
                .map(line -> line.split(","))
                .collect(Collectors.groupingBy(
                        cells -> cells[0],
                        LinkedHashMap::new,
                        Collectors.mapping(cells -> cells[1], Collectors.toList())));
        assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(Documented.endpoints());
        assertThat(rows.values())
                .allSatisfy(kinds -> assertThat(kinds)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(Where.values()).map(Enum::name).toList()));
    }

    @Test
    void what_one_may_not_see_cannot_be_told_from_what_is_not_there() {
        Scene hidden = Scene.at(site, Where.GROUP);
        String outsider = hidden.name(Actor.OUTSIDER);
        for (String endpoint : List.of("GET /communities/{spaceKey}", "POST /communities/{spaceKey}/members/me")) {
            String method = endpoint.split(" ")[0];
            String path = endpoint.split(" ")[1];
            Api.Answer there = site.api().call(outsider, method, hidden.fill(path), method.equals("GET") ? "" : "{}");
            Api.Answer nowhere = site.api()
                    .call(outsider, method, path.replace("{spaceKey}", "NOSUCH"), method.equals("GET") ? "" : "{}");
            assertThat(there.status()).isEqualTo(404);
            assertThat(there.body().replace(hidden.space(), "NOSUCH")).isEqualTo(nowhere.body());
        }
    }

    private String row(String endpoint, String where) {
        Kind kind = new Kind(Where.valueOf(where), Needs.of(path(endpoint)));
        String cells = Arrays.stream(Actor.values())
                .map(actor -> cell(endpoint, kind, actor))
                .collect(Collectors.joining(","));
        if (isOfOneself(endpoint)) {
            scenes.remove(kind);
        }
        return endpoint + "," + where + "," + cells;
    }

    private String cell(String endpoint, Kind kind, Actor actor) {
        String method = endpoint.split(" ")[0];
        String path = path(endpoint);
        Scene scene = scenes.computeIfAbsent(kind, none -> Scene.at(site, kind.where(), kind.needs()));
        Api.Answer answer = site.api()
                .call(
                        scene.name(actor),
                        method,
                        scene.fill(path),
                        Documented.body(endpoint, scene),
                        "If-Match",
                        Documented.revision(endpoint));
        if (!method.equals("GET") && answer.status() < REFUSED && !isOfOneself(endpoint)) {
            scenes.remove(kind);
        }
        return String.valueOf(answer.status());
    }

    /** Whether what it changes is the caller's alone, so that the next caller finds nothing of it. */
    private static boolean isOfOneself(String endpoint) {
        return !endpoint.startsWith("GET ")
                && !endpoint.contains("{id}")
                && OF_ONESELF.stream().anyMatch(path(endpoint)::startsWith);
    }

    private static String path(String endpoint) {
        return endpoint.split(" ")[1];
    }
}
