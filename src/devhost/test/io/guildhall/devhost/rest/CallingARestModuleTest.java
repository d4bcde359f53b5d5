package io.guildhall.devhost.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallingARestModuleTest {
    private static final String BASE = "/sample/1.0";

    @TempDir
    static Path directory;

    private static RestHost host;

    @BeforeAll
    static void start() throws Exception {
        host = new RestHost(directory);
        assertThat(host.install(SampleRest.version("1.0")).summary()).isEqualTo("1 of 1 modules enabled");
        host.open();
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void answers_json_made_with_a_bean_of_the_plugin() {
        HttpResponse<String> answer = host.get(BASE + "/hello/Ada");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).isEqualTo("{\"version\":\"1.0\",\"who\":\"Ada\"}");
    }

    @Test
    void reaches_the_root_with_and_without_a_slash() {
        assertThat(host.get(BASE).body()).contains("root");
        assertThat(host.get(BASE + "/").body()).contains("root");
    }

    @Test
    void decodes_path_parameters() {
        assertThat(host.get(BASE + "/hello/a%20%C3%A4").body()).contains("\"a ä\"");
    }

    @Test
    void injects_context_into_fields() {
        assertThat(host.get(BASE + "/uri").body()).isEqualTo("/wiki/rest/sample/1.0/ uri GET");
    }

    @Test
    void creates_with_a_location_below_the_version() {
        HttpResponse<String> answer = host.call("POST", BASE + "/people")
                .withToken()
                .body("application/json", "{\"version\":\"x\",\"who\":\"Bob\"}")
                .send();

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/wiki/rest/sample/1.0/people/Bob");
    }

    @Test
    void runs_with_the_class_loader_of_the_bundle() {
        assertThat(host.get(BASE + "/loader").body()).isEqualTo("true");
    }

    @Test
    void maps_exceptions_with_the_providers_of_the_plugin() {
        HttpResponse<String> answer = host.get(BASE + "/refused");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("refused by 1.0 at refused");
    }

    @Test
    void knows_neither_other_modules_nor_other_paths() {
        assertThat(host.get("/other/1.0/hello/Ada").statusCode()).isEqualTo(404);
        assertThat(host.get("/sample/2.0/hello/Ada").statusCode()).isEqualTo(404);
        assertThat(host.get("/sample").statusCode()).isEqualTo(404);
        assertThat(host.get("/sample/1.0x/hello/Ada").statusCode()).isEqualTo(404);
        assertThat(host.get(BASE + "/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void refuses_other_methods_and_other_media_types() {
        assertThat(host.call("DELETE", BASE + "/uri").withToken().send().statusCode())
                .isEqualTo(405);
        assertThat(host.call("POST", BASE + "/people")
                        .withToken()
                        .body("text/plain", "Bob")
                        .send()
                        .statusCode())
                .isEqualTo(415);
    }
}
