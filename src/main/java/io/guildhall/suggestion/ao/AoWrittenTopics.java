package io.guildhall.suggestion.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.suggestion.WrittenTopics;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** With what labels people mark pages of their own, in the host's database. */
@Named
final class AoWrittenTopics implements WrittenTopics {
    private final ActiveObjects ao;

    @Inject
    AoWrittenTopics(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(UserId user, long page, List<String> labels, Instant at) {
        ao.create(
                PageTopicsRecord.class,
                new DBParam("USER_KEY", user.value()),
                new DBParam("PAGE_ID", page),
                new DBParam("LABELS", String.join(" ", labels)),
                new DBParam("AT_MS", at.toEpochMilli()));
    }

    @Override
    public List<Written> of(UserId user) {
        return written(Query.select()
                .where("USER_KEY = ?", user.value())
                .order("ID DESC")
                .limit(LOOKED_AT));
    }

    @Override
    public List<Written> after(long id, int limit) {
        return written(Query.select().where("ID > ?", id).order("ID").limit(limit));
    }

    private List<Written> written(Query query) {
        return Stream.of(ao.find(PageTopicsRecord.class, query))
                .map(row -> new Written(
                        row.getID(),
                        new UserId(row.getUserKey()),
                        row.getPageId(),
                        List.of(row.getLabels().split(" "))))
                .toList();
    }

    @Override
    public void delete(List<Long> ids) {
        In.chunks("ID", ids).forEach(in -> ao.deleteWithSQL(PageTopicsRecord.class, in.criteria(), in.after()));
    }

    @Override
    public void deleteOf(UserId user) {
        ao.deleteWithSQL(PageTopicsRecord.class, "USER_KEY = ?", user.value());
    }

    @Override
    public void deleteBefore(Instant then) {
        ao.deleteWithSQL(PageTopicsRecord.class, "AT_MS < ?", then.toEpochMilli());
    }
}
