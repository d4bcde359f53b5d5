package io.guildhall.kernel.web;

import io.guildhall.kernel.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A CSV file that somebody brings: RFC 4180, with the semicolon where its head has one and no comma, as spreadsheets of many countries write it. What
 * {@link CsvWriter} put before a cell so that no spreadsheet calculates it is taken away again.
 */
public final class CsvTable {
    /** How many lines a file has at most; a longer one comes in several. */
    public static final int LINES_MAX = 500;

    private static final Pattern MADE_HARMLESS =
            Pattern.compile("(?<=^|[;\\t\\r\\n])'(?=[\\p{Z}\\p{Cf}\\p{Cc}\"']*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D\u2212])");

    private final String text;
    private final char separator;
    private final List<List<String>> records = new ArrayList<>();
    private int at;

    private CsvTable(String text) {
        this.text = text;
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        this.separator = head.contains(";") && !head.contains(",") ? ';' : ',';
    }

    /**
     * The lines of a file below its head; empty lines are left out.
     *
     * @param columns which ones there may be, in whatever order
     * @param needed the one that there must be
     */
    public static Outcome<List<Line>> read(String file, Set<String> columns, String needed) {
        CsvTable table = new CsvTable(file.startsWith("\uFEFF") ? file.substring(1) : file);
        if (!table.parse()) {
            return Outcome.refused(CsvRefusal.MALFORMED, table.records.size() + 1);
        }
        List<String> head = table.records.isEmpty()
                ? List.of()
                : table.records.get(0).stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        Optional<String> unknown =
                head.stream().filter(name -> !columns.contains(name)).findFirst();
        if (unknown.isPresent() || Set.copyOf(head).size() < head.size()) {
            return Outcome.refused(CsvRefusal.COLUMN_UNKNOWN, unknown.orElse(head.get(0)));
        }
        if (!head.contains(needed)) {
            return Outcome.refused(CsvRefusal.COLUMN_MISSING, needed);
        }
        return table.lines(head);
    }

    private Outcome<List<Line>> lines(List<String> head) {
        List<Line> lines = new ArrayList<>();
        for (int no = 1; no < records.size(); no++) {
            List<String> cells = records.get(no);
            if (cells.size() == 1 && cells.get(0).isBlank()) {
                continue;
            }
            if (cells.size() != head.size()) {
                return Outcome.refused(CsvRefusal.MALFORMED, no + 1);
            }
            Map<String, String> named = new HashMap<>();
            for (int column = 0; column < head.size(); column++) {
                named.put(
                        head.get(column),
                        MADE_HARMLESS.matcher(cells.get(column)).replaceAll(""));
            }
            lines.add(new Line(no + 1, named));
        }
        return lines.size() > LINES_MAX
                ? Outcome.refused(CsvRefusal.TOO_MANY_LINES, LINES_MAX)
                : Outcome.done(List.copyOf(lines));
    }

    /** False where a quote is not closed, or stands where none may; then the last record is the one before that. */
    private boolean parse() {
        while (at < text.length()) {
            List<String> cells = new ArrayList<>();
            boolean more = true;
            while (more) {
                Optional<String> cell = cell();
                if (cell.isEmpty()) {
                    return false;
                }
                cells.add(cell.get());
                more = at < text.length() && text.charAt(at) == separator;
                at += more ? 1 : 0;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
            records.add(cells);
        }
        return true;
    }

    private Optional<String> cell() {
        return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
    }

    private Optional<String> plain() {
        int from = at;
        while (at < text.length() && !endsCell(at)) {
            if (text.charAt(at) == '"') {
                return Optional.empty();
            }
            at++;
        }
        return Optional.of(text.substring(from, at));
    }

    private Optional<String> quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                cell.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(sign);
                at++;
            } else {
                return at == text.length() || endsCell(at) ? Optional.of(cell.toString()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean endsCell(int place) {
        char sign = text.charAt(place);
        return sign == separator || sign == '\n' || sign == '\r';
    }

    /**
     * One line.
     *
     * @param no its number in the file; the head is 1
     */
    public record Line(int no, Map<String, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** What stands in a column; empty where the file has no such column. */
        public Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }
    }
}
