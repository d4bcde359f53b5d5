package io.guildhall.membership;

import io.guildhall.community.Admission;
import io.guildhall.community.Arrangements;
import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.GroundRules;
import io.guildhall.community.InMemoryCommunities;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.Meeting;
import io.guildhall.community.Repeats;
import io.guildhall.community.RosterVisibility;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryEvents;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.life.FoundingRequest;
import io.guildhall.membership.questions.InMemoryJoinAnswers;
import io.guildhall.membership.rules.InMemoryRulebooks;
import io.guildhall.people.InMemorySkills;
import io.guildhall.site.InMemorySettings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A world in memory with one community, told in sentences. The space is GARDEN; frida founded it and facilitates, and
 * administers nothing but what she founded.
 */
public final class Situation {
    public static final String GARDEN = "GARDEN";

    public final InMemoryMemberships memberships = new InMemoryMemberships();
    public final InMemoryAudit audit = new InMemoryAudit();
    public final InMemoryLocks locks = new InMemoryLocks();
    public final InMemoryRulebooks rulebooks = new InMemoryRulebooks();
    public final InMemoryJoinAnswers answers = new InMemoryJoinAnswers();
    private final InMemoryCommunities communities = new InMemoryCommunities();
    public final InMemoryOccasions occasions = new InMemoryOccasions();
    public final InMemorySettings settings = new InMemorySettings();
    private final InMemorySkills skills = new InMemorySkills();
    public final InMemoryTransactions transactions =
            new InMemoryTransactions(communities, skills, memberships, rulebooks, answers, audit, occasions, settings);
    public final Guild guild = new Guild(
            communities, skills, memberships, rulebooks, answers, audit, occasions, settings, locks, transactions);
    public final InMemoryEvents events = guild.events;

    private Situation() {
        guild.spaces.add(GARDEN, "Gardeners");
    }

    /** A space that is no community yet, administered by spacey. */
    public static Situation aSpace() {
        Situation situation = new Situation();
        situation.guild.spaces.administer(GARDEN, situation.person("spacey"));
        return situation;
    }

    /** A community, open to all, facilitated by frida. */
    public static Situation aCommunity() {
        Situation situation = aSpace();
        situation.person("frida");
        FoundingRequest request = new FoundingRequest(
                GARDEN,
                CommunityType.PRACTICE,
                Charter.about("Growing things"),
                JoinPolicy.OPEN,
                RosterVisibility.EVERYONE,
                Optional.of("frida"));
        situation
                .guild
                .founding
                .found(situation.person("spacey"), request)
                .result()
                .orElseThrow();
        return situation;
    }

    public Situation with(JoinPolicy policy) {
        CommunitySettings old = community().settings();
        return with(new CommunitySettings(old.type(), policy, old.listing(), old.rosterVisibility()));
    }

    public Situation with(Listing listing) {
        CommunitySettings old = community().settings();
        return with(new CommunitySettings(old.type(), old.joinPolicy(), listing, old.rosterVisibility()));
    }

    public Situation with(RosterVisibility visibility) {
        CommunitySettings old = community().settings();
        return with(new CommunitySettings(old.type(), old.joinPolicy(), old.listing(), visibility));
    }

