package io.guildhall.devhost.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A line of {@code requests.jsonl}. The path begins after the context path; the body may be left out, and so may the condition ({@code ifMatch}). */
record Request(Place place, String as, String method, String path, String body, String ifMatch) {
    private static final String FILE = "requests.jsonl";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static List<Request> read(Path folder, List<UserRow> users) throws BadData {
        List<Request> requests = new ArrayList<>();
        if (!Files.exists(folder.resolve(FILE))) {
            return requests;
        }
        int number = 0;
        for (String line : lines(folder)) {
            Place place = new Place(FILE, ++number);
            Request request = of(place, line);
            boolean known = request.as.equals(UserRow.ADMIN)
                    || users.stream().anyMatch(user -> user.username().equals(request.as));
            if (!known) {
                throw place.bad("there is no user " + request.as);
            }
            requests.add(request);
        }
        return requests;
    }

    private static Request of(Place place, String line) throws BadData {
        Line read = parse(place, line);
        String method = given(place, "method", read.method);
        if (!METHODS.contains(method)) {
            throw place.bad("not a method: " + method);
        }
        String path = given(place, "path", read.path);
        checkPath(place, path);
        String body = read.body == null || read.body.isNull() ? "" : read.body.toString();
        return new Request(
                place, given(place, "as", read.as), method, path, body, read.ifMatch == null ? "" : read.ifMatch);
    }

    private static Line parse(Place place, String line) throws BadData {
        try {
            Line read = JSON.readValue(line, Line.class);
            if (read == null) {
                throw place.bad("is not a JSON object");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw place.bad("is not a JSON object of as, method, path, body and ifMatch: " + e.getOriginalMessage(), e);
        }
    }

    private static String given(Place place, String name, @Nullable String value) throws BadData {
        if (value == null || value.isBlank()) {
            throw place.bad(name + " is missing");
        }
        return value;
    }

    private static void checkPath(Place place, String path) throws BadData {
        try {
            if (path.startsWith("/")
                    && !path.startsWith("//")
                    && !URI.create(path).isAbsolute()) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw place.bad("not a path: " + path, e);
        }
        throw place.bad("not a path: " + path);
    }

    private static List<String> lines(Path folder) throws BadData {
        try {
            return Files.readAllLines(folder.resolve(FILE));
        } catch (IOException e) {
            throw Place.of(FILE).bad("cannot be read as UTF-8: " + e.getMessage(), e);
        }
    }

    private record Line(
            @Nullable String as,
            @Nullable String method,
            @Nullable String path,
            @Nullable JsonNode body,
            @Nullable String ifMatch) {}
}
