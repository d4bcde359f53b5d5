package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.kernel.web.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A PUT takes what the GET showed, changes what may be changed, and says in which order it refuses. */
class ReplacingOverRestTest {
    private static final String WRONG = "{\"type\":\"NONE\",\"concern\":\"\"}";
    private static final String TOO_LONG =
            "{\"type\":\"PRACTICE\",\"joinPolicy\":\"OPEN\",\"rosterVisibility\":\"EVERYONE\",\"concern\":\"%s\"}"
                    .formatted("x".repeat(201));

    private final GuildOverRest rest = new GuildOverRest();

    @BeforeEach
    void founded() {
        rest.found("OPEN");
    }

    @Test
    void what_was_shown_can_be_sent_back_as_it_is() {
        Answer answer = put(shown());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void what_was_shown_can_be_sent_back_with_one_field_changed() {
        Answer answer = put(shown().put("concern", "Write fewer tests"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("concern").asText()).isEqualTo("Write fewer tests");
        assertThat(answer.json().get("joinPolicy").asText()).isEqualTo("OPEN");
    }

    @Test
    void somebody_who_joins_meanwhile_does_not_stand_in_the_way() {
        ObjectNode shown = shown();
        rest.as("anna").send("POST", "communities/DEV/members/me");

        assertThat(put(shown.put("concern", "Write fewer tests")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"spaceKey,OTHER", "name,Makers", "status,ACTIVE", "stage,MATURING", "createdAt,2020-01-01T00:00:00Z"})
    void what_only_is_shown_is_refused_where_it_differs(String field, String value) {
        JsonNode before = shown();

        Answer answer = put(shown().put(field, value));

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().get("fields").findValuesAsText("name")).containsExactly(field);
        assertThat(answer.json().at("/fields/0/code").asText()).isEqualTo("field.read-only");
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void another_revision_than_that_of_the_header_is_refused() {
        assertThat(put(shown().put("revision", 7)).json().at("/fields/0/name").asText())
                .isEqualTo("revision");
    }

    @Test
    void what_is_worked_out_for_the_caller_is_taken_and_sets_nothing() {
        ObjectNode more = shown().put("memberCount", 99).put("waiting", 3);
        more.putArray("facilitators").addObject().put("key", "key-anna");
        more.putObject("can").put("edit", true);
        more.putObject("standing").putArray("roles").add("SPONSOR");
        JsonNode before = shown();

        assertThat(put(more).status()).isEqualTo(200);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void a_property_that_is_never_shown_stays_unknown() {
        Answer answer = put(shown().put("createdBy", "key-anna"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("request.unknown-property");
    }

    @Test
    void topics_audience_and_channel_are_kept_and_shown() {
        ObjectNode wanted = shown().put("audience", "Whoever tests").put("channelUrl", "https://chat.example.org/t");
        wanted.putArray("topics").add("Testing").add("Java");

        Answer answer = put(wanted);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/topics/1").asText()).isEqualTo("Java");
        assertThat(answer.json().at("/audience").asText()).isEqualTo("Whoever tests");
        assertThat(shown().at("/channelUrl").asText()).isEqualTo("https://chat.example.org/t");
        assertThat(rest.as("fred")
                        .get("skills?q=te")
                        .json()
                        .at("/items/0/label")
                        .asText())
                .isEqualTo("Testing");
        assertThat(rest.asAnonymous().get("skills").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_address_or_topic_is_refused_by_name() {
        ObjectNode wanted = shown().put("channelUrl", "javascript:alert(1)");
        wanted.putArray("topics").add("Java").add("JAVA");

        Answer answer = put(wanted);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("fields").findValuesAsText("name")).containsExactly("channelUrl", "topics");
    }

    @ParameterizedTest
    @CsvSource({WRONG_VALUES, TOO_LONG_VALUE})
    void the_missing_condition_is_told_before_wrong_values(String which) {
        Answer answer = rest.as("fred").send("PUT", "communities/DEV", body(which));

        assertThat(answer.status()).isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({WRONG_VALUES, TOO_LONG_VALUE})
    void an_old_revision_is_told_before_wrong_values(String which) {
        Answer answer = GuildOverRest.put(rest.as("fred"), 9, body(which));

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.code()).isEqualTo("community.stale");
    }

    @ParameterizedTest
    @CsvSource({WRONG_VALUES, TOO_LONG_VALUE})
    void who_may_not_change_it_is_told_so_before_wrong_values(String which) {
        assertThat(GuildOverRest.put(rest.as("anna"), 1, body(which)).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({WRONG_VALUES, TOO_LONG_VALUE})
    void wrong_values_are_told_last(String which) {
        assertThat(GuildOverRest.put(rest.as("fred"), 1, body(which)).status()).isEqualTo(422);
    }

    private static final String WRONG_VALUES = "wrong";
    private static final String TOO_LONG_VALUE = "too-long";

    private static String body(String which) {
        return which.equals(WRONG_VALUES) ? WRONG : TOO_LONG;
    }

    private ObjectNode shown() {
        return (ObjectNode) rest.as("fred").get("communities/DEV").json();
    }

    private Answer put(JsonNode body) {
        return GuildOverRest.put(rest.as("fred"), 1, body.toString());
    }
}
