package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The properties of a request's body, taken one by one. A property exists only because a resource takes it by name, and whatever is left over
 * is refused before anything is done, so a caller can set nothing that the resource did not ask for.
 *
 * <p>Taking never fails at once: where a value is missing or wrong a stand-in is given, and {@link #read} throws the result away and refuses,
 * naming all wrong fields.
 */
public final class JsonBody {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,8})");

    private final Map<String, Object> left;
    private final Complaints complaints;
    private Optional<String> mistyped = Optional.empty();

    private JsonBody(Map<String, Object> properties, Complaints complaints) {
        this.left = new LinkedHashMap<>(properties);
        this.complaints = complaints;
    }

    /** The shape of a body in which nothing is said: every property is refused. */
    public static boolean nothing(JsonBody body) {
        return true;
    }

    /**
     * What {@code shape} makes of the properties. Refused where it left one (400), where one has the wrong type (400), or where a value is
     * missing or none of those allowed (422).
     */
    static <T> Outcome<T> read(Map<String, Object> properties, Function<JsonBody, T> shape) {
        JsonBody body = new JsonBody(properties, new Complaints());
        T value = shape.apply(body);
        return body.refusal().map(Outcome::<T>refused).orElseGet(() -> Outcome.done(value));
    }

    /** A text that must be there. Whether it may be blank, and how long it may be, is for the service to say. */
    public String text(String name) {
        need(name);
        return optionalText(name).orElse("");
    }

    /** A text that may be left out; null is not a way of leaving it out. */
    public Optional<String> optionalText(String name) {
        return take(name, String.class);
    }

    /** One of the constants of {@code type}, by its exact name. */
    public <E extends Enum<E>> E constant(String name, Class<E> type) {
        need(name);
        return optionalConstant(name, type).orElse(type.getEnumConstants()[0]);
    }

    /** One of the constants of {@code type}, or nothing. */
    public <E extends Enum<E>> Optional<E> optionalConstant(String name, Class<E> type) {
        return optionalText(name).flatMap(value -> complaints.constant(name, value, type));
    }

    /** A list of constants that must be there; it may be empty, and naming one twice is naming it once. */
    public <E extends Enum<E>> Set<E> constants(String name, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        textList(name).forEach(value -> complaints.constant(name, value, type).ifPresent(constants::add));
        return constants;
    }

    /** A list of texts that may be left out. */
    public Optional<List<String>> optionalTextList(String name) {
        return left.containsKey(name) ? Optional.of(textList(name)) : Optional.empty();
    }

    /** A list of texts that must be there; it may be empty. */
    public List<String> textList(String name) {
        need(name);
        List<?> values = take(name, List.class).map(list -> (List<?>) list).orElse(List.of());
        if (!values.stream().allMatch(String.class::isInstance)) {
            mistyped = mistyped.or(() -> Optional.of(name));
            return List.of();
        }
        return values.stream().map(String.class::cast).toList();
    }

    /** Yes or no, which must be said. */
    public boolean truth(String name) {
        need(name);
        return take(name, Boolean.class).orElse(false);
    }

    /** A number as it was written; it must be there. */
    public String number(String name) {
        need(name);
        return optionalNumber(name).orElse("");
    }

    /** True or false, which may be left out. */
    public Optional<Boolean> optionalFlag(String name) {
        return take(name, Boolean.class);
    }

    /** A list of objects that may be left out, each read like a body of its own by {@code shape}. */
    public <T> List<T> objects(String name, Function<JsonBody, T> shape) {
        List<?> values = take(name, List.class).map(list -> (List<?>) list).orElse(List.of());
        if (!values.stream().allMatch(Map.class::isInstance)) {
            mistyped = mistyped.or(() -> Optional.of(name));
            return List.of();
        }
        return values.stream()
                .map(value -> object(name, (Map<?, ?>) value, shape))
                .toList();
    }

    /** The same; it must be there, and may be empty. */
    public <T> List<T> neededObjects(String name, Function<JsonBody, T> shape) {
        need(name);
        return objects(name, shape);
    }

    /** An object that may be left out or be null, read like a body of its own by {@code shape}. */
    public <T> Optional<T> optionalObject(String name, Function<JsonBody, T> shape) {
        if (left.get(name) == JsonReader.Null.NULL) {
            left.remove(name);
            return Optional.empty();
        }
        return take(name, Map.class).map(value -> object(name, (Map<?, ?>) value, shape));
    }

    private <T> T object(String name, Map<?, ?> properties, Function<JsonBody, T> shape) {
        Map<String, Object> inner = new LinkedHashMap<>();
        properties.forEach((key, value) -> inner.put((String) key, value));
        JsonBody body = new JsonBody(inner, complaints.inside(name));
        T value = shape.apply(body);
        mistyped = mistyped.or(() -> body.mistyped.map(each -> name + "." + each));
        body.left.forEach((key, unknown) -> left.put(name + "." + key, unknown));
        return value;
    }

    /** A whole number in that range, or nothing. */
    public OptionalInt optionalInt(String name, int least, int most) {
        Optional<String> number = optionalNumber(name);
        Optional<Integer> whole = number.filter(text -> WHOLE.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (number.isPresent() && whole.isEmpty()) {
            complaints.outOfRange(name, least, most);
        }
        return whole.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** A whole number in that range, which must be there. */
    public int number(String name, int least, int most) {
        need(name);
        return optionalInt(name, least, most).orElse(least);
    }

    /** A number as it was written, which may be left out. */
    public Optional<String> optionalNumber(String name) {
        return take(name, JsonNumber.class).map(JsonNumber::text);
    }

    /** Takes a property whatever it holds, for those that are announced but have no meaning yet, or shown but never set. */
    public void ignore(String name) {
        left.remove(name);
    }

    /** A day, written as {@code 2027-05-03}, which must be there. */
    public LocalDate date(String name) {
        need(name);
        return optionalText(name).flatMap(text -> complaints.date(name, text)).orElse(LocalDate.EPOCH);
    }

    /** A day, written as {@code 2027-05-03}, which may be left out. */
    public Optional<LocalDate> optionalDate(String name) {
        return optionalText(name).flatMap(text -> complaints.date(name, text));
    }

    private void need(String name) {
        if (!left.containsKey(name)) {
            complaints.missing(name);
        }
    }

    private <T> Optional<T> take(String name, Class<T> type) {
        Optional<Object> value = Optional.ofNullable(left.remove(name));
        if (value.isPresent() && !type.isInstance(value.get())) {
            mistyped = mistyped.or(() -> Optional.of(name));
        }
        return value.filter(type::isInstance).map(type::cast);
    }

    private Optional<Refusal> refusal() {
        return left.keySet().stream()
                .findFirst()
                .map(name -> Refusal.of(RequestRefusal.UNKNOWN_PROPERTY, name))
                .or(() -> mistyped.map(name -> Refusal.of(RequestRefusal.WRONG_TYPE, name)))
                .or(complaints::refusal);
    }
}
