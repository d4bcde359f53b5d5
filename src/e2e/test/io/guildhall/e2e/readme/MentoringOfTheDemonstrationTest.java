package io.guildhall.e2e.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.DevHost;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever tries the app has a programme in which there is something to match: two who are paired, and more who look than there are places. */
class MentoringOfTheDemonstrationTest {
    private static final int MOST = 20;

    @Test
    void a_match_that_its_facilitator_works_out_pairs_three_and_says_why_two_stay_without(@TempDir Path home)
            throws IOException {
        DevHost.Options options = DevHost.Options.forTests(home, Site.jar());
        Path demo = Path.of(System.getProperty("guildhall.root"), "src/devhost/resources/demo");
        try (DevHost host = DevHost.start(new DevHost.Options(
                options.port(), options.home(), options.jdbcUrl(), Optional.of(demo), options.jars()))) {
            Api api = new Api(host.baseUrl());
            JsonNode pairs = api.get("ana", "/pairings?mine=open").json();
            assertThat(pairs.at("/items/0/state").asText()).as(pairs.toString()).isEqualTo("ACTIVE");

            Api.Answer asked = api.post("ana", "/programmes/1/runs", "{}");
            assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
            String run = "/runs/" + asked.json().get("id").asText();
            for (int times = 0; times < MOST && isComputing(api, run); times++) {
                host.jobs().run("io.guildhall.confluence:guildhall-matching-job");
            }

            JsonNode draft = api.get("ana", run).json();
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

    private static boolean isComputing(Api api, String run) {
        return api.get("ana", run).json().get("state").asText().equals("COMPUTING");
    }
}
