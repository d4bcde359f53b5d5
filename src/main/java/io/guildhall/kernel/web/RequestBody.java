package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Reads the body of a request with a cap, whatever length was announced. */
final class RequestBody {
    static final int MAX_BYTES = 256 * 1024;

    private RequestBody() {}

    /** The object in the body; an empty one where there is no body. Refused beyond {@value #MAX_BYTES} bytes and where it is no JSON. */
    static Outcome<Map<String, Object>> read(HttpHeaders headers, InputStream body) {
        return read(headers, body, MAX_BYTES);
    }

    /** The same with another cap, in bytes. */
    static Outcome<Map<String, Object>> read(HttpHeaders headers, InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            return bytes.length == 0 ? Outcome.done(Map.of()) : object(headers, bytes, most);
        } catch (IOException e) {
            return Outcome.refused(RequestRefusal.MALFORMED, 1, 1);
        }
    }

    private static Outcome<Map<String, Object>> object(HttpHeaders headers, byte[] bytes, int most) {
        if (!saysJson(headers)) {
            return Outcome.refused(RequestRefusal.NOT_JSON);
        }
        if (bytes.length > most) {
            return Outcome.refused(RequestRefusal.TOO_LARGE, most / 1024);
        }
        return JsonReader.read(bytes);
    }

    private static boolean saysJson(HttpHeaders headers) {
        Optional<MediaType> type = Optional.ofNullable(headers.getMediaType());
        return type.filter(each -> each.getType().equalsIgnoreCase("application")
                        && each.getSubtype().equalsIgnoreCase("json")
                        && each.getParameters()
                                .getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")
                                .equalsIgnoreCase("utf-8"))
                .isPresent();
    }
}
