package io.guildhall.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresOverRestTest {
    private final RestApp app = ProbeApp.forAnna();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final PrintStream console = System.err;

    @BeforeEach
    void listenToTheLog() {
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setErr(console);
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe/broken", "probe/outside", "probe/overflowing"})
    void a_failure_tells_its_id_and_nothing_else(String path) {
        Answer answer = app.get(path);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"title\":\"Internal Server Error\",\"status\":500,\"code\":\"request.failed\","
                        + "\"detail\":\"Something went wrong on our side. Tell your administrator this number: error-1\","
                        + "\"errorId\":\"error-1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"probe/broken", "probe/outside"})
    void the_log_has_the_failure_once_under_that_id(String path) {
        app.get(path);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .containsOnlyOnce("error id error-1")
                .containsOnlyOnce("java.lang.IllegalStateException: select * from AO_SECRET");
    }

    @Test
    void what_a_caller_did_wrong_is_not_logged() {
        app.get("nowhere");
        app.send("POST", "probe", Map.of("Content-Type", "text/plain"), new byte[] {1});
        assertThat(log.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
