package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.kernel.web.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersOverRestTest {
    private static final String ME = "communities/DEV/members/me";
    private static final String MEMBERS = "communities/DEV/members";

    private final GuildOverRest rest = new GuildOverRest();

    @Test
    void joining_an_open_community_makes_a_member_once() {
        rest.found("OPEN");
        Answer first = rest.as("anna").send("POST", ME, "{}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().get("state").asText()).isEqualTo("ACTIVE");
        Answer second = rest.as("anna").send("POST", ME);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void joining_by_request_waits() {
        rest.found("REQUEST");
        Answer first = rest.as("anna").send("POST", ME);
        assertThat(first.status()).isEqualTo(202);
        assertThat(first.json().get("state").asText()).isEqualTo("REQUESTED");
        assertThat(rest.as("anna").send("POST", ME).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"INVITE, membership.invite-only", "CLOSED, membership.closed"})
    void other_policies_refuse(String policy, String code) {
        rest.found(policy);
        Answer answer = rest.as("anna").send("POST", ME);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void rules_and_answers_may_be_sent_already_but_nothing_else() {
        rest.found("OPEN");
        assertThat(rest.as("anna")
                        .send("POST", ME, "{\"acceptedRules\":3,\"answers\":[{\"question\":1,\"text\":\"x\"}]}")
                        .status())
                .isEqualTo(201);
        assertThat(rest.as("bert")
                        .send("POST", ME, "{\"roles\":[\"FACILITATOR\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(rest.as("bert").send("POST", ME, "{\"state\":\"ACTIVE\"}").code())
                .isEqualTo("request.unknown-property");
    }

    @Test
    void leaving_is_harmless_to_repeat() {
        rest.found("OPEN");
        rest.as("anna").send("POST", ME);
        for (int i = 0; i < 2; i++) {
            Answer answer = rest.as("anna").send("DELETE", ME);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("state").asText()).isEqualTo("LEFT");
        }
    }

    @Test
    void a_stale_page_ends_nothing_but_what_it_showed() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        rest.as("fred").send("POST", MEMBERS + "/key-anna/approve", "{}");

        Answer refused = rest.as("anna").send("DELETE", ME + "?from=REQUESTED");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("membership.other-state");
        assertThat(refused.json().get("found").asText()).isEqualTo("ACTIVE");
        assertThat(rest.as("anna").send("DELETE", ME + "?from=ACTIVE").status()).isEqualTo(200);
        assertThat(rest.as("anna").send("DELETE", ME + "?from=ACTIVE").status()).isEqualTo(200);
    }

    @Test
    void only_a_state_that_people_end_themselves_can_be_named() {
        rest.found("OPEN");

        Answer refused = rest.as("anna").send("DELETE", ME + "?from=BANNED");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("fields").get(0).get("name").asText()).isEqualTo("from");
    }

    @Test
    void the_last_facilitator_cannot_leave() {
        rest.found("OPEN");
        Answer answer = rest.as("fred").send("DELETE", ME);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("membership.last-facilitator");
    }

    @Test
    void a_request_is_approved_once_and_then_stays_so() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        for (int i = 0; i < 2; i++) {
            Answer answer = rest.as("fred").send("POST", MEMBERS + "/key-anna/approve", "{\"reason\":\"welcome\"}");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("state").asText()).isEqualTo("ACTIVE");
            assertThat(answer.json().at("/person/name").asText()).isEqualTo("Anna");
        }
    }

    @Test
    void a_decision_that_was_made_otherwise_is_told_with_who_made_it() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        rest.as("fred").send("POST", MEMBERS + "/key-anna/approve");
        Answer answer = rest.as("fred").send("POST", MEMBERS + "/key-anna/decline", "{\"reason\":\"no\"}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("membership.decided-already");
        assertThat(answer.json().get("found").asText()).isEqualTo("ACTIVE");
        assertThat(answer.json().get("detail").asText())
                .isEqualTo("This request no longer waits for an answer: it is “member” now, changed by Fred.");
        rest.guild.people.forbidBrowsing(rest.guild.person("fred"));
        assertThat(rest.as("fred")
                        .send("POST", MEMBERS + "/key-anna/decline")
                        .json()
                        .get("detail")
                        .asText())
                .endsWith("changed by somebody.");
    }

    @Test
    void who_was_declined_reads_why_and_when_to_ask_again() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        rest.as("fred").send("POST", MEMBERS + "/key-anna/decline", "{\"reason\":\"We are full\"}");
        assertThat(rest.as("anna")
                        .get("communities/DEV")
                        .json()
                        .at("/standing/reason")
                        .asText())
                .isEqualTo("We are full");
        rest.guild.clock.goOn(Duration.ofDays(1));
        Answer answer = rest.as("anna").send("POST", ME);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("membership.cooling-down");
        assertThat(answer.json().get("detail").asText()).containsPattern("again from \\d+ \\w+ 20\\d\\d, .*, Z\\.");
    }

    @Test
    void deciding_is_for_those_who_run_the_community() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        for (String act : List.of("approve", "decline")) {
            Answer answer = rest.as("anna").send("POST", MEMBERS + "/key-anna/" + act);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("membership.not-facilitator");
        }
    }

    @Test
    void the_roster_comes_in_pages_by_name() {
        rest.found("OPEN");
        rest.as("bert").send("POST", ME);
        rest.as("anna").send("POST", ME);
        JsonNode first = rest.as("anna").get(MEMBERS + "?limit=2").json();
        assertThat(names(first)).containsExactly("Anna", "Bert");
        assertThat(first.get("total").asInt()).isEqualTo(3);
        JsonNode second = rest.as("anna")
                .get(MEMBERS + "?limit=2&cursor=" + first.get("next").asText())
                .json();
        assertThat(names(second)).containsExactly("Fred");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void the_roster_is_filtered_by_role_and_state() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", ME);
        assertThat(names(rest.as("bert").get(MEMBERS + "?role=FACILITATOR").json()))
                .containsExactly("Fred");
        assertThat(names(rest.as("fred").get(MEMBERS + "?state=REQUESTED").json()))
                .containsExactly("Anna");
        Answer refused = rest.as("bert").get(MEMBERS + "?state=REQUESTED");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("roster.hidden");
        assertThat(rest.as("bert")
                        .get(MEMBERS + "?role=BOSS&state=HAPPY")
                        .json()
                        .get("fields"))
                .hasSize(2);
    }

    @Test
    void roles_are_set_as_a_whole() {
        rest.found("OPEN");
        rest.as("anna").send("POST", ME);
        Answer answer =
                rest.as("fred").send("PUT", MEMBERS + "/key-anna/roles", "{\"roles\":[\"STEWARD\",\"CHAMPION\"]}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("roles").toString()).isEqualTo("[\"CHAMPION\",\"STEWARD\"]");
        assertThat(rest.as("fred")
                        .send("PUT", MEMBERS + "/key-anna/roles", "{\"roles\":[]}")
                        .json()
                        .get("roles"))
                .isEmpty();
    }

    @Test
    void the_last_facilitator_keeps_the_role() {
        rest.found("OPEN");
        Answer answer = rest.as("fred").send("PUT", MEMBERS + "/key-fred/roles", "{\"roles\":[]}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("membership.last-facilitator");
    }

    @Test
    void a_sponsor_who_would_facilitate_is_told_so() {
        rest.found("OPEN");
        Answer answer =
                rest.as("fred").send("PUT", MEMBERS + "/key-fred/roles", "{\"roles\":[\"SPONSOR\",\"FACILITATOR\"]}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/code").asText()).isEqualTo("roles.sponsor-facilitates");
        assertThat(answer.json().at("/fields/0/message").asText()).startsWith("A sponsor can\u2019t be");
    }

    @Test
    void a_person_who_is_not_there_is_not_found() {
        rest.found("OPEN");
        Answer answer = rest.as("fred").send("POST", MEMBERS + "/key-nobody/approve");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("membership.unknown-person");
    }

    @Test
    void anonymous_people_are_asked_to_log_in() {
        rest.found("OPEN");
        assertThat(rest.asAnonymous().get(MEMBERS).status()).isEqualTo(401);
        assertThat(rest.asAnonymous().send("POST", ME).status()).isEqualTo(401);
        assertThat(rest.asAnonymous().send("DELETE", ME).code()).isEqualTo("login.needed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communities/%00",
                "communities/%20/members",
                "communities/a%0Ab/members/me",
                "communities/DEV/members/%00/approve",
                "communities/DEV/members/me/approve",
                "communities/DEV/members/key-anna/promote",
                "communities/DEV/charter"
            })
    void addresses_that_lead_nowhere_never_fail(String path) {
        rest.found("OPEN");
        assertThat(rest.as("fred").send("POST", path).status()).isIn(404, 405);
        assertThat(rest.as("fred").get(path).status()).isIn(404, 405);
    }

    private static List<String> names(JsonNode list) {
        return list.get("items").findValuesAsText("name");
    }
}
