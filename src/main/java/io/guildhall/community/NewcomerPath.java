package io.guildhall.community;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first steps that a community lays out for newcomers, in their order.
 *
 * @param revision counts changes, from 1 for none yet; it is the ETag
 * @param lastNo the highest number that a step ever had: so no step inherits that another one is done
 * @param madeAt when there were steps for the first time; empty until then
 * @param steps at most {@value #STEPS_MAX}
 */
public record NewcomerPath(int revision, int lastNo, Optional<Instant> madeAt, List<NewcomerStep> steps) {
    public static final int STEPS_MAX = 7;

    private static final String BETWEEN = " ";

    public NewcomerPath {
        steps = List.copyOf(steps);
    }

    /** No step yet, and never one before. */
    public static NewcomerPath none() {
        return new NewcomerPath(1, 0, Optional.empty(), List.of());
    }

    /** With other steps from now on. */
    public NewcomerPath with(List<NewcomerStep> others, Instant now) {
        int last = others.stream().mapToInt(NewcomerStep::no).max().orElse(0);
        Optional<Instant> made = madeAt.or(() -> Optional.of(now).filter(at -> !others.isEmpty()));
        return new NewcomerPath(revision + 1, Math.max(lastNo, last), made, others);
    }

    /** For storage: a head, then line by line; empty for none. */
    public String text() {
        if (equals(none())) {
            return "";
        }
        String head = revision
                + BETWEEN
                + lastNo
                + BETWEEN
                + madeAt.map(at -> Long.toString(at.toEpochMilli())).orElse("");
        return Stream.concat(Stream.of(head), steps.stream().map(NewcomerStep::line))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #text()} wrote. */
    public static NewcomerPath parse(String text) {
        if (text.isEmpty()) {
            return none();
        }
        List<String> lines = text.lines().toList();
        String[] head = lines.get(0).split(BETWEEN);
        return new NewcomerPath(
                Integer.parseInt(head[0]),
                Integer.parseInt(head[1]),
                head.length > 2 ? Optional.of(Instant.ofEpochMilli(Long.parseLong(head[2]))) : Optional.empty(),
                lines.stream()
                        .skip(1)
                        .flatMap(line -> NewcomerStep.parse(line).stream())
                        .toList());
    }
}
