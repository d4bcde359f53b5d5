package io.guildhall.contribution.ao;

import static io.guildhall.kernel.ao.Columns.set;
import static io.guildhall.kernel.ao.Columns.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.contribution.ActiveDays;
import io.guildhall.contribution.Contributor;
import io.guildhall.contribution.Contributor.Writing;
import io.guildhall.contribution.Contributors;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Who did something, in the host's database. */
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
            } else {
                save(row, contributor(row).plus(each));
            }
        }
    }

    private static void save(ContributorRecord row, Contributor now) {
        now.writing().ifPresent(writing -> {
            set(row.getFirstMs(), writing.first().toEpochMilli(), row::setFirstMs);
            set(row.getLastMs(), writing.last().toEpochMilli(), row::setLastMs);
            set(row.getFirstDays(), writing.days(), row::setFirstDays);
        });
        set(row.getActiveDay(), now.days().last(), row::setActiveDay);
        set(row.getDayPoints(), now.days().days(), row::setDayPoints);
        row.save();
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
                        new DBParam("FIRST_MS", ms(made, Writing::first)),
                        new DBParam("LAST_MS", ms(made, Writing::last)),
                        new DBParam(
                                "FIRST_DAYS", made.writing().map(Writing::days).orElse(0)),
                        new DBParam("ACTIVE_DAY", made.days().last()),
                        new DBParam("DAY_POINTS", made.days().days())));
    }

    private static long ms(Contributor made, Function<Writing, Instant> time) {
        return made.writing().map(time).map(Instant::toEpochMilli).orElse(0L);
    }

    private static Contributor contributor(ContributorRecord row) {
        return new Contributor(
                new CommunityId(row.getCommunityId()),
                new UserId(row.getUserKey()),
                Optional.of(new Writing(
                                Instant.ofEpochMilli(row.getFirstMs()),
                                Instant.ofEpochMilli(row.getLastMs()),
                                row.getFirstDays()))
                        .filter(writing -> row.getFirstMs() > 0),
                days(row));
    }

    static ActiveDays days(ContributorRecord row) {
        return Optional.ofNullable(row.getActiveDay())
                .map(last -> new ActiveDays(last, text(row.getDayPoints())))
                .orElse(ActiveDays.NONE);
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
    public Optional<ActiveDays> daysOf(CommunityId community, UserId user) {
        return rows(List.of(key(community, user))).map(AoContributors::days).findFirst();
    }

    @Override
    public Map<CommunityId, ActiveDays> daysOf(UserId user, Collection<CommunityId> communities) {
        return rows(communities.stream().map(each -> key(each, user)).toList())
                .collect(Collectors.toMap(row -> new CommunityId(row.getCommunityId()), AoContributors::days));
    }

    @Override
    public Map<UserId, ActiveDays> active(CommunityId community, Instant now, int limit) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND ACTIVE_DAY >= ?", community.value(), ActiveDays.first(now))
                .order("ACTIVE_DAY DESC, ID DESC")
                .limit(limit);
        Map<UserId, ActiveDays> found = new LinkedHashMap<>();
        Stream.of(ao.find(ContributorRecord.class, query))
                .forEach(row -> found.put(new UserId(row.getUserKey()), days(row)));
        return found;
    }

    private static String key(Contributor contributor) {
        return key(contributor.community(), contributor.user());
    }

    private static String key(CommunityId community, UserId user) {
        return community.value() + "|" + user.value();
    }
}
