package io.guildhall.community;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the first steps that newcomers are asked to take.
 *
 * @param no its number in the community, from 1; never given twice, and kept when the title changes
 * @param title one line of at most {@value #TITLE_MAX} characters
 * @param act what it is, where the app knows the way
 * @param page where it is done, as a path of this wiki without the context path; empty for an act, and for what is done elsewhere
 */
public record NewcomerStep(int no, String title, Optional<StepAct> act, String page) {
    public static final int TITLE_MAX = 120;

    private static final String BETWEEN = "\t";
    private static final int PARTS = 3;

    /** One line, for storage: titles have no tabs. */
    String line() {
        return no + BETWEEN + act.map(Enum::name).orElse(page) + BETWEEN + title;
    }

    /** Reads a line; empty for an act that a later version has and this one does not. */
    static Optional<NewcomerStep> parse(String line) {
        String[] parts = line.split(BETWEEN, PARTS);
        int no = Integer.parseInt(parts[0]);
        if (parts[1].isEmpty() || parts[1].startsWith("/")) {
            return Optional.of(new NewcomerStep(no, parts[2], Optional.empty(), parts[1]));
        }
        return Stream.of(StepAct.values())
                .filter(act -> act.name().equals(parts[1]))
                .map(act -> new NewcomerStep(no, parts[2], Optional.of(act), ""))
                .findFirst();
    }
}
