package io.guildhall.kernel.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a macro as its author wrote them, understood.
 *
 * @param space the key that was typed; empty for the space of the page
 * @param title what stands above; empty for nothing
 * @param max how many lines at most, 1 to {@value #MAX}
 * @param choices for each parameter with fixed values the chosen one, and the words of those without; one without a default may be absent
 */
public record Parameters(Optional<String> space, String title, int max, Map<String, String> choices) implements Parsed {
    public static final int MAX = 100;
    private static final int USUAL = 20;

    public Parameters {
        choices = Map.copyOf(choices);
    }

    /** The value chosen for a parameter that has a default. */
    public String choice(String name) {
        return chosen(name).orElseThrow(() -> new IllegalArgumentException("no parameter " + name));
    }

    /** The value chosen for a parameter, where one was. */
    public Optional<String> chosen(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** The parameters that a macro has besides those that all have. */
    public static final class Form {
        private final List<Choice> choices = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        /** A parameter with fixed values, the first of them being the default. */
        public Form choice(String name, String... values) {
            choices.add(new Choice(name, List.of(values), Optional.of(values[0])));
            return this;
        }

        /** A parameter with fixed values that may be left out. */
        public Form optional(String name, List<String> values) {
            choices.add(new Choice(name, List.copyOf(values), Optional.empty()));
            return this;
        }

        /** A parameter with words of the author's own, which may be left out. */
        public Form words(String name) {
            texts.add(name);
            return this;
        }

        /** Understands what the author wrote. Unknown parameters are left alone: the host adds some of its own. */
        public Parsed read(Map<String, String> raw) {
            Map<String, String> chosen = new HashMap<>();
            for (Choice choice : choices) {
                String value = value(raw, choice.name).toLowerCase(Locale.ROOT);
                if (!value.isEmpty() && !choice.values.contains(value)) {
                    return new WrongParameter(choice.name, value(raw, choice.name), String.join(", ", choice.values));
                }
                Optional<String> effective = value.isEmpty() ? choice.usual : Optional.of(value);
                effective.ifPresent(v -> chosen.put(choice.name, v));
            }
            texts.stream()
                    .filter(name -> !value(raw, name).isEmpty())
                    .forEach(name -> chosen.put(name, value(raw, name)));
            String max = value(raw, "max");
            if (!max.isEmpty() && !max.matches("0*[1-9][0-9]{0,8}")) {
                return new WrongParameter("max", max, "1–" + MAX);
            }
            int lines = max.isEmpty() ? USUAL : Math.min(MAX, Integer.parseInt(max));
            Optional<String> space = Optional.of(value(raw, "space")).filter(key -> !key.isEmpty());
            return new Parameters(space, value(raw, "title"), lines, chosen);
        }

        private static String value(Map<String, String> raw, String name) {
            String value = raw.get(name);
            return value == null ? "" : value.strip();
        }

        private record Choice(String name, List<String> values, Optional<String> usual) {}
    }
}
