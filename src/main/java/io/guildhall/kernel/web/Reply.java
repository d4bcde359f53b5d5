package io.guildhall.kernel.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is answered when a request did its work. */
public record Reply(int status, JsonObject body, Map<String, String> headers) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply ok(JsonObject body) {
        return of(200, body);
    }

    public static Reply of(int status, JsonObject body) {
        return new Reply(status, body, Map.of());
    }

    /** With an {@code ETag} that says which revision the body shows. */
    public Reply revision(int revision) {
        return header("ETag", '"' + Integer.toString(revision) + '"');
    }

    /** With the address of what was made. */
    public Reply location(String address) {
        return header("Location", address);
    }

    private Reply header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }
}
