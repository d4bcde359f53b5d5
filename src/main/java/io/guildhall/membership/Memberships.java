package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.community.Facilitators;
import io.guildhall.kernel.Place;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Port: where memberships, their roles and their history are kept. One row per person and community, for ever. */
public interface Memberships extends Facilitators {
    Optional<Membership> find(CommunityId community, UserId user);

    /** Several people of one community at once; strangers are missing. */
    Map<UserId, Membership> find(CommunityId community, Set<UserId> users);

    /** One person's memberships in many communities at once. */
    Map<CommunityId, Membership> ofUser(UserId user, Collection<CommunityId> communities);

    /** Everything that one person is an active member of. One statement. */
    Map<CommunityId, Membership> activeOf(UserId user);

    /**
     * The active places of several people. One statement for every 500 people, and for every 500 communities of {@code within}.
     *
     * @param within only in these; empty for everywhere
     */
    List<Membership> active(Collection<UserId> people, Optional<Set<CommunityId>> within);

    /** The active places in several communities. One statement for every 500 of them. */
    List<Membership> activeIn(Collection<CommunityId> communities);

    /**
     * One person's places in these states: those in REQUESTED first, then INVITED, then ACTIVE, of these what they facilitate before the rest.
     * One statement.
     */
    List<Membership> placesOf(UserId user, Set<MembershipState> states, int limit);

    /** Several people of one community, read in order to change them: inside a transaction, under the community's lock. */
    Map<UserId, MembershipRow> forChange(CommunityId community, Set<UserId> users);

    /**
     * Adds somebody's row.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where they have one already
     */
    Membership add(NewMembership membership);

    /** The people of a community that are meant, by name. One statement. */
    List<RosterLine> page(CommunityId community, RosterFilter wanted, Optional<Place> after, int limit);

    /** The rows of a community in every state, by their numbers, only after that number. One statement. */
    List<Membership> rows(CommunityId community, long after, int limit);

    /** Where a membership of that community stands in its list; empty for one of another. */
    Optional<Place> placeOf(CommunityId community, long membership);

    int count(CommunityId community, MembershipState state);

    /** How many active members have a role, where one is given, and joined then or later, where that is. */
    int countMembers(CommunityId community, Optional<Role> role, Optional<Instant> since);

    /** How many active members are guests. */
    int countGuests(CommunityId community);

    /** How many active members facilitate. */
    int countFacilitators(CommunityId community);

    /** Writes into the history of roles which ones began and which ones ended. */
    void rolesChanged(Membership before, Set<Role> now, UserId by, Instant at);

    /** Every role somebody ever had here, oldest first. */
    List<RoleSpell> roles(long membership);

    /**
     * When these people ever had a role, in all communities or in one. Three statements for each 500 people, and two more for each further 500 places of theirs; one
     * where none of them is anywhere.
     */
    List<Served> served(Collection<UserId> people, Role role, Optional<CommunityId> community);

    /** Adds a line to the history; it is never changed. */
    void append(MembershipEvent event);

    /** What happened in a community, newest first, only before that number where one is given. At most two statements. */
    List<HistoryLine> history(CommunityId community, OptionalLong before, int limit);

    /** What happened in a community since then, newest first, at most so many. One statement. */
    List<MembershipEvent> since(CommunityId community, Instant then, int limit);

    /** When each of several memberships left a state, oldest first; one statement for each 500. Who never did is missing. */
    Map<Long, List<Instant>> leftState(Collection<Long> memberships, MembershipState from);

    /** The last thing that happened to a membership. */
    Optional<MembershipEvent> lastEvent(long membership);

    /** The last things that happened to a membership, newest first. */
    List<MembershipEvent> lastEvents(long membership, int limit);

    /**
     * Those who have been in one state since before a time, in all communities, by their numbers. One statement, on an index.
     *
     * @param reminded whether those are meant too of whom somebody was reminded already
     * @param after only those with greater numbers; 0 for all
     */
    List<Membership> waitingSince(MembershipState state, Instant before, boolean reminded, long after, int limit);

    /**
     * Guests of all communities, active or suspended, whose last day is that day or an earlier one, by their numbers. One statement, on an
     * index.
     *
     * @param reminded whether those are meant too of whom somebody was reminded already
     * @param after only those with greater numbers; 0 for all
     */
    List<Membership> guestsUntil(LocalDate day, boolean reminded, long after, int limit);

    /**
     * Active facilitators of all communities whose term ends that day or ended earlier, by their numbers. One statement, on an index.
     *
     * @param told whether those are meant too who were told of the end already
     * @param after only those with greater numbers; 0 for all
     */
    List<Membership> termsUntil(LocalDate day, boolean told, long after, int limit);

    /** Those of whom something waits in a community, longest first. One statement. */
    List<Membership> waiting(CommunityId community, Waiting what, Instant now, int limit);

    /** How many those are. One statement. */
    int countWaiting(CommunityId community, Waiting what, Instant now);

    /** Of whom something waits in several communities, by their numbers, but requests, which each community counts itself. One statement for each 500. */
    List<Membership> waitingIn(Collection<CommunityId> communities, Instant now, int limit);

    /** Active members of a community who offered to facilitate then or later, who did first first. One statement, on an index. */
    List<Membership> volunteers(CommunityId community, Instant since, int limit);

    /** Active members of a community, who joined first first. One statement, on an index. */
    List<Membership> longest(CommunityId community, int limit);

    /**
     * Whom these people welcomed, in all communities or in one. Who joined again since then, and was welcomed by nobody, is missing. One statement for each 500
     * people.
     */
    List<Greeting> welcomedBy(Collection<UserId> people, Optional<CommunityId> community);

    /** Members of all communities, active or suspended, by their numbers: those after this one. One statement, walking by key. */
    List<Membership> walk(long after, int limit);

    /** All rows of all communities in every state, by their numbers: those after this one. One statement, walking by key. */
    List<Membership> walkAll(long after, int limit);
}
