package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people bring to be checked, over HTTP as browsers and programs send it, and as nobody should. */
class BroughtOverHttpTest {
    private static final String BOUNDARY = "gh-boundary-7";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private final Site site = Site.shared();
    private final URI page = URI.create(site.url() + "/plugins/servlet/guildhall/verify");
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void each_form_of_a_credential_is_true_however_it_is_sent() throws IOException, InterruptedException {
        DevUser owner = site.someone("owner");
        DevUser mia = site.someone("mia");
        String space = site.launchedCommunity(owner, "OPEN");
        site.join(mia, space);
        String award = Rewarded.shared(site, owner, mia, space);

        for (String as : List.of("jwt", "svg", "png")) {
            byte[] file = taken(mia, award, as);
            assertThat(answer(sent(file, "application/octet-stream"))).as(as).isEqualTo("VALID");
            assertThat(answer(sent(form("file", file), FORM))).as(as).isEqualTo("VALID");
            assertThat(answer(sent(form("credential", file), FORM))).as(as).isEqualTo("VALID");
        }
    }

    @Test
    void the_picture_in_pixels_is_found_at_the_address_that_the_credential_names()
            throws IOException, InterruptedException {
        DevUser owner = site.someone("owner");
        DevUser mia = site.someone("mia");
        String space = site.launchedCommunity(owner, "OPEN");
        site.join(mia, space);
        String award = Rewarded.shared(site, owner, mia, space);
        JsonNode document = new ObjectMapper().readTree(taken(mia, award, "json"));
        URI address = URI.create(document.get("credentialSubject")
                .get("achievement")
                .get("image")
                .get("id")
                .asText());

        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(
                                site.url().getScheme() + "://" + site.url().getAuthority() + address.getRawPath()))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(address.toString()).endsWith("/badge.png");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(document.get("relatedResource").get(0).get("digestSRI").asText())
                .isEqualTo("sha256-" + Base64.getEncoder().encodeToString(sha256(answer.body())));
    }

    @Test
    void what_is_too_large_is_refused_in_words_and_for_programs() throws IOException, InterruptedException {
        byte[] large = new byte[1_100_000];

        HttpResponse<String> people = sent(form("file", large), FORM, "text/html");
        HttpResponse<String> programs = sent(large, "application/octet-stream");

        assertThat(people.statusCode()).isEqualTo(413);
        assertThat(people.body()).contains("That is too large to be checked");
        assertThat(programs.statusCode()).isEqualTo(413);
        assertThat(programs.body()).contains("request.too-large");
    }

    /** Somebody who says that two gigabytes will come gets the answer before a byte of them was sent. */
    @Test
    void what_says_that_it_is_too_large_is_not_read() throws IOException {
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            socket.setSoTimeout(120_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + page.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority() + "\r\nContent-Type: "
                            + FORM + "\r\nAccept: application/json\r\nContent-Length: 2000000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(firstLine(socket.getInputStream())).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void what_is_broken_is_no_credential_and_breaks_nothing() throws IOException, InterruptedException {
        byte[] some = "e30.e30.AAAA".getBytes(StandardCharsets.US_ASCII);
        Map<String, byte[]> broken = Map.of(
                "no end",
                        "--gh-boundary-7\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ne30"
                                .getBytes(StandardCharsets.US_ASCII),
                "no blank line",
                        "--gh-boundary-7\r\nContent-Disposition: form-data; name=\"file\"\r\n"
                                .getBytes(StandardCharsets.US_ASCII),
                "another boundary",
                        "--other\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\ne30\r\n--other--"
                                .getBytes(StandardCharsets.US_ASCII),
                "another field", form("picture", some),
                "nothing", new byte[0]);

        for (Map.Entry<String, byte[]> each : broken.entrySet()) {
            HttpResponse<String> answer = sent(each.getValue(), FORM);
            assertThat(answer.statusCode()).as(each.getKey()).isEqualTo(200);
            assertThat(answer(answer)).as(each.getKey()).isEqualTo("MALFORMED");
        }
    }

    @Test
    void other_types_are_no_credential() throws IOException, InterruptedException {
        byte[] some = form("file", "e30.e30.AAAA".getBytes(StandardCharsets.US_ASCII));

        for (String type : List.of(
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"" + "b".repeat(200) + "\"",
                "multipart/mixed; boundary=" + BOUNDARY,
                "application/x-www-form-urlencoded",
                "application/json",
                "text/html")) {
            HttpResponse<String> answer = sent(some, type);
            assertThat(answer.statusCode()).as(type).isEqualTo(200);
            assertThat(answer(answer)).as(type).isEqualTo("MALFORMED");
        }
    }

    private byte[] taken(DevUser earner, String award, String as) throws IOException, InterruptedException {
        String who = earner.username() + ":" + earner.username();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(site.url() + "/rest/guildhall/1.0/awards/" + award + "/credential?as=" + as))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> sent(byte[] body, String type) throws IOException, InterruptedException {
        return sent(body, type, "application/json");
    }

    private HttpResponse<String> sent(byte[] body, String type, String accepted)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", type)
                        .header("Accept", accepted)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String answer(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body()).path("answer").asText();
    }

    private static byte[] form(String field, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field
                        + "\"; filename=\"badge\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static String firstLine(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\r'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
