package io.guildhall.e2e.stories;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two communities and a site whose every word about badges, awards, nominations and thanks is a payload. The first half of the badges is given to mia in the
 * first community, the other to ben in the second; those of the site are given to cleo and dora outside of any.
 */
final class HostileRecognition {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADMIN = "admin";
    private static final int LONG = 1_000;
    private static final int REASON = 500;
    private static final int TITLE = 250;
    /** How much of a name is hostile. */
    private static final int NAME = 250;

    final Site site;
    final List<DevUser> people = new ArrayList<>();
    final DevUser owner;
    final DevUser mia;
    final DevUser ben;
    final DevUser cleo;
    final DevUser dora;
    final List<String> spaces = new ArrayList<>();
    final List<String> badges = new ArrayList<>();
    final List<String> siteBadges = new ArrayList<>();
    final List<String> awards = new ArrayList<>();
    final List<String> revoked = new ArrayList<>();
    final List<String> nominations = new ArrayList<>();
    /** What the credentials of shared awards are called. */
    final List<String> uuids = new ArrayList<>();

    private final List<String> pages = new ArrayList<>();
    private final List<String> reasons = RecognitionField.AWARD_REASON.texts(REASON, "For it: ");

    HostileRecognition(Site site) {
        this.site = site;
        RecognitionField.PERSON_NAME
                .texts(NAME, "=1+1 ")
                .forEach(name -> people.add(site.user(site.unused("hostile"), name)));
        this.owner = people.get(0);
        this.mia = people.get(1);
        this.ben = people.get(2);
        this.cleo = people.get(3);
        this.dora = people.get(4);
    }

    HostileRecognition written() {
        for (int no = 0; no < 2; no++) {
            String space = site.launchedCommunity(owner, "OPEN");
            people.stream().filter(person -> person != owner).forEach(person -> site.join(person, space));
            spaces.add(space);
        }
        RecognitionField.PAGE_TITLE
                .texts(TITLE, "")
                .forEach(title -> pages.add(Long.toString(site.host()
                        .confluence()
                        .pages()
                        .create(spaces.get(0), title, "<p>Soil</p>", owner, false)
                        .id())));
        for (DevUser person : List.of(ben, dora)) {
            Site.expect(
                    site.api()
                            .call(
                                    person.username(),
                                    "PUT",
                                    "/me/preferences",
                                    "{\"mails\":\"AT_ONCE\",\"weekday\":\"FRIDAY\",\"format\":\"TEXT\"}",
                                    "If-Match",
                                    "\"1\""),
                    200);
        }
        thanked();
        nominated();
        takenBack();
        badgesOfCommunities();
        badgesOfTheSite();
        ruled();
        return this;
    }

    /** Everybody who earned something of a community shares it. */
    HostileRecognition shared() {
        for (int no = 0; no < awards.size(); no++) {
            done(earner(no), "/awards/" + awards.get(no) + "/share", body(), 200);
        }
        uuids.addAll(site.host()
                .database()
                .jdbc()
                .queryForList(
                        "select \"CREDENTIAL_ID\" from "
                                + Crowd.table(site.host().database(), "AWARD")
                                + " where \"SHARED\" = true order by \"ID\"",
                        String.class));
        return this;
    }

    /** The community of one of its badges. */
    String spaceOf(String badge) {
        return spaces.get(badges.indexOf(badge) < badges.size() / 2 ? 0 : 1);
    }

    private DevUser earner(int award) {
        return award < awards.size() / 2 ? mia : ben;
    }

    private void badgesOfCommunities() {
        List<String> descriptions = RecognitionField.BADGE_DESCRIPTION.texts(LONG, "");
        List<String> criteria = RecognitionField.BADGE_CRITERIA.texts(LONG, "");
        for (int no = 0; no < Payloads.NUMBER; no++) {
            boolean first = no < Payloads.NUMBER / 2;
            String space = spaces.get(first ? 0 : 1);
            ObjectNode wanted = body(
                    "name", RecognitionField.BADGE_NAME.payload(no),
                    "description", nth(descriptions, no),
                    "criteria", nth(criteria, no),
                    "design", no % 2 == 0 ? "circle-1-seedling-beads-green" : "star-0-heart-cord-blue",
                    "space", space);
            badges.add(made(owner, "/badges", wanted));
            done(owner, "/badges/" + badges.get(no) + "/activate", body(), 200);
            ObjectNode given = body(
                    "badge", badges.get(no),
                    "person", (first ? mia : ben).key(),
                    "reason", nth(reasons, no),
                    "space", space);
            awards.add(made(owner, "/awards", no < pages.size() ? given.put("evidence", pages.get(no)) : given));
        }
    }

    private void badgesOfTheSite() {
        List<String> descriptions = RecognitionField.SITE_DESCRIPTION.texts(LONG, "");
        List<String> criteria = RecognitionField.SITE_CRITERIA.texts(LONG, "");
        for (int no = 0; no < Payloads.NUMBER; no++) {
            ObjectNode wanted = body(
                    "name", RecognitionField.SITE_NAME.payload(no),
                    "description", nth(descriptions, no),
                    "criteria", nth(criteria, no),
                    "design", "shield-2-anvil-running-magenta");
            String badge = done(ADMIN, "/badges", wanted, 201).get("id").asText();
            siteBadges.add(badge);
            done(ADMIN, "/badges/" + badge + "/activate", body(), 200);
            ObjectNode given = body(
                    "badge",
                    badge,
                    "person",
                    (no < Payloads.NUMBER / 2 ? cleo : dora).key(),
                    "reason",
                    nth(reasons, no));
            done(ADMIN, "/awards", given, 201);
        }
    }

