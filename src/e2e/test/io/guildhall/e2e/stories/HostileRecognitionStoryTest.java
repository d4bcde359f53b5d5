package io.guildhall.e2e.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.mail.Letter;
import io.guildhall.e2e.browser.Visitor;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A hundred and fifty payloads in every text field of badges, awards and thanks, read in every macro, page, mail and file that shows them. A dialog that opens
 * anywhere is caught.
 */
class HostileRecognitionStoryTest {
    private static final String PAGES = "/plugins/servlet/guildhall";
    /** What would run, were it an element. */
    private static final String HARM = "[onerror], [onload], [ontoggle], [onfocus], [onpointerenter], [onmouseover],"
            + " [href^='javascript:'], [src^='javascript:']";
    /** Nobody gives more than that in a day. */
    private static final int THANKS_A_DAY = 3;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PAYLOADS = Payloads.all();

    /** Of its own, since everybody is told. */
    private final Site site = Site.fresh();

    private final DevUser owner = site.someone("owner");
    private final DevUser mia = site.someone("mia");
    private final DevUser ben = site.someone("ben");
    private final String space = site.launchedCommunity(owner, "OPEN");
    private final List<String> badges = new ArrayList<>();
    private final List<String> awards = new ArrayList<>();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void nothing_that_anybody_writes_about_anybody_runs_anywhere() {
        assertThat(PAYLOADS).hasSize(Payloads.NUMBER).doesNotHaveDuplicates();
        Stream.of(mia, ben).forEach(member -> site.join(member, space));
        IntStream.range(0, PAYLOADS.size()).forEach(this::written);
        thanked();
        site.tellEverybody();
        List<String> pages = pages();

        assertThat(pages.stream().flatMap(address -> harmIn(address).stream())).isEmpty();
        lettersAreHarmless();
        filesAreHarmless();
        browserRunsNothing(pages);
    }

    /** A badge that says it, given for it, and every second one taken back for it. */
    private void written(int no) {
        String payload = PAYLOADS.get(no);
        String kind = no % 2 == 0 ? "circle-1-seedling-beads-green" : "star-0-heart-cord-blue";
        ObjectNode wanted = body("name", payload, "description", payload, "criteria", payload, "design", kind);
        String badge = done(owner, "/badges", wanted.put("space", space), 201)
                .get("id")
                .asText();
        done(owner, "/badges/" + badge + "/activate", body(), 200);
        badges.add(badge);
        ObjectNode given = body(
                "badge", badge, "person", (no < PAYLOADS.size() / 2 ? mia : ben).key(), "reason", "For it: " + payload);
        String award =
                done(owner, "/awards", given.put("space", space), 201).get("id").asText();
        awards.add(award);
        if (no % 2 == 1) {
            done(owner, "/awards/" + award + "/revoke", body("reason", "Back for: " + payload), 200);
        }
    }

    private void thanked() {
        DevUser giver = owner;
        for (int no = 0; no < PAYLOADS.size(); no++) {
            if (no % THANKS_A_DAY == 0) {
                giver = site.someone("giver");
                site.join(giver, space);
            }
            ObjectNode said =
                    body("to", mia.key(), "reason", "Thanks for: " + PAYLOADS.get(no), "token", "token-0" + no);
            done(giver, "/kudos", said.put("space", space), 201);
        }
    }

