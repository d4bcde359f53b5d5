package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.ao.In;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What waits for somebody, and what is over on a day. */
final class Due {
    private final ActiveObjects ao;

    Due(ActiveObjects ao) {
        this.ao = ao;
    }

    List<Membership> waitingSince(MembershipState state, Instant before, boolean reminded, long after, int limit) {
        String unreminded = reminded ? "" : " AND REMINDED_MS IS NULL";
        return list(Query.select()
                .where(
                        "MEMBER_STATE = ? AND SINCE_MS <= ? AND ID > ?" + unreminded,
                        state.name(),
                        before.toEpochMilli(),
                        after)
                .order("ID")
                .limit(limit));
    }

    List<Membership> guestsUntil(LocalDate day, boolean reminded, long after, int limit) {
        String unreminded = reminded ? "" : " AND REMINDED_MS IS NULL";
        return list(Query.select()
                .where(
                        "GUEST_UNTIL_MS <= ? AND (MEMBER_STATE = ? OR MEMBER_STATE = ?) AND ID > ?" + unreminded,
                        MembershipMapper.millis(day),
                        MembershipState.ACTIVE.name(),
                        MembershipState.SUSPENDED.name(),
                        after)
                .order("ID")
                .limit(limit));
    }

    List<Membership> termsUntil(LocalDate day, boolean told, long after, int limit) {
        String untold = told ? "" : " AND TERM_TOLD_MS IS NULL";
        return list(Query.select()
                .where(
                        "TERM_UNTIL_MS <= ? AND MEMBER_STATE = ? AND FACILITATOR = ? AND ID > ?" + untold,
                        MembershipMapper.millis(day),
                        MembershipState.ACTIVE.name(),
                        true,
                        after)
                .order("ID")
                .limit(limit));
    }

    List<Membership> waiting(CommunityId community, Waiting what, Instant now, int limit) {
        WaitingCriteria meant = WaitingCriteria.of(what, now);
        return list(Query.select()
                .where("COMMUNITY_ID = ? AND " + meant.criteria(), meant.after(community.value()))
                .order(meant.order())
                .limit(limit));
    }

    int countWaiting(CommunityId community, Waiting what, Instant now) {
        WaitingCriteria meant = WaitingCriteria.of(what, now);
        return ao.count(
                MembershipRecord.class, "COMMUNITY_ID = ? AND " + meant.criteria(), meant.after(community.value()));
    }

    List<Membership> waitingIn(Collection<CommunityId> communities, Instant now, int limit) {
        WaitingCriteria any = WaitingCriteria.any(now);
        return In.chunks("COMMUNITY_ID", AoMemberships.ids(communities)).stream()
                .flatMap(in -> rows(Query.select()
                        .where(any.criteria() + " AND " + in.criteria(), in.after(any.parameters()))
                        .order("ID")
                        .limit(limit)))
                .map(MembershipMapper::membership)
                .limit(limit)
                .toList();
    }

    private List<Membership> list(Query query) {
        return rows(query).map(MembershipMapper::membership).toList();
    }

    private Stream<MembershipRecord> rows(Query query) {
        return Stream.of(ao.find(MembershipRecord.class, query));
    }
}
