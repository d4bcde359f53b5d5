package io.guildhall.newcomer.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.meeting.Gardeners;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** First steps over REST, as the reference describes them. */
class NewcomersOverRestTest {
    private static final String PATH = "communities/GARDEN/newcomer-path";
    private static final String TWO =
            "{\"steps\":[{\"title\":\"Say hello\",\"action\":\"WELCOME_PAGE\"},{\"title\":\"Read\",\"page\":\"https://wiki.example.org/confluence/display/GARDEN/Home\"}]}";

    private final OpenApi file = OpenApi.read();
    private final Gardeners garden = new Gardeners();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void what_is_shown_can_be_sent_back_and_a_member_takes_a_step() {
        described(as("frida").get(PATH));
        Answer laid = put(as("frida"), 1, TWO);
        described(laid);
        assertThat(laid.header("ETag")).isEqualTo("\"2\"");
        assertThat(laid.json().at("/steps/1/page").asText()).isEqualTo("/display/GARDEN/Home");

        garden.member("mia");
        Answer shown = as("mia").get(PATH);
        described(shown);
        assertThat(shown.json().get("asked").asBoolean()).isTrue();
        Answer taken = as("mia").send("POST", PATH + "/1/done");
        described(taken);
        assertThat(taken.json().get("done").asInt()).isEqualTo(1);
        assertThat(as("mia").send("POST", PATH + "/1/done").json()).isEqualTo(taken.json());

        assertThat(put(as("frida"), 2, as("frida").get(PATH).body()).header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void what_is_wrong_is_named_after_a_stale_tag_is() {
        String wrong = TWO.replace("wiki.example.org", "evil.example");

        assertThat(put(as("frida"), 7, wrong).status()).isEqualTo(412);
        Answer answer = put(as("frida"), 1, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("newcomer.invalid");
        assertThat(answer.json().get("fields").findValuesAsText("name")).containsExactly("steps[1].page");
        assertThat(as("frida").send("PUT", PATH, TWO).status()).isEqualTo(428);
        assertThat(put(as("frida"), 1, "{}").status())
                .as("no steps at all are said to be none")
                .isEqualTo(422);
        assertThat(put(as("frida"), 1, "{\"steps\":[{\"title\":\"x\",\"secret\":1}]}")
                        .status())
                .isEqualTo(400);
        assertThat(as("frida").send("POST", PATH + "/9/done").code()).isEqualTo("newcomer.unknown-step");
    }

    private RestApp as(String username) {
        caller = garden.guild.person(username);
        return app;
    }

    private void described(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(file.differences("NewcomerPath", answer.json()))
                .as(answer.body())
                .isEmpty();
    }

    private static Answer put(RestApp app, int revision, String json) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"" + revision + "\"");
        return app.send("PUT", PATH, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", garden.guild.clock);
        return RestApp.of(
                List.of(NewcomerResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        NewcomerService.class,
                        NewcomersOf.service(garden.guild)));
    }
}
