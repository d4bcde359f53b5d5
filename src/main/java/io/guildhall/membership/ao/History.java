package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Gathered;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.membership.MembershipEvent;
import io.guildhall.membership.MembershipState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The rows of MEMBERSHIP_EVENT. */
final class History {
    private final ActiveObjects ao;
    private final Gathered<MembershipEvent> events;

    History(ActiveObjects ao) {
        this.ao = ao;
        this.events = new Gathered<>(together -> Batch.create(
                ao, EventRecord.class, together.stream().map(History::columns).toList()));
    }

    void append(MembershipEvent event) {
        events.add(event);
    }

    private static Map<String, @Nullable Object> columns(MembershipEvent event) {
        return Batch.row(
                "MEMBERSHIP_ID", event.membership(),
                "COMMUNITY_ID", event.community().value(),
                "TO_STATE", event.to().name(),
                "REASON", event.reason(),
                "AT_MS", event.at().toEpochMilli(),
                "FROM_STATE", event.from().map(Enum::name).orElse(null),
                "ACTOR_KEY", event.actor().map(UserId::value).orElse(null));
    }

    Optional<MembershipEvent> last(long membership) {
        return last(membership, 1).stream().findFirst();
    }

    /** Newest first. */
    List<MembershipEvent> last(long membership, int limit) {
        Query query = Query.select()
                .where("MEMBERSHIP_ID = ?", membership)
                .order("ID DESC")
                .limit(limit);
        return Stream.of(ao.find(EventRecord.class, query)).map(History::event).toList();
    }

    Map<Long, List<Instant>> leaving(Collection<Long> memberships, MembershipState from) {
        return In.chunks("MEMBERSHIP_ID", memberships).stream()
                .flatMap(in -> Stream.of(ao.find(
                        EventRecord.class,
                        Query.select()
                                .where("FROM_STATE = ? AND " + in.criteria(), in.after(from.name()))
                                .order("ID"))))
                .collect(Collectors.groupingBy(
                        EventRecord::getMembershipId,
                        Collectors.mapping(row -> Instant.ofEpochMilli(row.getAtMs()), Collectors.toList())));
    }

    List<EventRecord> of(CommunityId community, OptionalLong before, int limit) {
        Query all = before.isPresent()
                ? Query.select().where("COMMUNITY_ID = ? AND ID < ?", community.value(), before.getAsLong())
                : Query.select().where("COMMUNITY_ID = ?", community.value());
        return List.of(ao.find(EventRecord.class, all.order("ID DESC").limit(limit)));
    }

    List<MembershipEvent> since(CommunityId community, Instant then, int limit) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND AT_MS >= ?", community.value(), then.toEpochMilli())
                .order("ID DESC")
                .limit(limit);
        return Stream.of(ao.find(EventRecord.class, query)).map(History::event).toList();
    }

    static MembershipEvent event(EventRecord row) {
        return new MembershipEvent(
                row.getMembershipId(),
                new CommunityId(row.getCommunityId()),
                Optional.ofNullable(row.getFromState()).map(MembershipState::valueOf),
                MembershipState.valueOf(row.getToState()),
                Optional.ofNullable(row.getActorKey()).map(UserId::new),
                Columns.text(row.getReason()),
                Instant.ofEpochMilli(row.getAtMs()));
    }
}
