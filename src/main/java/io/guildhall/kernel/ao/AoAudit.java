package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.AuditTrail;
import io.guildhall.kernel.Gathered;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;

/** The audit in the host's database. */
@Named
final class AoAudit implements Audit, AuditTrail {
    private static final int DETAIL_MAX = 450;

    private final ActiveObjects ao;
    private final Gathered<AuditEntry> entries = new Gathered<>(this::write);

    @Inject
    AoAudit(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    private void write(List<AuditEntry> together) {
        Batch.create(ao, AuditRow.class, together.stream().map(AoAudit::columns).toList());
    }

    private static Map<String, @Nullable Object> columns(AuditEntry entry) {
        return Batch.row(
                "ACT", entry.act(),
                "SPACE_KEY", entry.space().value(),
                "OBJECT_REF", entry.object(),
                "DETAIL", cut(entry.detail()),
                "AT_MS", entry.at().toEpochMilli(),
                "ACTOR_KEY", entry.actor().map(UserId::value).orElse(null));
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        return Stream.of(ao.find(AuditRow.class, Query.select().order("ID DESC").limit(limit)))
                .map(AoAudit::entry)
                .toList();
    }

    @Override
    public List<Line> page(Filter filter, Optional<Mark> after, int limit) {
        List<String> criteria = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        filter.act().ifPresent(act -> add(criteria, values, "ACT = ?", act));
        filter.actor().ifPresent(actor -> add(criteria, values, "ACTOR_KEY = ?", actor.value()));
        filter.space().ifPresent(space -> add(criteria, values, "SPACE_KEY = ?", space.value()));
        filter.from().ifPresent(from -> add(criteria, values, "AT_MS >= ?", from.toEpochMilli()));
        filter.before().ifPresent(before -> add(criteria, values, "AT_MS < ?", before.toEpochMilli()));
        after.ifPresent(mark -> {
            long at = mark.at().toEpochMilli();
            add(criteria, values, "AT_MS <= ? AND (AT_MS < ? OR ID < ?)", at, at, mark.id());
        });
        Query query = Query.select().order("AT_MS DESC, ID DESC").limit(limit);
        if (!criteria.isEmpty()) {
            query.where(String.join(" AND ", criteria), values.toArray());
        }
        return Stream.of(ao.find(AuditRow.class, query))
                .map(row -> new Line(new Mark(Instant.ofEpochMilli(row.getAtMs()), row.getID()), entry(row)))
                .toList();
    }

    private static void add(List<String> criteria, List<Object> values, String criterion, Object... own) {
        criteria.add(criterion);
        values.addAll(List.of(own));
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        Query oldest = Query.select()
                .where("AT_MS < ?", time.toEpochMilli())
                .order("AT_MS, ID")
                .limit(most);
        return Batch.delete(ao, AuditRow.class, oldest, AuditRow::getID);
    }

    private static AuditEntry entry(AuditRow row) {
        return new AuditEntry(
                Optional.ofNullable(row.getActorKey()).map(UserId::new),
                row.getAct(),
                new SpaceKey(row.getSpaceKey()),
                row.getObjectRef(),
                Columns.text(row.getDetail()),
                Instant.ofEpochMilli(row.getAtMs()));
    }

    private static String cut(String detail) {
        return detail.length() <= DETAIL_MAX ? detail : detail.substring(0, DETAIL_MAX);
    }
}