    private Situation with(CommunitySettings settings) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().revised(row.value().charter(), settings));
        return this;
    }

    /** The community is in that time of its life; one that was launched was so just now. */
    public Situation in(CommunityStatus status) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        Community old = row.value();
        Arrangements arranged = status == CommunityStatus.DRAFT
                ? old.arrangements()
                : old.arrangements().launched(guild.clock.instant());
        row.save(old.withLife(old.life().in(status)).arranged(arranged));
        return this;
    }

    /** With these arrangements. */
    public Situation arranged(UnaryOperator<Arrangements> change) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().arranged(change.apply(row.value().arrangements())));
        return this;
    }

    /** Everything that a launch needs: goal, rules and a meeting that comes back. */
    public Situation readyToLaunch() {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        Charter charter = new Charter("Growing things", "", "Fewer weeds");
        row.save(row.value().revised(charter, row.value().settings()));
        Instant now = guild.clock.instant();
        Meeting weekly = new Meeting(now, 45, ZoneOffset.UTC, "Room 1", "", Repeats.WEEKLY);
        return arranged(
                plain -> plain.withRules(new GroundRules(1, "Be kind.", 1, now)).withMeeting(Optional.of(weekly)));
    }

    /** The space is archived, and the community with it. */
    public Situation archived() {
        guild.spaces.archive(GARDEN);
        return this;
    }

    /** No facilitator can act, as the status tells. */
    public Situation orphaned() {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().withLife(row.value().life().in(CommunityStatus.ORPHANED)));
        return this;
    }

    /** It was launched a while ago. */
    public Situation launched() {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value()
                .withLife(row.value().life().in(CommunityStatus.ACTIVE))
                .arranged(row.value().arrangements().launched(guild.clock.instant())));
        return this;
    }

    public Situation with(Admission admission) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value().arranged(row.value().arrangements().withAdmission(admission)));
        return this;
    }

    /** At most so many members. */
    public Situation cappedAt(int cap) {
        return with(new Admission(OptionalInt.of(cap), false, Optional.empty()));
    }

    public Situation member(String username, Role... roles) {
        return person(username, MembershipState.ACTIVE, roles);
    }

    /** Somebody in that state; it came about just now, by themselves. */
    public Situation person(String username, MembershipState state, Role... roles) {
        UserId user = idOf(username);
        var made = new NewMembership(
                community().id(),
                user,
                SortName.of(username),
                state,
                Set.of(roles),
                JoinSource.SELF,
                guild.clock.instant());
        Membership added = memberships.add(made);
        memberships.rolesChanged(added.inRoles(Set.of()), added.roles(), user, guild.clock.instant());
        memberships.append(new MembershipEvent(
                added.id(), added.community(), Optional.empty(), state, Optional.of(user), "", guild.clock.instant()));
        recount();
        return this;
    }

    private void recount() {
        CommunityRow row = guild.communities.forChange(new SpaceKey(GARDEN)).orElseThrow();
        row.save(row.value()
                .withMembers(memberships.count(row.value().id(), MembershipState.ACTIVE))
                .withWaiting(memberships.count(row.value().id(), MembershipState.REQUESTED)));
    }

    public Viewer person(String username) {
        return guild.person(username);
    }

    public UserId idOf(String username) {
        return person(username).user().orElseThrow();
    }

    public Community community() {
        return guild.communities.find(new SpaceKey(GARDEN)).orElseThrow();
    }

    public Optional<MembershipState> stateOf(String username) {
        return memberships.find(community().id(), idOf(username)).map(Membership::state);
    }

    public Outcome<Membership> join(String username) {
        return guild.joining.join(person(username), GARDEN);
    }

    public Outcome<Membership> leave(String username) {
        return guild.joining.leave(person(username), GARDEN, Optional.empty());
    }

    /** Ends this state of theirs and no other. */
    public Outcome<Membership> end(String username, MembershipState meant) {
        return guild.joining.leave(person(username), GARDEN, Optional.of(meant));
    }

    public Outcome<Membership> approve(String by, String username) {
        return guild.deciding.approve(person(by), GARDEN, idOf(username).value());
    }

    public Outcome<Membership> decline(String by, String username, String reason) {
        return guild.deciding.decline(person(by), GARDEN, idOf(username).value(), reason);
    }

    public Outcome<Membership> assign(String by, String username, Role... roles) {
        return guild.roles.assign(person(by), GARDEN, idOf(username).value(), Set.of(roles));
    }

    public CommunityView seenBy(String username) {
        return guild.directory.one(person(username), GARDEN).result().orElseThrow();
    }

    public static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    public static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
