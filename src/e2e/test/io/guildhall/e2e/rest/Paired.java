package io.guildhall.e2e.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Needs.Inner;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Two members of a scene in a programme of peers: one asked the other, or they were offered to each other. */
final class Paired {
    /** How often it is looked whether a run is worked out. */
    private Paired() {}

    /** Both take part, and whoever manages the programme offers them to each other; the number of the offer. */
    static String offer(Site site, String programme, DevUser manager, DevUser one, DevUser other) {
        enrol(site, programme, one, other);
        String both = "{\"people\":[\"%s\",\"%s\"]}".formatted(one.key(), other.key());
        return made(site, manager, "/programmes/" + programme + "/pairings", both);
    }

    /** A run of the matcher that found a pair, and that whoever manages the programme asked for; its number. */
    static String run(Site site, String programme, DevUser manager) {
        String address = "/programmes/" + programme;
        Api.Answer seen = site.api().get(manager.username(), address);
        ObjectNode criteria = (ObjectNode) seen.json().get("criteria");
        criteria.put("sharedSkill", false);
        Site.expect(
                site.api()
                        .call(
                                manager.username(),
                                "PUT",
                                address + "/criteria",
                                criteria.toString(),
                                "If-Match",
                                seen.header("ETag").orElseThrow()),
                200);
        Api.Answer asked = site.api().post(manager.username(), address + "/runs", "{}");
        Site.expect(asked, 202);
        String run = asked.json().get("id").asText();
        site.isWorkedOut(manager, run);
        return run;
    }

    /** All of them take part. */
    static void enrol(Site site, String programme, DevUser... peers) {
        for (DevUser peer : peers) {
            String enrol = "/programmes/" + programme + "/enrolments/me";
            Site.expect(site.api().post(peer.username(), enrol, "{\"role\":\"PEER\"}"), 201);
        }
    }

    /** Both take part, and one asks the other; the number of the request. */
    static String request(Site site, String programme, DevUser asks, DevUser asked) {
        enrol(site, programme, asks, asked);
        return made(site, asks, "/programmes/" + programme + "/requests", "{\"to\":\"" + asked.key() + "\"}");
    }

    /** Whoever was asked says yes, and makes what is needed in the pairing; its number. */
    static String with(Site site, String pairing, DevUser asked, Inner needed) {
        Site.expect(site.api().post(asked.username(), "/requests/" + pairing + "/accept", "{}"), 200);
        return switch (needed) {
            case NOTHING -> "1";
            case AGREEMENT -> {
                String agreement = "/pairings/" + pairing + "/agreement";
                String words = "{\"text\":\"We meet twice a month.\"}";
                Site.expect(site.api().call(asked.username(), "PUT", agreement, words, "If-Match", "\"0\""), 200);
                yield "1";
            }
            case SESSION_AHEAD -> session(site, pairing, asked, 3);
            case SESSION_HELD -> session(site, pairing, asked, -2);
            case SESSION_MISSED -> {
                String session = session(site, pairing, asked, -2);
                String missed = "/pairings/" + pairing + "/sessions/" + session + "/missed";
                Site.expect(site.api().post(asked.username(), missed, "{}"), 200);
                yield session;
            }
            case GOAL ->
                made(
                        site,
                        asked,
                        "/pairings/" + pairing + "/goals",
                        "{\"text\":\"Ask sooner\",\"before\":2,\"token\":\"token-0000\"}");
        };
    }

    /** One in so many days, or that was held so many days ago; its number. */
    private static String session(Site site, String pairing, DevUser by, int inDays) {
        String plan =
                "{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":30,\"held\":%b,\"token\":\"token-0000\"}";
        LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(inDays);
        return made(site, by, "/pairings/" + pairing + "/sessions", plan.formatted(day, inDays < 0));
    }

    private static String made(Site site, DevUser by, String path, String body) {
        Api.Answer made = site.api().post(by.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
