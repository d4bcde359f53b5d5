package io.guildhall.e2e.rest;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.util.concurrent.atomic.AtomicInteger;

/** A badge of a scene, or an award in it. */
final class Rewarded {
    /** No two pages of a space have one title. */
    private static final AtomicInteger PAGES = new AtomicInteger();

    private Rewarded() {}

    /** What makes a badge, or changes one where no space is named. */
    static String badge(String space, String name) {
        String where = space.isEmpty() ? "" : "\"space\":\"%s\",".formatted(space);
        return "{%s\"name\":\"%s\",\"criteria\":\"Grows things\",\"design\":\"circle-1-seedling-beads-green\",\"rule\":{\"conditions\":[{\"criterion\":\"PEOPLE_THANKFUL\",\"least\":1000}]}}"
                .formatted(where, name);
    }

    /** What gives one of the starter set. */
    static String award(String space, String person) {
        return "{\"space\":\"%s\",\"badge\":\"speaker\",\"person\":\"%s\",\"reason\":\"A talk worth the winter\",\"token\":\"token-0000\"}"
                .formatted(space, person);
    }

    /** An award of the member that stands on a page of the space; its number. */
    static String award(Site site, DevUser facilitator, DevUser member, String space) {
        long page = site.host()
                .confluence()
                .pages()
                .create(space, "A talk " + PAGES.incrementAndGet(), "<p>Seeds</p>", facilitator, false)
                .id();
        String award = award(space, member.key());
        return made(
                site,
                facilitator,
                "/awards",
                award.substring(0, award.length() - 1) + ",\"evidence\":\"" + page + "\"}");
    }

    /** The same, which the member shares. */
    static String shared(Site site, DevUser facilitator, DevUser member, String space) {
        String award = award(site, facilitator, member, space);
        Site.expect(site.api().post(member.username(), "/awards/" + award + "/share", "{}"), 200);
        return award;
    }

    /** A badge in its third revision, which can be given; its number. */
    static String badge(Site site, DevUser facilitator, String space) {
        String badge = made(site, facilitator, "/badges", badge(space, "Seeds"));
        Site.expect(
                site.api()
                        .call(
                                facilitator.username(),
                                "PUT",
                                "/badges/" + badge,
                                badge("", "Seedlings"),
                                "If-Match",
                                "\"1\""),
                200);
        Site.expect(site.api().post(facilitator.username(), "/badges/" + badge + "/activate", "{}"), 200);
        return badge;
    }

    /** What nominates somebody for one of the starter set. */
    static String nomination(String space, String person) {
        return "{\"space\":\"%s\",\"badge\":\"speaker\",\"person\":\"%s\",\"reason\":\"A talk worth the winter\"}"
                .formatted(space, person);
    }

    /** That one member nominates another; its number. */
    static String nomination(Site site, DevUser by, DevUser person, String space) {
        return made(site, by, "/nominations", nomination(space, person.key()));
    }

    /** They agree with it. */
    static void endorse(Site site, String nomination, DevUser... all) {
        for (DevUser each : all) {
            Site.expect(site.api().post(each.username(), "/nominations/" + nomination + "/endorse", "{}"), 200);
        }
    }

    private static String made(Site site, DevUser by, String path, String body) {
        Api.Answer made = site.api().post(by.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
