package io.guildhall.restoring;

import java.util.List;

/**
 * What a file would bring, or brought.
 *
 * @param tables each table of the file, in the order in which they are written; those that are left aside come last
 * @param unknownPeople how many of the people in it nobody here is; their rows come in as those of people who are gone
 * @param lostSpaces the keys of spaces that are not here; their communities come in archived
 * @param otherSite whether the numbers of its spaces say that it comes from another Confluence: numbers of pages mean nothing then
 * @param problems why it cannot come in, at most {@value #SHOWN} of them
 * @param wrong how many problems there are
 */
public record Restoration(
        List<TableLine> tables,
        int unknownPeople,
        List<String> lostSpaces,
        boolean otherSite,
        List<RowProblem> problems,
        int wrong) {
    /** How many problems are told. */
    public static final int SHOWN = 50;

    public Restoration {
        tables = List.copyOf(tables);
        lostSpaces = List.copyOf(lostSpaces);
        problems = List.copyOf(problems);
    }

    /** How many rows are added. */
    public int added() {
        return tables.stream().mapToInt(TableLine::added).sum();
    }

    /** How many of them a table has. */
    int added(String table) {
        return tables.stream()
                .filter(line -> line.table().equals(table))
                .mapToInt(TableLine::added)
                .sum();
    }

    /**
     * What becomes of the rows of a table.
     *
     * @param rows how many the file has
     * @param added how many come in
     * @param present how many stay out because here is something in their place already
     */
    public record TableLine(String table, int rows, int added, int present) {}

    /**
     * Why something in the file cannot be kept.
     *
     * @param row which one it is in its table, from 1; 0 where the whole table is meant
     * @param column empty where the whole row is meant
     */
    public record RowProblem(String table, int row, String column, Kind kind) {
        /** What is wrong. */
        public enum Kind {
            /** This version has no such table or column. */
            UNKNOWN,
            /** Something that every row has, or every file. */
            MISSING,
            /** Not what this column takes: another type, too long, out of its range, no word of this version, or nothing that the app would let anybody write. */
            BAD_VALUE,
            /** It names a row that the file does not have. */
            NO_SUCH_ROW,
            /** Another row has the same number or the same key. */
            DUPLICATE,
            /** Its columns contradict one another, or another row. */
            CONTRADICTION,
            /** Something would stand above itself, in one step or several. */
            CIRCLE
        }
    }
}
