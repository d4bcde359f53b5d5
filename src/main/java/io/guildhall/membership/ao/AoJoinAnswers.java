package io.guildhall.membership.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswers;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Answers to join questions in the host's database. */
@Named
final class AoJoinAnswers implements JoinAnswers {
    private final ActiveObjects ao;

    @Inject
    AoJoinAnswers(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void keep(AnswerSheet sheet) {
        ao.create(
                JoinAnswerRecord.class,
                new DBParam("MEMBERSHIP_ID", sheet.membership()),
                new DBParam("ANSWERS", AnswerText.of(sheet.answers())),
                new DBParam("AT_MS", sheet.at().toEpochMilli()));
    }

    @Override
    public Map<Long, AnswerSheet> newest(Collection<Long> memberships) {
        Map<Long, AnswerSheet> sheets = new LinkedHashMap<>();
        In.chunks("MEMBERSHIP_ID", memberships).stream()
                .flatMap(in ->
                        rows(Query.select().where(in.criteria(), in.after()).order("ID")))
                .forEach(row -> sheets.put(row.getMembershipId(), sheet(row)));
        return sheets;
    }

    private static AnswerSheet sheet(JoinAnswerRecord row) {
        return new AnswerSheet(
                row.getMembershipId(),
                Instant.ofEpochMilli(row.getAtMs()),
                AnswerText.parse(Columns.text(row.getAnswers())));
    }

    @Override
    public List<Kept> before(Instant time, long after, int limit) {
        Query query = Query.select()
                .where("ID > ? AND AT_MS < ?", after, time.toEpochMilli())
                .order("ID")
                .limit(limit);
        return rows(query)
                .map(row -> new Kept(row.getID(), row.getMembershipId(), Instant.ofEpochMilli(row.getAtMs())))
                .toList();
    }

    @Override
    public void delete(Collection<Long> sheets) {
        In.chunks("ID", sheets).forEach(in -> ao.deleteWithSQL(JoinAnswerRecord.class, in.criteria(), in.after()));
    }

    private Stream<JoinAnswerRecord> rows(Query query) {
        return Stream.of(ao.find(JoinAnswerRecord.class, query));
    }
}
