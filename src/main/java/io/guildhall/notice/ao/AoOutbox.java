package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.notice.Mail;
import io.guildhall.notice.Outbox;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Mails in the host's database. */
@Named
final class AoOutbox implements Outbox {
    private static final String WAITING = "WAITING";
    private static final String SENDING = "SENDING";
    private static final String SENT = "SENT";

    private final ActiveObjects ao;

    @Inject
    AoOutbox(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return In.chunks("UNIQ_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(OutboxRecord.class, in.criteria(), in.after())))
                .map(OutboxRecord::getUniqKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void add(String key, UserId user, Optional<Long> notice, Instant due) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("USER_KEY", user.value()),
                new DBParam("PHASE", WAITING),
                new DBParam("DUE_MS", due.toEpochMilli()),
                new DBParam("TRIES", 0)));
        notice.ifPresent(id -> columns.add(new DBParam("NOTICE_ID", id)));
        Unique.writing(key, () -> ao.create(OutboxRecord.class, columns.toArray(DBParam[]::new)));
    }

    @Override
    public Optional<Mail> claim(Instant now) {
        // By the index alone: thousands of weekly mails are due at the same moment, and each claim would sort them all
        // for a second column.
        Query longest = Query.select()
                .where("PHASE = ? AND DUE_MS <= ?", WAITING, now.toEpochMilli())
                .order("DUE_MS")
                .limit(1);
        return Stream.of(ao.find(OutboxRecord.class, longest)).findFirst().map(row -> {
            row.setPhase(SENDING);
            row.setTries(row.getTries() + 1);
            row.save();
            Optional<Long> notice = Optional.ofNullable(row.getNoticeId());
            return new Mail(row.getID(), new UserId(row.getUserKey()), notice, row.getTries());
        });
    }

    @Override
    public void sent(long mail, Instant at) {
        close(mail, SENT, at);
    }

    @Override
    public void again(long mail, Instant due, boolean counted) {
        change(mail, row -> {
            row.setPhase(WAITING);
            row.setDueMs(due.toEpochMilli());
            if (!counted) {
                row.setTries(row.getTries() - 1);
            }
        });
    }

    @Override
    public void dropped(long mail, Dropped why, Instant at) {
        close(mail, why.name(), at);
    }

    private void close(long mail, String phase, Instant at) {
        change(mail, row -> {
            row.setPhase(phase);
            row.setClosedMs(at.toEpochMilli());
        });
    }

    private void change(long mail, Consumer<OutboxRecord> change) {
        Stream.of(ao.find(OutboxRecord.class, "ID = ?", mail)).forEach(row -> {
            change.accept(row);
            row.save();
        });
    }

    @Override
    public int waiting() {
        return ao.count(OutboxRecord.class, "PHASE = ?", WAITING);
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        long before = time.toEpochMilli();
        int closed = forget(most, "CLOSED_MS", "CLOSED_MS < ?", before);
        return closed == most
                ? closed
                : closed + forget(most - closed, "DUE_MS", "PHASE = ? AND DUE_MS < ?", SENDING, before);
    }

    private int forget(int most, String oldest, String criteria, Object... values) {
        Query query = Query.select().where(criteria, values).order(oldest).limit(most);
        return Batch.delete(ao, OutboxRecord.class, query, OutboxRecord::getID);
    }
}
