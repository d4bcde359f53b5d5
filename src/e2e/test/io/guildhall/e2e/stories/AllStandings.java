package io.guildhall.e2e.stories;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One community for each standing that somebody can have, and a page with all their join cards. What takes months is written into the tables. */
final class AllStandings {
    /**
     * A card.
     *
     * @param standing what it is called
     * @param says the whole sentence in English, without its date and what follows it
     */
    record Card(String standing, String space, String says) {}

    final Site site;
    final DevUser founder;
    final DevUser viewer;
    final List<Card> cards = new ArrayList<>();
    private final String name;

    /** @param name what every community is called; its standing where it is empty */
    private AllStandings(Site site, DevUser founder, DevUser viewer, String name) {
        this.site = site;
        this.founder = founder;
        this.viewer = viewer;
        this.name = name;
    }

    static AllStandings of(Site site, DevUser founder, DevUser viewer, String name) {
        AllStandings all = new AllStandings(site, founder, viewer, name);
        all.strangers();
        all.onTheWay();
        all.members();
        all.keptOut();
        all.timesOfLife();
        return all;
    }

    private void strangers() {
        card("Stranger, open", "OPEN", "Everybody can join.");
        card("Stranger, on request", "REQUEST", "A facilitator answers, usually within 2 days.");
        card("Stranger, by invitation", "INVITE", "People join this community by invitation.");
        card("Stranger, closed", "CLOSED", "This community takes no new members at the moment.");
        String full = card("Stranger, full", "REQUEST", "All 12 places are taken; you can ask for the next one.");
        update("COMMUNITY", "\"SIZE_CAP\" = 12, \"MEMBER_COUNT\" = 12", full);
    }

    private void onTheWay() {
        site.join(viewer, card("Requested", "REQUEST", "You asked to join on"));
        invite(card("Invited", "INVITE", "You were invited on"));
        String proposed = card("Proposed, not told yet", "INVITE", "People join this community by invitation.");
        invite(proposed);
        update("MEMBERSHIP", "\"MEMBER_STATE\" = 'INVITE_REQUESTED'", proposed);
        String declined =
                card("Declined, cooling down", "REQUEST", "Your request was declined; you can ask again from");
        site.join(viewer, declined);
        decide("decline", declined, "We start the next round in spring.");
    }

    private void members() {
        site.join(viewer, card("Member", "OPEN", "You are a member."));
        String path = card("Member, first steps", "OPEN", "You are a member, and 0 of 2 first steps are done.");
        site.join(viewer, path);
        layOutSteps(path);
        String grace = card("Member, old rules", "OPEN", "Please accept the ground rules by");
        site.join(viewer, grace);
        writeRules(grace);
        String reading = card("Member, reading along", "OPEN", "You read along until you accept the ground rules.");
        site.join(viewer, reading);
        writeRules(reading);
        long longAgo = Instant.now().minus(Duration.ofDays(40)).toEpochMilli();
        update("COMMUNITY", "\"RULES_ASKED_MS\" = " + longAgo, reading);
        update("MEMBERSHIP", "\"JOINED_MS\" = " + longAgo, reading);
        String guest = card("Guest", "OPEN", "You take part as a guest until 3 May 2099");
        site.join(viewer, guest);
        update(
                "MEMBERSHIP",
                "\"MEMBER_KIND\" = 'GUEST', \"GUEST_KIND\" = 'OTHER', \"GUEST_UNTIL_MS\" = 4081449600000",
                guest);
        String suspended = card("Suspended", "OPEN", "Your membership rests while your account is inactive.");
        site.join(viewer, suspended);
        update("MEMBERSHIP", "\"MEMBER_STATE\" = 'SUSPENDED'", suspended);
    }

    private void keptOut() {
        String removed = card("Removed", "OPEN", "You were removed from this community on");
        site.join(viewer, removed);
        decide("remove", removed, "You said you have no time for it.");
        String banned = card("Banned", "OPEN", "Joining is not possible; contact");
        site.join(viewer, banned);
        decide("ban", banned, "");
    }

    private void timesOfLife() {
        status("DRAFT", card("Draft", "OPEN", "This community is just starting, and you can be one of the first."));
        status("DORMANT", card("Dormant", "OPEN", "It has been quiet here for a while, and newcomers are welcome."));
        status(
                "ORPHANED",
                card("Orphaned", "OPEN", "This community looks for a facilitator, and you can join all the same."));
        String archived = card("Archived", "OPEN", "This community is archived; its pages stay here to read.");
        site.host().confluence().spaces().archive(archived, true);
    }

    private String card(String standing, String policy, String says) {
        String space = site.community(founder, policy);
        site.host().confluence().spaces().rename(space, name.isEmpty() ? standing : name);
        status("ACTIVE", space);
        cards.add(new Card(standing, space, says));
        return space;
    }

    private void status(String status, String space) {
        update("COMMUNITY", "\"LIFE_STATUS\" = '" + status + "'", space);
    }

    private void invite(String space) {
        String body = "{\"people\":[\"%s\"],\"message\":\"We would love to have you here.\"}".formatted(viewer.key());
        Site.expect(site.api().post(founder.username(), "/communities/" + space + "/invitations", body), 200);
    }

    private void decide(String act, String space, String reason) {
        String path = "/communities/%s/members/%s/%s".formatted(space, viewer.key(), act);
        Site.expect(site.api().post(founder.username(), path, "{\"reason\":\"" + reason + "\"}"), 200);
    }

    private void writeRules(String space) {
        Site.expect(
                site.api()
                        .call(
                                founder.username(),
                                "PUT",
                                "/communities/" + space + "/rules",
                                "{\"text\":\"We listen, and what is said here stays here.\"}",
                                "If-Match",
                                "\"1\""),
                200);
    }

    /** The first with a title as long as it may be. */
    private void layOutSteps(String space) {
        String title = name.isEmpty() ? "Introduce yourself" : "W".repeat(120);
        Site.expect(
                site.api()
                        .call(
                                founder.username(),
                                "PUT",
                                "/communities/" + space + "/newcomer-path",
                                ("{\"steps\":[{\"title\":\"%s\",\"action\":\"WELCOME_PAGE\"},"
                                                + "{\"title\":\"Meet your buddy\"}]}")
                                        .formatted(title),
                                "If-Match",
                                "\"1\""),
                200);
    }

    /** Sets columns of the community, or of the viewer's membership in it. */
    private void update(String table, String columns, String space) {
        Database database = site.host().database();
        String communities = Crowd.table(database, "COMMUNITY");
        String where = table.equals("COMMUNITY")
                ? "\"SPACE_KEY\" = '" + space + "'"
                : "\"USER_KEY\" = '" + viewer.key() + "' and \"COMMUNITY_ID\" = (select \"ID\" from " + communities
                        + " where \"SPACE_KEY\" = '" + space + "')";
        int rows = database.jdbc()
                .update("update " + Crowd.table(database, table) + " set " + columns + " where " + where);
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows changed in " + table + " for " + space);
        }
    }

    /** The address of a page with every card, and one for a space that is gone. */
    String page() {
        String home = site.space(founder);
        StringBuilder storage = new StringBuilder();
        cards.forEach(card -> storage.append(Words.macro("community-join", "style", "card", "space", card.space())));
        storage.append(Words.macro("community-join", "space", "GONE"));
        site.host().confluence().pages().create(home, "Cards", storage.toString(), founder, false);
        return "/display/" + home + "/Cards";
    }
}