    /** Each badge of a community gets a rule that somebody is on the way to, so that its name stands in sentences. */
    private void ruled() {
        List<String> descriptions = RecognitionField.BADGE_DESCRIPTION.texts(LONG, "");
        List<String> criteria = RecognitionField.BADGE_CRITERIA.texts(LONG, "");
        for (int no = 0; no < badges.size(); no++) {
            ObjectNode wanted = body(
                    "name", RecognitionField.BADGE_NAME.payload(no),
                    "description", nth(descriptions, no),
                    "criteria", nth(criteria, no),
                    "design", "circle-1-seedling-beads-green");
            wanted.putObject("rule")
                    .putArray("conditions")
                    .addObject()
                    .put("criterion", "PEOPLE_THANKFUL")
                    .put("least", LONG);
            Api.Answer read = site.api().get(owner.username(), "/badges/" + badges.get(no));
            Site.expect(
                    site.api()
                            .call(
                                    owner.username(),
                                    "PUT",
                                    "/badges/" + badges.get(no),
                                    wanted.toString(),
                                    "If-Match",
                                    read.header("ETag").orElseThrow()),
                    200);
        }
    }

    /** Mia in the first community, by everybody in turn and for every page; ben once in the second. Thanks count once they are a few minutes old. */
    private void thanked() {
        List<String> texts = RecognitionField.KUDOS_REASON.texts(REASON, "Thanks for: ");
        List<DevUser> givers =
                people.stream().filter(person -> person != mia && person != ben).toList();
        for (int no = 0; no < pages.size(); no++) {
            ObjectNode said = body(
                    "to", mia.key(),
                    "reason", nth(texts, no),
                    "page", pages.get(no),
                    "token", "token-000" + no,
                    "space", spaces.get(0));
            done(givers.get(no % givers.size()), "/kudos", said, 201);
        }
        for (int no = 0; no < 2; no++) {
            ObjectNode said = body(
                    "to", (no == 0 ? ben : mia).key(),
                    "reason", texts.get(0),
                    "token", "token-again",
                    "space", spaces.get(no));
            done(no == 0 ? mia : ben, "/kudos", said, 201);
        }
        site.host()
                .database()
                .jdbc()
                .update("update " + Crowd.table(site.host().database(), "KUDOS")
                        + " set \"AT_MS\" = \"AT_MS\" - 3600000");
    }

    /** Some wait, as many are refused, and one is given. */
    private void nominated() {
        List<String> texts = RecognitionField.NOMINATION_REASON.texts(REASON, "");
        List<String> answers = RecognitionField.REJECT_REASON.texts(REASON, "");
        List<DevUser> others = people.stream()
                .filter(person -> person != owner && person != mia)
                .toList();
        List<String> kinds = List.of("speaker", "author", "steward");
        int waiting = texts.size();
        for (int no = 0; no < waiting + answers.size(); no++) {
            ObjectNode said = body(
                    "space", spaces.get(0),
                    "badge", kinds.get(no / others.size()),
                    "person", others.get(no % others.size()).key(),
                    "reason", nth(texts, no));
            String nomination = made(mia, "/nominations", said);
            nominations.add(nomination);
            if (no >= waiting) {
                done(owner, "/nominations/" + nomination + "/reject", body("reason", nth(answers, no - waiting)), 200);
            }
        }
        people.stream()
                .filter(person -> person != mia && person != others.get(0))
                .limit(2)
                .forEach(person -> done(person, "/nominations/" + nominations.get(0) + "/endorse", body(), 200));
        done(owner, "/nominations/" + nominations.get(0) + "/award", body(), 200);
    }

    private void takenBack() {
        for (String reason : RecognitionField.REVOKE_REASON.texts(REASON, "")) {
            ObjectNode given = body(
                    "badge", "speaker",
                    "person", mia.key(),
                    "reason", reasons.get(0),
                    "space", spaces.get(0));
            String award = made(owner, "/awards", given);
            revoked.add(award);
            done(owner, "/awards/" + award + "/revoke", body("reason", reason), 200);
        }
    }

    private static String nth(List<String> texts, int no) {
        return texts.get(no % texts.size());
    }

    static ObjectNode body(String... fields) {
        ObjectNode body = JSON.createObjectNode();
        IntStream.range(0, fields.length / 2).forEach(at -> body.put(fields[2 * at], fields[2 * at + 1]));
        return body;
    }

    private String made(DevUser user, String path, ObjectNode body) {
        return done(user, path, body, 201).get("id").asText();
    }

    private JsonNode done(DevUser user, String path, ObjectNode body, int status) {
        return done(user.username(), path, body, status);
    }

    private JsonNode done(String user, String path, ObjectNode body, int status) {
        Api.Answer answer = site.api().post(user, path, body.toString());
        Site.expect(answer, status);
        return answer.json();
    }
}
