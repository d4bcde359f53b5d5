package io.guildhall.community.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.community.Community;
import io.guildhall.community.ListedCommunity;
import io.guildhall.community.Sought;
import io.guildhall.community.Wanted;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.ao.Prefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Finds communities by their words, with the help of the texts that this node knows. */
final class CommunitySearch {
    private final ActiveObjects ao;
    private final SoughtTexts sought;

    CommunitySearch(ActiveObjects ao, SoughtTexts sought) {
        this.ao = ao;
        this.sought = sought;
    }

    List<Community> having(Collection<String> parts, int limit) {
        List<String> small = parts.stream().map(Sought::lower).toList();
        return parts.isEmpty()
                ? List.of()
                : newest(sought.fitting(text -> small.stream().anyMatch(text::contains), like(small, " OR ")), limit)
                        .toList();
    }

    List<Community> offering(Collection<String> topics, int limit) {
        Set<String> small = topics.stream().map(Sought::lower).collect(Collectors.toSet());
        return topics.isEmpty()
                ? List.of()
                : newest(sought.fitting(text -> text.lines().anyMatch(small::contains), like(small, " OR ")), limit)
                        .filter(community ->
                                community.arrangements().topics().stream().anyMatch(topics::contains))
                        .toList();
    }

    private Stream<Community> newest(SoughtTexts.Fitting wanted, int limit) {
        Query query = Query.select()
                .where(wanted.criteria(), wanted.values().toArray())
                .order("ID DESC")
                .limit(limit);
        return Stream.of(ao.find(CommunityRecord.class, query)).map(CommunityMapper::community);
    }

    /** The condition on the place begins with a lower bound, so that a database goes to it by the index instead of walking up to it. */
    List<ListedCommunity> page(Wanted wanted, Optional<Place> after, int skipped, int limit) {
        List<String> criteria = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        after.ifPresent(place -> {
            criteria.add("NAME_SORT >= ? AND (NAME_SORT > ? OR ID > ?)");
            values.addAll(List.of(place.sortName(), place.sortName(), place.id()));
        });
        List<String> parts = Stream.of(Sought.lower(wanted.text()), Sought.lower(wanted.topic()))
                .filter(part -> !part.isEmpty())
                .toList();
        if (!parts.isEmpty()) {
            SoughtTexts.Fitting fitting =
                    sought.fitting(text -> parts.stream().allMatch(text::contains), like(parts, " AND "));
            criteria.add(fitting.criteria());
            values.addAll(fitting.values());
        }
        only("COMMUNITY_TYPE", wanted.type(), criteria, values);
        only("STAGE", wanted.stage(), criteria, values);
        only("LIFE_STATUS", wanted.status(), criteria, values);
        Query query = criteria.isEmpty()
                ? Query.select()
                : Query.select().where(String.join(" AND ", criteria), values.toArray());
        return Stream.of(ao.find(
                        CommunityRecord.class,
                        query.order("NAME_SORT, ID").offset(skipped).limit(limit)))
                .map(row ->
                        new ListedCommunity(CommunityMapper.community(row), new Place(row.getNameSort(), row.getID())))
                .toList();
    }

    private static void only(
            String column, Optional<? extends Enum<?>> value, List<String> criteria, List<Object> values) {
        value.ifPresent(one -> {
            criteria.add(column + " = ?");
            values.add(one.name());
        });
    }

    /** What a row is like that has the words, or may have them because nobody changed it since before it could be found so. */
    private static SoughtTexts.Fitting like(Collection<String> small, String between) {
        String each = "(SEARCH_TEXT IS NULL OR SEARCH_TEXT LIKE ? ESCAPE '!')";
        return new SoughtTexts.Fitting(
                "(" + String.join(between, Collections.nCopies(small.size(), each)) + ")",
                small.stream().<Object>map(Prefix::anywhere).toList());
    }
}
