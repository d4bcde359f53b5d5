package io.guildhall.recognition.rule.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.rule.Backfill;
import io.guildhall.recognition.rule.Backfills;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** How far badges are given to all who earned them, in the host's database. */
@Named
final class AoBackfills implements Backfills {
    private final ActiveObjects ao;

    @Inject
    AoBackfills(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Backfill> last(String badge) {
        return rows(Query.select()
                        .where("BADGE_CODE = ?", badge)
                        .order("ID DESC")
                        .limit(1))
                .findFirst();
    }

    @Override
    public List<Backfill> running(long after, int limit) {
        return rows(Query.select()
                        .where("UNDER_WAY = ? AND ID > ?", true, after)
                        .order("ID ASC")
                        .limit(limit))
                .toList();
    }

    @Override
    public Backfill add(Backfill begun) {
        BackfillRecord row = Unique.writing(
                begun.badge(),
                () -> ao.create(
                        BackfillRecord.class,
                        new DBParam("UNIQ_KEY", begun.badge()),
                        new DBParam("BADGE_CODE", begun.badge()),
                        new DBParam("TELLING", begun.telling()),
                        new DBParam("UNDER_WAY", true),
                        new DBParam("AFTER_ID", begun.after()),
                        new DBParam("LOOKED_COUNT", begun.looked()),
                        new DBParam("GIVEN_COUNT", begun.given()),
                        new DBParam("BEGUN_MS", begun.begun().toEpochMilli()),
                        new DBParam("CHANGED_MS", begun.changed().toEpochMilli())));
        return begun.numbered(row.getID());
    }

    @Override
    public void save(Backfill changed) {
        Stream.of(ao.find(BackfillRecord.class, "ID = ?", changed.id())).forEach(row -> {
            if (!changed.running()) {
                row.setUniqKey(changed.badge() + "#" + changed.id());
            }
            row.setUnderWay(changed.running());
            row.setAfterId(changed.after());
            row.setLookedCount(changed.looked());
            row.setGivenCount(changed.given());
            row.setChangedMs(changed.changed().toEpochMilli());
            row.save();
        });
    }

    private Stream<Backfill> rows(Query query) {
        return Stream.of(ao.find(BackfillRecord.class, query))
                .map(row -> new Backfill(
                        row.getID(),
                        row.getBadgeCode(),
                        row.isTelling(),
                        row.isUnderWay(),
                        row.getAfterId(),
                        row.getLookedCount(),
                        row.getGivenCount(),
                        Instant.ofEpochMilli(row.getBegunMs()),
                        Instant.ofEpochMilli(row.getChangedMs())));
    }
}
