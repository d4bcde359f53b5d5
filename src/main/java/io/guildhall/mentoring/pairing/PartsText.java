package io.guildhall.mentoring.pairing;

import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Who is in a pairing, as one column keeps it: a line for each, {@code <role> <agreed> <done> <user key>}. */
public final class PartsText {
    private static final String YES = "1";
    private static final int COLUMNS = 4;

    private PartsText() {}

    /** As the column keeps them, in this order. */
    public static String of(List<Part> parts) {
        return parts.stream()
                .map(part -> String.join(
                        " ",
                        part.role().name(),
                        flag(part.agreed()),
                        flag(part.done()),
                        part.user().value()))
                .collect(Collectors.joining("\n"));
    }

    private static String flag(boolean set) {
        return set ? YES : "0";
    }

    /**
     * Those that the column keeps.
     *
     * @throws IllegalArgumentException where a role is none, or somebody is nobody
     * @throws IndexOutOfBoundsException where a line has too little in it
     */
    public static List<Part> read(String stored) {
        return stored.lines()
                .map(line -> line.split(" ", COLUMNS))
                .map(part -> new Part(
                        new UserId(part[3]), PartRole.valueOf(part[0]), part[1].equals(YES), part[2].equals(YES)))
                .toList();
    }

    /** The same with other people in the same places. */
    public static String with(String stored, UnaryOperator<String> people) {
        return of(read(stored).stream()
                .map(part -> new Part(
                        new UserId(people.apply(part.user().value())), part.role(), part.agreed(), part.done()))
                .toList());
    }
}
