package io.guildhall.review.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.setOrClear;
import static io.guildhall.kernel.ao.Columns.text;
import static io.guildhall.kernel.ao.Columns.time;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.review.Checklist;
import io.guildhall.review.HandOver;
import io.guildhall.review.HandOverRow;
import io.guildhall.review.HandOverState;
import io.guildhall.review.HandOvers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Hand-overs in the host's database. */
@Named
final class AoHandOvers implements HandOvers {
    private final ActiveObjects ao;

    @Inject
    AoHandOvers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<HandOverRow> forChange(CommunityId community, long id) {
        return Stream.of(ao.find(HandOverRecord.class, "ID = ? AND COMMUNITY_ID = ?", id, community.value()))
                .findFirst()
                .map(Row::new);
    }

    @Override
    public List<HandOver> open(CommunityId community) {
        return list(Query.select()
                .where("COMMUNITY_ID = ? AND OPEN_MS IS NOT NULL", community.value())
                .order("ID"));
    }

    @Override
    public List<HandOver> page(CommunityId community, Optional<UserId> concerned, OptionalLong before, int limit) {
        String all = "COMMUNITY_ID = ? AND ID < ?";
        long below = before.orElse(Long.MAX_VALUE);
        Query query = concerned
                .map(UserId::value)
                .map(user -> Query.select()
                        .where(all + " AND (GIVER_KEY = ? OR SUCCESSOR_KEY = ?)", community.value(), below, user, user))
                .orElseGet(() -> Query.select().where(all, community.value(), below));
        return list(query.order("ID DESC").limit(limit));
    }

    @Override
    public List<HandOver> waitingFor(UserId successor, int limit) {
        return list(Query.select()
                .where("SUCCESSOR_KEY = ? AND OPEN_MS IS NOT NULL", successor.value())
                .order("ID")
                .limit(limit));
    }

    @Override
    public List<HandOver> openSince(Instant then, long after, int limit) {
        return list(Query.select()
                .where("OPEN_MS <= ? AND ID > ?", then.toEpochMilli(), after)
                .order("ID")
                .limit(limit));
    }

    @Override
    public HandOver add(HandOver started) {
        String key = key(started);
        long at = started.startedAt().toEpochMilli();
        DBParam[] columns = {
            new DBParam("UNIQ_KEY", key),
            new DBParam("COMMUNITY_ID", started.community().value()),
            new DBParam("GIVER_KEY", started.from().value()),
            new DBParam("SUCCESSOR_KEY", started.to().value()),
            new DBParam("HAND_STATE", started.state().name()),
            new DBParam("WORDING", started.words()),
            new DBParam("CHECKLIST", started.checklist().text()),
            new DBParam("STARTED_MS", at),
            new DBParam("OPEN_MS", at)
        };
        HandOverRecord row = Unique.writing(key, () -> ao.create(HandOverRecord.class, columns));
        return new HandOver(
                row.getID(),
                started.community(),
                started.from(),
                started.to(),
                started.state(),
                started.words(),
                started.checklist(),
                started.startedAt(),
                started.endedAt(),
                started.page());
    }

    private static String key(HandOver handOver) {
        return handOver.community().value() + "|" + handOver.from().value();
    }

    private List<HandOver> list(Query query) {
        return Stream.of(ao.find(HandOverRecord.class, query))
                .map(AoHandOvers::handOver)
                .toList();
    }

    private static HandOver handOver(HandOverRecord row) {
        Long page = row.getPageId();
        return new HandOver(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                new UserId(row.getGiverKey()),
                new UserId(row.getSuccessorKey()),
                HandOverState.valueOf(row.getHandState()),
                text(row.getWording()),
                Checklist.parse(text(row.getChecklist())),
                Instant.ofEpochMilli(row.getStartedMs()),
                time(row.getEndedMs()),
                page == null ? OptionalLong.empty() : OptionalLong.of(page));
    }

    private record Row(HandOverRecord row) implements HandOverRow {
        @Override
        public HandOver value() {
            return handOver(row);
        }

        @Override
        public void save(HandOver changed) {
            String key = key(changed);
            Optional<Long> open =
                    Optional.of(changed.startedAt().toEpochMilli()).filter(at -> changed.isOpen());
            set(row.getUniqKey(), changed.isOpen() ? key : key + "|#" + changed.id(), row::setUniqKey);
            set(row.getHandState(), changed.state().name(), row::setHandState);
            set(text(row.getChecklist()), changed.checklist().text(), row::setChecklist);
            setOrClear(row.getOpenMs(), open, row::setOpenMs);
            setOrClear(row.getEndedMs(), changed.endedAt().map(Instant::toEpochMilli), row::setEndedMs);
            setOrClear(row.getPageId(), changed.page().stream().boxed().findFirst(), row::setPageId);
            row.save();
        }
    }
}
