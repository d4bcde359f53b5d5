package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.RestApp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers are exactly what the OpenAPI file says they are. */
class DescribedAnswersTest {
    private static final String COMMUNITY = "communities/DEV";

    private final OpenApi file = OpenApi.read();
    private final GuildOverRest rest = new GuildOverRest();

    @BeforeEach
    void somebodyAsksToJoin() {
        rest.found("REQUEST");
        rest.as("anna").send("POST", COMMUNITY + "/members/me");
    }

    @Test
    void communities() {
        described("Community", rest.as("fred").get(COMMUNITY));
        described("Community", rest.asAnonymous().get(COMMUNITY));
        described("CommunityList", rest.as("fred").get("communities"));
        described("CharterVersionList", rest.as("fred").get(COMMUNITY + "/charter/versions"));
    }

    @Test
    void rules_and_questions() {
        String questions = COMMUNITY + "/join-questions";
        described("Rules", rest.as("anna").get(COMMUNITY + "/rules"));
        described("JoinQuestions", rest.as("anna").get(questions));
        String revision = rest.as("fred").get(questions).header("ETag").replace("\"", "");
        GuildOverRest.put(rest.as("fred"), "join-questions", Integer.parseInt(revision), "{\"questions\":[\"Why?\"]}");
        described("Rules", GuildOverRest.put(rest.as("fred"), "rules", 1, "{\"text\":\"Be kind.\"}"));
        described("RulesVersionList", rest.as("anna").get(COMMUNITY + "/rules/versions"));
        String joining = "{\"acceptedRules\":1,\"answers\":[{\"question\":1,\"text\":\"Fun\"}]}";
        described("Standing", rest.as("bert").send("POST", COMMUNITY + "/members/me", joining));
        described("MemberList", rest.as("fred").get(COMMUNITY + "/members?state=REQUESTED"));
        rest.as("fred").send("POST", COMMUNITY + "/members/key-anna/approve");
        described("Rules", rest.as("anna").get(COMMUNITY + "/rules"));
        described("Rules", rest.as("anna").send("POST", COMMUNITY + "/rules/acceptance", "{\"version\":1}"));
    }

    @Test
    void members() {
        RestApp fred = rest.as("fred");
        described("MemberList", fred.get(COMMUNITY + "/members"));
        described("MemberList", fred.get(COMMUNITY + "/members?state=REQUESTED"));
        described("Member", fred.send("POST", COMMUNITY + "/members/key-anna/approve"));
        described("Member", fred.send("PUT", COMMUNITY + "/members/key-anna/roles", "{\"roles\":[\"STEWARD\"]}"));
        described("Standing", rest.as("bert").send("POST", COMMUNITY + "/members/me"));
        described("Departed", rest.as("bert").send("DELETE", COMMUNITY + "/members/me"));
    }

    @Test
    void leaving_of_somebody_who_never_was_in() {
        described("Departed", rest.as("carl").send("DELETE", COMMUNITY + "/members/me"));
    }

    @Test
    void the_caller() {
        described("Me", rest.as("anna").get("me"));
        described("Me", rest.as("fred").get("me"));
    }

    @Test
    void who_was_declined() {
        rest.as("fred").send("POST", COMMUNITY + "/members/key-anna/decline", "{\"reason\":\"full\"}");
        described("Community", rest.as("anna").get(COMMUNITY));
    }

    @Test
    void refusals() {
        described("Problem", rest.as("fred").send("POST", "communities", "{}"));
        described("Problem", rest.as("fred").send("DELETE", COMMUNITY + "/members/me"));
        rest.as("fred").send("POST", COMMUNITY + "/members/key-anna/approve");
        described("Problem", rest.as("fred").send("POST", COMMUNITY + "/members/key-anna/decline"));
    }

    @Test
    void the_comparison_sees_what_is_too_much_missing_or_different() {
        JsonNode answer = rest.as("fred").get(COMMUNITY).json();
        ((ObjectNode) answer)
                .put("secret", "x")
                .put("revision", "1")
                .put("stage", "NONE")
                .remove("name");
        assertThat(file.differences("Community", answer))
                .containsExactlyInAnyOrder(
                        "/secret is not described",
                        "/revision is no integer",
                        "/stage is none of [POTENTIAL, COALESCING, MATURING, STEWARDSHIP, TRANSFORMATION]",
                        "/name is missing");
    }

    private void described(String schema, Answer answer) {
        assertThat(file.differences(schema, answer.json())).as(answer.body()).isEmpty();
    }
}
