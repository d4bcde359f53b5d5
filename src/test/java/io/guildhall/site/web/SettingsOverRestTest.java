package io.guildhall.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.docs.OpenApi;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Answer;
import io.guildhall.kernel.web.BundleTexts;
import io.guildhall.kernel.web.Exchange;
import io.guildhall.kernel.web.Problems;
import io.guildhall.kernel.web.RestApp;
import io.guildhall.site.DecidedSite;
import io.guildhall.site.Pillar;
import io.guildhall.site.SettingsService;
import io.guildhall.site.Span;
import io.guildhall.site.Starters;
import io.guildhall.site.Times;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsOverRestTest {
    private static final String USUAL =
            "{\"starters\":\"SPACE_ADMINS\",\"mails\":true,\"directoryGroups\":false,\"groupPrefix\":\"guild-\",\"proposers\":\"EVERYBODY\",\"thankers\":\"MEMBERS\",\"verifyEverybody\":true,\"verifyAddress\":\"\",\"issuerName\":\"\",\"auditDays\":0,\"noticeDays\":180,\"answerDays\":30,\"requestDays\":30,\"graceDays\":30,\"guestMonths\":12,\"expertise\":true,\"participation\":true,\"mentoring\":true,\"recognition\":true}";
    private static final String STRICT =
            "{\"starters\":\"SITE_ADMINS\",\"mails\":false,\"directoryGroups\":true,\"groupPrefix\":\" guild- \"}";

    private final DecidedSite site = new DecidedSite();

    @Test
    void what_is_usual_is_there_before_anybody_decided() {
        Answer answer = get(site.ada);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().toString()).isEqualTo(USUAL);
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_change_says_what_it_changed() {
        Answer answer = put(site.ada, STRICT, "\"1\"");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(answer.json().get("changed").toString())
                .isEqualTo("[{\"name\":\"starters\",\"before\":\"SPACE_ADMINS\",\"after\":\"SITE_ADMINS\"},"
                        + "{\"name\":\"mails\",\"before\":\"true\",\"after\":\"false\"},"
                        + "{\"name\":\"directoryGroups\",\"before\":\"false\",\"after\":\"true\"}]");
        assertThat(OpenApi.read().differences("Settings", answer.json())).isEmpty();
        assertThat(OpenApi.read().differences("Settings", get(site.ada).json())).isEmpty();
        assertThat(site.settings.current().values().starters()).isEqualTo(Starters.SITE_ADMINS);
    }

    @Test
    void what_a_change_answered_can_be_sent_again() {
        String said = put(site.ada, STRICT, "\"1\"").json().toString();

        Answer again = put(site.ada, said, "\"2\"");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().get("changed")).isEmpty();
        assertThat(again.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void it_is_refused_without_the_revision_with_an_old_one_and_with_wrong_values() {
        assertThat(codeOf(put(site.ada, STRICT, ""), 428)).isEqualTo("request.if-match-missing");
        assertThat(codeOf(put(site.ada, STRICT, "\"7\""), 412)).isEqualTo("site.stale");
        JsonNode wrong = put(site.ada, STRICT.replace(" guild- ", " "), "\"1\"").json();
        assertThat(wrong.get("code").asText()).isEqualTo("site.invalid");
        assertThat(wrong.get("fields").get(0).get("name").asText()).isEqualTo("groupPrefix");
        assertThat(codeOf(put(site.ada, STRICT.replace("SITE_ADMINS", "NOBODY"), "\"1\""), 422))
                .isEqualTo("request.invalid");
        assertThat(codeOf(put(site.ada, STRICT.replace("false", "\"no\""), "\"1\""), 400))
                .isEqualTo("request.wrong-type");
        assertThat(codeOf(put(site.ada, STRICT.replace("mails", "mail"), "\"1\""), 400))
                .isEqualTo("request.unknown-property");
        assertThat(site.settings.current().revision()).isEqualTo(1);
    }

    @Test
    void how_long_things_are_kept_stays_as_it_is_for_those_who_do_not_speak_of_it() {
        String kept = STRICT.replace("}", ",\"auditDays\":365,\"noticeDays\":30,\"guestMonths\":6}");
        assertThat(put(site.ada, kept, "\"1\"").status()).isEqualTo(200);

        assertThat(put(site.ada, STRICT, "\"2\"").json().get("changed")).isEmpty();

        assertThat(site.settings.current().values().times())
                .isEqualTo(Times.usual()
                        .with(Span.AUDIT, 365)
                        .with(Span.NOTICES, 30)
                        .with(Span.GUESTS, 6));
        assertThat(codeOf(put(site.ada, STRICT.replace("}", ",\"auditDays\":7}"), "\"2\""), 422))
                .isEqualTo("site.invalid");
        assertThat(codeOf(put(site.ada, STRICT.replace("}", ",\"noticeDays\":7}"), "\"2\""), 422))
                .isEqualTo("request.invalid");
        assertThat(codeOf(put(site.ada, STRICT.replace("}", ",\"guestMonths\":13}"), "\"2\""), 422))
                .as("invariant 5")
                .isEqualTo("request.invalid");
    }

    @Test
    void what_is_switched_off_stays_off_for_those_who_do_not_speak_of_it() {
        JsonNode off = put(site.ada, STRICT.replace("}", ",\"participation\":false}"), "\"1\"")
                .json();
        assertThat(off.get("participation").asBoolean()).isFalse();
        assertThat(off.get("expertise").asBoolean()).isTrue();
        assertThat(off.get("changed").toString())
                .endsWith("{\"name\":\"participation\",\"before\":\"true\",\"after\":\"false\"}]");
        assertThat(OpenApi.read().differences("Settings", off)).isEmpty();

        assertThat(put(site.ada, STRICT, "\"2\"").json().get("changed")).isEmpty();
        assertThat(site.settings.current().values().off()).containsExactly(Pillar.PARTICIPATION);

        put(site.ada, STRICT.replace("}", ",\"participation\":true,\"mentoring\":true}"), "\"2\"");
        assertThat(site.settings.current().values().off()).isEmpty();
        assertThat(codeOf(put(site.ada, STRICT.replace("}", ",\"expertise\":\"no\"}"), "\"3\""), 400))
                .isEqualTo("request.wrong-type");
    }

    @Test
    void others_neither_see_nor_change_them() {
        assertThat(codeOf(get(site.ben), 403)).isEqualTo("site.not-administrator");
        assertThat(codeOf(put(site.ben, STRICT, "\"1\""), 403)).isEqualTo("site.not-administrator");
        assertThat(get(Viewer.anonymous()).status()).isEqualTo(401);
        assertThat(put(Viewer.anonymous(), STRICT, "\"1\"").status()).isEqualTo(401);
        assertThat(site.settings.current().revision()).isEqualTo(1);
    }

    private static String codeOf(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        return answer.json().get("code").asText();
    }

    private Answer get(Viewer viewer) {
        return app(viewer).get("admin/settings");
    }

    private Answer put(Viewer viewer, String body, String revision) {
        Map<String, String> headers = new HashMap<>(RestApp.jsonHeaders());
        headers.put("If-Match", revision);
        headers.values().removeIf(String::isEmpty);
        return app(viewer).send("PUT", "admin/settings", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    private RestApp app(Viewer viewer) {
        Problems problems = new Problems(BundleTexts.english(), () -> "error-1", Clock.systemUTC());
        Map<Class<?>, Object> services = Map.of(
                Exchange.class,
                new Exchange(() -> viewer, problems),
                Problems.class,
                problems,
                SettingsService.class,
                site.service);
        return RestApp.of(List.of(SettingsResource.class), services);
    }
}
