package io.guildhall.mentoring.enrolment;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom somebody wants and does not want, each by user key or username, as it came in.
 *
 * @param wishes the dearest first
 */
public record WantedPreferences(List<String> wishes, List<String> ignored, List<String> blocked) {
    /** Nobody means more than this. */
    public static final int OTHERS_MAX = 50;

    public WantedPreferences {
        wishes = List.copyOf(wishes);
        ignored = List.copyOf(ignored);
        blocked = List.copyOf(blocked);
    }

    /** How many a field may name at most. */
    static int most(PreferenceKind kind) {
        return kind == PreferenceKind.WISH ? Preference.WISHES_MAX : OTHERS_MAX;
    }

    /** What a field is called that holds those of a kind. */
    static String field(PreferenceKind kind) {
        return switch (kind) {
            case WISH -> "wishes";
            case IGNORE -> "ignored";
            case BLOCK -> "blocked";
        };
    }

    List<String> of(PreferenceKind kind) {
        return switch (kind) {
            case WISH -> wishes;
            case IGNORE -> ignored;
            case BLOCK -> blocked;
        };
    }

    Stream<String> all() {
        return Stream.of(PreferenceKind.values()).flatMap(kind -> of(kind).stream());
    }
}
