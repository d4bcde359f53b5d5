package io.guildhall.notice.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Batch;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.notice.NewNotice;
import io.guildhall.notice.Notice;
import io.guildhall.notice.Notices;
import io.guildhall.notice.Plan;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notices in the host's database. */
@Named
final class AoNotices implements Notices {
    private static final String FRESH = "READ_MS IS NULL AND DONE_MS IS NULL";

    private final ActiveObjects ao;

    @Inject
    AoNotices(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<String> taken(Collection<String> keys) {
        return In.chunks("UNIQ_KEY", keys).stream()
                .flatMap(in -> rows(Query.select().where(in.criteria(), in.after())))
                .map(NoticeRecord::getUniqKey)
                .collect(Collectors.toSet());
    }

    @Override
    public long add(NewNotice notice) {
        return Unique.writing(notice.key(), () -> ao.create(NoticeRecord.class, columns(notice)))
                .getID();
    }

    private static DBParam[] columns(NewNotice notice) {
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", notice.key()),
                new DBParam("USER_KEY", notice.user().value()),
                new DBParam("OCCASION_ID", notice.occasion()),
                new DBParam("COMMUNITY_ID", notice.community().value()),
                new DBParam("KIND", notice.kind().name()),
                new DBParam("TEXT_NAME", notice.text()),
                new DBParam("MAIL_PLAN", notice.plan().name()),
                new DBParam("AT_MS", notice.at().toEpochMilli())));
        notice.about().ifPresent(person -> columns.add(new DBParam("ABOUT_KEY", person.value())));
        return columns.toArray(DBParam[]::new);
    }

    @Override
    public int settle(
            CommunityId community,
            Set<OccasionKind> kinds,
            Optional<UserId> about,
            String reference,
            long beforeOccasion,
            Instant at) {
        int settled = 0;
        for (In in : In.chunks("KIND", kinds.stream().map(Enum::name).sorted().toList())) {
            for (NoticeRecord row : waiting(community, in, about, beforeOccasion)) {
                if (reference.isEmpty() || row.getUniqKey().contains("|" + reference + "|")) {
                    row.setDoneMs(at.toEpochMilli());
                    row.save();
                    settled++;
                }
            }
        }
        return settled;
    }

    private NoticeRecord[] waiting(CommunityId community, In in, Optional<UserId> about, long beforeOccasion) {
        String before = "COMMUNITY_ID = ? AND OCCASION_ID < ? AND DONE_MS IS NULL AND ";
        if (about.isEmpty()) {
            return ao.find(NoticeRecord.class, before + in.criteria(), in.after(community.value(), beforeOccasion));
        }
        String person = about.get().value();
        return ao.find(
                NoticeRecord.class,
                before + "(ABOUT_KEY = ? OR (ABOUT_KEY IS NULL AND USER_KEY = ?)) AND " + in.criteria(),
                in.after(community.value(), beforeOccasion, person, person));
    }

    @Override
    public List<Notice> of(UserId user, OptionalLong before, int limit) {
        return list("USER_KEY = ? AND ID < ?", limit, user.value(), before.orElse(Long.MAX_VALUE));
    }

    @Override
    public List<Notice> fresh(UserId user, long after, OptionalLong before, int limit) {
        return list(
                "USER_KEY = ? AND ID < ? AND ID > ? AND " + FRESH,
                limit,
                user.value(),
                before.orElse(Long.MAX_VALUE),
                after);
    }

    @Override
    public Optional<Notice> find(UserId user, long id) {
        return list("USER_KEY = ? AND ID = ?", 1, user.value(), id).stream().findFirst();
    }

    @Override
    public void mark(long id, Optional<Instant> readAt, Optional<Instant> doneAt) {
        rows(Query.select().where("ID = ?", id)).forEach(row -> {
            Columns.setOrClear(row.getReadMs(), readAt.map(Instant::toEpochMilli), row::setReadMs);
            Columns.setOrClear(row.getDoneMs(), doneAt.map(Instant::toEpochMilli), row::setDoneMs);
            row.save();
        });
    }

    @Override
    public List<Notice> weekly(UserId user, int limit) {
        return list("USER_KEY = ? AND MAIL_PLAN = ? AND " + FRESH, limit, user.value(), Plan.WEEKLY.name());
    }

    @Override
    public void mailed(Collection<Long> notices) {
        In.chunks("ID", notices).stream()
                .flatMap(in -> rows(Query.select().where(in.criteria(), in.after())))
                .forEach(row -> {
                    row.setMailPlan(Plan.WEEKLY_SENT.name());
                    row.save();
                });
    }

    @Override
    public int forgetBefore(Instant time, int most) {
        Query oldest = Query.select()
                .where("AT_MS < ?", time.toEpochMilli())
                .order("AT_MS")
                .limit(most);
        return Batch.delete(ao, NoticeRecord.class, oldest, NoticeRecord::getID);
    }

    private List<Notice> list(String criteria, int limit, Object... parameters) {
        return rows(Query.select().where(criteria, parameters).order("ID DESC").limit(limit))
                .map(AoNotices::notice)
                .toList();
    }

    private Stream<NoticeRecord> rows(Query query) {
        return Stream.of(ao.find(NoticeRecord.class, query));
    }

    private static Notice notice(NoticeRecord row) {
        return new Notice(
                row.getID(),
                new UserId(row.getUserKey()),
                row.getOccasionId(),
                new CommunityId(row.getCommunityId()),
                OccasionKind.valueOf(row.getKind()),
                row.getTextName(),
                Optional.ofNullable(row.getAboutKey()).map(UserId::new),
                Plan.valueOf(row.getMailPlan()),
                Instant.ofEpochMilli(row.getAtMs()),
                Columns.time(row.getReadMs()),
                Columns.time(row.getDoneMs()));
    }
}
