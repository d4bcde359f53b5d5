package io.guildhall.e2e.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.e2e.host.Api;
import io.guildhall.e2e.host.Site;
import io.guildhall.e2e.stories.HostileTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What somebody takes along of badges whose every word is a payload, or the path of a file elsewhere: the file that holds all of it is opened as a program opens
 * it. Its names are plain, its drawings hold nothing that runs, and what was written stands in the credentials as it was written.
 */
class HostileCredentialsTakenAlongTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What leads out of the folder in which somebody unpacks a file. */
    private static final List<String> PATHS = List.of(
            "../../../../etc/passwd", "..\\..\\evil.bat", "C:\\evil.exe", "/etc/cron.d/evil", "CON", "a:b|c?d*e");

    private static final String PNG = "\u0089PNG\r\n";
    private static final int PARTS = 2;

    private final Site site = Site.shared();
    private final DevUser owner = site.someone("owner");
    private final String space = site.launchedCommunity(owner, "OPEN");

    @Test
    void what_is_taken_along_runs_nowhere_and_lies_nowhere_else() throws Exception {
        List<String> texts = Stream.concat(HostileTexts.all().stream(), PATHS.stream())
                .map(String::strip)
                .toList();
        int part = texts.size() / PARTS;
        List<String> names = new ArrayList<>();
        for (int no = 0; no < PARTS; no++) {
            List<String> some = texts.subList(no * part, (no + 1) * part);
            DevUser earner = site.someone("earner");
            site.join(earner, space);
            some.forEach(text -> shared(earner, text));
            Map<String, byte[]> files = opened(taken(earner));

            assertThat(files).hasSize(3 * some.size());
            assertThat(files.keySet())
                    .allMatch(name -> name.matches("[0-9]{1,18}-[a-z0-9][a-z0-9-]{0,99}\\.(png|svg|jws)"));
            files.forEach((name, content) -> {
                if (name.endsWith(".jws")) {
                    names.add(nameIn(content));
                    isTheSameProof(name.substring(0, name.length() - 4), files);
                }
            });
        }

        assertThat(names).containsExactlyInAnyOrderElementsOf(texts);
    }

    /** The pictures carry the token of the file for wallets, and nothing but the drawing besides. */
    private static void isTheSameProof(String stem, Map<String, byte[]> files) {
        String token = new String(files.get(stem + ".jws"), StandardCharsets.US_ASCII);
        String pixels = new String(files.get(stem + ".png"), StandardCharsets.ISO_8859_1);
        assertThat(pixels).as(stem).startsWith(PNG).contains(token).doesNotContain("alert(");
        String drawing = new String(files.get(stem + ".svg"), StandardCharsets.UTF_8);
        assertThat(drawing).as(stem).contains(token);
        Document drawn = Jsoup.parse(drawing, "", Parser.xmlParser());
        assertThat(drawn.getAllElements().stream()
                        .flatMap(element -> Stream.concat(
                                Stream.of("<" + element.tagName()),
                                element.attributes().asList().stream()
                                        .map(each -> each.getKey() + "=" + each.getValue()))))
                .as(stem)
                .noneMatch(each -> each.matches("(?is)<(script|foreignObject|iframe|image|use|a|style|handler)"
                        + "|on[a-z]+=.*|[a-z:]*href=.*|style=.*url.*"));
    }

    private static String nameIn(byte[] token) {
        String payload = new String(token, StandardCharsets.US_ASCII).split("\\.")[1];
        try {
            JsonNode read = JSON.readTree(Base64.getUrlDecoder().decode(payload));
            return read.at("/credentialSubject/achievement/name").asText();
        } catch (IOException e) {
            throw new AssertionError(payload, e);
        }
    }

    /** A badge that is called so, given to them and shared by them. */
    private void shared(DevUser earner, String text) {
        ObjectNode badge = JSON.createObjectNode()
                .put("space", space)
                .put("name", text)
                .put("description", text)
                .put("criteria", text)
                .put("design", "star-0-heart-cord-blue");
        String key = made(owner, "/badges", badge);
        Site.expect(site.api().post(owner.username(), "/badges/" + key + "/activate", "{}"), 200);
        ObjectNode award = JSON.createObjectNode()
                .put("space", space)
                .put("badge", key)
                .put("person", earner.key())
                .put("reason", "For it: " + text);
        String given = made(owner, "/awards", award);
        Site.expect(site.api().post(earner.username(), "/awards/" + given + "/share", "{}"), 200);
    }

    private String made(DevUser by, String path, ObjectNode body) {
        Api.Answer made = site.api().post(by.username(), path, body.toString());
        Site.expect(made, 201);
        return made.json().get("id").asText();
    }

    private byte[] taken(DevUser earner) throws IOException, InterruptedException {
        String user = earner.username() + ":" + earner.username();
        HttpRequest request = HttpRequest.newBuilder(URI.create(site.url() + "/rest/guildhall/1.0/awards/credentials"))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment")
                .contains("badges.zip");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        return answer.body();
    }

    private static Map<String, byte[]> opened(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes()))
                        .as(entry.getName())
                        .isNull();
            }
        }
        return files;
    }
}
