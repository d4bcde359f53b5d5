package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.stories.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that anybody may read tells of a community in a space that they may not view: neither bodies, nor cursors that can be decoded. */
class LeaksTest {
    /** More than one call of the directory looks at for one that it shows, so that some call ends at a hidden one. */
    private static final int HIDDEN_IN_A_ROW = 10;

    private static final int PAGES_MAX = 5_000;
    /** Of each macro: with what it must have, and with what it may have. */
    private static final int CALLS = 3;

    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9_+/-]{8,}=*");

    private final Site site = Site.shared();
    private final String key = site.unused("MOON");
    private final String name = "Nocturnal " + key;
    private final String concern = "Working by night as " + key;
    private String outsider = "";
    private String member = "";

    static List<Endpoint> reading() {
        return Documented.all().filter(endpoint -> !endpoint.changes()).collect(Collectors.toList());
    }

    @BeforeEach
    void aCommunityForAGroupBetweenTwoForEverybody() {
        String group = site.unused("group");
        DevUser owner = site.someone("owner", group);
        found(owner, site.unused("SUN"), "Nocturnal a", "Working by day");
        for (int i = 1; i < HIDDEN_IN_A_ROW; i++) {
            hide(owner, key + "X" + i, name + " " + i, group);
        }
        hide(owner, key, name, group);
        found(owner, site.unused("SUN"), "Nocturnal z", "Working by day");
        outsider = site.someone("outsider").username();
        member = owner.username();
    }

    @ParameterizedTest
    @MethodSource("reading")
    void invariant_17_no_answer_tells_of_a_community_that_one_may_not_see(Endpoint endpoint) {
        String path = endpoint.path()
                .replace("{spaceKey}", key)
                .replace("{userKey}", member)
                .replace("{step}", "1")
                .replace("{job}", "waiting")
                .replace("{uuid}", "nobody-shares-this")
                .replace("{list}", "7")
                .replace("{macro}", "community-join")
                .replace("{session}", "1")
                .replace("{goal}", "1")
                .replace("{id}", "1");
        for (String caller : List.of(outsider, "")) {
            for (String query : List.of("?limit=1", "?limit=1&q=Nocturnal", "?limit=1&q=night", "?joinable=true")) {
                everyPage(caller, path + query)
                        .forEach(answer -> assertThat(secretsIn(answer))
                                .as(caller + " " + path + query + ": " + answer)
                                .isEmpty());
            }
        }
    }

    @Test
    void the_search_for_leaks_finds_what_a_member_may_read() {
        List<Api.Answer> pages = everyPage(member, "/communities?limit=1&q=Nocturnal");

        assertThat(pages.stream().flatMap(answer -> secretsIn(answer).stream())).contains(lower(name), lower(concern));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("7:" + lower(name)).getBytes(StandardCharsets.UTF_8));
        assertThat(secretsIn(new Api.Answer(200, "{\"next\":\"" + cursor + "\"}", Map.of())))
                .contains(lower(name));
    }

    @Test
    void invariant_17_at_the_door_of_a_listed_community_a_stranger_reads_four_things_and_nothing_else_anywhere() {
        String stranger = site.someone("stranger").username();
        String space = secretive("SITE");
        List<Api.Answer> answers = new ArrayList<>();
        for (Endpoint endpoint : reading()) {
            answers.addAll(everyPage(stranger, filled(endpoint, space) + "?limit=100"));
            answers.addAll(everyPage(stranger, filled(endpoint, space) + "?limit=100&q=Told"));
        }
        answers.addAll(screens(stranger, space));

        assertThat(answers.stream().map(Api.Answer::body))
                .noneMatch(body -> lower(body + decoded(body)).contains("veiled"));
        JsonNode door = site.api().get(stranger, "/communities/" + space).json();
        assertThat(door.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "spaceKey",
                        "name",
                        "status",
                        "joinPolicy",
                        "listing",
                        "concern",
                        "memberCount",
                        "facilitators",
                        "facilitatorCount",
                        "can");
        assertThat(door.get("concern").asText()).isEqualTo(told(space));
        Documented.changing()
                .filter(endpoint -> endpoint.path().contains("{spaceKey}")
                        && !endpoint.path().endsWith("/members/me"))
                .forEach(endpoint -> assertThat(site.api()
                                .call(stranger, endpoint.method(), filled(endpoint, space), "{}", "If-Match", "\"1\"")
                                .status())
                        .as(endpoint.toString())
                        .isIn(404, 400, 422));
        assertThat(site.api().get("", "/communities/" + space).status()).isEqualTo(404);
    }

    /** What keeps it from others: its listing, or that it is confidential, though its listing says otherwise and others have a community above it. */
    @ParameterizedTest
    @ValueSource(strings = {"HIDDEN", "CONFIDENTIAL"})
    void invariant_17_a_hidden_community_is_nowhere_for_whoever_is_not_in_it_though_they_see_its_space(String how) {
        String stranger = site.someone("stranger").username();
        String space = secretive(how.equals("HIDDEN") ? how : "SITE");
        String above = belowOneForEverybody(space);
        if (how.equals("CONFIDENTIAL")) {
            Site.expect(
                    site.api()
                            .call(
                                    "admin",
                                    "PUT",
                                    "/communities/" + space + "/admission",
                                    "{\"membersPropose\":true,\"confidential\":true}"),
                    200);
        }
        site.host().confluence().spaces().viewableBy(space, Set.of(), true);
        for (String caller : List.of(stranger, "")) {
            List<Api.Answer> answers = new ArrayList<>(screens(caller, space));
            for (Endpoint endpoint : reading()) {
                answers.addAll(everyPage(caller, filled(endpoint, space) + "?limit=100&q=told"));
                if (endpoint.path().contains("{spaceKey}")) {
                    answers.addAll(everyPage(caller, filled(endpoint, above) + "?limit=100"));
                }
            }
            assertThat(answers.stream().map(Api.Answer::body))
                    .noneMatch(body -> lower(body + decoded(body)).contains("veiled") || body.contains(told(space)));
        }
        assertThat(site.host().outbox().to(stranger + "@example.org", 1)).isEmpty();
        assertThat(screens("admin", space).stream().map(Api.Answer::body))
                .as("the search finds it where it may be read")
                .anyMatch(body -> body.contains(told(space)));
    }

    /** A community that everybody sees, above that one. */
    private String belowOneForEverybody(String space) {
        DevUser owner = site.someone("owner");
        String above = site.unused("SUN");
        found(owner, above, "Seen by all", "Working by day");
        Site.expect(
                site.api()
                        .call("admin", "PUT", "/communities/" + space + "/parent", "{\"spaceKey\":\"" + above + "\"}"),
                200);
        return above;
    }

    /** A community with something to hide in every field, in a space for a group. */
    private String secretive(String listing) {
        String group = site.unused("group");
        DevUser owner = site.someone("owner", group);
        String space = site.space(owner);
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
        String path = "/communities/" + space;
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities",
                                "{\"spaceKey\":\"%s\",\"concern\":\"%s\",\"goalOrGap\":\"veiled goal\"}"
                                        .formatted(space, told(space))),
                201);
        put(owner, path + "/rules", "{\"text\":\"veiled rules\"}");
        put(owner, path + "/meeting", Scene.meeting("veiled place"));
        put(owner, path + "/join-questions", "{\"questions\":[\"veiled question\"]}");
        Site.expect(site.api().post(owner.username(), path + "/ambitions", "{\"text\":\"veiled ambition\"}"), 201);
        Site.expect(site.api().post(owner.username(), path + "/launch", "{}"), 200);
        site.join(site.user(site.unused("quiet"), "Veiled Member", group), space);
        put(
                owner,
                path,
                ("{\"type\":\"PRACTICE\",\"concern\":\"%s\",\"practice\":\"veiled practice\",\"goalOrGap\":\"veiled goal\","
                                + "\"audience\":\"veiled people\",\"channelUrl\":\"https://veiled.example.org/\",\"topics\":%s,"
                                + "\"joinPolicy\":\"OPEN\",\"listing\":\"%s\",\"rosterVisibility\":\"EVERYONE\"}")
                        .formatted(told(space), listing.equals("HIDDEN") ? "[\"veiled topic\"]" : "[]", listing));
        String macros = Words.macro("community-info", "show", "full") + Words.macro("community-members");
        site.host().confluence().pages().create(space, "veiled page", macros, owner, false);
        return space;
    }

    /** What it cares about, in words that no other has: other tests list theirs for all. */
    private static String told(String space) {
        return "Told to all in " + space;
    }

    private void put(DevUser owner, String path, String body) {
        Site.expect(site.api().call(owner.username(), "PUT", path, body, "If-Match", "\"1\""), 200);
    }

    private static String filled(Endpoint endpoint, String space) {
        return endpoint.path()
                .replace("{spaceKey}", space)
                .replace("{userKey}", "admin")
                .replace("{step}", "1")
                .replace("{job}", "waiting")
                .replace("{uuid}", "nobody-shares-this")
                .replace("{list}", "7")
                .replace("{macro}", "community-join")
                .replace("{session}", "1")
                .replace("{goal}", "1")
                .replace("{id}", "1");
    }

    /** Every page of the app, its own and the directory among them, and a page elsewhere with every macro about it, on the screen and taken out. */
    private List<Api.Answer> screens(String caller, String space) {
        DevUser author = site.someone("author");
        String elsewhere = site.space(author);
        site.host().confluence().spaces().viewableBy(elsewhere, Set.of(), true);
        String macros = MacrosOfTheApp.all().stream()
                        .flatMap(macro ->
                                MacrosOfTheApp.calls(macro, space).stream().limit(CALLS))
                        .distinct()
                        .collect(Collectors.joining())
                + Words.macro("community-list", "max", "100");
        long page = site.host()
                .confluence()
                .pages()
                .create(elsewhere, "Macros", macros, author, false)
                .id();
        List<String> paths = new ArrayList<>(List.of(
                "/display/" + elsewhere + "/Macros",
                "/exportword?pageId=" + page,
                "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page,
                "/pages/viewasemail?pageId=" + page,
                "/feeds/space/" + elsewhere,
                "/plugins/servlet/guildhall/communities?q=veiled",
                "/plugins/servlet/guildhall/communities?q=told",
                "/plugins/servlet/guildhall/communities?topic=veiled",
                "/plugins/servlet/guildhall/experts?q=veil",
                "/plugins/servlet/guildhall/experts?space=" + space));
        MacrosOfTheApp.pages().stream()
                .map(pattern -> pattern.replace("*", space))
                .forEach(path -> paths.add("/plugins/servlet" + path));
        for (String tab : MacrosOfTheApp.tabs()) {
            paths.add("/plugins/servlet/guildhall/space/" + space + "/" + tab);
        }
        return paths.stream()
                .map(path -> site.api().at(caller, "GET", path, ""))
                // What is looked for stands in the field of the search.
                .map(answer -> new Api.Answer(
                        answer.status(),
                        answer.body().replaceAll("(?i)value=\"veiled\"|\\bq=veiled|\u201cveiled\u201d", ""),
                        answer.headers()))
                .toList();
    }

    private List<Api.Answer> everyPage(String caller, String path) {
        List<Api.Answer> pages = new ArrayList<>();
        String cursor = "";
        do {
            Api.Answer answer = site.api().get(caller, path + cursor);
            pages.add(answer);
            cursor = answer.status() == 200 ? next(answer.json()) : "";
        } while (!cursor.isEmpty() && pages.size() < PAGES_MAX);
        assertThat(pages).hasSizeLessThan(PAGES_MAX);
        return pages;
    }

    private static String next(JsonNode page) {
        JsonNode next = page.path("next");
        return next.isTextual() ? "&cursor=" + next.asText() : "";
    }

    private List<String> secretsIn(Api.Answer answer) {
        String readable = lower(answer.body() + decoded(answer.body()));
        return List.of(lower(key), lower(name), lower(concern)).stream()
                .filter(readable::contains)
                .toList();
    }

    /** Whatever in the text may be Base64, decoded. */
    private static String decoded(String text) {
        return ENCODED.matcher(text)
                .results()
                .map(match -> decodedOne(match.group().replaceAll("=+$", "")))
                .collect(Collectors.joining("\n"));
    }

    private static String decodedOne(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word.replace('+', '-').replace('/', '_'));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private void hide(DevUser owner, String space, String called, String group) {
        found(owner, space, called, concern);
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
    }

    private void found(DevUser owner, String space, String called, String about) {
        site.host().confluence().spaces().create(space, called, owner);
        site.host().confluence().spaces().viewableBy(space, Set.of(), true);
        Site.expect(
                site.api()
                        .post(
                                owner.username(),
                                "/communities",
                                "{\"spaceKey\":\"%s\",\"concern\":\"%s\",\"goalOrGap\":\"Sleep\"}"
                                        .formatted(space, about)),
                201);
        site.launch(owner, space);
    }
}
