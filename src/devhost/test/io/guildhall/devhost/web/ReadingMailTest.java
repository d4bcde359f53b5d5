package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.mail.MailMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingMailTest {
    private final Browser admin = WebHost.as(WebHost.admin());
    private final String address = WebHost.unused("reader") + "@example.org";

    @AfterEach
    void a_server_that_works() {
        WebHost.HOST.outbox().mode(MailMode.TAKES);
    }

    @Test
    void a_letter_of_a_plugin_is_in_the_outbox() {
        assertThat(send("Hello & welcome", "<p>Body</p><script>alert(1)</script>"))
                .isEqualTo("sent");

        var row = admin.get("/admin/mail?q=" + Html.url(address)).page().selectFirst("tbody tr");
        assertThat(row.text()).contains(address, "Hello & welcome");
        String letter = row.selectFirst("a").attr("href").substring("/confluence".length());
        Browser.Answer shown = admin.get(letter);
        assertThat(shown.page().select("main script, main p script")).isEmpty();
        assertThat(shown.page().select("iframe[sandbox]").attr("srcdoc")).contains("<p>Body</p>");
        assertThat(shown.page().select("iframe").attr("sandbox")).isEmpty();
        Browser.Answer raw = admin.get(letter + "&raw=yes");
        assertThat(raw.header("Content-Type")).startsWith("text/plain");
        assertThat(raw.text()).contains("To: " + address, "Subject: Hello & welcome", "<p>Body</p>");
    }

    @Test
    void other_processes_read_letters_as_json() throws IOException {
        send("One", "1");
        send("Two", "2");
        String basic = "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));

        Browser.Answer answer = WebHost.anonymous()
                .get(
                        "/admin/mail.json?to=" + Html.url(address.toUpperCase(java.util.Locale.ROOT)),
                        "Authorization",
                        basic);
        var letters = Json.MAPPER.readTree(answer.text()).get("letters");
        assertThat(letters.findValuesAsText("subject")).containsExactly("Two", "One");
        assertThat(letters.get(0).get("fromName").asText()).isEqualTo("Guild");
        assertThat(letters.get(0).get("body").asText()).isEqualTo("2");
        assertThat(WebHost.as(WebHost.user()).get("/admin/mail.json").status()).isEqualTo(403);
    }

    @Test
    void an_administrator_tries_failures() {
        admin.submit("/admin/mail", "do", "mode", "mode", "NONE");
        assertThat(send("x", "x")).isEqualTo("no server, defined false");

        admin.submit("/admin/mail", "do", "mode", "mode", "REFUSES");
        assertThat(send("x", "x")).startsWith("refused: the mail server refuses");
        assertThat(admin.get("/admin/mail").page().select("input[checked]").val())
                .isEqualTo("REFUSES");
        assertThat(admin.submit("/admin/mail", "do", "mode", "mode", "SOMETIMES")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_subject_with_a_line_break_is_refused() {
        assertThat(send("x\r\nBcc: all@example.org", "x")).startsWith("refused: the subject has a line break");
    }

    @Test
    void the_outbox_is_emptied() {
        send("One", "1");
        admin.submit("/admin/mail", "do", "empty");

        assertThat(admin.get("/admin/mail").page().select("tbody tr")).isEmpty();
        assertThat(admin.get("/admin/mail?id=1").status()).isEqualTo(404);
    }

    private String send(String subject, String body) {
        return WebHost.anonymous()
                .get("/plugins/servlet/sample/mail?to=" + Html.url(address) + "&subject=" + Html.url(subject) + "&body="
                        + Html.url(body))
                .text();
    }
}
