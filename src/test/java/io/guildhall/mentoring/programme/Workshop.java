package io.guildhall.mentoring.programme;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import java.time.ZoneOffset;
import java.util.Optional;

/** The community of {@link Gardeners} with programmes, in memory. */
public final class Workshop {
    public static final String GARDEN = Gardeners.GARDEN;

    public final Gardeners gardeners = new Gardeners();
    public final Guild guild = gardeners.guild;
    public final InMemoryProgrammes programmes = new InMemoryProgrammes();
    public final KnownProgrammes known = new KnownProgrammesOf(programmes);
    public final ProgrammeDoor door = new OpenProgrammeDoor(
            programmes,
            guild.door,
            guild.people,
            guild.known,
            new InMemoryLocks(),
            new InMemoryTransactions(),
            guild.events);
    private int made;

    public Workshop() {
        guild.launched(GARDEN);
    }

    /** A programme of that kind in the community, open and evergreen. */
    public Programme open(ProgrammeKind kind) {
        return open(kind, Dates.open());
    }

    /** The same with dates. */
    public Programme open(ProgrammeKind kind, Dates dates) {
        return add(Optional.of(community()), kind, dates);
    }

    /** A programme of that kind across communities, open and evergreen. */
    public Programme across(ProgrammeKind kind) {
        return add(Optional.empty(), kind, Dates.open());
    }

    private Programme add(Optional<CommunityId> community, ProgrammeKind kind, Dates dates) {
        made++;
        Programme wanted = new Programme(
                new ProgrammeId(0),
                community,
                "Programme " + made,
                kind,
                ProgrammeState.OPEN,
                dates,
                ProgrammeSettings.usual(kind, ZoneOffset.UTC),
                key("frida"),
                guild.clock.instant(),
                1);
        return programmes.add(wanted, "token-" + made);
    }

    /** The garden's number. */
    public CommunityId community() {
        return guild.communities.find(new SpaceKey(GARDEN)).orElseThrow().id();
    }

    /** People who are members of the garden. */
    public Workshop members(String... usernames) {
        for (String username : usernames) {
            gardeners.member(username);
        }
        return this;
    }

    /** Somebody by username. */
    public Viewer person(String username) {
        return guild.person(username);
    }

    /** Their key. */
    public UserId key(String username) {
        return person(username).user().orElseThrow();
    }
}