    private static ObjectNode body(String... fields) {
        ObjectNode body = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            body.put(fields[i], fields[i + 1]);
        }
        return body;
    }

    private JsonNode done(DevUser user, String path, ObjectNode body, int status) {
        Api.Answer answer = site.api().post(user.username(), path, body.toString());
        Site.expect(answer, status);
        return answer.json();
    }

    /** Every page that shows any of it: what is listed a page at a time is followed to its end. */
    private List<String> pages() {
        List<String> all = new ArrayList<>();
        all.add(page(
                "Each badge",
                badges.stream()
                        .map(badge -> Words.macro("badge-info", "badge", badge))
                        .toList()));
        all.add(page(
                "The others",
                List.of(
                        Words.macro("badge-wall", "max", "100"),
                        Words.macro("badge-wall", "max", "100", "badge", badges.get(0)),
                        Words.macro("badge-person", "user", mia.key(), "max", "100", "layout", "list"),
                        Words.macro("badge-person", "user", ben.key(), "max", "100", "layout", "grid"),
                        Words.macro("community-kudos", "mode", "feed"),
                        Words.macro("community-kudos", "mode", "shoutout"))));
        String tab = PAGES + "/space/" + space;
        all.addAll(List.of(tab + "/badges", tab + "/history", PAGES + "/badges", PAGES + "/inbox", PAGES + "/my-data"));
        all.addAll(followed(tab + "/kudos"));
        badges.forEach(badge -> all.add(PAGES + "/badges/" + badge));
        badges.forEach(badge -> all.add(tab + "/badges?edit=" + badge));
        awards.forEach(award -> all.add(PAGES + "/badges/award/" + award));
        return all;
    }

    private String page(String title, List<String> macros) {
        site.host().confluence().pages().create(space, title, String.join("", macros), owner, false);
        return "/display/" + space + "/" + title.replace(' ', '+');
    }

    private List<String> followed(String address) {
        List<String> all = new ArrayList<>(List.of(address));
        for (String next = address; !next.isEmpty(); ) {
            next = Jsoup.parse(get(owner, next).body()).select("a[href*=cursor]").stream()
                    .map(link -> link.attr("href").replaceFirst(".*(/plugins/servlet)", "$1"))
                    .findFirst()
                    .orElse("");
            if (!next.isEmpty()) {
                all.add(next);
            }
        }
        return all;
    }

    private Api.Answer get(DevUser reader, String address) {
        return site.api().at(reader.username(), "GET", address, "");
    }

    private List<String> harmIn(String address) {
        return Stream.of(owner, mia)
                .map(reader -> get(reader, address))
                .filter(answer -> answer.status() < 400)
                .flatMap(answer -> Jsoup.parse(answer.body()).select(HARM).stream())
                .map(element -> address + ": " + element.outerHtml())
                .toList();
    }

    private void lettersAreHarmless() {
        List<Letter> letters = Stream.of(owner, mia, ben)
                .flatMap(user -> site.host().outbox().to(user.email(), 1_000).stream())
                .toList();
        assertThat(letters).isNotEmpty();
        for (Letter letter : letters) {
            assertThat(letter.subject() + letter.headers().replace("\n", "")).doesNotContain("\r", "\n");
            assertThat(
                            letter.mimeType().contains("html")
                                    ? Jsoup.parse(letter.body()).select(HARM)
                                    : List.of())
                    .as(letter.subject())
                    .isEmpty();
        }
    }

    private void filesAreHarmless() {
        for (String file : List.of(
                "/badges?space=" + space,
                "/badges/" + badges.get(0),
                "/awards?space=" + space + "&limit=100",
                "/awards?user=" + mia.key() + "&limit=100",
                "/awards/" + awards.get(0),
                "/kudos?space=" + space + "&limit=100",
                "/me/data",
                "/communities/" + space + "/export.json")) {
            Api.Answer answer = site.api().get(owner.username(), file);
            Site.expect(answer, 200);
            assertThat(answer.header("Content-Type").orElse("")).as(file).startsWith("application/json");
            assertThat(answer.header("X-Content-Type-Options")).as(file).contains("nosniff");
            assertThat(answer.json().isObject()).as(file).isTrue();
        }
        Api.Answer record = site.api().get("admin", "/admin/audit.csv");
        Site.expect(record, 200);
        assertThat(record.header("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(record.body()).doesNotContainPattern("(^|[,\"\\n]) ?[=+@-]alert");
    }

    private void browserRunsNothing(List<String> pages) {
        List<String> dialogs = new ArrayList<>();
        for (DevUser reader : List.of(owner, mia)) {
            try (Visitor visitor = Visitor.loggedIn(site, reader.username())) {
                Page page = visitor.page();
                page.onDialog(dialog -> {
                    dialogs.add(page.url() + ": " + dialog.message());
                    dialog.dismiss();
                });
                for (String address : pages) {
                    if (reader.equals(owner) || !address.contains("edit=")) {
                        visitor.open(address);
                        assertThat(page.locator(HARM).count()).as(address).isZero();
                    }
                }
            }
        }
        assertThat(dialogs).isEmpty();
    }
}
