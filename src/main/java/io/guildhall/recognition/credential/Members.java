package io.guildhall.recognition.credential;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The members of a JSON object that was read. What is asked for must be there, and be what it is asked as. */
record Members(Map<String, Object> all) {
    Members {
        all = new LinkedHashMap<>(all);
    }

    boolean has(String name) {
        return all.containsKey(name);
    }

    String text(String name) throws Malformed {
        return as(String.class, name);
    }

    /** A text, or nothing where there is no such member. */
    Optional<String> maybeText(String name) throws Malformed {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) throws Malformed {
        return as(Long.class, name);
    }

    /** An address in the spelling that was read. */
    URI address(String name) throws Malformed {
        try {
            return new URI(text(name));
        } catch (URISyntaxException e) {
            throw new Malformed("no address: " + name);
        }
    }

    /** A time as {@link Instant} spells it. */
    Instant moment(String name) throws Malformed {
        String written = text(name);
        try {
            Instant moment = Instant.parse(written);
            if (moment.toString().equals(written)) {
                return moment;
            }
        } catch (DateTimeException e) {
            throw new Malformed("no time: " + name);
        }
        throw new Malformed("a time in a spelling of its own: " + name);
    }

    Members members(String name) throws Malformed {
        return members(as(Map.class, name), name);
    }

    /** The objects of a list; none where there is no such member. */
    List<Members> list(String name) throws Malformed {
        List<Members> list = new ArrayList<>();
        if (has(name)) {
            for (Object each : as(List.class, name)) {
                list.add(members(each, name));
            }
        }
        return list;
    }

    /** That a member is this very value. */
    void expect(String name, Object value) throws Malformed {
        if (!value.equals(all.get(name))) {
            throw new Malformed("another " + name);
        }
    }

    private static Members members(Object value, String name) throws Malformed {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Malformed("no " + name);
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((each, content) -> copy.put((String) each, content));
        return new Members(copy);
    }

    private <T> T as(Class<T> type, String name) throws Malformed {
        Object value = all.get(name);
        if (!type.isInstance(value)) {
            throw new Malformed("no " + name);
        }
        return type.cast(value);
    }
}
