package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What two who are paired write stays with them: sentences are planted and then looked for in every output of a running host, as an administrator, the
 * facilitator, other members, somebody who is blocked, and nobody in particular.
 */
class MentoringSecretsTest {
    private static final String PAGES = "/plugins/servlet/guildhall/";
    /** It names members of the host, some of which are called the same. */
    private static final String OF_THE_HOST = "/admin/linkage";

    private static final Pattern ITEM = Pattern.compile(
            "[\";,]NOT[\";,]|WORKS_TOGETHER|[\";,]BLOCK[\";,]|\"blocked\":\\[[^\\]]|name=\"blocked\" value=\"");

    private final Site site = Site.fresh();
    private final DevUser owner = site.user("ola", "Ola Owner");
    private final DevUser ana = site.user("ana", "Ana Able");
    private final DevUser ben = site.user("ben", "Ben Brave");
    private final DevUser cem = site.user("cem", "Cem Calm");
    private final DevUser dua = site.user("dua", "Dua Dean");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final PrintStream console = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Map<String, Set<String>> secrets = new LinkedHashMap<>();
    private String programme = "";
    private String pairing = "";
    private String declined = "";

    @AfterEach
    void close() {
        System.setErr(console);
        site.close();
    }

    /** What somebody read. */
    private record Output(String reader, String where, String text) {}

    @Test
    void invariant_12_what_two_write_is_nowhere_but_with_those_who_may_read_it() {
        System.setErr(new PrintStream(tee(), true, StandardCharsets.UTF_8));
        plant();
        site.tellEverybody();
        for (String job : List.of("waiting", "presence", "contributions", "notices")) {
            site.host().jobs().run("io.guildhall.confluence:guildhall-" + job + "-job");
        }
        List<Output> all = new ArrayList<>();
        for (String reader : List.of("admin", "ola", "ana", "ben", "cem", "dua", "")) {
            all.addAll(read(reader));
        }
        site.tellEverybody();
        site.host()
                .outbox()
                .search("", 500)
                .forEach(letter -> all.add(
                        new Output(letter.to().replaceFirst("@.*", ""), "letter " + letter.subject(), letter.raw())));
        all.add(new Output("whoever reads the log", "log", log.toString(StandardCharsets.UTF_8)));

        secrets.forEach((secret, readers) -> {
            Set<String> found = new TreeSet<>();
            for (Output each : all) {
                if (each.text().contains(secret)) {
                    found.add(each.reader());
                    assertThat(readers).as(secret + " in " + each.where()).contains(each.reader());
                }
            }
            assertThat(found).as("who reads " + secret).containsExactlyInAnyOrderElementsOf(readers);
        });
        assertThat(all.stream()
                        .filter(each ->
                                !each.reader().equals("ana") && each.where().startsWith("/rest"))
                        .filter(each -> !each.where().endsWith(OF_THE_HOST))
                        .filter(each -> ITEM.matcher(each.text()).find())
                        .map(each -> each.reader() + " " + each.where()))
                .as("a fit, the reason of a refusal, a block")
                .isEmpty();
        assertThat(all.stream()
                        .filter(each -> each.text().contains("name=\"blocked\" value=\"" + cem.key()))
                        .map(Output::reader))
                .containsOnly("ana");
        assertThat(all).hasSizeGreaterThan(400);
        assertThat(all.stream().filter(each -> each.where().startsWith("letter")))
                .isNotEmpty();
    }

