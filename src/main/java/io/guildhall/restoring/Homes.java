package io.guildhall.restoring;

import io.guildhall.kernel.Space;
import io.guildhall.kernel.Spaces;
import io.guildhall.restoring.Restoration.RowProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the communities of a file live here. Keys of spaces are used again, numbers are not: where any space has the number here that the file
 * knows, the file comes from this Confluence, and a space of the same key and another number is another space. Where none has, it comes from
 * another Confluence, whose numbers mean nothing here, and the keys alone decide.
 *
 * @param spaces by the number of the community in the file; those without one are not in it
 * @param lost the keys of the spaces that are not here
 * @param otherSite whether the file comes from another Confluence
 */
record Homes(Map<Long, Space> spaces, List<String> lost, boolean otherSite) {
    private static final String GONE = "#";

    static Homes find(FileCheck check, Spaces spaces) {
        Map<Long, Space> named = new HashMap<>();
        List<String> lost = new ArrayList<>();
        for (FileRow row : check.rows(CommunityRules.TABLE).values()) {
            String key = row.text(CommunityRules.SPACE);
            if (!key.contains(GONE)) {
                spaces.find(key)
                        .filter(space -> !space.personal())
                        .ifPresentOrElse(space -> named.put(row.id(), space), () -> lost.add(key));
            }
        }
        boolean otherSite = !named.isEmpty()
                && check.rows(CommunityRules.TABLE).values().stream().noneMatch(row -> isSame(row, named));
        if (!otherSite) {
            check.rows(CommunityRules.TABLE).values().stream()
                    .filter(row -> row.has("spaceId") && !isSame(row, named))
                    .filter(row -> Optional.ofNullable(named.remove(row.id())).isPresent())
                    .forEach(row -> lost.add(row.text(CommunityRules.SPACE)));
        }
        Set<String> keys = new HashSet<>();
        int no = 0;
        for (FileRow row : check.rows(CommunityRules.TABLE).values()) {
            no++;
            Optional<Space> space = Optional.ofNullable(named.get(row.id()));
            if (space.filter(each -> !keys.add(each.key().value())).isPresent()) {
                check.problem(CommunityRules.TABLE, no, CommunityRules.SPACE, Kind.DUPLICATE);
            }
        }
        return new Homes(Map.copyOf(named), List.copyOf(lost), otherSite);
    }

    private static boolean isSame(FileRow row, Map<Long, Space> named) {
        return Optional.ofNullable(named.get(row.id()))
                .filter(space -> row.number("spaceId").stream().anyMatch(id -> id == space.id()))
                .isPresent();
    }

    /** The space of a community; empty where it is gone. */
    Optional<Space> of(long community) {
        return Optional.ofNullable(spaces.get(community));
    }

    /** The key of a community whose space is gone: one that no space can have. */
    static String gone(FileRow community, String number) {
        String key = community.text(CommunityRules.SPACE);
        int end = key.indexOf(GONE);
        return (end < 0 ? key : key.substring(0, end)) + GONE + number;
    }
}
