package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.UserId;
import java.util.Comparator;

/**
 * What somebody wants of another.
 *
 * @param rank 1 to {@value #WISHES_MAX} of a wish, the dearest first; 0 of the others
 */
public record Preference(UserId target, PreferenceKind kind, int rank) {
    public static final int WISHES_MAX = 5;
    /** Wishes by rank, then the others by kind and person. */
    public static final Comparator<Preference> ORDER = Comparator.comparing(Preference::kind)
            .thenComparing(Preference::rank)
            .thenComparing(each -> each.target().value());
}
