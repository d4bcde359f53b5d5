package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionState;
import io.guildhall.community.Community;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.life.FoundingRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes on one database, acting at the same moment. */
class TwoAtOnceTest {
    private static final String KEY = "GARDEN";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void joining_on_two_nodes_is_one_row_and_one_event(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one.guild());
            Guild right = node(two.guild());
            found(left);
            for (int round = 0; round < 10; round++) {
                String name = "ana" + round;
                Viewer ana = left.person(name);
                right.person(name);

                List<Outcome<Membership>> outcomes =
                        AtOnce.both(() -> left.joining.join(ana, KEY), () -> right.joining.join(ana, KEY));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(outcome -> outcome.result().isPresent())
                        .hasSize(2);
            }
            assertThat(events(one, "TO_STATE = 'ACTIVE'")).isEqualTo(11);
            assertThat(community(left).memberCount()).isEqualTo(11);
            assertThat(left.audit.latest(100)).hasSize(11);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void the_unique_key_decides_where_no_lock_does(Storage storage) throws Exception {
        try (Tables tables = storage.open()) {
            Guild guild = node(tables.guild(new NoLocks(), tables.audit()));
            found(guild);
            for (int round = 0; round < 10; round++) {
                Viewer ana = guild.person("ana" + round);

                List<Outcome<Membership>> outcomes =
                        AtOnce.both(() -> guild.joining.join(ana, KEY), () -> guild.joining.join(ana, KEY));

                assertThat(outcomes).filteredOn(AtOnce::changed).hasSize(1);
            }
            assertThat(events(tables, "TO_STATE = 'ACTIVE'")).isEqualTo(11);
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void two_votes_at_once_count_as_two_and_adopt_once(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one.guild());
            Guild right = node(two.guild());
            found(left);
            AmbitionService here = MeetingsAndAmbitions.over(one, left).ambitions();
            AmbitionService there = MeetingsAndAmbitions.over(two, right).ambitions();
            Viewer ana = left.person("ana");
            Viewer ben = right.person("ben");
            right.person("ana");
            left.person("ben");
            left.joining.join(ana, KEY);
            left.joining.join(ben, KEY);
            for (int round = 0; round < 10; round++) {
                long id = here.propose(left.person("frida"), KEY, "Number " + round)
                        .result()
                        .orElseThrow()
                        .ambition()
                        .id();

                AtOnce.both(() -> here.vote(ana, KEY, id), () -> there.vote(ben, KEY, id));

                Ambition ambition =
                        here.one(ana, KEY, id).result().orElseThrow().ambition();
                assertThat(ambition.votes()).isEqualTo(3);
                assertThat(ambition.state()).isEqualTo(AmbitionState.ADOPTED);
            }
            assertThat(left.audit.latest(100))
                    .filteredOn(entry -> entry.act().equals("ambition.adopted"))
                    .hasSize(10);
            assertThat(community(left).arrangements().ambitions())
                    .hasSize(5)
                    .first()
                    .isEqualTo("Number 9");
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void founding_on_two_nodes_is_one_community(Storage storage) throws Exception {
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild left = node(one.guild());
            Guild right = node(two.guild());
            FoundingRequest request = Asked.founding(KEY, "Growing things");
            Viewer frida = left.person("frida");

            List<Outcome<CommunityView>> outcomes =
                    AtOnce.both(() -> left.founding.found(frida, request), () -> right.founding.found(frida, request));

            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.result().isPresent())
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.reason().isPresent())
                    .singleElement()
                    .satisfies(refused -> assertThat(
                                    refused.reason().orElseThrow().code().code())
                            .isEqualTo("community.exists"));
        }
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void of_two_facilitators_who_leave_at_once_one_stays(Storage storage) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Tables one = storage.open();
                Tables two = one.otherNode()) {
            Guild start = node(one.guild());
            found(start);
            makeFacilitator(start, "ana");
            CountDownLatch arrived = new CountDownLatch(1);
            Guild right = node(two.guild(new TellingLocks(two.locks(), arrived), two.audit()));
            AtomicReference<Future<Outcome<Membership>>> other = new AtomicReference<>();
            Guild left = node(one.guild(
                    one.locks(),
                    new InterruptedAudit(one.audit(), () -> other.set(leaveMeanwhile(right, thread, arrived)))));
            left.person("ana");

            Outcome<Membership> first = left.joining.leave(left.person("ana"), KEY, Optional.empty());

            assertThat(AtOnce.changed(first)).isTrue();
            assertThat(other.get().get().reason().orElseThrow().code()).isEqualTo(MembershipRefusal.LAST_FACILITATOR);
            assertThat(left.memberships.countFacilitators(community(left).id())).isEqualTo(1);
        } finally {
            thread.shutdownNow();
        }
    }

    /** Lets frida leave on the other node, and comes back when she waits for the lock, or has left without one. */
    private static Future<Outcome<Membership>> leaveMeanwhile(
            Guild right, ExecutorService thread, CountDownLatch arrived) {
        Future<Outcome<Membership>> leaving = thread.submit(() -> {
            try {
                return right.joining.leave(right.person("frida"), KEY, Optional.empty());
            } finally {
                arrived.countDown();
            }
        });
        try {
            arrived.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return leaving;
    }

    private static void makeFacilitator(Guild guild, String username) {
        Viewer person = guild.person(username);
        guild.joining.join(person, KEY);
        String key = person.user().orElseThrow().value();
        guild.roles.assign(guild.person("frida"), KEY, key, Set.of(Role.FACILITATOR));
        guild.roles.accept(person, KEY);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void nothing_stays_where_the_audit_fails(Storage storage) {
        try (Tables tables = storage.open()) {
            found(node(tables.guild()));
            Guild broken = node(tables.guild(tables.locks(), new BrokenAudit()));
            Viewer ana = broken.person("ana");

            assertThatThrownBy(() -> broken.joining.join(ana, KEY)).hasMessage("the audit is broken");

            Community community = community(broken);
            assertThat(broken.memberships.find(community.id(), ana.user().orElseThrow()))
                    .isEmpty();
            assertThat(community.memberCount()).isEqualTo(1);
            assertThat(events(tables, "TO_STATE = 'ACTIVE'")).isEqualTo(1);
            assertThat(broken.events.told()).isEmpty();
        }
    }

    private static Guild node(Guild guild) {
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, guild.person("frida"));
        return guild;
    }

    private static void found(Guild guild) {
        guild.founding
                .found(guild.person("frida"), Asked.founding(KEY, "Growing things"))
                .result()
                .orElseThrow();
        assertThat(guild.memberships.count(community(guild).id(), MembershipState.ACTIVE))
                .isEqualTo(1);
    }

    private static Community community(Guild guild) {
        return guild.communities.find(new SpaceKey(KEY)).orElseThrow();
    }

    private static int events(Tables tables, String condition) {
        String table = tables.tableNames().stream()
                .filter(name -> name.endsWith("_MEMBERSHIP_EVENT"))
                .findFirst()
                .orElseThrow();
        String where = condition.replace("TO_STATE", "\"TO_STATE\"");
        return tables.database
                .jdbc()
                .queryForObject("SELECT COUNT(*) FROM \"" + table + "\" WHERE " + where, Integer.class);
    }

    private static final class NoLocks implements Locks {
        @Override
        public <T> T locked(String name, Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> Optional<T> ifFree(String name, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }

    /** Tells when a lock is asked for. */
    private record TellingLocks(Locks locks, CountDownLatch asked) implements Locks {
        @Override
        public <T> T locked(String name, Supplier<T> work) {
            asked.countDown();
            return locks.locked(name, work);
        }

        @Override
        public <T> Optional<T> ifFree(String name, Supplier<T> work) {
            asked.countDown();
            return locks.ifFree(name, work);
        }
    }

    /** Does something else in the middle of a change, before its entry is written. */
    private record InterruptedAudit(Audit audit, Runnable meanwhile) implements Audit {
        @Override
        public void record(AuditEntry entry) {
            meanwhile.run();
            audit.record(entry);
        }

        @Override
        public List<AuditEntry> latest(int limit) {
            return audit.latest(limit);
        }
    }

    private static final class BrokenAudit implements Audit {
        @Override
        public void record(AuditEntry entry) {
            throw new IllegalStateException("the audit is broken");
        }

        @Override
        public List<AuditEntry> latest(int limit) {
            return List.of();
        }
    }
}
