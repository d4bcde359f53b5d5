package io.guildhall.contribution.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.contribution.Contributor;
import io.guildhall.contribution.Contributors;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who wrote something, in the host's database. */
@Named
final class AoContributors implements Contributors {
    private final ActiveObjects ao;

    @Inject
    AoContributors(ActiveObjects ao) {
        this.ao = ao;
    }

    private Stream<ContributorRecord> rows(Collection<String> keys) {
        return In.chunks("UNIQ_KEY", keys).stream()
                .flatMap(in -> Stream.of(ao.find(ContributorRecord.class, in.criteria(), in.after())));
    }

    @Override
    public void keep(Collection<Contributor> contributors) {
        Map<String, ContributorRecord> known = rows(contributors.stream()
                        .map(AoContributors::key)
                        .toList())
                .collect(Collectors.toMap(ContributorRecord::getUniqKey, Function.identity()));
        for (Contributor each : contributors) {
            ContributorRecord row = known.get(key(each));
            if (row == null) {
                add(each);
            } else if (row.getLastMs() < each.last().toEpochMilli()) {
                row.setLastMs(each.last().toEpochMilli());
                row.save();
            }
        }
    }

    private void add(Contributor made) {
        String key = key(made);
        Unique.writing(
                key,
                () -> ao.create(
                        ContributorRecord.class,
                        new DBParam("UNIQ_KEY", key),
                        new DBParam("COMMUNITY_ID", made.community().value()),
                        new DBParam("USER_KEY", made.user().value()),
                        new DBParam("FIRST_MS", made.first().toEpochMilli()),
                        new DBParam("LAST_MS", made.last().toEpochMilli()),
                        new DBParam("FIRST_DAYS", made.days())));
    }

    @Override
    public int countSince(CommunityId community, Instant then) {
        return ao.count(
                ContributorRecord.class, "COMMUNITY_ID = ? AND LAST_MS > ?", community.value(), then.toEpochMilli());
    }

    @Override
    public OptionalInt medianDays(CommunityId community, Instant then, int peopleMin) {
        int people = ao.count(
                ContributorRecord.class, "COMMUNITY_ID = ? AND FIRST_MS > ?", community.value(), then.toEpochMilli());
        if (people < peopleMin) {
            return OptionalInt.empty();
        }
        Query middle = Query.select()
                .where("COMMUNITY_ID = ? AND FIRST_MS > ?", community.value(), then.toEpochMilli())
                .order("FIRST_DAYS, ID")
                .offset((people - 1) / 2)
                .limit(1);
        return Stream.of(ao.find(ContributorRecord.class, middle))
                .mapToInt(ContributorRecord::getFirstDays)
                .findFirst();
    }

    @Override
    public List<UserId> latest(CommunityId community, int limit) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ?", community.value())
                .order("LAST_MS DESC, ID DESC")
                .limit(limit);
        return Stream.of(ao.find(ContributorRecord.class, query))
                .map(row -> new UserId(row.getUserKey()))
                .toList();
    }

    private static String key(Contributor contributor) {
        return contributor.community().value() + "|" + contributor.user().value();
    }
}
