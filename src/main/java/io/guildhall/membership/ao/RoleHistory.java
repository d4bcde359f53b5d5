package io.guildhall.membership.ao;

import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleSpell;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The rows of MEMBERSHIP_ROLE. */
final class RoleHistory {
    private final ActiveObjects ao;

    RoleHistory(ActiveObjects ao) {
        this.ao = ao;
    }

    void change(Membership before, Set<Role> now, UserId by, Instant at) {
        if (!now.containsAll(before.roles())) {
            lasting(before.id())
                    .filter(row -> !now.contains(Role.valueOf(row.getRoleName())))
                    .forEach(row -> end(row, at));
        }
        now.stream()
                .filter(role -> !before.roles().contains(role))
                .sorted()
                .forEach(role -> begin(before.id(), role, by, at));
    }

    private Stream<RoleRecord> lasting(long membership) {
        return Stream.of(ao.find(RoleRecord.class, "MEMBERSHIP_ID = ? AND UNTIL_MS IS NULL", membership));
    }

    private static void end(RoleRecord row, Instant at) {
        row.setUniqKey(row.getUniqKey() + "#" + row.getID());
        row.setUntilMs(at.toEpochMilli());
        row.save();
    }

    private void begin(long membership, Role role, UserId by, Instant at) {
        String key = membership + "|" + role.name();
        Unique.writing(
                key,
                () -> ao.create(
                        RoleRecord.class,
                        new DBParam("UNIQ_KEY", key),
                        new DBParam("MEMBERSHIP_ID", membership),
                        new DBParam("ROLE_NAME", role.name()),
                        new DBParam("GIVEN_BY", by.value()),
                        new DBParam("SINCE_MS", at.toEpochMilli())));
    }

    List<RoleSpell> of(long membership) {
        Query query = Query.select().where("MEMBERSHIP_ID = ?", membership).order("ID");
        return Stream.of(ao.find(RoleRecord.class, query))
                .map(row -> new RoleSpell(
                        row.getMembershipId(),
                        Role.valueOf(row.getRoleName()),
                        new UserId(row.getGivenBy()),
                        Instant.ofEpochMilli(row.getSinceMs()),
                        time(row.getUntilMs())))
                .toList();
    }
}
