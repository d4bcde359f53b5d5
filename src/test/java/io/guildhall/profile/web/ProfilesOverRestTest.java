package io.guildhall.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.membership.Guild;
import io.guildhall.profile.InMemoryProfiles;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Profiles over REST, as the reference describes them. */
class ProfilesOverRestTest {
    private static final String FULL =
            "{\"offers\":[{\"skill\":\"Compost\",\"level\":4,\"priority\":2}],\"wants\":[{\"skill\":\"Bees\",\"level\":1,\"priority\":3}],"
                    + "\"languages\":[\"de\"],\"timeZone\":\"Europe/Berlin\",\"weeklyHours\":2,\"bring\":\"Seeds\",\"visibility\":\"%s\",\"suggestible\":true}";

    private final OpenApi file = OpenApi.read();
    private final Guild guild = Guild.inMemory();
    private Viewer caller = Viewer.anonymous();
    private final RestApp app = app();

    @Test
    void what_is_shown_can_be_sent_back() {
        Answer empty = as("ana").get("people/me");
        described(empty);
        Answer said = put(1, FULL.formatted("EVERYONE"));
        described(said);
        assertThat(said.header("ETag")).isEqualTo("\"2\"");
        assertThat(said.json().at("/wants/0/skill").asText()).isEqualTo("Bees");
        assertThat(put(2, as("ana").get("people/me").body()).header("ETag")).isEqualTo("\"2\"");
        assertThat(as("ana").get("people/key-ana").json()).isEqualTo(said.json());
    }

    @Test
    void others_read_neither_who_reads_it_nor_what_is_hidden() {
        as("ana");
        put(1, FULL.formatted("EVERYONE"));
        Answer read = as("ben").get("people/key-ana");
        described(read);
        assertThat(read.json().at("/offers/0/level").asInt()).isEqualTo(4);
        assertThat(read.json().has("visibility") || read.json().has("suggestible"))
                .isFalse();

        as("ana");
        put(2, FULL.formatted("ONLY_ME"));
        assertThat(as("ben").get("people/key-ana").body()).doesNotContain("Compost", "Bees", "Seeds", "Berlin", "de\"");
        assertThat(as("ben").get("people/nobody").status()).isEqualTo(404);
        caller = Viewer.anonymous();
        assertThat(app.get("people/key-ana").status()).isEqualTo(401);
        assertThat(app.get("people/me").status()).isEqualTo(401);
    }

    @Test
    void what_is_wrong_is_named_after_a_stale_tag_is() {
        as("ana");
        String wrong = FULL.formatted("EVERYONE").replace("\"de\"", "\"xx\"").replace("4", "9");

        assertThat(put(7, wrong).status()).isEqualTo(412);
        Answer answer = put(1, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("profile.invalid");
        assertThat(answer.json().get("fields").findValuesAsText("name"))
                .containsExactly("offers[0].level", "languages");
        assertThat(put(1, FULL.formatted("ALL")).status()).isEqualTo(422);
        assertThat(put(1, FULL.formatted("EVERYONE").replace("\"bring\"", "\"secret\""))
                        .status())
                .isEqualTo(400);
        assertThat(as("ana")
                        .send("PUT", "people/me", FULL.formatted("EVERYONE"))
                        .status())
                .isEqualTo(428);
        assertThat(put(1, "{}").status()).isEqualTo(422);
    }

    private RestApp as(String username) {
        caller = guild.person(username);
        return app;
    }

    private void described(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(file.differences("Profile", answer.json())).as(answer.body()).isEmpty();
    }

    private Answer put(int revision, String json) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", "\"" + revision + "\"");
        return app.send("PUT", "people/me", headers, json.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp app() {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", guild.clock);
        InMemoryProfiles kept = new InMemoryProfiles();
        return RestApp.of(
                List.of(ProfileResource.class, OwnProfileResource.class),
                Map.of(
                        Exchange.class,
                        new Exchange(() -> caller, problems),
                        ProfileService.class,
                        ProfilesOf.service(guild, kept, new InMemoryLocks(), new InMemoryTransactions(kept))));
    }
}
