package io.guildhall.devhost.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A row of a CSV file. */
record Row(Place place, List<String> header, List<String> cells) {
    /** A cell that must not be blank. */
    String text(String column) throws BadData {
        String value = cell(column);
        if (value.isBlank()) {
            throw bad("the " + column + " is missing");
        }
        return value;
    }

    boolean isEmpty(String column) {
        return cell(column).isBlank();
    }

    /** The values of a cell, separated by {@code ;}; none where it is empty. */
    Set<String> values(String column) throws BadData {
        Set<String> values = new LinkedHashSet<>();
        if (cell(column).isEmpty()) {
            return values;
        }
        for (String value : cell(column).split(";", -1)) {
            if (value.isBlank() || !values.add(value.strip())) {
                throw bad("the " + column + " hold an empty or a repeated value: " + cell(column));
            }
        }
        return values;
    }

    boolean flag(String column) throws BadData {
        return switch (cell(column)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(column + " is neither true nor false: " + cell(column));
        };
    }

    BadData bad(String problem) {
        return place.bad(problem);
    }

    private String cell(String column) {
        return cells.get(header.indexOf(column));
    }
}
