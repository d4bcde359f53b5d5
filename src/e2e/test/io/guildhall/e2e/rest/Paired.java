package io.guildhall.e2e.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Two members of a scene in a programme of peers: one asked the other, or they were offered to each other. */
final class Paired {
    /** How often it is looked whether a run is worked out. */
    private static final int MOST = 1_000;

    private Paired() {}

    /** Whether a path answers an offer. */
    static boolean isOffer(String path) {
        return path.equals("/pairings/{id}/accept") || path.equals("/pairings/{id}/decline");
    }

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
        for (int times = 0; times < MOST && isComputing(site, manager, run); times++) {
            site.host().jobs().run("io.guildhall.confluence:guildhall-matching-job");
        }
        return run;
    }

    private static boolean isComputing(Site site, DevUser manager, String run) {
        Api.Answer now = site.api().get(manager.username(), "/runs/" + run);
        Site.expect(now, 200);
        return now.json().get("state").asText().equals("COMPUTING");
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

    /** Whoever was asked says yes; the number of the session or goal that the path names, which they make. */
    static String with(Site site, String pairing, DevUser asked, String path) {
        Site.expect(site.api().post(asked.username(), "/requests/" + pairing + "/accept", "{}"), 200);
        if (path.endsWith("/sign")) {
            String agreement = "/pairings/" + pairing + "/agreement";
            String words = "{\"text\":\"We meet twice a month.\"}";
            Site.expect(site.api().call(asked.username(), "PUT", agreement, words, "If-Match", "\"0\""), 200);
        }
        if (path.contains("{session}")) {
            boolean over = path.endsWith("/held") || path.endsWith("/missed");
            String plan =
                    "{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":30,\"held\":%b,\"token\":\"token-0000\"}";
            LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(over ? -2 : 3);
            String sessions = "/pairings/" + pairing + "/sessions";
            String session = made(site, asked, sessions, plan.formatted(day, over));
            if (path.endsWith("/held")) {
                String missed = sessions + "/" + session + "/missed";
                Site.expect(site.api().post(asked.username(), missed, "{}"), 200);
            }
            return session;
        }
        return path.contains("{goal}")
                ? made(
                        site,
                        asked,
                        "/pairings/" + pairing + "/goals",
                        "{\"text\":\"Ask sooner\",\"before\":2,\"token\":\"token-0000\"}")
                : "1";
    }

    private static String made(Site site, DevUser by, String path, String body) {
        Api.Answer made = site.api().post(by.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
