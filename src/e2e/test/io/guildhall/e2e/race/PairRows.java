package io.guildhall.e2e.race;

import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Crowd;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is left of a race in the app's own tables, of one programme. */
final class PairRows {
    private final Database database;
    private final long programme;

    PairRows(Database database, String programme) {
        this.database = database;
        this.programme = Long.parseLong(programme);
    }

    /** A step of a pairing as the audit has it; {@code from} is NONE for the first. */
    record Step(long pairing, String act, String from, String to) {}

    /**
     * A pairing.
     *
     * @param people what each is in it, as {@code <role> <user key>}
     * @param key what keeps it from being open twice
     */
    record Pair(long id, String key, String state, List<String> people) {}

    /** A part in the programme. */
    record Part(String state, int places, int taken, int free) {}

    /** All by their numbers. */
    Map<Long, Pair> pairs() {
        return rows("PAIRING").stream()
                .map(row -> new Pair(
                        (Long) row.get("ID"),
                        text(row, "UNIQ_KEY"),
                        text(row, "PAIRING_STATE"),
                        text(row, "PARTS")
                                .lines()
                                .map(line -> line.split(" ", 4))
                                .map(part -> part[0] + ' ' + part[3])
                                .toList()))
                .collect(Collectors.toMap(Pair::id, pair -> pair));
    }

    /** Who takes part, as {@code <role> <user key>}. */
    Map<String, Part> parts() {
        return rows("ENROLMENT").stream()
                .collect(Collectors.toMap(
                        row -> text(row, "ENROL_ROLE") + ' ' + text(row, "USER_KEY"),
                        row -> new Part(
                                text(row, "ENROL_STATE"),
                                (Integer) row.get("PLACES"),
                                (Integer) row.get("TAKEN_PLACES"),
                                (Integer) row.get("FREE_PLACES"))));
    }

    /** The user keys of those in each pairing by the second table that knows. */
    Map<Long, List<String>> members() {
        return rows("PAIRING_MEMBER").stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row.get("PAIRING_ID"),
                        TreeMap::new,
                        Collectors.mapping(row -> text(row, "USER_KEY"), Collectors.toList())));
    }

    /** All steps in the order in which they were made, which is that of their numbers, since a lock lets one after the other make them. */
    List<Step> steps() {
        return database
                .jdbc()
                .queryForList("select a.* from " + table("AUDIT") + " a join " + table("PAIRING")
                        + " p on a.\"OBJECT_REF\" = 'pairing:' || p.\"ID\" where p.\"PROGRAMME_ID\" = " + programme
                        + " order by a.\"ID\"")
                .stream()
                .map(row -> {
                    String[] change = text(row, "DETAIL").split(">", 2);
                    long pairing = Long.parseLong(text(row, "OBJECT_REF").substring("pairing:".length()));
                    return new Step(pairing, text(row, "ACT"), change[0], change[1]);
                })
                .toList();
    }

    private List<Map<String, Object>> rows(String table) {
        return database.jdbc()
                .queryForList(
                        "select * from " + table(table) + " where \"PROGRAMME_ID\" = ? order by \"ID\"", programme);
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) == null ? "" : row.get(column).toString();
    }

    private String table(String name) {
        return Crowd.table(database, name);
    }
}
