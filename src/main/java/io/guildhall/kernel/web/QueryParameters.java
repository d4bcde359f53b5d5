package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The parameters of a list, read like a {@link JsonBody}: all complaints at once. An empty parameter is none. One that nobody asked for is
 * refused, because whoever filters and is not filtered sees more than they think.
 */
public final class QueryParameters {
    private static final int LIMIT_DEFAULT = 25;
    private static final int LIMIT_MAX = 100;
    private static final int TEXT_MAX = 500;
    private static final int CURSOR_MAX = 2_000;
    /** What the host's login, its forms and scripts against caches add to any address. */
    private static final Set<String> FOREIGN = Set.of("os_authType", "atl_token", "_");

    private static final List<String> FLAGS = List.of("true", "false");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");

    private final MultivaluedMap<String, String> parameters;
    private final Set<String> taken = new HashSet<>();
    private final Complaints complaints = new Complaints();

    private QueryParameters(MultivaluedMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** What {@code shape} makes of the parameters; refused (422) naming those that are wrong. */
    public static <T> Outcome<T> read(UriInfo uri, Function<QueryParameters, T> shape) {
        QueryParameters parameters = new QueryParameters(uri.getQueryParameters());
        T value = shape.apply(parameters);
        parameters.complainOfUnknown();
        return parameters.complaints.refusal().map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }

    private void complainOfUnknown() {
        parameters.keySet().stream()
                .filter(name -> !taken.contains(name) && !FOREIGN.contains(name))
                .sorted()
                .forEach(complaints::unknownParameter);
    }

    /** A text of at most {@value #TEXT_MAX} characters on one line. */
    public Optional<String> text(String name) {
        return text(name, TEXT_MAX);
    }

    /** One of the constants of {@code type}, by its exact name. */
    public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return text(name).flatMap(value -> complaints.constant(name, value, type));
    }

    /** Whether {@code true} was asked for; false where nothing was. */
    public boolean flag(String name) {
        return choice(name, FLAGS).filter("true"::equals).isPresent();
    }

    /** One of a few words. */
    public Optional<String> choice(String name, List<String> words) {
        Optional<String> chosen = text(name);
        if (chosen.filter(each -> !words.contains(each)).isPresent()) {
            complaints.unknownValue(name, String.join(", ", words));
        }
        return chosen;
    }

    /** A day, written as in 2026-05-03. */
    public Optional<LocalDate> day(String name) {
        return text(name).flatMap(value -> complaints.date(name, value));
    }

    /** How many items to give: 1 to {@value #LIMIT_MAX}, {@value #LIMIT_DEFAULT} where nothing was asked for. */
    public int limit() {
        String given = text("limit").orElse(Integer.toString(LIMIT_DEFAULT));
        int limit = SMALL_NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > LIMIT_MAX) {
            complaints.outOfRange("limit", 1, LIMIT_MAX);
        }
        return limit;
    }

    /** Where to go on. */
    public Optional<String> cursor() {
        return text("cursor", CURSOR_MAX);
    }

    private Optional<String> text(String name, int max) {
        taken.add(name);
        Optional<String> text = Optional.ofNullable(parameters.getFirst(name)).filter(each -> !each.isEmpty());
        if (text.filter(each -> each.length() > max).isPresent()) {
            complaints.tooLong(name, max);
        } else if (text.filter(each -> !PlainText.isOneLine(each)).isPresent()) {
            complaints.controlCharacters(name);
        }
        return text;
    }
}
