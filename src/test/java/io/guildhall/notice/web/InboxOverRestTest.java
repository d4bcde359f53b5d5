package io.guildhall.notice.web;

import static io.guildhall.notice.Newsroom.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.FixedAddress;
import io.guildhall.kernel.web.Links;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.notice.InboxService;
import io.guildhall.notice.Newsroom;
import io.guildhall.notice.WishService;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboxOverRestTest {
    private final Newsroom room = Newsroom.inMemory();
    private final OpenApi file = OpenApi.read();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", room.guild.clock);
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(Exchange.class, new Exchange(() -> caller, problems));
        services.put(Problems.class, problems);
        services.put(People.class, room.guild.people);
        services.put(InboxService.class, room.inbox);
        services.put(WishService.class, room.wishes);
        services.put(Texts.class, BundleTexts.english());
        services.put(Clock.class, room.guild.clock);
        services.put(
                Links.class,
                new Links(new FixedAddress("/wiki", "https://wiki.example.org/wiki"), uri -> URI.create("/login")));
        return RestApp.of(List.of(NoticeResource.class, PreferenceResource.class), services);
    }

    private RestApp as(String username) {
        caller = room.person(username);
        return app;
    }

    private Answer put(String ifMatch, String json) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", ifMatch);
        return app.send("PUT", "me/preferences", headers, json.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
        return answer.json();
    }

    @Test
    void a_request_is_in_the_inbox_of_the_facilitator_until_it_is_read() {
        room.ask("ana");
        room.tell();

        JsonNode list = described("NoticeList", as("frida").get("me/notices?fresh=true"));
        JsonNode notice = list.get("items").get(0);
        assertThat(notice.get("text").asText()).isEqualTo("Ana asked to join Gardeners and waits for an answer.");
        assertThat(notice.get("link").asText()).endsWith("/plugins/servlet/guildhall/space/GARDEN/desk");
        assertThat(described("NoticeCount", app.get("me/notices/count"))
                        .get("label")
                        .asText())
                .isEqualTo("one new notice");

        String one = "me/notices/" + notice.get("id").asText();
        assertThat(described("Notice", app.send("POST", one + "/read", "{}"))
                        .get("fresh")
                        .asBoolean())
                .isFalse();
        described("Notice", app.send("POST", one + "/done", "{}"));

        assertThat(app.get("me/notices/count").json().get("count").asInt()).isZero();
        assertThat(app.get("me/notices").json().get("items")).isNotEmpty();
        assertThat(app.get("me/notices?fresh=true").json().get("items")).isEmpty();
    }

    @Test
    void all_are_marked_as_read_at_once_and_the_next_one_is_news_again() {
        room.ask("ana");
        room.ask("ben");
        room.tell();

        described("AllRead", as("frida").send("POST", "me/notices/read", "{}"));
        assertThat(app.get("me/notices/count").json().get("count").asInt()).isZero();
        room.ask("cleo");
        room.tell();

        assertThat(app.get("me/notices/count").json().get("count").asInt()).isEqualTo(1);
    }

    @Test
    void the_list_goes_on_where_it_ended() {
        List.of("ana", "ben", "cleo").forEach(room::ask);
        room.tell();

        JsonNode first = as("frida").get("me/notices?fresh=true&limit=2").json();
        JsonNode second = app.get("me/notices?fresh=true&limit=2&cursor="
                        + first.get("next").asText())
                .json();

        assertThat(first.get("items")).hasSize(2);
        assertThat(second.get("items")).hasSize(1);
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(app.get("me/notices?cursor=x").status()).isEqualTo(422);
    }

    @Test
    void anothers_notice_is_as_unknown_as_one_that_is_not_there() {
        room.ask("ana");
        room.tell();
        String id = as("frida")
                .get("me/notices?fresh=true")
                .json()
                .get("items")
                .get(0)
                .get("id")
                .asText();

        Answer others = as("ana").send("POST", "me/notices/" + id + "/read", "{}");
        Answer nowhere = app.send("POST", "me/notices/999999/read", "{}");

        assertThat(others.status()).isEqualTo(404);
        assertThat(others.body()).isEqualTo(nowhere.body());
        assertThat(app.send("POST", "me/notices/x/done", "{}").status()).isEqualTo(404);
    }

    @Test
    void nobody_has_an_inbox_without_a_login() {
        caller = Viewer.anonymous();

        assertThat(app.get("me/notices").status()).isEqualTo(401);
        assertThat(app.get("me/notices/count").json().get("count").asInt()).isZero();
        assertThat(app.get("me/preferences").status()).isEqualTo(401);
        assertThat(app.send("POST", "me/notices/read", "{}").status()).isEqualTo(401);
    }

    @Test
    void preferences_are_replaced_by_whoever_read_them() {
        Answer read = as("ana").get("me/preferences");
        assertThat(described("Preferences", read).get("mails").asText()).isEqualTo("AT_ONCE_AND_WEEKLY");
        String body = "{\"mails\":\"WEEKLY\",\"weekday\":\"FRIDAY\",\"format\":\"TEXT\",\"quietUntil\":\"%s\"}";

        Answer changed = put(read.header("ETag"), body.formatted("2026-12-24"));

        assertThat(described("Preferences", changed).get("quietUntil").asText()).isEqualTo("2026-12-24");
        assertThat(changed.header("ETag")).isEqualTo("\"2\"");
        assertThat(put(read.header("ETag"), body.formatted("2026-12-25")).status())
                .isEqualTo(412);
        assertThat(put("\"2\"", body.formatted("Christmas")).status()).isEqualTo(422);
        assertThat(put("\"2\"", body.formatted("2099-01-01")).body()).contains("field.too-far");
        assertThat(put("\"2\"", "{}").status()).isEqualTo(422);
        assertThat(as("ana")
                        .send("PUT", "me/preferences", body.formatted("2026-12-24"))
                        .status())
                .isEqualTo(428);
        assertThat(put("\"2\"", "{\"seen\":1}").status()).isEqualTo(400);
    }

    @Test
    void what_is_hidden_meanwhile_is_in_no_list_and_in_no_count() {
        room.ask("ana");
        room.tell();
        room.guild.spaces.showOnlyTo(GARDEN, room.person("spacey"));

        assertThat(as("frida").get("me/notices").json().get("items")).isEmpty();
        assertThat(app.get("me/notices/count").json().get("count").asInt()).isZero();
    }
}
