package io.guildhall.kernel.web;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is answered where it is no JSON of ours and small enough to be held in memory.
 *
 * @param type its media type
 * @param headers besides that; unless they say otherwise nothing of it is kept by anybody
 */
public record Content(String type, byte[] body, Map<String, String> headers) {
    public Content {
        headers = Map.copyOf(headers);
    }

    /** Content that nobody keeps. */
    public static Content of(String type, byte[] body) {
        return new Content(type, body, Map.of());
    }

    /** JSON where no resource answers. */
    public static Content json(JsonObject object) {
        return of("application/json", JsonWriter.bytes(object));
    }

    /** The same as a file to be kept under a name, see {@link Download#safe}. */
    public Content named(String fileName) {
        return with("Content-Disposition", "attachment; filename=\"" + Download.safe(fileName) + '"');
    }

    /** With one more header, or another value of it. */
    public Content with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Content(type, body, more);
    }
}
