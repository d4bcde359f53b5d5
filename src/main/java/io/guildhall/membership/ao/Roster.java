package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.membership.MemberKind;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.RosterFilter;
import io.guildhall.membership.RosterLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Who is in a community, by name, and how many. */
final class Roster {
    private final ActiveObjects ao;

    Roster(ActiveObjects ao) {
        this.ao = ao;
    }

    List<RosterLine> page(CommunityId community, RosterFilter wanted, Optional<Place> after, int limit) {
        StringBuilder criteria = new StringBuilder("COMMUNITY_ID = ? AND MEMBER_STATE = ?");
        List<Object> parameters =
                new ArrayList<>(List.of(community.value(), wanted.state().name()));
        wanted.role().ifPresent(role -> {
            criteria.append(" AND ROLES LIKE ?");
            parameters.add(RoleText.pattern(role));
        });
        wanted.kind().ifPresent(kind -> {
            criteria.append(" AND MEMBER_KIND = ?");
            parameters.add(kind.name());
        });
        if (!wanted.prefix().isEmpty()) {
            criteria.append(" AND NAME_SORT LIKE ? ESCAPE '!'");
            parameters.add(Prefix.pattern(wanted.prefix()));
        }
        after.ifPresent(place -> {
            criteria.append(" AND (NAME_SORT > ? OR (NAME_SORT = ? AND ID > ?))");
            parameters.addAll(List.of(place.sortName(), place.sortName(), place.id()));
        });
        return rows(Query.select()
                        .where(criteria.toString(), parameters.toArray())
                        .order("NAME_SORT, ID")
                        .limit(limit))
                .map(row -> new RosterLine(MembershipMapper.membership(row), new Place(row.getNameSort(), row.getID())))
                .toList();
    }

    List<Membership> rows(CommunityId community, long after, int limit) {
        return list(Query.select()
                .where("COMMUNITY_ID = ? AND ID > ?", community.value(), after)
                .order("ID")
                .limit(limit));
    }

    Optional<Place> placeOf(CommunityId community, long membership) {
        return rows(Query.select().where("ID = ? AND COMMUNITY_ID = ?", membership, community.value()))
                .map(row -> new Place(row.getNameSort(), row.getID()))
                .findFirst();
    }

    int count(CommunityId community, MembershipState state) {
        return ao.count(
                MembershipRecord.class, "COMMUNITY_ID = ? AND MEMBER_STATE = ?", community.value(), state.name());
    }

    int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since) {
        StringBuilder criteria = new StringBuilder("COMMUNITY_ID = ? AND MEMBER_STATE = ?");
        List<Object> parameters = new ArrayList<>(List.of(community.value(), MembershipState.ACTIVE.name()));
        role.ifPresent(wanted -> {
            criteria.append(" AND ROLES LIKE ?");
            parameters.add(RoleText.pattern(wanted));
        });
        since.ifPresent(then -> {
            criteria.append(" AND JOINED_MS >= ?");
            parameters.add(then.toEpochMilli());
        });
        return ao.count(MembershipRecord.class, criteria.toString(), parameters.toArray());
    }

    int countGuests(CommunityId community) {
        return ao.count(
                MembershipRecord.class,
                "COMMUNITY_ID = ? AND MEMBER_STATE = ? AND MEMBER_KIND = ?",
                community.value(),
                MembershipState.ACTIVE.name(),
                MemberKind.GUEST.name());
    }

    int countFacilitators(CommunityId community) {
        return ao.count(
                MembershipRecord.class,
                "COMMUNITY_ID = ? AND MEMBER_STATE = ? AND FACILITATOR = ?",
                community.value(),
                MembershipState.ACTIVE.name(),
                true);
    }

    private List<Membership> list(Query query) {
        return rows(query).map(MembershipMapper::membership).toList();
    }

    private Stream<MembershipRecord> rows(Query query) {
        return Stream.of(ao.find(MembershipRecord.class, query));
    }
}
