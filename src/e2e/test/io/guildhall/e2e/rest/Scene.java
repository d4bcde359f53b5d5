package io.guildhall.e2e.rest;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.rest.Needs.Thing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One community with somebody of every kind around it; made anew whenever something was changed in it. */
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
        /** A member who gives the community time and standing, and agreed to. */
        SPONSOR,
        /** Administers the space, and is no member. */
        SPACE_ADMIN,
        SITE_ADMIN
    }

    /** Of the ground rules that hold there; members have not accepted them yet. What a change is made from is one more, as for the charter. */
    static final int RULES_VERSION = 2;

    private final Map<Actor, String> names = new EnumMap<>(Actor.class);
    private final String space;
    private final String requester;
    private final String member;
    private final String banned;
    private final String invited;
    /** The number of the ambition, review, hand-over, programme or pairing that an address names. */
    private final String thing;
    /** The number of what is in that thing: a session or a goal of two who are paired. */
    private final String inner;

    private Scene(
            String space, String requester, String member, String banned, String invited, String thing, String inner) {
        this.space = space;
        this.requester = requester;
        this.member = member;
        this.banned = banned;
        this.invited = invited;
        this.thing = thing;
        this.inner = inner;
    }

    /** With everything that any endpoint needs. */
    static Scene at(Site site, Where where) {
        return at(site, where, Needs.EVERYTHING);
    }

    /** With what the endpoint of that path needs. */
    static Scene at(Site site, Where where, String path) {
        return at(site, where, Needs.of(path));
    }

    /** With what is needed, and no more: scenes are made by the hundred. */
    static Scene at(Site site, Where where, Needs needs) {
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
        joins(site, member, space);
        DevUser banned = site.someone("banned", group);
        joins(site, banned, space);
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
                                needs.guest()
                                        ? "{\"people\":[\"%s\"],\"kind\":\"GUEST\",\"until\":\"%s\"}"
                                                .formatted(invited.key(), inMonths(1))
                                        : "{\"people\":[\"%s\"]}".formatted(invited.key())),
                200);
        if (needs.guest()) {
            joins(site, invited, space);
        }
        DevUser removed = site.someone("removed", group);
        joins(site, removed, space);
        Site.expect(
                site.api()
                        .post(
                                facilitator.username(),
                                "/communities/%s/members/%s/remove".formatted(space, removed.key()),
                                "{}"),
                200);
        DevUser champion = inRole(site, facilitator, site.someone("champ", group), space, "CHAMPION");
        DevUser deputy = inRole(site, facilitator, site.someone("deputy", group), space, "DEPUTY");
        DevUser sponsor = site.someone("sponsor", group);
        agreesToSponsor(site, facilitator, sponsor, space);
        askTo(site, facilitator, requester, space);
        if (needs.meeting()) {
            meets(site, facilitator, space);
        }
        if (needs.steps()) {
            firstSteps(site, facilitator, space);
        }
        boolean looksBack = needs.thing() == Thing.REVIEW || needs.thing() == Thing.HANDOVER;
        String before = looksBack ? "1" : thing(site, needs.thing(), space, facilitator, member, champion, deputy);
        for (int version = 1; version <= RULES_VERSION; version++) {
            writeRules(site, facilitator, space, version);
        }
        if (needs.launched()) {
            Site.expect(site.api().post(facilitator.username(), "/communities/" + space + "/launch", "{}"), 200);
        }
        String thing = looksBack ? lookedBack(site, needs.thing(), space, facilitator, member) : before;
        String inner = needs.thing() == Thing.PAIRING ? Paired.with(site, thing, member, needs.inner()) : "1";
        if (where == Where.ARCHIVED) {
            site.host().confluence().spaces().archive(space, true);
        }
        Scene scene = new Scene(space, requester.key(), member.key(), banned.key(), invited.key(), thing, inner);
        scene.names.put(Actor.ANONYMOUS, "");
        scene.names.put(Actor.OUTSIDER, site.someone("outsider").username());
        scene.names.put(Actor.STRANGER, site.someone("stranger", group).username());
        scene.names.put(Actor.REMOVED, removed.username());
        scene.names.put(Actor.BANNED, banned.username());
        scene.names.put(Actor.MEMBER, member.username());
        scene.names.put(Actor.CHAMPION, champion.username());
        scene.names.put(Actor.DEPUTY, deputy.username());
        scene.names.put(Actor.FACILITATOR, facilitator.username());
        scene.names.put(Actor.SPONSOR, sponsor.username());
        scene.names.put(Actor.SPACE_ADMIN, admin.username());
        scene.names.put(Actor.SITE_ADMIN, "admin");
        return scene;
    }

    /** There are no ground rules yet that they would have to accept. */
    private static void joins(Site site, DevUser user, String space) {
        Api.Answer joined = site.api().post(user.username(), "/communities/" + space + "/members/me", "{}");
        if (joined.status() != 201 && joined.status() != 202) {
            throw new AssertionError("joining: " + joined);
        }
    }

    /** What does not wait for the launch; its number. */
    private static String thing(
            Site site,
            Thing thing,
            String space,
            DevUser facilitator,
            DevUser member,
            DevUser champion,
            DevUser deputy) {
        return switch (thing) {
            case NOTHING -> "1";
            case AMBITION -> ambition(site, member, space);
            case BACKED_AMBITION -> {
                String ambition = ambition(site, member, space);
                backed(site, champion, space, ambition);
                backed(site, deputy, space, ambition);
                yield ambition;
            }
            case WORD -> words(site, space);
            case PROPOSAL -> proposal(site, member);
            case ROOM_FOR_PROPOSALS -> {
                takeBack(site, "admin");
                yield "1";
            }
            case PROGRAMME -> programme(site, facilitator, space);
            case PROGRAMME_OF_TWO -> {
                String programme = programme(site, facilitator, space);
                Paired.enrol(site, programme, champion, member);
                yield programme;
            }
            case RUN -> {
                String programme = programme(site, facilitator, space);
                Paired.enrol(site, programme, champion, member);
                yield Paired.run(site, programme, facilitator);
            }
            case OFFER -> Paired.offer(site, programme(site, facilitator, space), facilitator, champion, member);
            case REQUEST, PAIRING -> Paired.request(site, programme(site, facilitator, space), champion, member);
            case BADGE -> Rewarded.badge(site, facilitator, space);
            case AWARD -> Rewarded.award(site, facilitator, member, space);
            case NOMINATION -> Rewarded.nomination(site, member, champion, space);
            case READY_NOMINATION -> {
                String nomination = Rewarded.nomination(site, member, champion, space);
                Rewarded.endorse(site, nomination, deputy, facilitator);
                yield nomination;
            }
            case KUDOS -> kudos(site, member, champion, space);
            case REVIEW, HANDOVER -> throw new IllegalArgumentException(thing + " waits for the launch");
        };
    }

    /** What there is only in a community that was launched; its number. */
    private static String lookedBack(Site site, Thing thing, String space, DevUser facilitator, DevUser member) {
        return thing == Thing.REVIEW
                ? made(site, facilitator, space, "/reviews", "{\"decisions\":\"Go on.\",\"token\":\"token-0000\"}")
                : made(site, facilitator, space, "/handovers", "{\"to\":\"%s\"}".formatted(member.key()));
    }

    /** Nobody sponsors without agreeing. */
    private static void agreesToSponsor(Site site, DevUser facilitator, DevUser user, String space) {
        inRole(site, facilitator, user, space, "SPONSOR");
        String accept = "/communities/%s/members/me/role-offer/accept".formatted(space);
        Site.expect(site.api().post(user.username(), accept, "{}"), 200);
    }

    private static DevUser inRole(Site site, DevUser facilitator, DevUser user, String space, String role) {
        joins(site, user, space);
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
        joins(site, requester, space);
        setPolicy(site, facilitator, space, "OPEN", 2);
    }

    private static void writeRules(Site site, DevUser facilitator, String space, int revision) {
        Site.expect(
                site.api()
                        .call(
                                facilitator.username(),
                                "PUT",
                                "/communities/" + space + "/rules",
                                "{\"text\":\"Be kind.\"}",
                                "If-Match",
                                "\"" + revision + "\""),
                200);
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

    /** A meeting that was set twice. */
    private static void meets(Site site, DevUser facilitator, String space) {
        for (int revision = 1; revision <= 2; revision++) {
            Site.expect(
                    site.api()
                            .call(
                                    facilitator.username(),
                                    "PUT",
                                    "/communities/" + space + "/meeting",
                                    meeting("Room " + revision),
                                    "If-Match",
                                    "\"" + revision + "\""),
                    200);
        }
    }

    /** A programme that was fine-tuned twice. */
    private static String programme(Site site, DevUser facilitator, String space) {
        String begun =
                "{\"spaceKey\":\"%s\",\"kind\":\"DUO\",\"name\":\"Pairs\",\"open\":true,\"token\":\"token-0000\"}";
        Api.Answer made = site.api().post(facilitator.username(), "/programmes", begun.formatted(space));
        Site.expect(made, 201);
        String programme = made.json().get("id").asText();
        for (int revision = 1; revision <= 2; revision++) {
            Site.expect(
                    site.api()
                            .call(
                                    facilitator.username(),
                                    "PUT",
                                    "/programmes/" + programme,
                                    arrangement("Pairs " + revision),
                                    "If-Match",
                                    "\"" + revision + "\""),
                    200);
        }
        return programme;
    }

    /** By what a match weighs people; other than by default. */
    static final String CRITERIA = "{\"weightSkills\":9,\"weightWishes\":8,\"weightSeniority\":3,\"weightTime\":5,"
            + "\"weightLanguage\":5,\"weightMix\":3,\"weightRhythm\":2,\"weightNovelty\":2,\"sharedSkill\":true,"
            + "\"sharedLanguage\":false,\"otherDepartment\":false,\"otherSite\":false,\"mixBySite\":false,"
            + "\"gapLeast\":-9,\"gapMost\":9,\"cutOff\":0,\"aim\":\"MOST_PEOPLE\"}";

    /** What fine-tunes a programme, whose round is over. */
    static String arrangement(String name) {
        return ("{\"name\":\"%s\",\"end\":\"%s\",\"places\":1,\"requests\":3,\"answerDays\":7,\"managerLevels\":1,\"again\":true,"
                        + "\"agreement\":\"OPTIONAL\",\"seenBy\":\"MANAGERS\",\"weeks\":2,\"day\":\"MONDAY\",\"hour\":9,"
                        + "\"zone\":\"Europe/Berlin\",\"groupMost\":6}")
                .formatted(name, LocalDate.now(ZoneOffset.UTC).minusDays(2));
    }

    /** First steps that were laid out twice; the number of the one step stays. */
    private static void firstSteps(Site site, DevUser facilitator, String space) {
        for (String step : new String[] {"\"title\":\"First\"", "\"id\":\"1\",\"title\":\"Second\""}) {
            Site.expect(
                    site.api()
                            .call(
                                    facilitator.username(),
                                    "PUT",
                                    "/communities/" + space + "/newcomer-path",
                                    "{\"steps\":[{" + step + "}]}",
                                    "If-Match",
                                    step.contains("id") ? "\"2\"" : "\"1\""),
                    200);
        }
    }

    /** The body of a PUT that sets the meeting. */
    static String meeting(String place) {
        return ("{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"Europe/Berlin\",\"minutes\":60,\"place\":\"%s\",\"repeats\":\"WEEKLY\"}")
                .formatted(LocalDate.now(ZoneOffset.UTC).plusWeeks(2), place);
    }

    /** An ambition that the member proposed and worded twice; its number. */
    private static String ambition(Site site, DevUser member, String space) {
        String path = "/communities/" + space + "/ambitions";
        Api.Answer made = site.api().post(member.username(), path, "{\"text\":\"Compost\"}");
        Site.expect(made, 201);
        String id = made.json().get("id").asText();
        for (int revision = 1; revision <= 2; revision++) {
            Site.expect(
                    site.api()
                            .call(
                                    member.username(),
                                    "PUT",
                                    path + "/" + id,
                                    "{\"text\":\"Compost %d\"}".formatted(revision),
                                    "If-Match",
                                    "\"" + revision + "\""),
                    200);
        }
        return id;
    }

    /** Something that the facilitator made; its number. */
    private static String made(Site site, DevUser facilitator, String space, String what, String body) {
        Api.Answer made = site.api().post(facilitator.username(), "/communities/" + space + what, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    /** Thanks from one member to another; their number. */
    private static String kudos(Site site, DevUser from, DevUser to, String space) {
        Api.Answer given = site.api()
                .post(
                        from.username(),
                        "/kudos",
                        "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"You showed me how to graft\"}"
                                .formatted(space, to.key()));
        Site.expect(given, 201);
        return given.json().get("id").asText();
    }

    private static void backed(Site site, DevUser user, String space, String ambition) {
        String path = "/communities/%s/ambitions/%s/vote".formatted(space, ambition);
        Site.expect(site.api().post(user.username(), path, "{}"), 200);
    }

    /** The body of a PUT that changes nothing but the join policy. */
    static String change(String policy) {
        return ("{\"type\":\"PRACTICE\",\"concern\":\"Better reviews\",\"goalOrGap\":\"Reviews take a week\","
                        + "\"joinPolicy\":\"%s\",\"listing\":\"SPACE\","
                        + "\"rosterVisibility\":\"EVERYONE\"}")
                .formatted(policy);
    }

    String name(Actor actor) {
        return names.get(actor);
    }

    /** The number of a notice that nobody has. */
    private static final String NO_NOTICE = "999999999";

    /** Fills the places of a path. */
    String fill(String path) {
        // A list that nobody sees without saying of which space.
        String whole = path.equals("/nominations") ? path + "?space={spaceKey}" : path;
        return whole.replace("{spaceKey}", space)
                .replace("{userKey}", whom(path))
                .replace("{step}", "1")
                .replace("{job}", "waiting")
                .replace("{macro}", "community-join")
                .replace("{uuid}", "nobody-shares-this")
                .replace("{list}", "7")
                .replace("{session}", inner)
                .replace("{goal}", inner)
                .replace("{id}", path.startsWith("/me/") ? NO_NOTICE : thing);
    }

    /** What somebody proposed; its number. */
    private static String proposal(Site site, DevUser proposer) {
        Api.Answer made = site.api()
                .post(
                        proposer.username(),
                        "/proposals",
                        "{\"name\":\"Bakers\",\"concern\":\"Better bread\",\"token\":\"token-0000\"}");
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    /** Nothing that they proposed waits any more: who is in every scene would have too much waiting. */
    private static void takeBack(Site site, String username) {
        site.api().get(username, "/proposals").json().get("items").forEach(each -> {
            if (each.at("/can/withdraw").asBoolean()) {
                site.api().post(username, "/proposals/" + each.get("id").asText() + "/withdraw", "{}");
            }
        });
    }

    /** Two words of the site; the number of the first. */
    private static String words(Site site, String space) {
        Site.expect(site.api().post("admin", "/skills", "{\"label\":\"Kept of %s\"}".formatted(space)), 201);
        return site.api()
                .post("admin", "/skills", "{\"label\":\"Word of %s\"}".formatted(space))
                .json()
                .get("id")
                .asText();
    }

    private String whom(String path) {
        if (path.endsWith("/lift")) {
            return banned;
        }
        if (path.endsWith("/term")) {
            return name(Actor.FACILITATOR);
        }
        if (path.contains("/invitations/") || path.contains("/guests/")) {
            return invited;
        }
        return path.endsWith("/roles") || path.endsWith("/remove") || path.endsWith("/welcome") ? member : requester;
    }

    /** A day that a guest may stay until. */
    static LocalDate inMonths(int months) {
        return LocalDate.now(ZoneOffset.UTC).plusMonths(months);
    }

    String space() {
        return space;
    }
}
