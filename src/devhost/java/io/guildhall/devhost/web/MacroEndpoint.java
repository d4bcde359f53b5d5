package io.guildhall.devhost.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.guildhall.devhost.rendering.BadStorageFormat;
import io.guildhall.devhost.rendering.MacroDescriptor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the macro browser of the editor asks. GET: the macros that there are. POST with {@code text}: the macros in a text; with
 * {@code wanted} too: a macro written, or (with {@code index}) the text with that macro changed.
 */
final class MacroEndpoint implements Screen {
    @Override
    public void get(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()) {
            exchange.notFound();
            return;
        }
        exchange.json(exchange.site().rendering().macros());
    }

    @Override
    public void post(Exchange exchange) throws IOException {
        if (exchange.caller().isEmpty()) {
            exchange.notFound();
            return;
        }
        List<MacroDescriptor> macros = exchange.site().rendering().macros();
        MacroValues values =
                new MacroValues(macros, exchange.site().confluence().users());
        try {
            exchange.json(answer(exchange, values, new MacroMarkup(values)));
        } catch (BadStorageFormat | IllegalArgumentException refused) {
            exchange.response().setStatus(400);
            exchange.json(Map.of("problem", String.valueOf(refused.getMessage())));
        }
    }

    private static Object answer(Exchange exchange, MacroValues values, MacroMarkup markup)
            throws BadStorageFormat, IOException {
        String text = exchange.text("text").replace("\r\n", "\n");
        if (exchange.parameter("wanted").isEmpty()) {
            return markup.find(text);
        }
        MacroMarkup.Wanted wanted = wanted(Json.MAPPER.readTree(exchange.text("wanted")));
        Optional<String> missing = values.missing(wanted);
        if (missing.isPresent()) {
            throw new IllegalArgumentException(missing.get() + " is required.");
        }
        Optional<Long> index = exchange.number("index");
        String result = index.isEmpty()
                ? markup.write(wanted)
                : markup.change(text, index.get().intValue(), wanted);
        return Map.of("text", result);
    }

    private static MacroMarkup.Wanted wanted(JsonNode json) {
        Map<String, String> parameters = new LinkedHashMap<>();
        json.path("parameters")
                .properties()
                .forEach(
                        entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
        Optional<String> body =
                json.path("body").isTextual() ? Optional.of(json.path("body").asText()) : Optional.empty();
        return new MacroMarkup.Wanted(json.path("name").asText(), parameters, body);
    }
}
