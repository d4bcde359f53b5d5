package io.guildhall.recognition.rule;

import io.guildhall.ambition.Ambition;
import io.guildhall.ambition.AmbitionChanged;
import io.guildhall.ambition.Ambitions;
import io.guildhall.ambition.FulfilledAmbitions;
import io.guildhall.ambition.InMemoryAmbitions;
import io.guildhall.community.CommunityId;
import io.guildhall.desk.NewcomerWelcomed;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Welcome;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.InMemoryPairings;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.InMemoryProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeSettings;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.round.InMemoryRounds;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.mentoring.round.RoundPairs;
import io.guildhall.mentoring.round.RoundPeople;
import io.guildhall.mentoring.round.Rounds;
import io.guildhall.mentoring.session.InMemoryPairPapers;
import io.guildhall.mentoring.session.PairSession;
import io.guildhall.mentoring.session.PairingWentOn;
import io.guildhall.mentoring.session.SessionPlan;
import io.guildhall.mentoring.session.SessionState;
import io.guildhall.mentoring.session.Sessions;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeClass;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.Condition;
import io.guildhall.recognition.badge.InMemoryAwards;
import io.guildhall.recognition.badge.InMemoryBadgeClasses;
import io.guildhall.recognition.badge.Issuers;
import io.guildhall.recognition.badge.WantedBadge;
import io.guildhall.recognition.badge.WantedRule;
import io.guildhall.recognition.kudos.InMemoryKudosBook;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosBook;
import io.guildhall.recognition.kudos.KudosState;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.storage.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.stream.IntStream;

/** Gardeners whom frida facilitates, with rules, and with deeds that are written down without asking anybody. */
public final class Earners {
    public static final String GARDEN = "GARDEN";

    public final Guild guild;
    public final BadgesOf badges;
    public final RuleService rules;
    public final ProgressService progress;
    public final Queue<Runnable> background = new ArrayDeque<>();
    final Backfills backfills;
    final BackfillWork work;
    final BackfillChore chore;
    final RuleCounting counting;
    final Rewards rewards;
    final LatelyEarned lately;
    final Moments moments;
    final MomentChore everyMinute;
    final Awards awards;

    private final Pairings pairings;
    private final Programmes programmes;
    private final Rounds rounds;
    private final Sessions sessions;
    private final KudosBook kudos;
    final Ambitions ambitions;
    private final Transactions transactions;
    private int tokens;

    private Earners(
            Guild guild,
            BadgeClasses classes,
            Awards awards,
            Backfills backfills,
            Pairings pairings,
            Programmes programmes,
            Rounds rounds,
            Sessions sessions,
            KudosBook kudos,
            Ambitions ambitions,
            Locks locks,
            Transactions transactions) {
        this.guild = guild;
        this.awards = awards;
        this.backfills = backfills;
        this.pairings = pairings;
        this.programmes = programmes;
        this.rounds = rounds;
        this.sessions = sessions;
        this.kudos = kudos;
        this.ambitions = ambitions;
        this.transactions = transactions;
        badges = new BadgesOf(guild, classes, awards, kudos, locks, transactions);
        counting = new RuleCounting(
                new DeedSources(guild.memberships, pairings, programmes, rounds, sessions, kudos, ambitions),
                guild.clock);
        Crowds crowds = new Crowds(guild.memberships, guild.people);
        work = new BackfillWork(
                backfills, badges.earned, counting, crowds, guild.known, locks, transactions, guild.clock);
        chore = new BackfillChore(backfills, work);
        rewards = new Rewards(badges.earned, counting, crowds, guild.memberships, guild.known, guild.clock);
        lately = new LatelyEarned(rewards, crowds);
        moments = new Moments(rewards, pairings, ambitions, background::add);
        everyMinute = new MomentChore(moments, rewards, kudos, guild.clock);
        rules = new RuleService(
                badges.badges,
                badges.earned,
                counting,
                crowds,
                backfills,
                work,
                background::add,
                guild.communities,
                guild.spaces,
                guild.people,
                guild.audit,
                locks,
                transactions,
                guild.clock);
        progress = new ProgressService(badges.earned, counting, guild.memberships, guild.clock);
        guild.people.makeAdministrator(guild.person("root"));
    }

    /** In memory alone. */
    public static Earners inMemory() {
        return new Earners(
                        Guild.inMemory(),
                        new InMemoryBadgeClasses(),
                        new InMemoryAwards(),
                        new InMemoryBackfills(),
                        new InMemoryPairings(),
                        new InMemoryProgrammes(),
                        new InMemoryRounds(),
                        new InMemoryPairPapers(),
                        new InMemoryKudosBook(),
                        new InMemoryAmbitions(),
                        new InMemoryLocks(),
                        new InMemoryTransactions())
                .founded();
    }

