package io.guildhall.contribution.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.contribution.Contribution;
import io.guildhall.contribution.ContributionLog;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** What was written and not counted yet, in the host's database. */
@Named
final class AoContributionLog implements ContributionLog {
    private final ActiveObjects ao;

    @Inject
    AoContributionLog(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Contribution made) {
        ao.create(
                ContributionRecord.class,
                new DBParam("COMMUNITY_ID", made.community().value()),
                new DBParam("USER_KEY", made.user().value()),
                new DBParam("CONTRIBUTION_KIND", made.kind().name()),
                new DBParam("AT_MS", made.at().toEpochMilli()));
    }

    @Override
    public List<Line> after(long id, int limit) {
        Query query = Query.select().where("ID > ?", id).order("ID").limit(limit);
        return Stream.of(ao.find(ContributionRecord.class, query))
                .map(AoContributionLog::line)
                .toList();
    }

    private static Line line(ContributionRecord row) {
        return new Line(
                row.getID(),
                new Contribution(
                        new CommunityId(row.getCommunityId()),
                        new UserId(row.getUserKey()),
                        ContentWritten.Kind.valueOf(row.getContributionKind()),
                        Instant.ofEpochMilli(row.getAtMs())));
    }

    @Override
    public List<Line> take(Collection<Long> ids) {
        List<Line> taken = new ArrayList<>();
        for (In in : In.chunks("ID", ids)) {
            Query query = Query.select().where(in.criteria(), in.after()).order("ID");
            Stream.of(ao.find(ContributionRecord.class, query))
                    .map(AoContributionLog::line)
                    .forEach(taken::add);
            ao.deleteWithSQL(ContributionRecord.class, in.criteria(), in.after());
        }
        return taken;
    }
}
