package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Invariant 20: of an archived community everything can be read as before and nothing written, over every endpoint. */
class ArchivedCommunityTest {
    private static final String WAY_BACK = "POST /communities/{spaceKey}/revive";

    private final Site site = Site.shared();
    private final Scene scene = Scene.at(site, Where.PUBLIC);
    private final String facilitator = scene.name(Actor.FACILITATOR);
    private final String path = "/communities/" + scene.space();

    @Test
    void everything_can_be_read_and_nothing_written() {
        archive();
        Map<String, Integer> readable = readable();
        String before = kept();

        for (Actor actor : List.of(Actor.FACILITATOR, Actor.SPACE_ADMIN, Actor.MEMBER, Actor.STRANGER)) {
            Documented.changing()
                    .filter(endpoint -> endpoint.path().contains("{spaceKey}"))
                    .filter(endpoint -> !WAY_BACK.equals(endpoint.toString()))
                    .forEach(endpoint -> call(actor, endpoint));
        }

        assertThat(kept()).isEqualTo(before);
        assertThat(readable()).isEqualTo(readable);
        assertThat(readable.values()).containsOnly(200);
        Site.expect(site.api().post(facilitator, path + "/revive", "{}"), 200);
        Site.expect(site.api().post(facilitator, path + "/rest", "{}"), 200);
    }

    private void archive() {
        Site.expect(site.api().post(facilitator, path + "/archive", "{}"), 200);
    }

    private void call(Actor actor, Endpoint endpoint) {
        int status = site.api()
                .call(
                        scene.name(actor),
                        endpoint.method(),
                        scene.fill(endpoint.path()),
                        Documented.body(endpoint.toString(), scene),
                        "If-Match",
                        etag(endpoint))
                .status();
        assertThat(status).as(actor + " " + endpoint).isLessThan(500);
    }

    private String etag(Endpoint endpoint) {
        return site.api()
                .get(facilitator, scene.fill(endpoint.path()))
                .header("ETag")
                .orElse(Documented.revision(endpoint.toString()));
    }

    /** How each endpoint that reads it answers the facilitator; but a preview is the beginning of writing. */
    private Map<String, Integer> readable() {
        Map<String, Integer> answers = new TreeMap<>();
        Documented.all()
                .filter(endpoint -> !endpoint.changes() && endpoint.path().startsWith("/communities/{spaceKey}"))
                .filter(endpoint ->
                        !endpoint.path().contains("{id}") && !endpoint.path().endsWith("/preview"))
                .forEach(endpoint -> answers.put(
                        endpoint.path(),
                        site.api().get(facilitator, scene.fill(endpoint.path())).status()));
        return answers;
    }

    /** All that is kept of it. */
    private String kept() {
        return site.api().get(facilitator, path).body()
                + site.api().get(facilitator, path + "/export.json").body().replaceAll("\"exportedAt\":\"[^\"]*\"", "")
                + site.api().get(facilitator, path + "/rules").body()
                + site.api().get(facilitator, path + "/meeting").body()
                + site.api().get(facilitator, path + "/events").body();
    }
}
