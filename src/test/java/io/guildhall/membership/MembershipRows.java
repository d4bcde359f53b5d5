package io.guildhall.membership;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The memberships of one storage, with rows of a garden and of a kitchen to begin with. */
record MembershipRows(Memberships memberships, Transactions transactions) {
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    static final Instant LATER = NOON.plusSeconds(60);
    static final CommunityId GARDEN = new CommunityId(1);
    static final CommunityId KITCHEN = new CommunityId(2);
    static final UserId ANA = new UserId("key-ana");
    static final UserId BEN = new UserId("key-ben");
    static final UserId FRIDA = new UserId("key-frida");

    static MembershipRows inMemory() {
        return new MembershipRows(new InMemoryMemberships(), new InMemoryTransactions());
    }

    static MembershipRows on(Storage storage) {
        Tables tables = storage.cleared();
        return new MembershipRows(tables.memberships(), tables.transactions());
    }

    Membership add(CommunityId community, UserId user, MembershipState state, Role... roles) {
        SortName name = SortName.of(user.value().substring("key-".length()));
        return memberships.add(new NewMembership(community, user, name, state, Set.of(roles), JoinSource.SELF, NOON));
    }

    Membership add(CommunityId community, UserId user, JoinSource source, MembershipState state, Instant at) {
        return memberships.add(
                new NewMembership(community, user, SortName.of(user.value()), state, Set.of(), source, at));
    }

    void addNamed(CommunityId community, UserId user, String name) {
        memberships.add(new NewMembership(
                community, user, SortName.of(name), MembershipState.ACTIVE, Set.of(), JoinSource.SELF, NOON));
    }

    List<Membership> waiting(Waiting what, Instant now) {
        return memberships.waiting(GARDEN, what, now, 10);
    }

    static MembershipEvent event(
            long membership, Optional<MembershipState> from, MembershipState to, Optional<UserId> actor, String why) {
        return new MembershipEvent(membership, GARDEN, from, to, actor, why, NOON);
    }
}
