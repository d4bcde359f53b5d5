package io.guildhall.e2e.race;

import io.guildhall.devhost.database.Database;
import io.guildhall.e2e.host.Crowd;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is left of a race in the app's own tables, of one community. */
final class Rows {
    private final Database database;
    private final String space;
    private final Map<String, Object> community;

    Rows(Database database, String space) {
        this.database = database;
        this.space = space;
        this.community =
                database.jdbc().queryForMap("select * from " + table("COMMUNITY") + " where \"SPACE_KEY\" = ?", space);
    }

    /** A step of somebody's membership; {@code from} is empty for the first. */
    record Step(long membership, String from, String to) {}

    /** The roles that somebody had from then on. */
    record Roles(long membership, String roles) {}

    int memberCount() {
        return (Integer) community.get("MEMBER_COUNT");
    }

    int waitingCount() {
        return (Integer) community.get("WAITING_COUNT");
    }

    String status() {
        return (String) community.get("LIFE_STATUS");
    }

    /** The user key of each row of a membership; more than one of the same would be too many. */
    List<String> people() {
        return rows("MEMBERSHIP").stream()
                .map(row -> (String) row.get("USER_KEY"))
                .toList();
    }

    Map<Long, String> states() {
        return rows("MEMBERSHIP").stream()
                .collect(Collectors.toMap(row -> (Long) row.get("ID"), row -> (String) row.get("MEMBER_STATE")));
    }

    /** Those who are in and facilitate. */
    Set<Long> facilitators() {
        return rows("MEMBERSHIP").stream()
                .filter(row -> (Boolean) row.get("FACILITATOR"))
                .map(row -> (Long) row.get("ID"))
                .collect(Collectors.toSet());
    }

    /** All steps in the order in which they were made, which is that of their numbers, since a lock lets one after the other make them. */
    List<Step> steps() {
        return rows("MEMBERSHIP_EVENT").stream()
                .map(row -> new Step(
                        (Long) row.get("MEMBERSHIP_ID"),
                        row.get("FROM_STATE") == null ? "" : (String) row.get("FROM_STATE"),
                        (String) row.get("TO_STATE")))
                .toList();
    }

    /** All changes of roles in their order. */
    List<Roles> roles() {
        return database
                .jdbc()
                .queryForList("select c.* from " + table("ROLE_CHANGE") + " c join " + table("MEMBERSHIP")
                        + " m on m.\"ID\" = c.\"MEMBERSHIP_ID\" where m.\"COMMUNITY_ID\" = " + community.get("ID")
                        + " order by c.\"ID\"")
                .stream()
                .map(row -> new Roles(
                        (Long) row.get("MEMBERSHIP_ID"), row.get("ROLES") == null ? "" : (String) row.get("ROLES")))
                .toList();
    }

    /** Each line of the audit about somebody's state, as user key and states. */
    List<String> auditedSteps() {
        return database.jdbc()
                .queryForList(
                        "select \"OBJECT_REF\" || ' ' || \"DETAIL\" from " + table("AUDIT")
                                + " where \"SPACE_KEY\" = ? and \"OBJECT_REF\" like 'user:%' and \"ACT\" not like 'membership.role%'",
                        String.class,
                        space);
    }

    /** The same from the history. */
    List<String> recordedSteps() {
        Map<Long, String> users = rows("MEMBERSHIP").stream()
                .collect(Collectors.toMap(row -> (Long) row.get("ID"), row -> (String) row.get("USER_KEY")));
        return steps().stream()
                .map(step -> "user:" + users.get(step.membership()) + " "
                        + (step.from().isEmpty() ? "NONE" : step.from()) + ">" + step.to())
                .toList();
    }

    /** How often the audit says that somebody became a facilitator. */
    int auditedGifts() {
        return database.jdbc()
                .queryForObject(
                        "select count(*) from " + table("AUDIT")
                                + " where \"SPACE_KEY\" = ? and \"ACT\" = 'membership.roles' and \"DETAIL\" like '%>[FACILITATOR]'",
                        Integer.class,
                        space);
    }

    private List<Map<String, Object>> rows(String table) {
        return database.jdbc()
                .queryForList(
                        "select * from " + table(table) + " where \"COMMUNITY_ID\" = ? order by \"ID\"",
                        community.get("ID"));
    }

    private String table(String name) {
        return Crowd.table(database, name);
    }
}
