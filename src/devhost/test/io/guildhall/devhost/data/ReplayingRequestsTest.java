package io.guildhall.devhost.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayingRequestsTest {
    @TempDir
    Path path;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private int status = 201;
    private HttpServer server;
    private URI base;

    @BeforeEach
    void a_server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        base = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/confluence");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void requests_are_sent_in_order_as_the_users_they_name() throws Exception {
        replay("""
                {"as":"ana","method":"POST","path":"/rest/x","body":{"name":"Grüße"}}
                {"as":"admin","method":"DELETE","path":"/rest/x?y=1"}
                """);

        assertThat(seen)
                .containsExactly(
                        "ana:ana POST /confluence/rest/x application/json no-check {\"name\":\"Grüße\"}",
                        "admin:admin DELETE /confluence/rest/x?y=1 application/json no-check ");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 409, 500})
    void an_answer_that_is_no_success_stops_with_all_that_helps(int refusal) {
        status = refusal;

        assertThatThrownBy(() -> replay("""
                                {"as":"ana","method":"PUT","path":"/rest/x"}
                                {"as":"ana","method":"PUT","path":"/rest/y"}
                                """))
                .isInstanceOf(BadData.class)
                .hasMessage("requests.jsonl:1: PUT /rest/x as ana was answered " + refusal + ": because");
        assertThat(seen).hasSize(1);
    }

    @Test
    void nobody_there_is_said_so() {
        server.stop(0);

        assertThatThrownBy(() -> replay("{\"as\":\"ana\",\"method\":\"GET\",\"path\":\"/x\"}"))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("requests.jsonl:1: no answer from " + base + "/x");
    }

    @Test
    void without_the_file_nothing_is_sent() throws Exception {
        new Folder(path).read().replay(base);

        assertThat(seen).isEmpty();
    }

    private void replay(String lines) throws Exception {
        new Folder(path).write("requests.jsonl", lines).read().replay(base);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String basic = exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
        seen.add(String.join(
                " ",
                new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8),
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("X-Atlassian-Token"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] body = "because".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
