package io.guildhall.e2e.rest;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Site;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One community with somebody of every kind around it; made anew for every cell of the matrix. */
final class Scene {
    /** Where the community lives. */
    enum Where {
        /** Everybody may view the space, anonymous people too. */
        PUBLIC,
        /** Only a group may view the space. */
        GROUP,
        /** Everybody may view the space, and it is archived. */
        ARCHIVED
    }

    /** Who calls. */
    enum Actor {
        ANONYMOUS,
        /** Logged in, and not in the group that may view a group-only space. */
        OUTSIDER,
        /** Logged in and may view, but no member. */
        STRANGER,
        /** Was a member until a facilitator took them out. */
        REMOVED,
        /** Was a member until a facilitator kept them out. */
        BANNED,
        MEMBER,
        CHAMPION,
        DEPUTY,
        FACILITATOR,
        /** Administers the space, and is no member. */
        SPACE_ADMIN,
        SITE_ADMIN
    }

    private final Map<Actor, String> names = new EnumMap<>(Actor.class);
    private final String space;
    private final String requester;
    private final String member;
    private final String banned;
    private final String invited;

    private Scene(String space, String requester, String member, String banned, String invited) {
        this.space = space;
        this.requester = requester;
        this.member = member;
        this.banned = banned;
        this.invited = invited;
    }

    static Scene at(Site site, Where where) {
        String group = site.unused("group");
        DevUser admin = site.someone("owner", group);
        DevUser facilitator = site.someone("facil", group);
        DevUser member = site.someone("member", group);
        DevUser requester = site.someone("asking", group);
        String space = site.space(admin);
        site.host().confluence().spaces().viewableBy(space, Set.of(group), where != Where.GROUP);
        Site.expect(
                site.api()
                        .post(
                                admin.username(),
                                "/communities",
                                ("{\"spaceKey\":\"%s\",\"type\":\"PRACTICE\",\"concern\":\"Better reviews\","
                                                + "\"joinPolicy\":\"OPEN\",\"facilitator\":\"%s\"}")
                                        .formatted(space, facilitator.username())),
                201);
        site.join(member, space);
        DevUser banned = site.someone("banned", group);
        site.join(banned, space);
        Site.expect(
                site.api()
                        .post(
                                facilitator.username(),
                                "/communities/%s/members/%s/ban".formatted(space, banned.key()),
                                "{}"),
                200);
        DevUser invited = site.someone("invited", group);
        Site.expect(
                site.api()
                        .post(
                                facilitator.username(),
                                "/communities/%s/invitations".formatted(space),
                                "{\"people\":[\"%s\"]}".formatted(invited.key())),
                200);
        DevUser removed = site.someone("removed", group);
        site.join(removed, space);
        Site.expect(
                site.api()
                        .post(
                                facilitator.username(),
                                "/communities/%s/members/%s/remove".formatted(space, removed.key()),
                                "{}"),
                200);
        DevUser champion = inRole(site, facilitator, site.someone("champ", group), space, "CHAMPION");
        DevUser deputy = inRole(site, facilitator, site.someone("deputy", group), space, "DEPUTY");
        askTo(site, facilitator, requester, space);
        if (where == Where.ARCHIVED) {
            site.host().confluence().spaces().archive(space, true);
        }
        Scene scene = new Scene(space, requester.key(), member.key(), banned.key(), invited.key());
        scene.names.put(Actor.ANONYMOUS, "");
        scene.names.put(Actor.OUTSIDER, site.someone("outsider").username());
        scene.names.put(Actor.STRANGER, site.someone("stranger", group).username());
        scene.names.put(Actor.REMOVED, removed.username());
        scene.names.put(Actor.BANNED, banned.username());
        scene.names.put(Actor.MEMBER, member.username());
        scene.names.put(Actor.CHAMPION, champion.username());
        scene.names.put(Actor.DEPUTY, deputy.username());
        scene.names.put(Actor.FACILITATOR, facilitator.username());
        scene.names.put(Actor.SPACE_ADMIN, admin.username());
        scene.names.put(Actor.SITE_ADMIN, "admin");
        return scene;
    }

    private static DevUser inRole(Site site, DevUser facilitator, DevUser user, String space, String role) {
        site.join(user, space);
        Site.expect(
                site.api()
                        .call(
                                facilitator.username(),
                                "PUT",
                                "/communities/%s/members/%s/roles".formatted(space, user.key()),
                                "{\"roles\":[\"%s\"]}".formatted(role)),
                200);
        return user;
    }

    /** The community asks for requests while one person asks, and is open again afterwards. */
    private static void askTo(Site site, DevUser facilitator, DevUser requester, String space) {
        setPolicy(site, facilitator, space, "REQUEST", 1);
        site.join(requester, space);
        setPolicy(site, facilitator, space, "OPEN", 2);
    }

    private static void setPolicy(Site site, DevUser facilitator, String space, String policy, int revision) {
        Site.expect(
                site.api()
                        .call(
                                facilitator.username(),
                                "PUT",
                                "/communities/" + space,
                                change(policy),
                                "If-Match",
                                "\"" + revision + "\""),
                200);
    }

    /** The body of a PUT that changes nothing but the join policy. */
    static String change(String policy) {
        return ("{\"type\":\"PRACTICE\",\"concern\":\"Better reviews\",\"joinPolicy\":\"%s\",\"listing\":\"SPACE\","
                        + "\"rosterVisibility\":\"EVERYONE\"}")
                .formatted(policy);
    }

    String name(Actor actor) {
        return names.get(actor);
    }

    /** Fills the places of a path. */
    String fill(String path) {
        return path.replace("{spaceKey}", space).replace("{id}", "999999999").replace("{userKey}", whom(path));
    }

    private String whom(String path) {
        if (path.endsWith("/lift")) {
            return banned;
        }
        if (path.contains("/invitations/")) {
            return invited;
        }
        return path.endsWith("/roles") || path.endsWith("/remove") ? member : requester;
    }

    String space() {
        return space;
    }
}
