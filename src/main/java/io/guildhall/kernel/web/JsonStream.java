package io.guildhall.kernel.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes one JSON object whose lists may be longer than memory: an item is written when it is given, and then forgotten. */
public final class JsonStream {
    private final OutputStream out;
    private boolean begun;

    public JsonStream(OutputStream out) {
        this.out = out;
    }

    /** Writes a property that is an object. */
    public JsonStream with(String name, JsonObject value) throws IOException {
        name(name);
        out.write(JsonWriter.bytes(value));
        return this;
    }

    /** Writes a property that is a list, whose items are given one by one to what {@code source} gets. */
    public JsonStream list(String name, Consumer<Consumer<JsonObject>> source) throws IOException {
        name(name);
        out.write('[');
        try {
            source.accept(new Items());
        } catch (UncheckedIOException lost) {
            throw lost.getCause();
        }
        out.write(']');
        return this;
    }

    /** Ends the object. */
    public void end() throws IOException {
        out.write((begun ? "}" : "{}").getBytes(StandardCharsets.US_ASCII));
    }

    private void name(String name) throws IOException {
        out.write(begun ? ',' : '{');
        begun = true;
        out.write(('"' + name + "\":").getBytes(StandardCharsets.US_ASCII));
    }

    private final class Items implements Consumer<JsonObject> {
        private boolean any;

        @Override
        public void accept(JsonObject item) {
            try {
                if (any) {
                    out.write(',');
                }
                any = true;
                out.write(JsonWriter.bytes(item));
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }
}
