package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Crowd;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.nodes.MacrosOfTheApp;
import io.guildhall.e2e.rest.Documented.Endpoint;
import io.guildhall.e2e.stories.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others were hit by, tried on badges, awards, nominations, thanks and credentials that are really there. */
class RecognitionAttacksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRET = "veiled";
    private static final String REASON = "A " + SECRET + " talk worth the winter";
    private static final List<String> PARTS =
            List.of("/badges", "/awards", "/nominations", "/kudos", "/verify", "/issuer");
    private static final List<String> TABLES =
            List.of("BADGE_CLASS", "AWARD", "EVIDENCE", "NOMINATION", "ENDORSEMENT", "KUDOS", "ISSUER_KEY", "AUDIT");

    private final Site site = Site.shared();
    private final String group = site.unused("group");
    private final DevUser owner = site.someone("owner", group);
    private final DevUser second = site.someone("second", group);
    private final DevUser mia = site.someone("mia", group);
    private final DevUser ben = site.someone("ben", group);
    private final DevUser rival = site.someone("rival", group);
    private final String space = site.space(owner);
    private final String badge;
    private final String award;
    private final String nomination;
    private final String kudos;
    private final String uuid;

    RecognitionAttacksTest() {
        site.host().confluence().spaces().viewableBy(space, Set.of(group), false);
        site.found(owner, space, "OPEN");
        site.launch(owner, space);
        Stream.of(mia, ben, second).forEach(each -> site.join(each, space));
        site.role(owner, second, space, "FACILITATOR");
        this.badge = Rewarded.badge(site, owner, space);
        this.award = made(
                owner,
                "/awards",
                "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, badge, mia.key(), REASON));
        this.nomination = made(
                mia,
                "/nominations",
                "{\"space\":\"%s\",\"badge\":\"author\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, ben.key(), REASON));
        this.kudos = made(
                ben,
                "/kudos",
                "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"%s\",\"token\":\"token-%s\"}"
                        .formatted(space, mia.key(), REASON, space));
        this.uuid = site.host()
                .database()
                .jdbc()
                .queryForObject(
                        "select \"CREDENTIAL_ID\" from " + table("AWARD") + " where \"ID\" = ?",
                        String.class,
                        Long.parseLong(award));
    }

    /** Moodle CVE-2021-43559 and Discourse CVE-2019-1020018: neither an answer nor a page nor a link in a letter writes. */
    @Test
    void reading_badges_awards_nominations_thanks_and_credentials_changes_nothing() {
        acted(mia, "/awards/" + award + "/share");
        site.tellEverybody();
        List<String> links = lettersTo(mia, ben, owner, second)
                .flatMap(this::linksIn)
                .distinct()
                .toList();
        assertThat(links).anyMatch(link -> link.contains("/badges"));
        List<String> pages = Stream.concat(pages(), links.stream()).toList();
        Map<String, Object> before = rows();
        for (String reader : List.of(mia.username(), owner.username(), "admin", rival.username(), "")) {
            reading().forEach(path -> site.api().get(reader, path));
            pages.forEach(page -> site.api().at(reader, "GET", page, ""));
        }
        assertThat(rows()).isEqualTo(before);
    }

    private Stream<String> lettersTo(DevUser... people) {
        return Stream.of(people)
                .flatMap(person -> site.host().outbox().to(person.email(), 50).stream())
                .map(Letter::body);
    }

    private Stream<String> linksIn(String letter) {
        String base = site.url().toString();
        return Jsoup.parse(letter).select("a[href^='" + base + "']").stream()
                .map(link -> link.attr("href").substring(base.length()));
    }

    /** Moodle CVE-2025-67856, CVE-2024-43431 and mod_customcert CVE-2026-30884: rights of one community are none on what is of another. */
    @Test
    void whoever_runs_another_community_reaches_nothing_of_this_one_by_its_number() {
        String theirs = site.launchedCommunity(rival, "OPEN");
        site.join(mia, theirs);
        site.join(ben, theirs);
        Map<String, Object> before = rows();
        Map<String, Integer> found = new TreeMap<>();
        Documented.changing()
                .filter(endpoint -> PARTS.stream().anyMatch(endpoint.path()::startsWith)
                        && endpoint.path().contains("{id}"))
                .forEach(endpoint -> found.put(endpoint.toString(), called(rival, endpoint)));
        for (String path : List.of("/awards", "/nominations")) {
            String body = "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}";
            Api.Answer answer = site.api()
                    .post(rival.username(), path, body.formatted(theirs, badge, mia.key(), "With a badge of others"));
            found.put("POST " + path, answer.status());
        }
        assertThat(found).hasSizeGreaterThan(15);
        assertThat(found.values()).as(found.toString()).isSubsetOf(403, 404);
        assertThat(rows()).isEqualTo(before);
    }

    private int called(DevUser caller, Endpoint endpoint) {
        String body = endpoint.method().equals("DELETE")
                ? ""
                : endpoint.path().endsWith("/revoke") || endpoint.path().endsWith("/reject")
                        ? "{\"reason\":\"It was somebody else.\"}"
                        : endpoint.method().equals("PUT") ? Rewarded.badge("", "Taken over") : "{}";
        return site.api()
                .call(caller.username(), endpoint.method(), filled(endpoint.path()), body, "If-Match", "\"3\"")
                .status();
    }

    /** Discourse CVE-2026-28219: whatever answers tell of one is nobody's to ask for. */
    @Test
    void nothing_that_is_told_of_a_badge_an_award_a_nomination_or_thanks_can_be_asked_for() throws Exception {
        Map<String, String> bodies = new TreeMap<>(Map.of(
                "POST /badges",
                Rewarded.badge(space, "Asked for"),
                "POST /awards",
                "{\"space\":\"%s\",\"badge\":\"%s\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, badge, ben.key(), REASON),
                "POST /nominations",
                "{\"space\":\"%s\",\"badge\":\"steward\",\"person\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(space, mia.key(), REASON),
                "POST /kudos",
                "{\"space\":\"%s\",\"to\":\"%s\",\"reason\":\"%s\"}".formatted(space, mia.key(), REASON),
                "POST /awards/" + award + "/revoke",
                "{\"reason\":\"It was somebody else.\"}"));
        Set<String> told = new TreeSet<>(Set.of(
                "giver",
                "earner",
                "source",
                "uuid",
                "credentialId",
                "statusIndex",
                "evidenceKey",
                "awarded",
                "supersedes"));
        for (String path : List.of(
                "/badges/" + badge, "/awards/" + award, "/nominations/" + nomination, "/kudos?space=" + space)) {
            JsonNode answer = site.api().get(owner.username(), path).json();
            (answer.has("items") ? answer.get("items").get(0) : answer)
                    .fieldNames()
                    .forEachRemaining(told::add);
        }
        Map<String, Object> before = rows();
        for (Map.Entry<String, String> each : bodies.entrySet()) {
            String path = each.getKey().substring("POST ".length());
            Set<String> named = Documented.properties(new Endpoint("POST", path.replace(award, "{id}")));
            for (String wish : told) {
                ObjectNode body = (ObjectNode) JSON.readTree(each.getValue());
                if (named.contains(wish)) {
                    continue;
                }
                Api.Answer answer = site.api()
                        .post(owner.username(), path, body.put(wish, "1").toString());
                assertThat(answer.status() + " " + answer.json().path("code").asText())
                        .as(each.getKey() + " with " + wish)
                        .isEqualTo("400 request.unknown-property");
            }
        }
        assertThat(rows()).isEqualTo(before);
    }

    /** Discourse CVE-2026-32620: in lists, counts, walls, files, macros, letters and by verification. */
    @Test
    void what_somebody_keeps_to_themselves_is_told_to_nobody_but_who_gave_it() {
        acted(mia, "/awards/" + award + "/hide");
        Site.expect(site.api().call(ben.username(), "DELETE", "/kudos/" + kudos, ""), 200);
        acted(mia, "/nominations/" + nomination + "/withdraw");

        for (String reader : List.of(ben.username(), rival.username(), "")) {
            assertThat(told(reader)).as(reader).isEmpty();
        }
        for (String way : List.of("", "/credential")) {
            assertThat(site.api()
                            .get(second.username(), "/awards/" + award + way)
                            .status())
                    .isEqualTo(404);
        }
        for (String act : List.of("revoke", "renew", "share", "show")) {
            String body = act.equals("revoke") ? "{\"reason\":\"It was somebody else.\"}" : "{}";
            assertThat(site.api()
                            .post(second.username(), "/awards/" + award + "/" + act, body)
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(site.api().get("", "/verify/" + uuid).status()).isEqualTo(404);
        assertThat(site.api().get(second.username(), "/badges/" + badge).json().toString())
                .doesNotContain(mia.key());
        assertThat(told(mia.username())).as("the search finds what may be read").isNotEmpty();
    }

    /** The same of everything in a community whose space one may not view, with its real numbers. */
    @Test
    void invariant_17_nothing_of_a_space_that_one_may_not_view_is_told_by_its_number() {
        String outsider = site.someone("outsider").username();
        for (String reader : List.of(outsider, "")) {
            assertThat(told(reader)).as(reader).isEmpty();
            for (String path : List.of("/badges/" + badge, "/awards/" + award, "/nominations/" + nomination)) {
                assertThat(site.api().get(reader, path).status()).isIn(401, 404);
            }
        }
        assertThat(site.api().get("", "/verify/" + uuid).status()).isEqualTo(404);
    }

    /** Moodle CVE-2016-5013: the name of a badge stands in the subject of letters. */
    @ParameterizedTest
    @ValueSource(strings = {"\\r\\nBcc: all@example.org", "\\nSubject: x", "\\r", "\\u2028", "\\u0085"})
    void a_name_with_the_end_of_a_line_in_it_is_no_name(String end) {
        Api.Answer answer =
                site.api().post(owner.username(), "/badges", Rewarded.badge(space, "Seeds" + end + "of all"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("name");
    }

    /** Where the reader finds a secret. */
    private List<String> told(String reader) {
        List<String> found = new ArrayList<>();
        reading().forEach(path -> {
            if (site.api().get(reader, path).body().contains(SECRET)) {
                found.add(path);
            }
        });
        pages().forEach(page -> {
            if (site.api().at(reader, "GET", page, "").body().contains(SECRET)) {
                found.add(page);
            }
        });
        return found;
    }

    /** Everything that is read of recognition, with what there is, and what else takes it out. */
    private Stream<String> reading() {
        Stream<String> documented = Documented.all()
                .filter(endpoint -> !endpoint.changes())
                .filter(endpoint -> PARTS.stream().anyMatch(endpoint.path()::startsWith))
                .map(endpoint -> filled(endpoint.path()));
        return Stream.concat(
                documented,
                Stream.of(
                        "/badges?space=" + space,
                        "/awards?space=" + space,
                        "/awards?badge=" + badge,
                        "/awards?user=" + mia.key(),
                        "/nominations?space=" + space,
                        "/kudos?space=" + space,
                        "/kudos?user=" + mia.key(),
                        "/communities/" + space + "/export.json",
                        "/communities/" + space + "/events",
                        "/me/data",
                        "/me/notices"));
    }

    private Stream<String> pages() {
        String title = site.unused("Macros");
        String macros = MacrosOfTheApp.all().stream()
                        .flatMap(macro ->
                                MacrosOfTheApp.calls(macro, space).stream().limit(3))
                        .distinct()
                        .collect(Collectors.joining())
                + Words.macro("badge-person", "user", mia.key())
                + Words.macro("badge-wall", "space", space, "max", "100")
                + Words.macro("badge-info", "space", space, "badge", badge);
        String elsewhere = site.space(rival);
        site.host().confluence().pages().create(elsewhere, title, macros, rival, false);
        return Stream.of(
                        Stream.of("/display/" + elsewhere + "/" + title),
                        MacrosOfTheApp.pagesOf("recognition").stream()
                                .map(page -> "/plugins/servlet" + page.replace("*", badge)),
                        Stream.of("badges/award/" + award, "verify/" + uuid, "profile/" + mia.key())
                                .map(page -> "/plugins/servlet/guildhall/" + page),
                        MacrosOfTheApp.tabs().stream()
                                .map(tab -> "/plugins/servlet/guildhall/space/" + space + "/" + tab))
                .flatMap(each -> each);
    }

    private String filled(String path) {
        String id = path.startsWith("/badges")
                ? badge
                : path.startsWith("/awards") ? award : path.startsWith("/kudos") ? kudos : nomination;
        return path.replace("{id}", id).replace("{uuid}", uuid).replace("{list}", "0");
    }

    /** Everything that is kept of recognition, and what was written down of it. */
    private Map<String, Object> rows() {
        Database database = site.host().database();
        Map<String, Object> rows = new TreeMap<>();
        for (String table : TABLES) {
            String where = table.equals("AUDIT") ? " where \"SPACE_KEY\" = '" + space + "'" : "";
            rows.put(table, database.jdbc().queryForList("select * from " + table(table) + where + " order by \"ID\""));
        }
        return rows;
    }

    private String table(String name) {
        return Crowd.table(site.host().database(), name);
    }

    private void acted(DevUser user, String path) {
        Site.expect(site.api().post(user.username(), path, "{}"), 200);
    }

    private String made(DevUser by, String path, String body) {
        Api.Answer made = site.api().post(by.username(), path, body);
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }
}
