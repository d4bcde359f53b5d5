package io.guildhall.mentoring.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.mentoring.run.Erased;
import io.guildhall.mentoring.run.Matches;
import io.guildhall.mentoring.run.RunService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Programs ask for runs, read what they found, and say whom they want together. */
class RunsOverRestTest {
    private final Matches matches = Matches.inMemory(Matches.pairs());
    private final String runs = "programmes/" + matches.garden.programme.value() + "/runs";

    private RestApp rest(String username) {
        Viewer caller = matches.garden.person(username);
        return RestApp.of(
                List.of(RunsResource.class, RunResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(
                                () -> caller,
                                new Problems(BundleTexts.english(), () -> "error-1", matches.garden.room.guild.clock)),
                        RunService.class,
                        matches.service,
                        People.class,
                        matches.garden.room.guild.people));
    }

    private JsonNode get(String path, String schema) {
        Answer answer = rest("frida").get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(OpenApi.read().differences(schema, answer.json())).isEmpty();
        return answer.json();
    }

    private JsonNode send(String method, String path, String body, int status) {
        Answer answer = rest("frida").send(method, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(OpenApi.read().differences("MatchRun", answer.json())).isEmpty();
        return answer.json();
    }

    private String drafted(String body) {
        String run = "runs/" + send("POST", runs, body, 202).get("id").asText();
        matches.work();
        return run;
    }

    @Test
    void a_run_is_asked_for_followed_and_read() {
        Answer asked = rest("frida").send("POST", runs, "{}");
        assertThat(asked.status()).isEqualTo(202);
        String run = "runs/" + asked.json().get("id").asText();
        assertThat(asked.header("Location")).endsWith("/" + run);
        assertThat(asked.json().get("state").asText()).isEqualTo("COMPUTING");
        assertThat(send("POST", runs, "{}", 202).get("id"))
                .as("the same")
                .isEqualTo(asked.json().get("id"));
        assertThat(get(run + "/proposals", "MatchProposalList").get("items")).isEmpty();
        assertThat(rest("frida").get(run + "/certificate").code()).isEqualTo("run.other-state");

        matches.work();

        JsonNode draft = get(run, "MatchRun");
        assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
        assertThat(draft.at("/result/served").asInt()).isEqualTo(3);
        assertThat(draft.at("/programme/name").asText()).isEqualTo("Growing up");
        JsonNode pairs = get(run + "/proposals?limit=2", "MatchProposalList");
        assertThat(pairs.get("items")).hasSize(2);
        assertThat(pairs.get("total").asInt()).isEqualTo(3);
        assertThat(pairs.at("/items/0/giver/name").asText()).isNotEmpty();
        JsonNode rest =
                get(run + "/proposals?limit=2&cursor=" + pairs.get("next").asText(), "MatchProposalList");
        assertThat(rest.get("items")).hasSize(1);
        assertThat(rest.has("next")).isFalse();
        assertThat(get(run + "/unmatched", "MatchUnmatchedList")
                        .at("/items/0/why")
                        .asText())
                .isEqualTo("TAKEN");
        assertThat(get(run + "/certificate", "MatchCertificate").get("text").asText())
                .isNotBlank();
        assertThat(get(run + "/differences", "MatchDifferences").get("none").asBoolean())
                .isTrue();
        assertThat(get(runs, "MatchRunList").at("/items/0/id").asText())
                .isEqualTo(asked.json().get("id").asText());
    }

    @Test
    void who_are_to_be_together_are_together_in_the_next_run() {
        String run = drafted("{}");
        JsonNode pinned = send("POST", run + "/pins", "{\"one\":\"mo\",\"other\":\"ben\",\"wish\":\"TOGETHER\"}", 200);
        assertThat(pinned.at("/pins/0/people/0/key").asText()).isEqualTo("key-ben");
        assertThat(pinned.at("/pins/0/people/1/key").asText()).isEqualTo("key-mo");

        String next = drafted("{\"from\":\"" + run.substring("runs/".length())
                + "\",\"forbidden\":[{\"one\":\"ana\",\"other\":\"mia\"}]}");

        JsonNode again = get(next, "MatchRun");
        assertThat(again.get("pins")).hasSize(1);
        assertThat(again.get("forbidden")).hasSize(1);
        assertThat(again.get("from").asText()).isEqualTo(run.substring("runs/".length()));
        assertThat(get(next + "/proposals", "MatchProposalList").toString())
                .contains("key-mo")
                .doesNotContain("key-mia");
    }

    @Test
    void who_were_to_be_together_in_vain_are_named_with_the_reason() {
        String run = drafted("{\"pins\":[{\"one\":\"ben\",\"other\":\"mia\"},{\"one\":\"ben\",\"other\":\"moe\"}]}");

        JsonNode draft = get(run, "MatchRun");
        assertThat(draft.at("/result/dropped").asInt()).isOne();
        assertThat(draft.get("droppedPins")).hasSize(1);
        assertThat(draft.at("/droppedPins/0/why").asText()).isEqualTo("FULL");
        assertThat(draft.at("/droppedPins/0/people").findValuesAsText("key")).containsExactly("key-ben", "key-moe");
        JsonNode back = send("POST", run + "/pins", "{\"one\":\"ben\",\"other\":\"moe\",\"wish\":\"ANY\"}", 200);
        assertThat(back.get("pins")).hasSize(1);
        assertThat(back.at("/droppedPins/0/people"))
                .as("it stays true of this run")
                .hasSize(2);
    }

    @Test
    void whoever_was_erased_since_is_in_none_of_it_under_any_key() {
        String run = drafted("{\"pins\":[{\"one\":\"ana\",\"other\":\"mia\"}]}");
        matches.garden.set("mia", Erased::of);

        JsonNode draft = get(run, "MatchRun");
        assertThat(draft.at("/pins/0/people").findValuesAsText("key")).containsExactly("key-ana");
        JsonNode pairs = get(run + "/proposals", "MatchProposalList");
        assertThat(pairs.at("/items/0/giver/key").asText()).isEqualTo("key-ana");
        assertThat(pairs.at("/items/0").has("taker")).isFalse();
        JsonNode differences = get(run + "/differences", "MatchDifferences");
        assertThat(differences.at("/people/0/kind").asText()).isEqualTo("WENT");
        assertThat(differences.at("/people/0").has("person")).isFalse();
        assertThat(differences.get("lost")).hasSize(1);
        assertThat(List.of(draft, pairs, differences).toString()).doesNotContain("erased-", "key-mia");
    }

    @Test
    void a_whole_set_of_pins_takes_the_place_of_what_was_wanted() {
        String run = drafted("{\"pins\":[{\"one\":\"ana\",\"other\":\"mia\"}]}");

        JsonNode now =
                send("PUT", run + "/pins", "{\"pins\":[],\"forbidden\":[{\"one\":\"max\",\"other\":\"ana\"}]}", 200);

        assertThat(now.get("pins")).isEmpty();
        assertThat(now.at("/forbidden/0/people/1/key").asText()).isEqualTo("key-max");
        Answer wrong = rest("frida")
                .send("PUT", run + "/pins", "{\"pins\":[{\"one\":\"ana\",\"other\":\"ben\"}],\"forbidden\":[]}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("run.not-two");
        assertThat(wrong.json().at("/fields/0/name").asText()).isEqualTo("pins");
        assertThat(wrong.json().at("/fields/0/message").asText()).startsWith("ana and ben are not two");
        Answer both = rest("frida")
                .send(
                        "PUT",
                        run + "/pins",
                        "{\"pins\":[{\"one\":\"ana\",\"other\":\"mia\"}],\"forbidden\":[{\"one\":\"mia\",\"other\":\"ana\"}]}");
        assertThat(both.code()).isEqualTo("run.not-two");
    }

    @Test
    void a_draft_is_thrown_away_and_one_at_work_is_stopped() {
        String run = drafted("{}");
        assertThat(send("POST", run + "/discard", "{}", 200).get("state").asText())
                .isEqualTo("DISCARDED");
        assertThat(send("POST", run + "/discard", "{}", 200).get("state").asText())
                .isEqualTo("DISCARDED");
        assertThat(rest("frida").get(run + "/differences").code()).isEqualTo("run.other-state");

        String other = "runs/" + send("POST", runs, "{}", 202).get("id").asText();
        assertThat(send("POST", other + "/discard", "{}", 200).get("state").asText())
                .isEqualTo("CANCELLED");
        matches.work();
        assertThat(get(other, "MatchRun").get("state").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void nobody_else_sees_any_of_it() {
        String run = drafted("{}");
        for (String path : List.of(
                runs, run, run + "/proposals", run + "/unmatched", run + "/differences", run + "/certificate")) {
            assertThat(rest("mia").get(path).code()).as(path).isEqualTo("programme.not-manager");
        }
        assertThat(rest("mia").send("POST", runs, "{}").code()).isEqualTo("programme.not-manager");
        assertThat(rest("mia").send("POST", run + "/discard", "{}").code()).isEqualTo("programme.not-manager");
        assertThat(rest("frida").get("runs/999").code()).isEqualTo("run.unknown");
        assertThat(rest("frida").get("runs/no-number").code()).isEqualTo("run.unknown");
        assertThat(rest("frida").send("POST", "runs/999/discard", "{}").code()).isEqualTo("run.unknown");
        assertThat(rest("frida").send("POST", runs, "{\"from\":\"999\"}").code())
                .isEqualTo("run.unknown");
    }
}
