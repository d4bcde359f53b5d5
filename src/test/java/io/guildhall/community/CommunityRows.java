package io.guildhall.community;

import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The communities of one storage, with what a row needs to begin with. */
record CommunityRows(Communities communities, Transactions transactions) {
    static final Instant NOON = Instant.parse("2026-11-02T12:00:00.123Z");
    static final UserId FRIDA = new UserId("key-frida");

    static CommunityRows inMemory() {
        return new CommunityRows(new InMemoryCommunities(), new InMemoryTransactions());
    }

    static CommunityRows on(Storage storage) {
        Tables tables = storage.cleared();
        return new CommunityRows(tables.communities(), tables.transactions());
    }

    Community add(String space, String name) {
        return communities.add(
                new NewCommunity(home(space, name), life(), settings(), Charter.about("Growing things"), 1));
    }

    CommunityRow row(Community community) {
        return communities.forChange(community.space()).orElseThrow();
    }

    void change(String space, UnaryOperator<Community> change) {
        CommunityRow row = communities.forChange(new SpaceKey(space)).orElseThrow();
        row.save(change.apply(row.value()));
    }

    static Home home(String space, String name) {
        return new Home(new SpaceKey(space), Optional.of(77L), name);
    }

    static Lifetime life() {
        return new Lifetime(CommunityStatus.DRAFT, Stage.POTENTIAL, NOON, FRIDA);
    }

    static CommunitySettings settings() {
        return new CommunitySettings(CommunityType.PRACTICE, JoinPolicy.OPEN, Listing.SPACE, RosterVisibility.EVERYONE);
    }
}
