package io.guildhall.membership.directory;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.ListedCommunity;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Page;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.CommunityViews;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.Spot;
import io.guildhall.membership.life.ParentService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The directory with what belongs together: communities that belong to another stand below that, and not on their own. One whose parent the
 * viewer may not see stands on its own.
 */
@Named
public final class DirectoryTreeService {
    /** How many communities of one level are looked at for one page. */
    static final int BELOW_MAX = 500;

    private final DirectoryService directory;
    private final Communities communities;
    private final CommunityViews views;

    @Inject
    public DirectoryTreeService(DirectoryService directory, Communities communities, CommunityViews views) {
        this.directory = directory;
        this.communities = communities;
        this.views = views;
    }

    /** A community that belongs to another, and what belongs to it, by name. */
    public record Branch(Sighting sighting, List<Branch> below) {
        public Branch {
            below = List.copyOf(below);
        }
    }

    /**
     * A stretch of the tree.
     *
     * @param top those that stand on their own, by name
     * @param below what belongs to them, by the number of each; nothing for those without
     * @param whole whether everything below them was looked at
     */
    public record Grove(Page<CommunityView> top, Map<CommunityId, List<Branch>> below, boolean whole) {
        public Grove {
            below = Map.copyOf(below);
        }
    }

    /**
     * A page of those that stand on their own, at most {@code limit}, with all that belongs to them; like {@link DirectoryService#list} it has no
     * total and may be short. At most nine statements: three, one for the parents of those looked at, one for each level below the highest,
     * and one for the viewer's places in them.
     */
    public Outcome<Grove> of(Viewer viewer, Optional<String> cursor, int limit) {
        return cursor.map(Spot::parse)
                .orElse(Optional.of(Spot.BEGINNING))
                .map(from -> Outcome.unchanged(grove(viewer, from, limit)))
                .orElseGet(() -> Outcome.refused(MembershipRefusal.BAD_CURSOR));
    }

    private Grove grove(Viewer viewer, Spot from, int limit) {
        int scan = DirectoryService.scan(limit);
        List<ListedCommunity> scanned = communities.page(from.after(), from.skipped(), scan);
        Map<CommunityId, Community> parents = communities.byId(scanned.stream()
                .flatMap(listed -> listed.community().arrangements().parent().stream())
                .collect(Collectors.toSet()));
        List<Community> all = new ArrayList<>(parents.values());
        scanned.forEach(listed -> all.add(listed.community()));
        Map<CommunityId, Membership> own = directory.own(viewer, all);
        Map<CommunityId, Optional<Sighting>> seen = new HashMap<>();
        Function<Community, Optional<Sighting>> see =
                community -> seen.computeIfAbsent(community.id(), id -> directory.sighting(viewer, community, own));
        DirectoryService.Found found = DirectoryService.through(
                scanned,
                community -> see.apply(community)
                        .filter(sighting -> parentOf(sighting)
                                .flatMap(parent -> Optional.ofNullable(parents.get(parent)))
                                .flatMap(see)
                                .filter(parent -> !parent.outside())
                                .isEmpty()),
                from,
                limit,
                scan);
        Below below = below(viewer, found.shown());
        return new Grove(found.page(views.many(viewer, found.shown())), below.ofEach(), below.whole());
    }

    /** What one from outside belongs to is not told. */
    private static Optional<CommunityId> parentOf(Sighting sighting) {
        return sighting.outside()
                ? Optional.empty()
                : sighting.community().arrangements().parent();
    }

    private record Below(Map<CommunityId, List<Branch>> ofEach, boolean whole) {}

    private Below below(Viewer viewer, List<Sighting> top) {
        Set<CommunityId> roots = top.stream()
                .filter(sighting -> !sighting.outside())
                .map(sighting -> sighting.community().id())
                .collect(Collectors.toSet());
        Map<CommunityId, Community> all = new LinkedHashMap<>();
        boolean whole = true;
        Collection<CommunityId> level = roots;
        for (int depth = 1; depth < ParentService.LEVELS_MAX && !level.isEmpty(); depth++) {
            List<Community> found = communities.children(level, BELOW_MAX);
            whole = whole && found.size() < BELOW_MAX;
            level = found.stream()
                    .filter(community -> all.put(community.id(), community) == null)
                    .map(Community::id)
                    .toList();
        }
        Map<CommunityId, List<Sighting>> children = new HashMap<>();
        directory.sightings(viewer, List.copyOf(all.values())).stream()
                .filter(sighting -> !sighting.outside())
                .forEach(sighting -> sighting.community()
                        .arrangements()
                        .parent()
                        .ifPresent(parent -> children.computeIfAbsent(parent, none -> new ArrayList<>())
                                .add(sighting)));
        Map<CommunityId, List<Branch>> ofEach = new HashMap<>();
        roots.stream().filter(children::containsKey).forEach(root -> ofEach.put(root, branches(root, children)));
        return new Below(ofEach, whole);
    }

    private static List<Branch> branches(CommunityId parent, Map<CommunityId, List<Sighting>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(child -> new Branch(child, branches(child.community().id(), children)))
                .toList();
    }
}
