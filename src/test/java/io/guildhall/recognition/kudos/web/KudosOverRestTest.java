package io.guildhall.recognition.kudos.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.contribution.InMemoryContributions;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Ids;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.Gardeners;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosOf;
import io.guildhall.recognition.kudos.KudosReadingService;
import io.guildhall.recognition.kudos.KudosService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kudos over REST, as the reference describes them. */
class KudosOverRestTest {
    private static final String PATH = "kudos";

    private final OpenApi file = OpenApi.read();
    private final Gardeners garden = new Gardeners();
    private final InMemoryKudosBook book = new InMemoryKudosBook();
    private Viewer caller = Viewer.anonymous();
    private int made;
    private final RestApp app = app();

    @BeforeEach
    void members() {
        garden.member("ana").member("ben").member("cleo");
    }

    @Test
    void is_given_once_listed_and_taken_back() {
        garden.guild.pages.add("GARDEN", "Grafting");
        String sent = body("ben", ",\"tag\":\"TAUGHT\",\"page\":\"Grafting\",\"token\":\"token-01\"");

        Answer given = as("ana").send("POST", PATH, sent);
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        described("Kudos", given);
        assertThat(given.json().get("left").asInt()).isEqualTo(2);
        assertThat(given.json().at("/from/name").asText()).isEqualTo("Ana");
        assertThat(given.json().at("/page/title").asText()).isEqualTo("Grafting");
        assertThat(given.json().has("retractUntil")).isTrue();
        Answer again = as("ana").send("POST", PATH, sent);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(given.json());

        Answer list = as("cleo").get(PATH + "?space=GARDEN&user=ben");
        described("KudosList", list);
        assertThat(list.json().at("/items/0/reason").asText()).isEqualTo("You showed me <b>how</b>");
        assertThat(list.json().has("total")).isFalse();
        assertThat(list.json().at("/items/0").has("retractUntil")).isFalse();
        assertThat(as("ben").get(PATH).json().get("items")).hasSize(1);
        assertThat(as("cleo").get(PATH).json().get("items")).isEmpty();
        assertThat(as("cleo").get(PATH + "?user=ben").json().get("items")).hasSize(1);

        String id = given.json().get("id").asText();
        Answer back = as("ana").send("DELETE", PATH + "/" + id, "");
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        described("Kudos", back);
        assertThat(back.json().get("state").asText()).isEqualTo("RETRACTED");
        assertThat(back.json().get("left").asInt()).isEqualTo(3);
        assertThat(back.json().has("reason")).isFalse();
        assertThat(as("ana").send("DELETE", PATH + "/" + id, "").status()).isEqualTo(200);
        assertThat(as("ben").get(PATH + "?space=GARDEN").json().get("items")).isEmpty();
    }

    @Test
    void without_a_token_and_without_a_community_it_is_given_too() {
        Answer given = as("ana").send("POST", PATH, "{\"to\":\"ben\",\"reason\":\"You showed me how to graft\"}");

        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.json().get("space").asText()).isEqualTo("GARDEN");
    }

    @Test
    void what_is_refused_says_why() {
        for (int each = 1; each <= 3; each++) {
            assertThat(as("ana").send("POST", PATH, body("ben", "")).status()).isEqualTo(201);
        }
        Answer fourth = as("ana").send("POST", PATH, body("ben", ""));
        assertThat(fourth.status()).isEqualTo(409);
        assertThat(fourth.code()).isEqualTo("kudos.cap-reached");
        assertThat(fourth.json().get("detail").asText())
                .isEqualTo("You gave 3 thanks today, and that is all for a day. Tomorrow there are 3 more.");
        refused(422, "kudos.self", as("ben").send("POST", PATH, body("ben", "")));
        refused(422, "kudos.no-receiver", as("ben").send("POST", PATH, body("nobody", "")));
        Answer brief = as("ben").send("POST", PATH, body("ana", "").replace("You showed me", "You"));
        refused(422, "kudos.reason-too-short", brief);
        assertThat(brief.json().get("detail").asText()).contains("15");
        refused(422, "kudos.invalid", as("ben").send("POST", PATH, body("ana", ",\"page\":\"No such page\"")));
        refused(422, "request.invalid", as("ben").send("POST", PATH, body("ana", ",\"tag\":\"BEST\"")));
        refused(400, "request.unknown-property", as("ben").send("POST", PATH, body("ana", ",\"from\":\"cleo\"")));
        refused(
                404,
                "space.unknown",
                as("ben").send("POST", PATH, body("ana", "").replace("GARDEN", "NOSUCH")));
        refused(403, "kudos.not-member", as("stranger").send("POST", PATH, body("ana", "")));
        refused(422, "list.bad-cursor", as("ben").get(PATH + "?space=GARDEN&cursor=x"));
        refused(404, "kudos.unknown", as("ben").send("DELETE", PATH + "/0x1", ""));
        refused(403, "kudos.not-yours", as("ben").send("DELETE", PATH + "/1", ""));
        garden.guild.clock.goOn(Kudos.RETRACTABLE);
        refused(409, "kudos.too-late", as("ana").send("DELETE", PATH + "/1", ""));
    }

    private static void refused(int status, String code, Answer answer) {
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private static String body(String to, String more) {
        return "{\"space\":\"GARDEN\",\"to\":\"" + to + "\",\"reason\":\"You showed me <b>how</b>\"" + more + "}";
    }

    private RestApp as(String username) {
        caller = garden.guild.person(username);
        return app;
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.guild.clock);
        Ids ids = () -> "made-here-" + ++made;
        return RestApp.of(
                List.of(KudosResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        Texts.class,
                        BundleTexts.english(),
                        Ids.class,
                        ids,
                        KudosService.class,
                        KudosOf.service(
                                garden.guild,
                                book,
                                new InMemoryContributions(),
                                new InMemoryLocks(),
                                new InMemoryTransactions(book)),
                        KudosReadingService.class,
                        KudosOf.reading(garden.guild, book)));
    }
}
