package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Port: where classes of badges are kept, each version a row. Whatever writes is called in a transaction, under the badge's lock. */
public interface BadgeClasses {
    /** One version by its number. */
    Optional<BadgeClass> version(long id);

    /** Several versions by their numbers; those that there are. One statement for each 500. */
    List<BadgeClass> versions(Collection<Long> ids);

    /** The newest version of a badge. One statement. */
    Optional<BadgeClass> newest(String key);

    /** The newest version of a badge, and one of its versions where that is another. One statement. */
    List<BadgeClass> newestAnd(String key, long version);

    /** The newest version of each badge of the site, and of a community where one is given, by their numbers; at most so many. One statement. */
    List<BadgeClass> newestIn(Optional<CommunityId> community, int limit);

    /**
     * The newest version of each badge of a community that can be given and has a rule, by their numbers. One statement, and one more for each 500
     * communities.
     *
     * @param within only of these; empty for all communities
     */
    List<BadgeClass> ruledIn(Optional<Set<CommunityId>> within);

    /**
     * Adds a version, and says of the one that it supersedes that it is not the newest any more.
     *
     * @return the same with its number
     * @throws io.guildhall.kernel.DuplicateKeyException where there is that version of that badge
     */
    BadgeClass add(BadgeClass made);

    /** Writes what changed of a version. Two statements. */
    void save(BadgeClass changed);
}
