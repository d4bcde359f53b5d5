package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.ReadCsv;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportOverRestTest {
    private static final String CSV = "communities/DEV/members.csv";
    private static final String JSON = "communities/DEV/export.json";

    private final GuildOverRest rest = new GuildOverRest();

    ExportOverRestTest() {
        rest.found("REQUEST");
    }

    @Test
    void a_spreadsheet_gets_everybody_with_state_kind_roles_and_times() throws IOException {
        rest.as("ana").send("POST", "communities/DEV/members/me", "{}");

        Answer answer = rest.as("fred").get(CSV);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"members-DEV.csv\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        String noon = rest.guild.clock.instant().toString();
        assertThat(ReadCsv.lines(answer.body()))
                .containsExactly(
                        List.of("name", "key", "state", "kind", "roles", "joined", "since"),
                        List.of("Fred", "key-fred", "ACTIVE", "MEMBER", "FACILITATOR", noon, noon),
                        List.of("Ana", "key-ana", "REQUESTED", "MEMBER", "", "", noon));
    }

    @Test
    void a_name_that_is_a_formula_is_text() throws IOException {
        rest.guild.people.add("eve", "=HYPERLINK(\"https://evil.example.org\",\"Eve\")");
        rest.as("eve").send("POST", "communities/DEV/members/me", "{}");

        assertThat(ReadCsv.lines(rest.as("fred").get(CSV).body()).get(2).get(0))
                .isEqualTo("'=HYPERLINK(\"https://evil.example.org\",\"Eve\")");
    }

    @Test
    void a_program_gets_the_community_its_charters_its_members_and_its_history() {
        rest.as("ana").send("POST", "communities/DEV/members/me", "{}");

        Answer answer = rest.as("fred").get(JSON);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"community-DEV.json\"");
        JsonNode json = answer.json();
        assertThat(OpenApi.read().differences("Export", json)).isEmpty();
        assertThat(json.get("community").get("concern").asText()).isEqualTo("Write tests");
        assertThat(json.get("community").has("can")).isFalse();
        assertThat(json.get("charters")).hasSize(1);
        assertThat(json.get("members").findValuesAsText("state")).contains("REQUESTED");
        assertThat(json.get("events")).hasSize(2);
    }

    @Test
    void what_facilitators_write_to_people_is_in_neither() {
        rest.as("ana").send("POST", "communities/DEV/members/me", "{}");
        rest.as("fred").send("POST", "communities/DEV/members/key-ana/decline", "{\"reason\":\"a private word\"}");
        assertThat(rest.as("fred").get("communities/DEV/events").body()).contains("a private word");

        assertThat(rest.as("fred").get(CSV).body()).doesNotContain("private");
        assertThat(rest.as("fred").get(JSON).body()).contains("DECLINED").doesNotContain("private");
    }

    @Test
    void others_are_refused() {
        for (String path : List.of(CSV, JSON)) {
            assertThat(rest.as("ana").get(path).status()).isEqualTo(403);
            assertThat(rest.as("ana").get(path).code()).isEqualTo("membership.not-facilitator");
            assertThat(rest.asAnonymous().get(path).status()).isEqualTo(401);
            assertThat(rest.as("fred").get(path.replace("DEV", "NOWHERE")).status())
                    .isEqualTo(404);
        }
    }
}
