package io.guildhall.site;

import io.guildhall.kernel.Refusal.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How long things are kept and wait, as administrators decided; what they left alone is as usual. */
public record Times(Map<Span, Integer> decided) {
    public Times {
        decided = Map.copyOf(decided);
    }

    /** What holds until somebody decides otherwise. */
    public static Times usual() {
        return new Times(Map.of());
    }

    /** The same with another number for one of them. */
    public Times with(Span span, int number) {
        Map<Span, Integer> changed = new EnumMap<>(Span.class);
        changed.putAll(decided);
        if (number == span.usual()) {
            changed.remove(span);
        } else {
            changed.put(span, number);
        }
        return new Times(changed);
    }

    /** The number, in days or months as {@link Span} says. */
    public int of(Span span) {
        return decided.getOrDefault(span, span.usual());
    }

    /** What is counted in days, as a duration. */
    public Duration days(Span span) {
        return Duration.ofDays(of(span));
    }

    /** Before which moment entries of the audit go; empty where they stay for good. */
    public Optional<Instant> auditBefore(Instant now) {
        return of(Span.AUDIT) == 0 ? Optional.empty() : Optional.of(now.minus(days(Span.AUDIT)));
    }

    /** What is wrong with the numbers. */
    List<FieldError> problems() {
        return Stream.of(Span.values())
                .filter(span -> !span.allows(of(span)))
                .map(span -> new FieldError(span.word(), "field.out-of-range", List.of(span.least(), span.most())))
                .toList();
    }
}
