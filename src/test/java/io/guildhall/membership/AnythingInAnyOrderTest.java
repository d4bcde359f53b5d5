package io.guildhall.membership;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.JoinPolicy;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random people do random things, each beside a model that knows only which state leads where. A failure names its seed and all that was done.
 */
class AnythingInAnyOrderTest {
    private static final int STEPS = 400;
    private static final int CAP = 5;
    private static final List<String> PEOPLE = List.of("ana", "ben", "cem", "dan", "eva", "fay", "gus", "hal");
    private static final Map<MembershipState, Set<MembershipState>> LEADS = Map.of(
            MembershipState.INVITED,
                    Set.of(
                            MembershipState.ACTIVE,
                            MembershipState.LEFT,
                            MembershipState.REMOVED,
                            MembershipState.DECLINED,
                            MembershipState.EXPIRED,
                            MembershipState.BANNED),
            MembershipState.INVITE_REQUESTED,
                    Set.of(
                            MembershipState.INVITED,
                            MembershipState.REQUESTED,
                            MembershipState.ACTIVE,
                            MembershipState.EXPIRED,
                            MembershipState.REMOVED,
                            MembershipState.DECLINED,
                            MembershipState.BANNED),
            MembershipState.REQUESTED,
                    Set.of(
                            MembershipState.ACTIVE,
                            MembershipState.DECLINED,
                            MembershipState.LEFT,
                            MembershipState.REMOVED,
                            MembershipState.EXPIRED,
                            MembershipState.BANNED),
            MembershipState.ACTIVE,
                    Set.of(
                            MembershipState.LEFT,
                            MembershipState.REMOVED,
                            MembershipState.BANNED,
                            MembershipState.SUSPENDED),
            MembershipState.SUSPENDED, Set.of(MembershipState.ACTIVE, MembershipState.REMOVED, MembershipState.BANNED),
            MembershipState.DECLINED,
                    Set.of(
                            MembershipState.REQUESTED,
                            MembershipState.INVITED,
                            MembershipState.INVITE_REQUESTED,
                            MembershipState.BANNED),
            MembershipState.LEFT,
                    Set.of(
                            MembershipState.ACTIVE,
                            MembershipState.REQUESTED,
                            MembershipState.INVITED,
                            MembershipState.INVITE_REQUESTED,
                            MembershipState.BANNED),
            MembershipState.REMOVED,
                    Set.of(
                            MembershipState.REQUESTED,
                            MembershipState.INVITED,
                            MembershipState.INVITE_REQUESTED,
                            MembershipState.BANNED),
            MembershipState.BANNED, Set.of(MembershipState.LEFT),
            MembershipState.EXPIRED,
                    Set.of(
                            MembershipState.ACTIVE,
                            MembershipState.REQUESTED,
                            MembershipState.INVITED,
                            MembershipState.INVITE_REQUESTED,
                            MembershipState.BANNED));
    private static final Set<MembershipState> BEGINNINGS = Set.of(
            MembershipState.ACTIVE,
            MembershipState.REQUESTED,
            MembershipState.INVITED,
            MembershipState.INVITE_REQUESTED);

    private final List<String> done = new ArrayList<>();
    private final Map<UserId, MembershipState> model = new HashMap<>();
    private final Set<String> away = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void leads_only_where_the_life_cycle_allows_and_breaks_no_invariant(long seed) {
        Random random = new Random(seed);
        Situation situation =
                aCommunity().launched().with(new Admission(OptionalInt.of(CAP), true, Optional.of("guild-all")));
        situation.guild.groups.put(
                "guild-all", PEOPLE.stream().limit(3).map(situation::idOf).toList());
        for (int step = 0; step < STEPS; step++) {
            int moved = situation.memberships.events().size();
            int audited = moves(situation);
            CommunityStatus status = situation.community().life().status();
            long turned = turns(situation);
            act(situation, random);
            String what = "seed " + seed + ", after " + done;
            assertThat(moves(situation) - audited)
                    .as("invariant 22, one audit entry for each move of a place: " + what)
                    .isEqualTo(situation.memberships.events().size() - moved);
            assertThat(turns(situation) - turned)
                    .as("invariant 22, one audit entry where the status changes: " + what)
                    .isEqualTo(status == situation.community().life().status() ? 0 : 1);
            check(situation, what);
        }
    }

