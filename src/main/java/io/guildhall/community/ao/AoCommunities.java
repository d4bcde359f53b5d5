package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.CharterVersion;
import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.Counted;
import io.guildhall.community.Home;
import io.guildhall.community.ListedCommunity;
import io.guildhall.community.NewCommunity;
import io.guildhall.community.ReviewRhythm;
import io.guildhall.community.Versions;
import io.guildhall.community.Wanted;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.ao.In;
import io.guildhall.kernel.ao.Prefix;
import io.guildhall.kernel.ao.Unique;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Communities in the host's database. */
@Named
final class AoCommunities implements Communities {
    private final ActiveObjects ao;
    private final SoughtTexts sought;
    private final CommunitySearch search;

    @Inject
    AoCommunities(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.sought = new SoughtTexts(ao, clock);
        this.search = new CommunitySearch(ao, sought);
    }

    @Override
    public Optional<Community> find(SpaceKey space) {
        return row(space).map(CommunityMapper::community);
    }

    @Override
    public Optional<Community> find(CommunityId id) {
        return Stream.of(ao.find(CommunityRecord.class, "ID = ?", id.value()))
                .findFirst()
                .map(CommunityMapper::community);
    }

    @Override
    public List<Community> withGroup(long after, int limit) {
        Query query = Query.select()
                .where("JOIN_GROUP IS NOT NULL AND ID > ?", after)
                .order("ID")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public List<Community> countedBefore(Instant then, int limit) {
        Query query = Query.select()
                .where("COUNTED_MS < ?", then.toEpochMilli())
                .order("COUNTED_MS, ID")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public List<Community> quietSince(CommunityStatus status, Instant then, long after, int limit) {
        Query query = Query.select()
                .where(
                        "LIFE_STATUS = ? AND (SIGN_MS IS NULL OR SIGN_MS < ?) AND ID > ?",
                        status.name(),
                        then.toEpochMilli(),
                        after)
                .order("ID")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .toList();
    }

    /** The topics stand in one text, line by line: the database looks for the words in it, and whether they are whole lines is looked at here. */
    @Override
    public List<Community> about(Collection<String> topics, int limit) {
        if (topics.isEmpty()) {
            return List.of();
        }
        Query query = Query.select()
                .where(
                        String.join(" OR ", Collections.nCopies(topics.size(), "TOPICS LIKE ? ESCAPE '!'")),
                        topics.stream().map(Prefix::anywhere).toArray())
                .order("ID")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .filter(community -> community.arrangements().topics().stream().anyMatch(topics::contains))
                .toList();
    }

    @Override
    public List<Community> having(Collection<String> parts, int limit) {
        return search.having(parts, limit);
    }

    @Override
    public List<Community> offering(Collection<String> topics, int limit) {
        return search.offering(topics, limit);
    }

    @Override
    public List<Community> reviewsDue(Instant now, long after, int limit) {
        Query query = Query.select()
                .where(
                        "ID > ? AND LIFE_STATUS <> ? AND REVIEW_REMINDED IS NULL AND (REVIEW_DUE_MS <= ?"
                                + " OR (REVIEW_DUE_MS IS NULL AND REVIEW_MONTHS IS NULL AND LAUNCHED_MS <= ?))",
                        after,
                        CommunityStatus.ARCHIVED.name(),
                        now.toEpochMilli(),
                        ReviewRhythm.launchedBefore(now).toEpochMilli())
                .order("ID")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public Optional<CommunityRow> forChange(SpaceKey space) {
        return row(space).map(row -> new Row(row, sought));
    }

    @Override
    public List<Community> leftBehind(SpaceKey space, int limit) {
        Query query = Query.select()
                .where("SPACE_KEY LIKE ? ESCAPE '!'", Prefix.pattern(Home.goneFrom(space)))
                .order("ID DESC")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public Map<CommunityId, Community> byId(Collection<CommunityId> communities) {
        List<Long> ids = communities.stream().map(CommunityId::value).distinct().toList();
        return In.chunks("ID", ids).stream()
                .flatMap(in -> Stream.of(ao.find(CommunityRecord.class, in.criteria(), in.after())))
                .map(CommunityMapper::community)
                .collect(Collectors.toMap(Community::id, Function.identity()));
    }

    private Optional<CommunityRecord> row(SpaceKey space) {
        return Stream.of(ao.find(CommunityRecord.class, "SPACE_KEY = ?", space.value()))
                .findFirst();
    }

    @Override
    public Community add(NewCommunity made) {
        CommunityRecord row = Unique.writing(
                made.home().key().value(), () -> ao.create(CommunityRecord.class, CommunityMapper.columns(made)));
        CommunityId id = new CommunityId(row.getID());
        sought.written(row.getID());
        keep(new CharterVersion(
                id, 1, made.charter(), made.life().createdBy(), made.life().createdAt()));
        return new Community(
                id,
                made.home(),
                made.life(),
                made.settings(),
                made.charter(),
                made.arrangements(),
                Versions.first(),
                Counted.founded(made.memberCount()));
    }

    @Override
    public List<Community> children(Collection<CommunityId> parents, int limit) {
        List<Long> ids = parents.stream()
                .map(CommunityId::value)
                .distinct()
                .limit(In.MAX)
                .toList();
        return In.chunks("PARENT_ID", ids).stream()
                .flatMap(chunk -> Stream.of(ao.find(
                        CommunityRecord.class,
                        Query.select()
                                .where(chunk.criteria(), chunk.after())
                                .order("NAME_SORT, ID")
                                .limit(limit))))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public List<Community> newest(CommunityStatus status, int limit) {
        return Stream.of(ao.find(
                        CommunityRecord.class,
                        Query.select()
                                .where("LIFE_STATUS = ?", status.name())
                                .order("ID DESC")
                                .limit(limit)))
                .map(CommunityMapper::community)
                .toList();
    }

    @Override
    public List<CommunityRow> childrenForChange(CommunityId parent) {
        return Stream.of(ao.find(CommunityRecord.class, "PARENT_ID = ?", parent.value()))
                .<CommunityRow>map(row -> new Row(row, sought))
                .toList();
    }

    @Override
    public List<ListedCommunity> page(Wanted wanted, Optional<Place> after, int skipped, int limit) {
        return search.page(wanted, after, skipped, limit);
    }

    @Override
    public void keep(CharterVersion version) {
        Unique.writing(
                "charter " + version.no(), () -> ao.create(CharterRecord.class, CommunityMapper.columns(version)));
    }

    @Override
    public List<CharterVersion> versions(CommunityId community, OptionalInt before, int limit) {
        Query query = Query.select()
                .where("COMMUNITY_ID = ? AND CHARTER_NO < ?", community.value(), before.orElse(Integer.MAX_VALUE))
                .order("CHARTER_NO DESC")
                .limit(limit);
        return Stream.of(ao.find(CharterRecord.class, query))
                .map(CommunityMapper::version)
                .toList();
    }

    private record Row(CommunityRecord row, SoughtTexts sought) implements CommunityRow {
        @Override
        public Community value() {
            return CommunityMapper.community(row);
        }

        @Override
        public void save(Community changed) {
            String before = row.getSearchText();
            CommunityMapper.write(changed, row);
            if (!Objects.equals(before, row.getSearchText())) {
                sought.written(row.getID());
            }
            row.save();
        }
    }
}
