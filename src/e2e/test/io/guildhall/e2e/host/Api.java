package io.guildhall.e2e.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The app's REST interface as an outside client uses it: HTTP Basic, JSON, the token header on every write. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    public Api(URI base) {
        this.base = base;
    }

    /** What came back. */
    public record Answer(int status, String body, Map<String, java.util.List<String>> headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("no JSON (" + status + "): " + body, e);
            }
        }

        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst();
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }

    /** Calls as a user whose password is the name; an empty name is anonymous. The path is below {@code /rest/guildhall/1.0}. */
    public Answer call(String as, String method, String path, String body, String... moreHeaders) {
        return at(as, method, "/rest/guildhall/1.0" + path, body, moreHeaders);
    }

    public Answer get(String as, String path) {
        return call(as, "GET", path, "");
    }

    public Answer post(String as, String path, String body) {
        return call(as, "POST", path, body);
    }

    /** The same for any address of the host, below its context path. More headers replace the usual ones; an empty one is left out. */
    public Answer at(String as, String method, String path, String body, String... moreHeaders) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers(as, method, moreHeaders).forEach(request::header);
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> headers(String as, String method, String... more) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!as.isEmpty()) {
            headers.put("Authorization", "Basic " + encoded(as + ":" + as));
        }
        if (!method.equals("GET")) {
            headers.put("X-Atlassian-Token", "no-check");
            headers.put("Content-Type", "application/json");
        }
        for (int i = 0; i < more.length; i += 2) {
            headers.put(more[i], more[i + 1]);
        }
        headers.values().removeIf(String::isEmpty);
        return headers;
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