    /** Over the tables of a database, as one node has it; nobody has founded anything yet. */
    public static Earners over(Tables tables) {
        return new Earners(
                tables.guild(),
                tables.badgeClasses(),
                tables.awards(),
                tables.backfills(),
                tables.pairings(),
                tables.programmes(),
                tables.rounds(),
                tables.pairSessions(),
                tables.kudos(),
                tables.ambitions(),
                tables.locks(),
                tables.transactions());
    }

    /** With the community of the gardeners. */
    public Earners founded() {
        Viewer frida = guild.person("frida");
        guild.spaces.add(GARDEN, "Gardeners");
        guild.spaces.administer(GARDEN, frida);
        guild.founding.found(frida, Asked.founding(GARDEN, "Growing"));
        return this;
    }

    public Earners members(String... usernames) {
        for (String username : usernames) {
            guild.joining.join(guild.person(username), GARDEN).result().orElseThrow();
        }
        return this;
    }

    /** So many members besides, who asked nobody. */
    void crowd(int people) {
        transactions.inTransaction(() -> {
            IntStream.range(0, people)
                    .forEach(no -> guild.memberships.add(new NewMembership(
                            garden(),
                            key("crowd" + no),
                            SortName.of("crowd" + no),
                            MembershipState.ACTIVE,
                            Set.of(),
                            JoinSource.SELF,
                            guild.clock.instant())));
            return true;
        });
    }

    /** Thanks to each of them. */
    void crowdThanked(int people) {
        IntStream.range(0, people).forEach(no -> thanks("frida", "crowd" + no));
    }

    public UserId key(String username) {
        return guild.person(username).user().orElseThrow();
    }

    public CommunityId garden() {
        return guild.communities.find(new SpaceKey(GARDEN)).orElseThrow().id();
    }

    /** Thanks from so many different people, so long ago that they cannot be taken back. */
    void thanked(String to, int times) {
        IntStream.range(0, times).forEach(no -> thanks("thankful" + no, to));
    }

    void thanks(String from, String to) {
        NewKudos wanted = new NewKudos(to, "For the talk on soil", Optional.empty(), "", "token-" + ++tokens);
        transactions.inTransaction(() -> kudos.add(
                garden(),
                key(from),
                key(to),
                wanted,
                Optional.empty(),
                guild.clock.instant().minus(Kudos.RETRACTABLE)));
    }

    /** The same just now, so that it can be taken back. */
    Kudos thanksJustNow(String from, String to) {
        NewKudos wanted = new NewKudos(to, "For the talk on soil", Optional.empty(), "", "token-" + ++tokens);
        return transactions.inTransaction(
                () -> kudos.add(garden(), key(from), key(to), wanted, Optional.empty(), guild.clock.instant()));
    }

