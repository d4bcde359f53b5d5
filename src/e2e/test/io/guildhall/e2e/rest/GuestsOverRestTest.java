package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Invariant 5 over every endpoint: a guest has no role, invites nobody, takes nothing out, decides and votes on nothing, whatever they call. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestsOverRestTest {
    private static final String OF_COMMUNITY = "/communities/{spaceKey}";

    /** What concerns a guest's own place, or asks for something that nobody offered; everything else is refused as not allowed or not there. */
    private static final Map<String, Integer> OWN_PLACE = Map.of(
            "POST /communities/{spaceKey}/members/me", 200,
            "DELETE /communities/{spaceKey}/members/me", 200,
            "POST /communities/{spaceKey}/rules/acceptance", 200,
            "POST /communities/{spaceKey}/newcomer-path/{step}/done", 200,
            "POST /communities/{spaceKey}/members/me/role-offer/accept", 409,
            "POST /communities/{spaceKey}/members/me/role-offer/decline", 200,
            "POST /communities/{spaceKey}/members/me/volunteer", 409,
            "DELETE /communities/{spaceKey}/members/me/volunteer", 200);

    /** The beginnings of what only some scenes have. */
    private static final List<String> NEEDING_MORE =
            List.of("/reviews/", "/handovers/", "/guests/", "/skills/{id}", "/proposals/{id}");

    /** It names the community in what is sent. */
    private static final String THANKING = "POST /kudos";

    private final Site site = Site.shared();
    private final Map<String, Scene> scenes = new HashMap<>();
    private final Map<Scene, DevUser> guests = new HashMap<>();

    @Test
    void invariant_5_a_guest_changes_nothing_but_their_own_place() {
        Map<String, Integer> found = new TreeMap<>();
        List<Endpoint> endpoints = Documented.changing()
                .filter(endpoint -> endpoint.path().startsWith(OF_COMMUNITY))
                .toList();
        for (Endpoint endpoint : endpoints) {
            Scene scene = scene(endpoint);
            int status = call(guest(scene).username(), endpoint, scene);
            if (status != 403 && status != 404) {
                found.put(endpoint.toString(), status);
                guests.remove(scene);
            }
        }

        assertThat(found).isEqualTo(OWN_PLACE);
        guests.forEach((scene, guest) ->
                assertThat(placeOf(guest, scene)).contains("\"state\":\"ACTIVE\",\"kind\":\"GUEST\",\"roles\":[]"));
    }

    @Test
    void invariant_5_a_guest_reads_what_members_read_and_takes_nothing_out() {
        Documented.all()
                .filter(endpoint -> !endpoint.changes() && endpoint.path().startsWith(OF_COMMUNITY))
                .forEach(endpoint -> {
                    Scene scene = scene(endpoint);
                    int status = call(guest(scene).username(), endpoint, scene);
                    boolean takesOut = endpoint.path().matches(".*\\.[a-z]+");
                    assertThat(status)
                            .as(endpoint.toString())
                            .isEqualTo(takesOut ? 403 : call(scene.name(Actor.MEMBER), endpoint, scene));
                });
    }

    @Test
    void invariant_5_outside_a_guest_is_a_stranger_like_others() {
        Documented.all()
                .filter(endpoint -> !endpoint.path().startsWith(OF_COMMUNITY)
                        && !endpoint.toString().equals(THANKING))
                .forEach(endpoint -> {
                    Scene scene = scene(endpoint);
                    assertThat(call(guest(scene).username(), endpoint, scene))
                            .as(endpoint.toString())
                            .isEqualTo(call(scene.name(Actor.STRANGER), endpoint, scene));
                });
    }

    @Test
    void a_guest_thanks_like_a_member_what_a_stranger_may_not() {
        Endpoint thanking = Documented.changing()
                .filter(endpoint -> endpoint.toString().equals(THANKING))
                .findFirst()
                .orElseThrow();
        Scene scene = scene(thanking);

        assertThat(call(guest(scene).username(), thanking, scene)).isEqualTo(201);
        assertThat(call(scene.name(Actor.STRANGER), thanking, scene)).isEqualTo(403);
    }

    /** Most endpoints find what they need in one and the same. */
    private Scene scene(Endpoint endpoint) {
        return NEEDING_MORE.stream()
                .filter(endpoint.path()::contains)
                .findFirst()
                .map(path -> scenes.computeIfAbsent(path, none -> Scene.at(site, Where.PUBLIC, path)))
                .orElseGet(() -> scenes.computeIfAbsent("", none -> Scene.at(site, Where.PUBLIC)));
    }

    private DevUser guest(Scene scene) {
        return guests.computeIfAbsent(scene, none -> {
            DevUser guest = site.someone("guest");
            String asked = "{\"people\":[\"%s\"],\"kind\":\"GUEST\",\"until\":\"%s\"}"
                    .formatted(guest.key(), Scene.inMonths(12));
            String path = "/communities/" + scene.space();
            Site.expect(site.api().post(scene.name(Actor.FACILITATOR), path + "/invitations", asked), 200);
            site.join(guest, scene.space());
            return guest;
        });
    }

    private int call(String username, Endpoint endpoint, Scene scene) {
        Api.Answer answer = site.api()
                .call(
                        username,
                        endpoint.method(),
                        scene.fill(endpoint.path()),
                        Documented.body(endpoint.toString(), scene),
                        "If-Match",
                        Documented.revision(endpoint.toString()));
        assertThat(answer.status()).as(endpoint + ": " + answer).isLessThan(500);
        return answer.status();
    }

    private String placeOf(DevUser guest, Scene scene) {
        return site.api()
                .get(guest.username(), "/communities/" + scene.space())
                .json()
                .path("standing")
                .toString();
    }
}
