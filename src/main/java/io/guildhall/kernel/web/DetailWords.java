package io.guildhall.kernel.web;

import io.guildhall.kernel.UserId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The details of the audit, as people say them. The audit keeps them short and for ever the same: {@code REQUESTED>ACTIVE}, {@code []>[CHAMPION]},
 * {@code joinPolicy OPEN>REQUEST, topics 2>3}. What this version has no words for stays as it is kept.
 */
public final class DetailWords {
    private static final String DETAIL = "guildhall.audit.detail.";
    private static final String VALUE = "guildhall.audit.value.";
    private static final String NONE = "guildhall.audit.value.none";
    /** A comma between parts, none between the roles of a set. */
    private static final Pattern BETWEEN = Pattern.compile(", (?![^\\[]*\\])");

    private static final Pattern NAMED = Pattern.compile("(?:(page|skill):|([a-z][A-Za-z]*(?: out)?) )");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern MARK = Pattern.compile("^(?:page|skill):");
    private static final String USER = "user:";

    private final Words words;
    private final Dates dates;
    private final Function<UserId, String> names;

    /**
     * For one list.
     *
     * @param names says whom a key means
     */
    public DetailWords(Words words, Dates dates, Function<UserId, String> names) {
        this.words = words;
        this.dates = dates;
        this.names = names;
    }

    /** A detail in words; empty for none. */
    public String of(String act, String detail) {
        return detail.isBlank()
                ? ""
                : BETWEEN.splitAsStream(detail).map(part -> part(act, part)).collect(Collectors.joining(" · "));
    }

    private String part(String act, String part) {
        Matcher named = NAMED.matcher(part);
        if (named.lookingAt()) {
            String name = Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2));
            Optional<String> said = said(slug(name), change(slug(name), part.substring(name.length() + 1)));
            if (said.isPresent()) {
                return said.get();
            }
        }
        String scope = act.substring(0, Math.max(0, act.indexOf('.')));
        String change = change(scope, part);
        return said(act, change).orElse(change);
    }

    private String change(String scope, String part) {
        int to = part.indexOf('>');
        if (to < 0) {
            return value(scope, part);
        }
        String before = value(scope, part.substring(0, to));
        String after = value(scope, part.substring(to + 1));
        return before.equals(words.text(NONE)) ? after : words.text("guildhall.audit.changed", after, before);
    }

    private String value(String scope, String raw) {
        String inside = raw.startsWith("[") && raw.endsWith("]") ? raw.substring(1, raw.length() - 1) : raw;
        if (inside.isEmpty() || inside.equalsIgnoreCase("none")) {
            return words.text(NONE);
        }
        List<String> parts = Arrays.stream(inside.split(",")).map(String::strip).toList();
        return parts.stream().allMatch(each -> CONSTANT.matcher(each).matches())
                ? parts.stream().map(each -> constant(scope, each)).collect(Collectors.joining(", "))
                : single(MARK.matcher(inside).replaceFirst(""));
    }

    private String constant(String scope, String name) {
        String word = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return text(scope + "." + word).or(() -> text(word)).orElse(name);
    }

    private String single(String raw) {
        if (raw.startsWith(USER)) {
            return names.apply(new UserId(raw.substring(USER.length())));
        }
        if (raw.equals("true") || raw.equals("false")) {
            return words.text(VALUE + raw);
        }
        try {
            return dates.day(LocalDate.parse(raw));
        } catch (DateTimeParseException otherwise) {
            return raw;
        }
    }

    private Optional<String> said(String key, String change) {
        String text = words.text(DETAIL + key, change);
        return text.equals(DETAIL + key) ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> text(String key) {
        String text = words.text(VALUE + key);
        return text.equals(VALUE + key) ? Optional.empty() : Optional.of(text);
    }

    /** As texts spell it: {@code joinPolicy} is {@code join-policy}. */
    private static String slug(String name) {
        return name.replaceAll("([A-Z])", "-$1").replace(' ', '-').toLowerCase(Locale.ROOT);
    }
}
