package io.guildhall.e2e.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.DevHost;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.host.Until;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever tries the app finds people in it: a programme with something to match, two who are paired and more who look than there are places; and some who were
 * recognised.
 */
class DemonstrationTest {

    private static DevHost host;
    private static Api api;

    @BeforeAll
    static void begin(@TempDir Path home) throws IOException {
        DevHost.Options options = DevHost.Options.forTests(home, Site.jar());
        Path demo = Path.of(System.getProperty("guildhall.root"), "src/devhost/resources/demo");
        host = DevHost.start(new DevHost.Options(
                options.port(), options.home(), options.jdbcUrl(), Optional.of(demo), options.jars()));
        api = new Api(host.baseUrl());
    }

    @AfterAll
    static void end() {
        host.close();
    }

    @Test
    void badges_thanks_and_a_nomination_are_on_its_pages() {
        assertThat(api.get("chen", "/awards?space=TEST").json().get("items")).hasSize(3);
        assertThat(api.get("ana", "/nominations?space=TEST")
                        .json()
                        .at("/items/0/badge")
                        .asText())
                .isEqualTo("author");
        String page = api.at("chen", "GET", "/display/TEST/Thanks", "").body();
        assertThat(Jsoup.parse(page).text())
                .contains("Showed us, with an hour of live failures, how a trace reads.")
                .contains("Sat with me until I had seen my first test fail for the right reason.");
    }

    @Test
    void a_match_that_its_facilitator_works_out_pairs_three_and_says_why_two_stay_without() {
        JsonNode pairs = api.get("ana", "/pairings?mine=open").json();
        assertThat(pairs.at("/items/0/state").asText()).as(pairs.toString()).isEqualTo("ACTIVE");

        Api.Answer asked = api.post("ana", "/programmes/1/runs", "{}");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        String run = "/runs/" + asked.json().get("id").asText();
        JsonNode draft = Until.it(
                () -> api.get("ana", run).json(),
                now -> !now.get("state").asText().equals("COMPUTING"));
        assertThat(draft.get("state").asText()).isEqualTo("DRAFT");
        assertThat(draft.at("/result/pairs").asInt()).isEqualTo(3);
        assertThat(draft.at("/result/least").asInt()).isPositive();
        JsonNode alone = api.get("ana", run + "/unmatched").json().get("items");
        assertThat(StreamSupport.stream(alone.spliterator(), false)
                        .map(each -> each.get("why").asText()))
                .hasSize(2)
                .containsOnly("TAKEN");
    }
}