    private void plant() {
        for (DevUser each : List.of(ana, ben, cem, dua)) {
            site.join(each, space);
        }
        programme = answer(
                        "ola",
                        "POST",
                        "/programmes",
                        "{\"spaceKey\":\"%s\",\"kind\":\"DUO\",\"name\":\"Pairs\",\"open\":true,\"token\":\"token-0001\"}"
                                .formatted(space))
                .json()
                .get("id")
                .asText();
        for (String each : List.of("ana", "ben", "cem", "dua")) {
            answer(each, "POST", "/programmes/" + programme + "/enrolments/me", "{\"role\":\"PEER\"}");
        }
        declined = ask("dua", ben, secret("ask", "ben", "dua"));
        answer(
                "ben",
                "POST",
                "/requests/" + declined + "/decline",
                "{\"message\":\"" + secret("refusal", "ben", "dua") + "\",\"reason\":\"WORKS_TOGETHER\"}");
        pairing = ask("ana", ben, "Hello");
        answer("ben", "POST", "/requests/" + pairing + "/accept", "{}");
        answer(
                "ana",
                "PUT",
                "/programmes/" + programme + "/enrolments/me/preferences",
                "{\"wishes\":[],\"ignored\":[],\"blocked\":[\"cem\"]}",
                "If-Match",
                "\"0\"");
        String held =
                "{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":60,\"held\":true,\"agenda\":\"%s\",\"token\":\"token-0002\"}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1), secret("agenda", "ana", "ben"));
        String session = answer("ana", "POST", "/pairings/" + pairing + "/sessions", held)
                .json()
                .get("id")
                .asText();
        String next =
                "{\"date\":\"%s\",\"time\":\"10:00\",\"zone\":\"UTC\",\"minutes\":60,\"agenda\":\"%s\",\"token\":\"token-0003\"}"
                        .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(3), secret("plan", "ana", "ben"));
        answer("ben", "POST", "/pairings/" + pairing + "/sessions", next);
        note(session, "SELF", secret("self", "ana"));
        note(session, "PAIR", secret("pair", "ana", "ben"));
        answer(
                "ana",
                "POST",
                "/pairings/" + pairing + "/goals",
                "{\"text\":\"" + secret("goal", "ana", "ben") + "\",\"before\":2,\"token\":\"token-0004\"}");
        answer(
                "ana",
                "PUT",
                "/pairings/" + pairing + "/agreement",
                "{\"text\":\"" + secret("agreement", "ana", "ben") + "\"}",
                "If-Match",
                "\"0\"");
        answer("ana", "PUT", "/pairings/" + pairing + "/fit", "{\"answer\":\"NOT\"}");
    }

    /** A sentence that stands nowhere else, and who may read it. */
    private String secret(String what, String... readers) {
        String sentence = "Zebrafish " + what + " 4711";
        secrets.put(sentence, Set.of(readers));
        return sentence;
    }

    private String ask(String from, DevUser to, String message) {
        return answer(
                        from,
                        "POST",
                        "/programmes/" + programme + "/requests",
                        "{\"to\":\"" + to.key() + "\",\"message\":\"" + message + "\"}")
                .json()
                .get("id")
                .asText();
    }

    private void note(String session, String sight, String text) {
        answer(
                "ana",
                "PUT",
                "/pairings/" + pairing + "/notes",
                "{\"session\":\"%s\",\"sight\":\"%s\",\"text\":\"%s\"}".formatted(session, sight, text));
    }

    private Api.Answer answer(String as, String method, String path, String body, String... headers) {
        Api.Answer answer = site.api().call(as, method, path, body, headers);
        assertThat(answer.status()).as(path + " " + answer).isBetween(200, 201);
        return answer;
    }

    /** Every page, macro, file, feed and answer, as somebody; nobody in particular has an empty name. */
    private List<Output> read(String reader) {
        List<String> addresses = new ArrayList<>();
        Documented.all()
                .filter(endpoint -> !endpoint.changes())
                .flatMap(endpoint -> filled(endpoint.path()))
                .forEach(path -> addresses.add("/rest/guildhall/1.0" + path));
        Stream.of("mine", "mentoring", "profile", "communities", "start", "my-data", "inbox", "propose", "people")
                .forEach(page -> addresses.add(PAGES + page));
        for (DevUser each : List.of(ana, ben, cem, dua)) {
            addresses.add(PAGES + "profile/" + each.key());
            addresses.add(PAGES + "admin/privacy?person=" + each.key());
        }
        addresses.add(PAGES + "mentoring/" + programme);
        addresses.add(PAGES + "mentoring/" + programme + "/tune");
        addresses.add(PAGES + "mentoring/pairing/" + pairing);
        addresses.add(PAGES + "mentoring/pairing/" + declined);
        Stream.of("settings", "skills", "people", "proposals", "privacy", "linkage", "health", "audit", "macros")
                .forEach(page -> addresses.add(PAGES + "admin/" + page));
        Stream.of(
                        "",
                        "desk",
                        "members",
                        "mentoring",
                        "life",
                        "first-steps",
                        "charter",
                        "meetings",
                        "history",
                        "ambitions",
                        "announcements",
                        "kudos",
                        "invitations",
                        "rules",
                        "settings",
                        "launch",
                        "participation",
                        "review")
                .forEach(tab -> addresses.add(PAGES + "space/" + space + "/" + tab));
        addresses.add("/dosearchsite.action?queryString=Zebrafish");
        addresses.add("/display/" + space);
        addresses.add("/display/" + space + "/All");
        List<Output> read = new ArrayList<>();
        page();
        for (String address : addresses) {
            Api.Answer answer = site.api().at(reader, "GET", address, "", "Accept", "*/*");
            read.add(new Output(reader, address, answer.body() + answer.headers()));
        }
        if (!reader.isEmpty()) {
            String feed = site.api()
                    .call(reader, "POST", "/me/calendar", "")
                    .json()
                    .get("address")
                    .asText();
            String body = site.api()
                    .at("", "GET", feed.replaceFirst(".*?(/rest/|/plugins/)", "$1"), "")
                    .body();
            assertThat(body).contains("BEGIN:VCALENDAR");
            read.add(new Output(reader, "calendar", body.replace("\r\n ", "").replace("\n ", "")));
        }
        return read;
    }

    /** A page with every macro of the app on it, made once. */
    private void page() {
        var pages = site.host().confluence().pages();
        if (site.api().at("ola", "GET", "/display/" + space + "/All", "").status() == 200) {
            return;
        }
        StringBuilder all = new StringBuilder();
        for (String macro : List.of(
                "community-info",
                "community-join",
                "community-members",
                "community-list",
                "community-numbers",
                "mentoring-mentors",
                "mentoring-mine",
                "my-communities",
                "expert-finder",
                "community-gaps",
                "community-kudos",
                "mentoring-programme")) {
            all.append("<ac:structured-macro ac:name=\"").append(macro).append("\"/>");
        }
        pages.create(space, "All", all.toString(), owner, false);
    }

    private Stream<String> filled(String path) {
        String common = path.replace("{spaceKey}", space)
                .replace("{step}", "1")
                .replace("{job}", "waiting")
                .replace("{uuid}", "nobody-shares-this")
                .replace("{list}", "7")
                .replace("{macro}", "mentoring-mine")
                .replace("{session}", "1")
                .replace("{goal}", "1");
        return Stream.of(ana, ben, dua)
                .map(each -> common.replace("{userKey}", each.key().toString()))
                .flatMap(each -> Stream.of(pairing, programme, declined).map(id -> each.replace("{id}", id)))
                .distinct();
    }

    private OutputStream tee() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                log.write(b);
                console.write(b);
            }
        };
    }
}
