package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsOverRestTest {
    private final RestApp app = ProbeApp.forAnna();

    @ParameterizedTest
    @CsvSource({
        "LOGIN_NEEDED, 401, Unauthorized",
        "NOT_FOUND, 404, Not Found",
        "FORBIDDEN, 403, Forbidden",
        "CONFLICT, 409, Conflict",
        "STALE, 412, Precondition Failed",
        "INVALID, 422, Unprocessable Content"
    })
    void every_kind_has_its_status(String kind, int status, String title) {
        Answer answer = app.get("probe/refused/" + kind);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"title\":\"" + title + "\",\"status\":" + status
                        + ",\"code\":\"membership.last-facilitator\","
                        + "\"detail\":\"A community needs a facilitator. Make somebody else a facilitator first.\"}");
    }

    @Test
    void the_detail_is_in_the_language_of_the_caller() {
        assertThat(ProbeApp.inGerman()
                        .get("probe/refused/CONFLICT")
                        .json()
                        .get("detail")
                        .asText())
                .isEqualTo("Eine Community braucht jemanden, der sie moderiert. Gib die Rolle zuerst jemand anderem.");
    }

    @Test
    void wrong_fields_are_named_with_their_reason() {
        assertThat(app.get("probe/wrong-fields").json().get("fields").toString())
                .isEqualTo(
                        "[{\"name\":\"concern\",\"code\":\"field.too-long\",\"message\":\"At most 200 characters.\"}]");
    }

    @Test
    void an_answer_is_never_kept_by_caches() {
        assertThat(app.get("probe/keys/x").header("Cache-Control")).isEqualTo("no-store");
        assertThat(app.get("probe/refused/NOT_FOUND").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void no_such_address() {
        Answer answer = app.get("nowhere");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo("request.not-found");
    }

    @Test
    void no_such_method() {
        Answer answer = app.send("PATCH", "probe");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("request.method-not-allowed");
        assertThat(answer.header("Allow")).contains("POST", "PUT", "DELETE");
    }
}
