package io.guildhall.recognition.kudos.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.ao.Columns;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Unique;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosBook;
import io.guildhall.recognition.kudos.KudosState;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.recognition.kudos.Sent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Kudos in the host's database. */
@Named
final class AoKudosBook implements KudosBook {
    private static final String READABLE = " AND KUDOS_STATE = ?";

    private final ActiveObjects ao;

    @Inject
    AoKudosBook(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Sent sent(UserId from, Instant since, String token, int limit) {
        String key = key(from, token);
        KudosRecord[] found = ao.find(
                KudosRecord.class,
                Query.select()
                        .where("FROM_KEY = ? AND (AT_MS >= ? OR UNIQ_KEY = ?)", from.value(), since.toEpochMilli(), key)
                        .order("ID DESC"));
        return new Sent(
                Stream.of(found)
                        .map(AoKudosBook::kudos)
                        .filter(each -> !each.at().isBefore(since))
                        .limit(limit)
                        .toList(),
                Stream.of(found)
                        .filter(row -> row.getUniqKey().equals(key))
                        .map(AoKudosBook::kudos)
                        .findFirst());
    }

    @Override
    public Optional<Kudos> find(long id) {
        return rows(Query.select().where("ID = ?", id)).findFirst();
    }

    @Override
    public List<Kudos> givenSince(UserId from, Instant since, int limit) {
        return newest("FROM_KEY = ? AND AT_MS >= ?", limit, from.value(), since.toEpochMilli());
    }

    @Override
    public List<Kudos> page(Collection<CommunityId> communities, Optional<UserId> to, OptionalLong before, int limit) {
        StringBuilder criteria = new StringBuilder("ID < ?").append(READABLE);
        List<Object> first = new ArrayList<>(List.of(before.orElse(Long.MAX_VALUE), KudosState.GIVEN.name()));
        to.ifPresent(person -> {
            criteria.append(" AND TO_KEY = ?");
            first.add(person.value());
        });
        List<Long> numbers =
                communities.stream().map(CommunityId::value).sorted().toList();
        return In.chunks("COMMUNITY_ID", numbers).stream()
                .flatMap(in -> newest(criteria + " AND " + in.criteria(), limit, in.after(first.toArray())).stream())
                .sorted(Comparator.comparingLong(Kudos::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Kudos> standing(Collection<UserId> to, Optional<CommunityId> community, Optional<Instant> since) {
        StringBuilder criteria = new StringBuilder("KUDOS_STATE <> ?");
        List<Object> first = new ArrayList<>(List.of(KudosState.RETRACTED.name()));
        community.ifPresent(place -> {
            criteria.append(" AND COMMUNITY_ID = ?");
            first.add(place.value());
        });
        since.ifPresent(time -> {
            criteria.append(" AND AT_MS >= ?");
            first.add(time.toEpochMilli());
        });
        List<String> people = to.stream().map(UserId::value).sorted().toList();
        return In.chunks("TO_KEY", people).stream()
                .flatMap(
                        in -> rows(Query.select().where(criteria + " AND " + in.criteria(), in.after(first.toArray()))))
                .toList();
    }

    @Override
    public List<Kudos> lately(long after, int limit) {
        return newest("ID > ?", limit, after);
    }

    @Override
    public List<Kudos> since(CommunityId community, Instant since, int limit) {
        return newest(
                "COMMUNITY_ID = ? AND AT_MS >= ?" + READABLE,
                limit,
                community.value(),
                since.toEpochMilli(),
                KudosState.GIVEN.name());
    }

    @Override
    public Kudos add(CommunityId community, UserId from, UserId to, NewKudos written, Optional<Long> page, Instant at) {
        String key = key(from, written.token());
        List<DBParam> columns = new ArrayList<>(List.of(
                new DBParam("UNIQ_KEY", key),
                new DBParam("COMMUNITY_ID", community.value()),
                new DBParam("FROM_KEY", from.value()),
                new DBParam("TO_KEY", to.value()),
                new DBParam("WORDING", written.reason()),
                new DBParam("KUDOS_STATE", KudosState.GIVEN.name()),
                new DBParam("AT_MS", at.toEpochMilli())));
        written.tag().ifPresent(tag -> columns.add(new DBParam("VALUE_TAG", tag.name())));
        page.ifPresent(number -> columns.add(new DBParam("PAGE_ID", number)));
        KudosRecord row = Unique.writing(key, () -> ao.create(KudosRecord.class, columns.toArray(DBParam[]::new)));
        return new Kudos(
                row.getID(),
                community,
                from,
                to,
                written.reason(),
                written.tag(),
                page,
                at,
                KudosState.GIVEN,
                Optional.empty());
    }

    @Override
    public void retract(Kudos retracted) {
        Stream.of(ao.find(KudosRecord.class, "ID = ?", retracted.id())).forEach(row -> {
            row.setKudosState(retracted.state().name());
            row.setWording(null);
            row.setValueTag(null);
            row.setPageId(null);
            row.setRetractedMs(
                    retracted.retractedAt().map(Instant::toEpochMilli).orElse(null));
            row.save();
        });
    }

    private static String key(UserId from, String token) {
        return token + "|" + from.value();
    }

    private List<Kudos> newest(String criteria, int limit, Object... values) {
        return rows(Query.select().where(criteria, values).order("ID DESC").limit(limit))
                .toList();
    }

    private Stream<Kudos> rows(Query query) {
        return Stream.of(ao.find(KudosRecord.class, query)).map(AoKudosBook::kudos);
    }

    private static Kudos kudos(KudosRecord row) {
        return new Kudos(
                row.getID(),
                new CommunityId(row.getCommunityId()),
                new UserId(row.getFromKey()),
                new UserId(row.getToKey()),
                Columns.text(row.getWording()),
                Optional.ofNullable(row.getValueTag()).map(KudosTag::valueOf),
                Optional.ofNullable(row.getPageId()),
                Instant.ofEpochMilli(row.getAtMs()),
                KudosState.valueOf(row.getKudosState()),
                Columns.time(row.getRetractedMs()));
    }
}
