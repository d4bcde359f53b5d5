package io.guildhall.membership;

import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may hear of a community: for notices, which look again each time they are told or shown. */
public interface Listeners {
    /** Communities by number, whoever may hear of them. One statement. */
    Map<CommunityId, Community> communities(Collection<CommunityId> ids);

    /** The viewer's memberships in communities. One statement. */
    Map<CommunityId, Membership> standings(UserId viewer, Collection<CommunityId> ids);

    /** Somebody's membership in one community. */
    Optional<Membership> standing(CommunityId community, UserId user);

    /** Several people's memberships in one community. One statement. */
    Map<UserId, Membership> standings(CommunityId community, Set<UserId> users);

    /** Whether somebody may know that a community exists, with what is known of their standing. No statement. */
    boolean mayKnow(UserId user, Community community, Optional<Membership> standing);

    /**
     * The same, or they were in it once and may still view its space: that it ended for them may be told though the community is hidden.
     * No statement.
     */
    boolean mayKnowFromWithin(UserId user, Community community, Optional<Membership> standing);

    /** Whether somebody can be told anything: the host knows them and they are active. */
    boolean isThere(UserId user);

    /** Who can act for a community: its facilitators, or its deputies while none of them can. At most two statements. */
    List<UserId> whoRun(CommunityId community);

    /**
     * Who administers the space of a community, as far as they can be known, for the host does not list them: who founded it, and those who are
     * members for longest. A few at most; one statement.
     */
    List<UserId> administrators(Community community);

    /** Whether somebody administers the site and is active. No statement. */
    boolean administersSite(UserId user);

    /** Who administers the site, as far as they are in the host's own group for that; a few at most. No statement. */
    List<UserId> siteAdministrators();

    /**
     * Active members by name, after one of them. At most two statements.
     *
     * @param role the name of the role that they have; empty for all. Nobody has one that does not exist
     * @param after a membership; 0 for the beginning
     */
    List<Membership> members(CommunityId community, Optional<String> role, long after, int limit);

    /**
     * How many active members there are. One statement.
     *
     * @param role that they have; empty for all
     * @param since only who joined then or later, where it is given
     */
    int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since);
}
