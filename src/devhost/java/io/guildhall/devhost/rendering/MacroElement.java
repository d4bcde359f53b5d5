package io.guildhall.devhost.rendering;

import io.guildhall.devhost.rendering.StorageRenderer.Body;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code ac:structured-macro}. */
final class MacroElement {
    static final String NAME = "ac:structured-macro";

    private final StorageReader reader;
    private final MacroRunner runner;
    private final Surroundings surroundings;

    MacroElement(StorageReader reader, MacroRunner runner, Surroundings surroundings) {
        this.reader = reader;
        this.runner = runner;
        this.surroundings = surroundings;
    }

    /** Runs the macro that the reader stands on, after those in its body. */
    String read(Body rich) throws BadStorageFormat {
        String name = reader.attribute("ac:name");
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional<String> body = Optional.empty();
        for (Optional<String> child = next(); child.isPresent(); child = next()) {
            switch (child.get()) {
                case "ac:parameter" -> parameter(parameters);
                case "ac:rich-text-body" -> body = only(body, rich.read());
                case "ac:plain-text-body" -> body = only(body, Children.text(reader));
                default -> throw reader.bad(child.get() + " in a macro is not modelled");
            }
        }
        return runner.run(new MacroCall(name, parameters, body), surroundings);
    }

    private Optional<String> next() throws BadStorageFormat {
        return Children.next(reader, NAME);
    }

    private void parameter(Map<String, String> parameters) throws BadStorageFormat {
        String name = reader.attribute("ac:name");
        if (parameters.put(name, new ParameterValue(reader).read()) != null) {
            throw reader.bad("parameter " + name + " stands twice");
        }
    }

    private Optional<String> only(Optional<String> before, String body) throws BadStorageFormat {
        if (before.isPresent()) {
            throw reader.bad("a macro has one body");
        }
        return Optional.of(body);
    }
}
