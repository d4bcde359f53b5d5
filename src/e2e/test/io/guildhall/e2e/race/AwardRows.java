package io.guildhall.e2e.race;

import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Crowd;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is left of a race in the app's own tables, of one badge. */
final class AwardRows {
    private final Database database;
    private final String badge;

    AwardRows(Database database, String badge) {
        this.database = database;
        this.badge = badge;
    }

    /** Who has it in that state, one by one; somebody twice would be too often. */
    List<String> earnersOf(String state) {
        return awards().stream()
                .filter(row -> row.get("AWARD_STATE").equals(state))
                .map(row -> row.get("USER_KEY").toString())
                .toList();
    }

    /** Every state that an award of it came to, as {@code award:<number> <state>}. */
    List<String> steps() {
        return awards().stream()
                .flatMap(row -> Stream.of("GRANTED", row.get("AWARD_STATE").toString())
                        .distinct()
                        .map(state -> "award:" + row.get("ID") + " " + state))
                .toList();
    }

    /** The same by the audit. */
    List<String> audited() {
        return audit().stream()
                .map(row -> row.get("OBJECT_REF") + " " + row.get("DETAIL"))
                .toList();
    }

    /** Awards that the audit has behind the end of the badge, in the order of their lines, since a lock lets one after the other write them. */
    List<Object> givenAfterItsEnd() {
        List<Long> ends = database.jdbc()
                .queryForList(
                        "select \"ID\" from " + table("AUDIT")
                                + " where \"ACT\" = 'badge.retired' and \"OBJECT_REF\" = ?",
                        Long.class,
                        "badge:" + badge);
        if (ends.size() != 1) {
            throw new AssertionError("it ended " + ends.size() + " times");
        }
        return audit().stream()
                .filter(row -> (Long) row.get("ID") > ends.get(0))
                .map(row -> row.get("OBJECT_REF"))
                .toList();
    }

    /** How often it was begun to give it to everyone who has earned it. */
    int backfills() {
        return database.jdbc()
                .queryForObject(
                        "select count(*) from " + table("BADGE_BACKFILL") + " where \"BADGE_CODE\" = ?",
                        Integer.class,
                        badge);
    }

    /** How many thanks there are, of whatever badge. */
    int thanks() {
        return database.jdbc().queryForObject("select count(*) from " + table("KUDOS"), Integer.class);
    }

    /** Makes all thanks older, since they count once they cannot be taken back any more. */
    void settleThanks() {
        database.jdbc().update("update " + table("KUDOS") + " set \"AT_MS\" = \"AT_MS\" - 3600000");
    }

    private List<Map<String, Object>> awards() {
        return database.jdbc()
                .queryForList("select * from " + table("AWARD") + " where \"BADGE_CODE\" = ? order by \"ID\"", badge);
    }

    private List<Map<String, Object>> audit() {
        return database.jdbc()
                .queryForList(
                        "select a.\"ID\", a.\"OBJECT_REF\", a.\"DETAIL\" from " + table("AUDIT") + " a join "
                                + table("AWARD")
                                + " w on a.\"OBJECT_REF\" = 'award:' || w.\"ID\" where w.\"BADGE_CODE\" = ? order by a.\"ID\"",
                        badge);
    }

    private String table(String name) {
        return Crowd.table(database, name);
    }
}
