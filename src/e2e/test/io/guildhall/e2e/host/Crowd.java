package io.guildhall.e2e.host;

import io.guildhall.devhost.database.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Thousands of members, written straight into the app's own tables, since nobody can press a button that often. */
public final class Crowd {
    private Crowd() {}

    /** Adds people whom the host does not know to a community, as active members. */
    public static void join(Site site, String spaceKey, int people) {
        Database database = site.host().database();
        String communities = table(database, "COMMUNITY");
        String members = table(database, "MEMBERSHIP");
        long community = database.jdbc()
                .queryForObject("select \"ID\" from " + communities + " where \"SPACE_KEY\" = ?", Long.class, spaceKey);
        List<Object[]> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String key = "crowd-" + spaceKey + "-" + person;
            String name = String.format(Locale.ROOT, "person %05d", person);
            rows.add(new Object[] {community + "|" + key, community, key, name});
        }
        database.jdbc()
                .batchUpdate(
                        "insert into " + members
                                + " (\"UNIQ_KEY\", \"COMMUNITY_ID\", \"USER_KEY\", \"NAME_SORT\", \"MEMBER_STATE\","
                                + " \"MEMBER_KIND\", \"FACILITATOR\", \"ROLES\", \"SINCE_MS\", \"JOINED_MS\", \"LEFT_MS\","
                                + " \"DECIDED_MS\", \"QUIET\", \"JOIN_SOURCE\")"
                                + " values (?, ?, ?, ?, 'ACTIVE', 'MEMBER', false, '', 1, 1, 0, 0, false, 'SELF')",
                        rows);
        database.jdbc()
                .update(
                        "update " + communities + " set \"MEMBER_COUNT\" = \"MEMBER_COUNT\" + ? where \"ID\" = ?",
                        people,
                        community);
    }

    /** The quoted name of one of the app's tables. */
    public static String table(Database database, String name) {
        return "\""
                + database.jdbc()
                        .queryForObject(
                                "select table_name from information_schema.tables where table_name like ?",
                                String.class,
                                "AO\\_______\\_" + name)
                + "\"";
    }
}
