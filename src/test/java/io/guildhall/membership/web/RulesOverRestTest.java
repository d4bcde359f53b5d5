package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.kernel.web.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulesOverRestTest {
    private static final String RULES = "communities/DEV/rules";
    private static final String QUESTIONS = "communities/DEV/join-questions";
    private static final String ME = "communities/DEV/members/me";

    private final GuildOverRest rest = new GuildOverRest();

    @BeforeEach
    void found() {
        rest.found("OPEN");
    }

    @Test
    void there_are_none_at_first_and_that_can_be_changed() {
        Answer none = rest.as("anna").send("GET", RULES);
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.json().get("version").asInt()).isZero();
        assertThat(none.json().has("text")).isFalse();
        assertThat(none.header("ETag")).isEqualTo("\"1\"");

        Answer written = write(1, "{\"text\":\"Be kind.\"}");

        assertThat(written.status()).isEqualTo(200);
        assertThat(written.json().get("version").asInt()).isEqualTo(1);
        assertThat(written.json().get("accepted").asInt()).isEqualTo(1);
        assertThat(written.json().get("standing").asText()).isEqualTo("KEPT");
        assertThat(written.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void what_was_read_can_be_sent_back_and_without_a_word_everybody_is_asked() {
        write(1, "{\"text\":\"Be kind.\"}");
        String read = rest.as("fred").send("GET", RULES).body();

        JsonNode again = write(2, read).json();

        assertThat(again.get("version").asInt()).isEqualTo(2);
        assertThat(again.get("askedVersion").asInt()).isEqualTo(2);
    }

    @Test
    void a_correction_asks_nobody() {
        write(1, "{\"text\":\"Be kind.\"}");

        JsonNode corrected =
                write(2, "{\"text\":\"Be kind!\",\"edit\":\"CORRECTION\"}").json();

        assertThat(corrected.get("version").asInt()).isEqualTo(2);
        assertThat(corrected.get("askedVersion").asInt()).isEqualTo(1);
    }

    @Test
    void a_change_needs_the_right_then_the_revision_then_a_text() {
        assertThat(GuildOverRest.put(rest.as("anna"), "rules", 1, "{\"text\":\"x\"}")
                        .code())
                .isEqualTo("community.not-allowed");
        assertThat(rest.as("fred").send("PUT", RULES, "{\"text\":\"x\"}").status())
                .isEqualTo(428);
        assertThat(write(7, "{\"text\":\" \"}").code()).isEqualTo("community.stale");
        assertThat(write(1, "{\"text\":\" \"}").code()).isEqualTo("community.invalid");
        assertThat(write(1, "{\"text\":\"x\",\"edit\":\"SOFTLY\"}").status()).isEqualTo(422);
        assertThat(write(1, "{\"text\":\"x\",\"version2\":1}").status()).isEqualTo(400);
    }

    @Test
    void joining_takes_the_version_that_holds() {
        write(1, "{\"text\":\"Be kind.\"}");

        assertThat(rest.as("anna").send("POST", ME, "{}").code()).isEqualTo("rules.not-accepted");
        assertThat(rest.as("anna").send("POST", ME, "{}").status()).isEqualTo(409);
        assertThat(rest.as("anna").send("POST", ME, "{\"acceptedRules\":2}").code())
                .isEqualTo("rules.outdated");
        assertThat(rest.as("anna").send("POST", ME, "{\"acceptedRules\":1}").status())
                .isEqualTo(201);
        assertThat(rest.as("anna").send("POST", ME, "{}").status()).isEqualTo(200);
        assertThat(rest.as("anna").send("POST", ME, "{\"acceptedRules\":\"1\"}").status())
                .isEqualTo(400);
        assertThat(rest.as("bert").send("POST", ME, "{\"acceptedRules\":1.5}").status())
                .isEqualTo(422);
    }

    @Test
    void members_accept_what_changed() {
        rest.as("anna").send("POST", ME, "{}");
        write(1, "{\"text\":\"Be kind.\"}");
        assertThat(rest.as("anna").send("GET", RULES).json().get("standing").asText())
                .isEqualTo("IN_GRACE");
        assertThat(rest.as("anna").send("GET", RULES).json().has("until")).isTrue();

        Answer accepted = rest.as("anna").send("POST", RULES + "/acceptance", "{\"version\":1}");

        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().get("standing").asText()).isEqualTo("KEPT");
        assertThat(rest.as("anna")
                        .send("POST", RULES + "/acceptance", "{\"version\":2}")
                        .code())
                .isEqualTo("rules.outdated");
        assertThat(rest.as("bert")
                        .send("POST", RULES + "/acceptance", "{\"version\":1}")
                        .code())
                .isEqualTo("membership.not-a-member");
        assertThat(rest.as("anna").send("POST", RULES + "/acceptance", "{}").status())
                .isEqualTo(422);
    }

    @Test
    void versions_are_listed_newest_first() {
        write(1, "{\"text\":\"Be kind.\"}");
        write(2, "{\"text\":\"Be kind!\",\"edit\":\"CORRECTION\"}");

        JsonNode first =
                rest.as("anna").send("GET", RULES + "/versions?limit=1").json();

        assertThat(first.get("items").get(0).get("text").asText()).isEqualTo("Be kind!");
        assertThat(first.get("items").get(0).get("asked").asBoolean()).isFalse();
        assertThat(first.get("items").get(0).get("author").get("name").asText()).isEqualTo("Fred");
        assertThat(rest.as("anna")
                        .send(
                                "GET",
                                RULES + "/versions?cursor=" + first.get("next").asText())
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(rest.as("anna").send("GET", RULES + "/versions?cursor=x").status())
                .isEqualTo(422);
    }

    @Test
    void questions_are_replaced_and_their_answers_reach_those_who_decide() {
        GuildOverRest asking = new GuildOverRest();
        asking.found("REQUEST");
        Answer none = asking.as("fred").send("GET", QUESTIONS);
        assertThat(none.json().get("questions")).isEmpty();
        int revision = Integer.parseInt(none.header("ETag").replace("\"", ""));
        Answer two = GuildOverRest.put(
                asking.as("fred"), "join-questions", revision, "{\"questions\":[\"Why?\",\"Since when?\"]}");
        assertThat(two.status()).isEqualTo(200);
        assertThat(GuildOverRest.put(asking.as("fred"), "join-questions", revision, "{\"questions\":[]}")
                        .status())
                .isEqualTo(412);

        String answers = "{\"answers\":[{\"question\":2,\"text\":\"May\"},{\"question\":1,\"text\":\"Fun\"}]}";
        assertThat(asking.as("anna").send("POST", ME, answers).status()).isEqualTo(202);

        JsonNode request = asking.as("fred")
                .send("GET", "communities/DEV/members?state=REQUESTED")
                .json()
                .get("items")
                .get(0);
        assertThat(request.get("answers").get(0).get("question").asText()).isEqualTo("Since when?");
        assertThat(request.get("answers").get(0).get("text").asText()).isEqualTo("May");
        assertThat(asking.as("anna").send("GET", "communities/DEV").body()).doesNotContain("Fun");
    }

    @Test
    void answers_are_read_strictly() {
        assertThat(join("{\"answers\":[1]}").code()).isEqualTo("request.wrong-type");
        assertThat(join("{\"answers\":{}}").code()).isEqualTo("request.wrong-type");
        assertThat(join("{\"answers\":[{\"question\":1,\"text\":\"x\",\"by\":\"me\"}]}")
                        .code())
                .isEqualTo("request.unknown-property");
        assertThat(join("{\"answers\":[{\"question\":\"1\",\"text\":\"x\"}]}").code())
                .isEqualTo("request.wrong-type");
        assertThat(join("{\"answers\":[{\"question\":1}]}").status()).isEqualTo(422);
    }

    private Answer join(String json) {
        return rest.as("anna").send("POST", ME, json);
    }

    private Answer write(int revision, String json) {
        return GuildOverRest.put(rest.as("fred"), "rules", revision, json);
    }
}
