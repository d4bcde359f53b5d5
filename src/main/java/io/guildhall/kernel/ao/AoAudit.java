package io.guildhall.kernel.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The audit in the host's database. */
@Named
final class AoAudit implements Audit {
    private static final int DETAIL_MAX = 450;

    private final ActiveObjects ao;

    @Inject
    AoAudit(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void record(AuditEntry entry) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("ACT", entry.act()),
                new DBParam("SPACE_KEY", entry.space().value()),
                new DBParam("OBJECT_REF", entry.object()),
                new DBParam("DETAIL", cut(entry.detail())),
                new DBParam("AT_MS", entry.at().toEpochMilli())));
        entry.actor().ifPresent(actor -> columns.add(new DBParam("ACTOR_KEY", actor.value())));
        ao.create(AuditRow.class, columns.toArray(DBParam[]::new));
    }

    @Override
    public List<AuditEntry> latest(int limit) {
        return Stream.of(ao.find(AuditRow.class, Query.select().order("ID DESC").limit(limit)))
                .map(AoAudit::entry)
                .toList();
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