    /** How many entries tell of a place that moved. */
    private static int moves(Situation situation) {
        return (int) situation.audit.latest(Integer.MAX_VALUE).stream()
                .filter(entry ->
                        entry.act().startsWith("membership.") && entry.detail().matches("[A-Z_]+>[A-Z_]+"))
                .count();
    }

    /** How many tell that a community lost its facilitators, or has one again. */
    private static long turns(Situation situation) {
        return situation.audit.latest(Integer.MAX_VALUE).stream()
                .filter(entry ->
                        entry.act().equals("community.orphaned") || entry.act().equals("community.rescued"))
                .count();
    }

    private void act(Situation situation, Random random) {
        String who = random.nextInt(3) == 0 ? "frida" : one(random);
        String whom = one(random);
        String key = situation.idOf(whom).value();
        int act = random.nextInt(18);
        String what = switch (act) {
            case 0, 1 -> said("joins", situation.join(whom));
            case 2 -> said("leaves", situation.leave(whom));
            case 3 -> said("approves", situation.approve(who, whom));
            case 4 -> said("declines", situation.decline(who, whom, ""));
            case 5 -> said("removes", situation.guild.removing.remove(situation.person(who), GARDEN, key, ""));
            case 6 ->
                random.nextInt(3) > 0
                        ? "spares"
                        : said("bans", situation.guild.removing.ban(situation.person(who), GARDEN, key, ""));
            case 7 -> said("lifts", situation.guild.removing.lift(situation.person(who), GARDEN, key, ""));
            case 8, 9 ->
                said("invites", situation.guild.inviting.invite(situation.person(who), GARDEN, List.of(key), ""));
            case 10 -> said("withdraws", situation.guild.inviting.withdraw(situation.person(who), GARDEN, key));
            case 11 -> said("makes facilitator", situation.assign(who, whom, Role.FACILITATOR));
            case 12 -> said("takes roles", situation.assign(who, whom));
            case 13 -> said("agrees", situation.guild.roles.accept(situation.person(whom), GARDEN));
            case 14 -> {
                situation.guild.clock.goOn(Duration.ofDays(5));
                yield "five days, lapsed " + situation.guild.lapses.run();
            }
            case 15 -> turn(situation, whom);
            case 16 -> "group " + situation.guild.groupJoining.run();
            default -> {
                situation.with(JoinPolicy.values()[random.nextInt(JoinPolicy.values().length)]);
                yield "policy " + situation.community().settings().joinPolicy();
            }
        };
        done.add(who + " " + what + " " + whom);
    }

    private String turn(Situation situation, String whom) {
        if (away.remove(whom)) {
            situation.guild.people.activate(situation.idOf(whom));
        } else {
            away.add(whom);
            situation.guild.people.deactivate(situation.idOf(whom));
        }
        return "host turns, changed " + situation.guild.presence.run();
    }

    private static String said(String what, Outcome<?> outcome) {
        return outcome.reason()
                .map(refusal -> what + " (" + refusal.code().code() + ")")
                .orElse(what);
    }

    private static String one(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void check(Situation situation, String what) {
        int active = 1;
        int waiting = 0;
        for (String name : PEOPLE) {
            UserId user = situation.idOf(name);
            Optional<MembershipState> now = situation.stateOf(name);
            Optional<MembershipState> was = Optional.ofNullable(model.get(user));
            if (!now.equals(was)) {
                Set<MembershipState> allowed = was.map(LEADS::get).orElse(BEGINNINGS);
                assertThat(allowed).as(name + " was " + was + ": " + what).contains(now.orElseThrow());
                model.put(user, now.orElseThrow());
            }
            active += now.filter(MembershipState.ACTIVE::equals).isPresent() ? 1 : 0;
            waiting += now.filter(MembershipState.REQUESTED::equals).isPresent() ? 1 : 0;
        }
        assertThat(situation.stateOf("frida")).as(what).isPresent();
        active -= situation
                        .stateOf("frida")
                        .filter(MembershipState.ACTIVE::equals)
                        .isPresent()
                ? 0
                : 1;
        assertThat(situation.community().memberCount()).as("members: " + what).isEqualTo(active);
        assertThat(situation.community().waitingCount()).as("waiting: " + what).isEqualTo(waiting);
        boolean facilitated =
                situation.memberships.countFacilitators(situation.community().id()) > 0;
        assertThat(situation.community().life().status() == CommunityStatus.ORPHANED)
                .as("orphaned: " + what)
                .isEqualTo(!facilitated);
    }
}
