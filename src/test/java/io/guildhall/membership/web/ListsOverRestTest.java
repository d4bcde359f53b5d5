package io.guildhall.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.kernel.web.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever filters a list is filtered, or told that it cannot be. */
class ListsOverRestTest {
    private static final String MEMBERS = "communities/DEV/members";

    private final GuildOverRest rest = new GuildOverRest();

    @BeforeEach
    void threeMembers() {
        rest.found("OPEN");
        rest.as("anna").send("POST", MEMBERS + "/me");
        rest.as("anton").send("POST", MEMBERS + "/me");
    }

    @Test
    void the_roster_finds_people_by_how_their_name_begins() {
        assertThat(names("?q=AN")).containsExactly("Anna", "Anton");
        assertThat(names("?q=ann")).containsExactly("Anna");
        assertThat(names("?q=nna")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_nna", "!", "A%25"})
    void nothing_in_a_search_stands_for_anything_else(String text) {
        assertThat(names("?q=" + text)).isEmpty();
    }

    @Test
    void the_roster_tells_members_and_guests_apart() {
        assertThat(names("?kind=GUEST")).isEmpty();
        assertThat(names("?kind=MEMBER")).hasSize(3);
        assertThat(rest.as("fred").get(MEMBERS + "?kind=NONE").status()).isEqualTo(422);
    }

    @Test
    void the_roster_is_sorted_by_name_and_by_nothing_else() {
        assertThat(names("?sort=name")).containsExactly("Anna", "Anton", "Fred");
        Answer answer = rest.as("fred").get(MEMBERS + "?sort=joinedAt");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("sort");
    }

    @Test
    void there_is_a_total_only_without_a_filter() {
        assertThat(roster("").get("total").asInt()).isEqualTo(3);
        assertThat(roster("?sort=name").get("total").asInt()).isEqualTo(3);
        for (String filter : new String[] {"?q=a", "?kind=MEMBER", "?role=FACILITATOR"}) {
            assertThat(roster(filter).has("total")).as(filter).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"communities", MEMBERS, "communities/DEV/events", "communities/DEV/charter/versions"})
    void a_parameter_that_nobody_knows_is_refused_by_name(String list) {
        Answer answer = rest.as("fred").get(list + "?limit=5&visibleTo=anna");

        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.json().at("/fields/0/name").asText()).isEqualTo("visibleTo");
        assertThat(answer.json().at("/fields/0/code").asText()).isEqualTo("field.unknown-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"os_authType=basic", "_=1700000000", "atl_token=x"})
    void what_the_host_and_browsers_add_is_let_through(String theirs) {
        assertThat(rest.as("fred").get(MEMBERS + "?" + theirs).status()).isEqualTo(200);
    }

    @Test
    void charters_go_on_where_they_stopped() {
        for (int revision = 1; revision < 5; revision++) {
            GuildOverRest.put(rest.as("fred"), revision, charter("Concern " + revision));
        }
        JsonNode first = versions("?limit=2");
        JsonNode second = versions("?limit=2&cursor=" + first.get("next").asText());
        JsonNode third = versions("?limit=2&cursor=" + second.get("next").asText());

        assertThat(first.get("items").findValuesAsText("no")).containsExactly("5", "4");
        assertThat(second.get("items").findValuesAsText("no")).containsExactly("3", "2");
        assertThat(third.get("items").findValuesAsText("no")).containsExactly("1");
        assertThat(third.get("next").isNull()).isTrue();
    }

    @Test
    void the_last_full_stretch_of_charters_has_no_next() {
        GuildOverRest.put(rest.as("fred"), 1, charter("Another"));

        assertThat(versions("?limit=1").get("next").isNull()).isFalse();
        assertThat(versions("?limit=2").get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=x", "cursor=-1", "cursor=99999999999999999999"})
    void a_place_that_is_none_is_refused(String query) {
        assertThat(rest.as("fred")
                        .get("communities/DEV/charter/versions?" + query)
                        .status())
                .isEqualTo(422);
    }

    private static String charter(String concern) {
        return "{\"type\":\"PRACTICE\",\"joinPolicy\":\"OPEN\",\"rosterVisibility\":\"EVERYONE\",\"concern\":\"%s\"}"
                .formatted(concern);
    }

    private JsonNode versions(String query) {
        return rest.as("fred").get("communities/DEV/charter/versions" + query).json();
    }

    private JsonNode roster(String query) {
        return rest.as("fred").get(MEMBERS + query).json();
    }

    private java.util.List<String> names(String query) {
        return roster(query).get("items").findValuesAsText("name");
    }
}
