package io.guildhall.mentoring.programme;

import io.guildhall.kernel.KnownZones;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is kept as lines {@code name=value}, by name. */
record SettingLines(Map<String, String> values) {
    static SettingLines of(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int at = line.indexOf('=');
            values.put(line.substring(0, at), line.substring(at + 1));
        });
        return new SettingLines(values);
    }

    Optional<String> one(String name) {
        return Optional.ofNullable(values.get(name));
    }

    int number(String name, int usual) {
        return one(name)
                .filter(value -> value.matches("-?[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(usual);
    }

    boolean flag(String name, boolean usual) {
        return one(name).map(Boolean::parseBoolean).orElse(usual);
    }

    ZoneId zone() {
        return one("zone").flatMap(KnownZones::named).orElse(ZoneOffset.UTC);
    }

    <E extends Enum<E>> Optional<E> constant(String name, E[] constants) {
        return one(name)
                .flatMap(value -> Stream.of(constants)
                        .filter(each -> each.name().equals(value))
                        .findFirst());
    }

    /** Text in one line, as it was before it was one. */
    String words(String name) {
        StringBuilder words = new StringBuilder();
        boolean escaped = false;
        for (char letter : one(name).orElse("").toCharArray()) {
            if (escaped) {
                words.append(letter == 'n' ? '\n' : letter);
                escaped = false;
            } else if (letter == '\\') {
                escaped = true;
            } else {
                words.append(letter);
            }
        }
        return words.toString();
    }
}
