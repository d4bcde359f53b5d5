package io.guildhall.membership.ao;

import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Gathered;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Role;
import io.guildhall.membership.RoleSpell;
import io.guildhall.membership.Served;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The rows of ROLE_CHANGE, and before them those of MEMBERSHIP_ROLE, in which earlier versions wrote each role by itself. */
final class RoleHistory {
    private final ActiveObjects ao;
    private final Gathered<Map<String, @Nullable Object>> changes;

    RoleHistory(ActiveObjects ao) {
        this.ao = ao;
        this.changes = new Gathered<>(rows -> Batch.create(ao, RoleChangeRecord.class, rows));
    }

    void changed(long membership, Set<Role> now, UserId by, Instant at) {
        changes.add(Batch.row(
                "MEMBERSHIP_ID",
                membership,
                "ROLES",
                RoleText.of(now),
                "GIVEN_BY",
                by.value(),
                "AT_MS",
                at.toEpochMilli()));
    }

    List<RoleSpell> of(long membership) {
        List<RoleSpell> spells = new ArrayList<>(Stream.of(ao.find(RoleRecord.class, all(membership)))
                .map(RoleHistory::spell)
                .toList());
        for (RoleChangeRecord change : ao.find(RoleChangeRecord.class, all(membership))) {
            apply(change, spells);
        }
        return List.copyOf(spells);
    }

    /** When somebody had a role in these places. Two statements for each 500. */
    List<Served> served(Collection<Membership> places, Role role) {
        Map<Long, Membership> byNumber = places.stream().collect(Collectors.toMap(Membership::id, place -> place));
        Map<Long, List<RoleSpell>> spells = new HashMap<>();
        for (In in :
                In.chunks("MEMBERSHIP_ID", byNumber.keySet().stream().sorted().toList())) {
            for (RoleRecord row : ao.find(RoleRecord.class, all(in))) {
                spells.computeIfAbsent(row.getMembershipId(), none -> new ArrayList<>())
                        .add(spell(row));
            }
            for (RoleChangeRecord change : ao.find(RoleChangeRecord.class, all(in))) {
                apply(change, spells.computeIfAbsent(change.getMembershipId(), none -> new ArrayList<>()));
            }
        }
        return spells.values().stream()
                .flatMap(List::stream)
                .filter(spell -> spell.role() == role)
                .flatMap(spell -> Optional.ofNullable(byNumber.get(spell.membership())).stream()
                        .map(place -> new Served(place.user(), place.community(), spell.since(), spell.until())))
                .toList();
    }

    private static Query all(In memberships) {
        return Query.select().where(memberships.criteria(), memberships.after()).order("ID");
    }

    /** A query is good for one table only: it keeps in mind which one. */
    private static Query all(long membership) {
        return Query.select().where("MEMBERSHIP_ID = ?", membership).order("ID");
    }

    private static void apply(RoleChangeRecord change, List<RoleSpell> spells) {
        Set<Role> now = RoleText.parse(text(change.getRoles()));
        Instant at = Instant.ofEpochMilli(change.getAtMs());
        spells.replaceAll(spell -> spell.until().isEmpty() && !now.contains(spell.role())
                ? new RoleSpell(spell.membership(), spell.role(), spell.by(), spell.since(), Optional.of(at))
                : spell);
        now.stream()
                .filter(role -> spells.stream().noneMatch(spell -> spell.until().isEmpty() && spell.role() == role))
                .sorted()
                .map(role -> new RoleSpell(
                        change.getMembershipId(), role, new UserId(change.getGivenBy()), at, Optional.empty()))
                .forEach(spells::add);
    }

    private static RoleSpell spell(RoleRecord row) {
        return new RoleSpell(
                row.getMembershipId(),
                Role.valueOf(row.getRoleName()),
                new UserId(row.getGivenBy()),
                Instant.ofEpochMilli(row.getSinceMs()),
                time(row.getUntilMs()));
    }
}
