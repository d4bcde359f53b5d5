package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.rest.Scene.Actor;
import io.guildhall.e2e.rest.Scene.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Invariant 22 over every endpoint: who changed something is in the record once, and what is refused or repeated leaves no line. */
class AuditOverRestTest {
    /**
     * What stays as it is in a scene where nobody did more than is needed: there is no line of what did not change. Nor is there one of whether somebody
     * shows what they earned, which is nobody else's concern.
     */
    private static final Set<String> NOTHING_TO_CHANGE = Set.of(
            "DELETE /communities/{spaceKey}/ambitions/{id}/vote",
            "DELETE /communities/{spaceKey}/members/me/volunteer",
            "DELETE /communities/{spaceKey}/members/{userKey}/term",
            "DELETE /communities/{spaceKey}/parent",
            "DELETE /me/calendar",
            "DELETE /me/erasure-request",
            "DELETE /programmes/{id}/enrolments/me",
            "POST /admin/import",
            "POST /admin/people/import",
            "POST /admin/people/{userKey}/erase",
            "POST /awards/{id}/hide",
            "POST /awards/{id}/leave-pages-out",
            "POST /awards/{id}/name-pages",
            "POST /awards/{id}/share",
            "POST /awards/{id}/show",
            "POST /awards/{id}/unshare",
            "POST /badges/{id}/activate",
            "POST /badges/{id}/preview",
            "POST /communities/{spaceKey}/invitations/{userKey}/again",
            "POST /communities/{spaceKey}/members/me/role-offer/accept",
            "POST /communities/{spaceKey}/members/me/role-offer/decline",
            "POST /me/notices/read",
            "POST /pairings/{id}/resume",
            "POST /programmes/{id}/open",
            "PUT /admin/settings",
            "PUT /communities/{spaceKey}/welcome-page",
            "PUT /me/preferences",
            "PUT /me/suggestions",
            "PUT /programmes/{id}/managers");

    /** What does something more each time, and what is several changes in one. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "POST /admin/health/{job}/run", "1,1",
            "POST /communities/{spaceKey}/ambitions", "1,1",
            "POST /me/calendar", "1,1",
            "PUT /skills/{id}", "1,1",
            "POST /runs/{id}/publish", "2,0",
            "POST /nominations/{id}/award", "2,0",
            "POST /communities/{spaceKey}/handovers/{id}/accept", "3,0");

    /** How many endpoints need a scene of another kind; eight of them one of mentoring and one a key, whose lines the tests of its services read. */
    private static final int UNTRIED_MAX = 30;

    private static final List<Actor> CALLERS =
            List.of(Actor.FACILITATOR, Actor.SITE_ADMIN, Actor.SPONSOR, Actor.MEMBER, Actor.CHAMPION, Actor.STRANGER);

    private static final String NONE = "0,0";

    private static final int REFUSED = 400;

    private final Site site = Site.shared();

    @Test
    void invariant_22_every_change_leaves_one_line_of_who_made_it_and_its_repetition_none() {
        Map<String, String> found = new TreeMap<>();
        List<String> never = new ArrayList<>();
        Documented.changing()
                .forEach(endpoint -> lines(endpoint)
                        .ifPresentOrElse(
                                lines -> found.put(endpoint.toString(), lines), () -> never.add(endpoint.toString())));

        assertThat(never).hasSizeLessThanOrEqualTo(UNTRIED_MAX);
        found.keySet().removeAll(NOTHING_TO_CHANGE);
        assertThat(found)
                .hasSizeGreaterThan(40)
                .allSatisfy((endpoint, lines) ->
                        assertThat(lines).as(endpoint).isEqualTo(OTHERWISE.getOrDefault(endpoint, "1,0")));
    }

    /** What the first who changes something leaves in the record, and then what the same call leaves again; empty where nobody may. */
    private Optional<String> lines(Endpoint endpoint) {
        Scene scene = Scene.at(site, Where.PUBLIC, endpoint.path());
        Optional<String> lines = Optional.empty();
        for (Actor actor : CALLERS) {
            if (lines.filter(each -> !each.equals(NONE)).isEmpty()) {
                Optional<String> before = lines;
                lines = lines(endpoint, scene, scene.name(actor)).or(() -> before);
            }
        }
        return lines;
    }

    private Optional<String> lines(Endpoint endpoint, Scene scene, String who) {
        int before = count(who);
        Api.Answer answer = call(endpoint, scene, who);
        int after = count(who);
        if (answer.status() >= REFUSED) {
            assertThat(after).as("refused: " + endpoint).isEqualTo(before);
            return Optional.empty();
        }
        call(endpoint, scene, who);
        return Optional.of((after - before) + "," + (count(who) - after));
    }

    private Api.Answer call(Endpoint endpoint, Scene scene, String who) {
        return site.api()
                .call(
                        who,
                        endpoint.method(),
                        scene.fill(endpoint.path()),
                        Documented.body(endpoint.toString(), scene),
                        "If-Match",
                        Documented.revision(endpoint.toString()));
    }

    private int count(String username) {
        DevUser user = site.host().confluence().users().byName(username).orElseThrow();
        return site.host()
                .database()
                .jdbc()
                .queryForObject(
                        "select count(*) from " + Crowd.table(site.host().database(), "AUDIT")
                                + " where \"ACTOR_KEY\" = ?",
                        Integer.class,
                        user.key());
    }
}
