package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.kernel.web.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommunitiesOverRestTest {
    private static final String CHARTER = "{\"type\":\"ACTION\",\"joinPolicy\":\"CLOSED\",\"listing\":\"HIDDEN\","
            + "\"rosterVisibility\":\"MEMBERS\",\"concern\":\"Other things\",\"practice\":\"New\"}";

    private final GuildOverRest rest = new GuildOverRest();

    @Test
    void founding_makes_a_draft_with_its_founder_as_facilitator() {
        Answer answer = rest.found("OPEN");
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.header("Location")).endsWith("/rest/guildhall/1.0/communities/DEV");
        JsonNode json = answer.json();
        assertThat(json.get("status").asText()).isEqualTo("DRAFT");
        assertThat(json.at("/facilitators/0/key").asText()).isEqualTo("key-fred");
        assertThat(json.at("/standing/roles/0").asText()).isEqualTo("FACILITATOR");
        assertThat(json.get("rosterVisibility").asText()).isEqualTo("EVERYONE");
    }

    @Test
    void founding_twice_is_a_conflict() {
        rest.found("OPEN");
        Answer answer = rest.found("OPEN");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("community.exists");
    }

    @Test
    void an_unknown_space_is_not_found() {
        Answer answer = rest.as("fred")
                .send(
                        "POST",
                        "communities",
                        "{\"spaceKey\":\"NO\",\"type\":\"PRACTICE\",\"concern\":\"x\",\"joinPolicy\":\"OPEN\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("space.unknown");
    }

    @Test
    void what_founding_needs_is_named() {
        Answer answer = rest.as("fred").send("POST", "communities", "{\"template\":\"UNHEARD_OF\"}");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("fields").findValuesAsText("name"))
                .containsExactly("spaceKey", "concern", "template");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_facilitator_that_is_given_is_somebody(String nobody) {
        Answer answer = rest.as("fred")
                .send(
                        "POST",
                        "communities",
                        "{\"spaceKey\":\"DEV\",\"concern\":\"x\",\"facilitator\":\"%s\"}".formatted(nobody));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("facilitator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "memberCount", "id", "revision", "listing", "createdBy", "roles"})
    void founding_sets_nothing_that_it_was_not_asked_for(String privileged) {
        Answer answer = rest.as("fred")
                .send(
                        "POST",
                        "communities",
                        "{\"spaceKey\":\"DEV\",\"type\":\"PRACTICE\",\"concern\":\"x\",\"joinPolicy\":\"OPEN\",\""
                                + privileged + "\":\"ACTIVE\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.unknown-property");
        assertThat(rest.as("fred").get("communities/DEV").status()).isEqualTo(404);
    }

    @Test
    void a_community_is_shown_with_its_revision_as_entity_tag() {
        rest.found("OPEN");
        Answer answer = rest.asAnonymous().get("communities/dev");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(answer.json().get("spaceKey").asText()).isEqualTo("DEV");
        assertThat(answer.json().get("facilitators")).isEmpty();
    }

    @Test
    void the_name_is_what_the_space_is_called_now() {
        rest.found("OPEN");
        rest.guild.spaces.rename("DEV", "Makers");
        assertThat(rest.as("anna").get("communities/DEV").json().get("name").asText())
                .isEqualTo("Makers");
    }

    @Test
    void an_invisible_space_answers_exactly_like_none() {
        rest.found("OPEN");
        Answer none = rest.as("anna").get("communities/NO");
        rest.guild.spaces.showOnlyTo("DEV", rest.guild.person("fred"));
        Answer hidden = rest.as("anna").get("communities/DEV");
        assertThat(none.status()).isEqualTo(404);
        assertThat(hidden).isEqualTo(none);
    }

    @Test
    void replacing_needs_the_revision_that_was_read() {
        rest.found("OPEN");
        assertThat(rest.as("fred").send("PUT", "communities/DEV", CHARTER).status())
                .isEqualTo(428);
        Answer stale = GuildOverRest.put(rest.as("fred"), 9, CHARTER);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("community.stale");
        Answer done = GuildOverRest.put(rest.as("fred"), 1, CHARTER);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
        assertThat(done.json().get("concern").asText()).isEqualTo("Other things");
        assertThat(done.json().get("listing").asText()).isEqualTo("HIDDEN");
        assertThat(GuildOverRest.put(rest.as("fred"), 1, CHARTER.replace("New", "Lost"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void replacing_is_for_those_who_run_the_community() {
        rest.found("OPEN");
        Answer answer = GuildOverRest.put(rest.as("anna"), 1, CHARTER);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("community.not-allowed");
    }

    @Test
    void a_text_that_is_too_long_is_named() {
        rest.found("OPEN");
        Answer answer = GuildOverRest.put(rest.as("fred"), 1, CHARTER.replace("Other things", "x".repeat(201)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("concern");
        assertThat(answer.json().at("/fields/0/message").asText()).isEqualTo("At most 200 characters.");
    }

    @Test
    void every_charter_is_kept_and_its_author_told_to_those_who_may_see_people() {
        rest.found("OPEN");
        GuildOverRest.put(rest.as("fred"), 1, CHARTER.replace("HIDDEN", "SPACE"));
        JsonNode items =
                rest.as("anna").get("communities/DEV/charter/versions").json().get("items");
        assertThat(items.findValuesAsText("concern")).containsExactly("Other things", "Write tests");
        assertThat(items.at("/0/author/name").asText()).isEqualTo("Fred");
        rest.guild.people.forbidBrowsing(rest.guild.person("anna"));
        assertThat(rest.as("anna").get("communities/DEV/charter/versions").body())
                .doesNotContain("Fred");
    }

    @Test
    void the_directory_lists_what_the_caller_may_see() {
        rest.found("OPEN");
        rest.guild.launched("DEV");
        JsonNode json = rest.asAnonymous().get("communities").json();
        assertThat(json.get("items").findValuesAsText("spaceKey")).containsExactly("DEV");
        assertThat(json.get("next").isNull()).isTrue();
        assertThat(json.has("total")).isFalse();
    }

    @Test
    void another_method_or_type_than_there_is_gets_a_problem_of_ours() {
        rest.found("OPEN");
        Answer method = rest.as("fred").send("DELETE", "communities/DEV");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.code()).isEqualTo("request.method-not-allowed");
        assertThat(method.header("Allow")).contains("GET", "PUT");
        Answer type = rest.as("fred").send("GET", "communities/DEV", Map.of("Accept", "text/csv"), new byte[0]);
        assertThat(type.status()).isEqualTo(406);
        assertThat(type.code()).isEqualTo("request.not-acceptable");
    }

    @Test
    void the_directory_is_filtered() {
        rest.found("OPEN");
        rest.guild.launched("DEV");
        for (String filter : List.of("q=TESTS", "type=PRACTICE", "stage=POTENTIAL", "status=ACTIVE", "joinable=true")) {
            assertThat(rest.as("anna").get("communities?" + filter).json().get("items"))
                    .as(filter)
                    .hasSize(1);
        }
        for (String filter : List.of("q=cooking", "type=ACTION", "stage=MATURING", "topic=Java", "status=ARCHIVED")) {
            assertThat(rest.as("anna").get("communities?" + filter).json().get("items"))
                    .as(filter)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=practice", "stage=X", "status=", "joinable=maybe", "limit=0", "cursor=!!"})
    void parameters_that_make_no_sense_are_refused(String query) {
        int expected = query.endsWith("=") ? 200 : 422;
        assertThat(rest.as("anna").get("communities?" + query).status()).isEqualTo(expected);
    }
}
