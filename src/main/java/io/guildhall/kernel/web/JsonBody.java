package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The properties of a request's body, taken one by one. A property exists only because a resource takes it by name, and whatever is left over
 * is refused before anything is done, so a caller can set nothing that the resource did not ask for.
 *
 * <p>Taking never fails at once: where a value is missing or wrong a stand-in is given, and {@link #read} throws the result away and refuses,
 * naming all wrong fields.
 */
public final class JsonBody {
    private final Map<String, Object> left;
    private final Complaints complaints = new Complaints();
    private Optional<String> mistyped = Optional.empty();

    private JsonBody(Map<String, Object> properties) {
        this.left = new LinkedHashMap<>(properties);
    }

    /**
     * What {@code shape} makes of the properties. Refused where it left one (400), where one has the wrong type (400), or where a value is
     * missing or none of those allowed (422).
     */
    static <T> Outcome<T> read(Map<String, Object> properties, Function<JsonBody, T> shape) {
        JsonBody body = new JsonBody(properties);
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

    /** A list of texts that may be left out. */
    public Optional<List<String>> optionalTextList(String name) {
        return left.containsKey(name) ? Optional.of(textList(name)) : Optional.empty();
    }

    /** A number as it was written, which may be left out. */
    public Optional<String> optionalNumber(String name) {
        return take(name, JsonNumber.class).map(JsonNumber::text);
    }

    /** Takes a property whatever it holds, for those that are announced but have no meaning yet, or shown but never set. */
    public void ignore(String name) {
        left.remove(name);
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
