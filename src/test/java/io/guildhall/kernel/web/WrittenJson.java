package io.guildhall.kernel.web;

import java.nio.charset.StandardCharsets;

/** An object as it goes over the wire. */
public final class WrittenJson {
    private WrittenJson() {}

    public static String of(JsonObject object) {
        return new String(JsonWriter.bytes(object), StandardCharsets.UTF_8);
    }
}