    void takesBack(Kudos given) {
        transactions.inTransaction(() -> {
            kudos.retract(new Kudos(
                    given.id(),
                    given.community(),
                    given.from(),
                    given.to(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    given.at(),
                    KudosState.RETRACTED,
                    Optional.of(guild.clock.instant())));
            return true;
        });
    }

    /** Somebody said hello, and nobody heard of it. */
    void welcomedUnheard(String by, String newcomer) {
        Welcome hello = new Welcome(key(by), guild.clock.instant());
        transactions.inTransaction(() -> {
            guild.memberships
                    .forChange(garden(), Set.of(key(newcomer)))
                    .get(key(newcomer))
                    .welcomed(hello);
            return true;
        });
    }

    void welcomed(String by, String newcomer) {
        welcomedUnheard(by, newcomer);
        moments.heard(new NewcomerWelcomed(garden(), key(newcomer), key(by), guild.clock.instant()));
    }

    /** An ambition of the garden that so many stood behind is fulfilled, and told of. */
    void fulfilled(String author, int votes) {
        Instant now = guild.clock.instant();
        Ambition done =
                transactions.inTransaction(() -> FulfilledAmbitions.add(ambitions, garden(), key(author), votes, now));
        moments.heard(new AmbitionChanged(garden(), done.id(), done.state(), key("frida"), now));
    }

    /** Somebody facilitates the garden from now on, or not any more. */
    void facilitates(String username, boolean does) {
        Membership place = guild.memberships.find(garden(), key(username)).orElseThrow();
        transactions.inTransaction(() -> {
            guild.memberships.rolesChanged(
                    place, does ? Set.of(Role.FACILITATOR) : Set.of(), key("frida"), guild.clock.instant());
            return true;
        });
    }

    /** What is told once those in a pairing did something. */
    void heard(Pairing pairing) {
        moments.heard(new PairingWentOn(
                pairing.id(), pairing.state(), pairing.course().held(), guild.clock.instant()));
    }

    /** What goes on in the background is done. */
    void soon() {
        for (Runnable next = background.poll(); next != null; next = background.poll()) {
            next.run();
        }
    }

    Programme programme(ProgrammeKind kind) {
        return transactions.inTransaction(() -> programmes.add(
                new Programme(
                        new ProgrammeId(0),
                        Optional.of(garden()),
                        "Programme",
                        kind,
                        ProgrammeState.OPEN,
                        Dates.open(),
                        ProgrammeSettings.usual(kind, ZoneOffset.UTC),
                        key("root"),
                        guild.clock.instant(),
                        1),
                "token-" + ++tokens));
    }

    /** The first round of a programme is over, and the second one begins. */
    void nextRound(Programme programme) {
        transactions.inTransaction(() -> {
            rounds.add(new PastRound(
                    programme.id(),
                    1,
                    Dates.open(),
                    Instant.EPOCH,
                    guild.clock.instant(),
                    PastRound.Counted.DONE,
                    new RoundPeople(0, 0, 0),
                    new RoundPairs(0, 0, 0)));
            return true;
        });
    }

    /** A pairing that began just now, in which so many sessions were held just now. */
    Pairing mentored(Programme programme, String mentor, String mentee, PairingState state, int held) {
        Instant now = guild.clock.instant();
        Pairing made = transactions.inTransaction(() -> pairings.add(new Pairing(
                new PairingId(0),
                programme.id(),
                state,
                now,
                List.of(Part.of(key(mentor), PartRole.MENTOR), Part.of(key(mentee), PartRole.MENTEE)),
                Ask.of(key(mentee), "", now),
                Course.none().started(now))));
        Pairing met =
                made.with(made.course().met(held > 0 ? Optional.of(now) : Optional.empty(), Optional.empty(), held));
        transactions.inTransaction(() -> {
            pairings.forChange(made.id()).orElseThrow().save(met);
            IntStream.range(0, held)
                    .forEach(no -> sessions.add(
                            new PairSession(
                                    0, made.id(), SessionState.HELD, new SessionPlan(now, 60, "", "", ""), 1, now),
                            "token-" + ++tokens));
            return true;
        });
        return met;
    }

    /** A badge of the garden with a rule, which can be given. */
    public BadgeClass badge(String name, boolean all, Condition... conditions) {
        return badge(wanted(name, all, conditions));
    }

    /** The same that is over after so many days; empty for never. */
    public BadgeClass badge(String name, OptionalInt days, Condition... conditions) {
        return badge(days.isPresent() ? lasting(name, days.getAsInt(), conditions) : wanted(name, true, conditions));
    }

    BadgeClass badge(WantedBadge wanted) {
        return badge(GARDEN, wanted);
    }

    /** A badge of another community of frida's. */
    BadgeClass badge(String space, WantedBadge wanted) {
        BadgeClass made = badges.badges
                .create(guild.person("frida"), Optional.of(space), wanted)
                .result()
                .orElseThrow()
                .badge();
        return badges.badges
                .activate(guild.person("frida"), made.key())
                .result()
                .orElseThrow()
                .badge();
    }

    /** One that is over after so many days. */
    static WantedBadge lasting(String name, int days, Condition... conditions) {
        WantedBadge wanted = wanted(name, true, conditions);
        return new WantedBadge(
                wanted.words(),
                wanted.design(),
                wanted.multiple(),
                OptionalInt.of(days),
                wanted.issuers(),
                wanted.rule());
    }

    static WantedBadge wanted(String name, boolean all, Condition... conditions) {
        return new WantedBadge(
                new BadgeWords(name, "", "Does what the rule asks for"),
                "circle-1-seedling-beads-green",
                false,
                OptionalInt.empty(),
                Issuers.FACILITATORS,
                Optional.of(new WantedRule(all, Optional.empty(), List.of(conditions))));
    }

    /** Gives one to all who have earned it, now. */
    int backfill(BadgeClass badge, boolean telling) {
        // Twice at once would be once.
        guild.clock.goOn(Duration.ofMinutes(1));
        Viewer by = guild.person(badge.isOfSite() ? "root" : "frida");
        rules.giveToAll(by, badge.key(), telling).result().orElseThrow();
        background.forEach(Runnable::run);
        background.clear();
        return backfills.last(badge.key()).orElseThrow().given();
    }

    /** Who has a badge, by username. */
    List<String> holders(BadgeClass badge) {
        List<String> holders = new ArrayList<>();
        for (String username : List.of("ana", "ben", "cleo", "dora", "emil", "frida")) {
            if (badges.earned
                    .holdings(badge, List.of(key(username)))
                    .containsValue(io.guildhall.recognition.badge.EarnedBadges.Holding.HAS)) {
                holders.add(username);
            }
        }
        return holders;
    }
}
