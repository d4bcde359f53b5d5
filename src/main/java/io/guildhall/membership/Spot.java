package io.guildhall.membership;

import io.guildhall.kernel.Place;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a list goes on that holds some things back: so many after the last one that was shown. What was held back has no part in it,
 * because a cursor can be read by whoever gets it.
 *
 * @param after the last one shown; empty at the beginning
 * @param skipped how many after it were looked at and held back
 */
public record Spot(Optional<Place> after, int skipped) {
    public static final Spot BEGINNING = new Spot(Optional.empty(), 0);

    private static final Pattern FORM = Pattern.compile("([0-9]{1,7})(?:~([A-Za-z0-9_-]+))?");

    /** Right after one that was shown. */
    public static Spot after(Place shown) {
        return new Spot(Optional.of(shown), 0);
    }

    /** After one more that was looked at and held back. */
    public Spot further() {
        return new Spot(after, skipped + 1);
    }

    /** For callers: opaque, and safe in an address. */
    public String cursor() {
        String plain = skipped + after.map(place -> "~" + place.cursor()).orElse("");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what {@link #cursor()} gave; empty for anything else. */
    public static Optional<Spot> parse(String cursor) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
            if (!form.matches()) {
                return Optional.empty();
            }
            int skipped = Integer.parseInt(form.group(1));
            return form.group(2) == null
                    ? Optional.of(new Spot(Optional.empty(), skipped))
                    : Place.parse(form.group(2)).map(place -> new Spot(Optional.of(place), skipped));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
