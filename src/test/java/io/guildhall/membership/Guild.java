package io.guildhall.membership;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.InMemoryCommunities;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryEvents;
import io.guildhall.kernel.InMemoryGroups;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.InMemoryPages;
import io.guildhall.kernel.InMemoryPeople;
import io.guildhall.kernel.InMemorySpaces;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.MovableClock;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.directory.DirectoryService;
import io.guildhall.membership.directory.DirectoryTreeService;
import io.guildhall.membership.groups.GroupJoining;
import io.guildhall.membership.groups.GroupPeople;
import io.guildhall.membership.guests.GuestService;
import io.guildhall.membership.guests.GuestTimes;
import io.guildhall.membership.joining.AdmissionService;
import io.guildhall.membership.joining.DecisionService;
import io.guildhall.membership.joining.Departures;
import io.guildhall.membership.joining.InvitingService;
import io.guildhall.membership.joining.JoiningService;
import io.guildhall.membership.joining.Lapses;
import io.guildhall.membership.joining.RequestQueueService;
import io.guildhall.membership.joining.Threshold;
import io.guildhall.membership.life.CharterService;
import io.guildhall.membership.life.Dormancy;
import io.guildhall.membership.life.FoundingService;
import io.guildhall.membership.life.HomelessCommunities;
import io.guildhall.membership.life.LaunchService;
import io.guildhall.membership.life.LifeService;
import io.guildhall.membership.life.ParentService;
import io.guildhall.membership.life.ReattachService;
import io.guildhall.membership.life.Rescue;
import io.guildhall.membership.life.TopicUse;
import io.guildhall.membership.life.VolunteerService;
import io.guildhall.membership.life.WelcomePageService;
import io.guildhall.membership.mine.MineService;
import io.guildhall.membership.numbers.NumbersService;
import io.guildhall.membership.presence.PlacesEnd;
import io.guildhall.membership.presence.Presence;
import io.guildhall.membership.questions.AnswerRetention;
import io.guildhall.membership.questions.InMemoryJoinAnswers;
import io.guildhall.membership.questions.JoinAnswers;
import io.guildhall.membership.questions.QuestionService;
import io.guildhall.membership.removing.RemovingService;
import io.guildhall.membership.roles.Appointments;
import io.guildhall.membership.roles.RoleService;
import io.guildhall.membership.roles.TermService;
import io.guildhall.membership.roles.TermTimes;
import io.guildhall.membership.roster.ExportService;
import io.guildhall.membership.roster.HistoryService;
import io.guildhall.membership.roster.RosterService;
import io.guildhall.membership.rules.InMemoryRulebooks;
import io.guildhall.membership.rules.Rulebooks;
import io.guildhall.membership.rules.RulesService;
import io.guildhall.people.FollowersOf;
import io.guildhall.people.InMemoryPersonFacts;
import io.guildhall.people.InMemorySkills;
import io.guildhall.people.SkillService;
import io.guildhall.people.Skills;
import io.guildhall.people.Vocabulary;
import io.guildhall.people.VocabularyFileService;
import io.guildhall.people.VocabularyService;
import io.guildhall.profile.Fellows;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.KnownSettingsOf;
import io.guildhall.site.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every service over ports of one's choice; the host's spaces and people are in memory. */
public final class Guild {
    public final InMemorySpaces spaces = new InMemorySpaces();
    public final InMemoryPeople people = new InMemoryPeople();
    public final InMemoryEvents events = new InMemoryEvents();
    public final InMemoryPages pages = new InMemoryPages();
    public final MovableClock clock = new MovableClock();
    public final Communities communities;
    public final Skills skills;
    public final Memberships memberships;
    public final Audit audit;
    public final Occasions occasions;
    public final Settings settings;
    public final KnownSettings known;
    public final Rulebooks rulebooks;
    public final JoinAnswers answers;
    public final FoundingService founding;
    public final JoiningService joining;
    public final DecisionService deciding;
    public final InvitingService inviting;
    public final RemovingService removing;
    public final RoleService roles;
    public final CharterService charters;
    public final LaunchService launching;
    public final WelcomePageService welcoming;
    public final LifeService life;
    public final ParentService parents;
    public final SkillService words;
    public final Fellows fellows;
    public final VocabularyService vocabulary;
    public final VocabularyFileService wordFiles;
    public final Chore followers;
    public final HomelessCommunities homeless;
    public final VolunteerService volunteers;
    public final ReattachService strays;
    public final Dormancy dormancy;
    public final Rescue rescue;
    public final TermService terms;
    public final TermTimes termTimes;
    /** Who waits for an answer to a hand-over. */
    public final Set<UserId> handingOn = new HashSet<>();
    /** Who did something, whoever did most first. */
    public final List<UserId> writers = new ArrayList<>();

    /** What the organisation says of people. */
    public final InMemoryPersonFacts facts = new InMemoryPersonFacts();

    /** Who offers what; nothing has a name. */
    public SkilledPeople skilled = text -> new Skilled(Optional.empty(), List.of(), Set.of(), Set.of(), 0);

    public final DirectoryService directory;
    public final DirectoryTreeService tree;
    public final RosterService rosters;
    public final MineService mine;
    public final HistoryService history;
    public final ExportService exports;
    public final NumbersService numbers;
    public final CommunityDoor door;
    public final InMemoryGroups groups = new InMemoryGroups();
    public final AdmissionService admission;
    public final RequestQueueService queue;
    public final Lapses lapses;
    public final GuestService guests;
    public final GuestTimes guestTimes;
    public final Presence presence;
    public final PlacesEnd placesEnd;
    public final GroupJoining groupJoining;
    public final RulesService rules;
    public final QuestionService questions;
    private final AnswerRetention retention;
    public final Listeners listeners;

    /** One whose ground rules are kept in memory. */
    public Guild(
            Communities communities,
            Memberships memberships,
            Audit audit,
            Occasions occasions,
            Settings settings,
            Locks locks,
            Transactions transactions) {
        this(
                communities,
                new InMemorySkills(),
                memberships,
                new InMemoryRulebooks(),
                new InMemoryJoinAnswers(),
                audit,
                occasions,
                settings,
                locks,
                transactions);
    }

    public Guild(
            Communities communities,
            Skills skills,
            Memberships memberships,
            Rulebooks rulebooks,
            JoinAnswers answers,
            Audit audit,
            Occasions occasions,
            Settings settings,
            Locks locks,
            Transactions transactions) {
        this.settings = settings;
        known = KnownSettingsOf.node(settings, clock);
        this.communities = communities;
        this.skills = skills;
        this.memberships = memberships;
        this.audit = audit;
        this.occasions = occasions;
        this.rulebooks = rulebooks;
        this.answers = answers;
        Sight sight = new Sight(spaces, people, communities, memberships, known);
        Changes changes = new Changes(sight, locks, transactions, events, communities, memberships);
        Ledger ledger = new Ledger(memberships, audit, occasions);
        LastFacilitator lastFacilitator = new LastFacilitator(memberships, people);
        CommunityViews views = new CommunityViews(memberships, lastFacilitator, people, clock);
        LastChange lastChange = new LastChange(memberships, people);
        Departures departures = new Departures(ledger, memberships, lastFacilitator, lastChange, people, clock);
        GroupPeople groupPeople = new GroupPeople(groups, group -> group.startsWith("guild-"));
        Orphaning orphaning = new Orphaning(memberships, lastFacilitator, ledger);
        Liveliness liveliness = new Liveliness(lastFacilitator, ledger);
        admission = new AdmissionService(changes, ledger, groupPeople, views, clock);
        Sweep sweep = new Sweep(changes, ledger, communities);
        lapses = new Lapses(sweep, ledger, memberships, lastChange, people, known, clock);
        guests = new GuestService(changes, ledger, lastChange, people, clock);
        guestTimes = new GuestTimes(sweep, ledger, memberships, people, clock);
        presence = new Presence(changes, ledger, orphaning, communities, memberships, people, clock);
        placesEnd = new PlacesEnd(changes, ledger, orphaning, lastFacilitator, communities, memberships, people, clock);
        groupJoining = new GroupJoining(changes, ledger, communities, memberships, groupPeople, spaces, people, clock);
        founding = new FoundingService(
                sight, changes, ledger, communities, memberships, rulebooks, people, settings, views, clock);
        Threshold threshold = new Threshold(rulebooks, answers);
        joining = new JoiningService(
                sight, changes, ledger, memberships, people, clock, lastChange, departures, threshold);
        rules = new RulesService(sight, changes, ledger, rulebooks, people, clock);
        questions = new QuestionService(sight, changes, ledger, clock);
        retention = new AnswerRetention(answers, memberships, transactions, known);
        inviting = new InvitingService(
                sight, changes, ledger, memberships, lastChange, groupPeople, spaces, people, clock);
        deciding = new DecisionService(changes, ledger, memberships, lastChange, people, clock);
        removing = new RemovingService(changes, ledger, memberships, lastFacilitator, lastChange, people, clock);
        roles = new RoleService(changes, ledger, memberships, lastFacilitator, orphaning, people, clock);
        terms = new TermService(changes, ledger, memberships, people, clock);
        termTimes = new TermTimes(
                sweep,
                ledger,
                memberships,
                lastFacilitator,
                (community, user) -> handingOn.contains(user),
                people,
                clock);
        queue = new RequestQueueService(sight, changes, ledger, memberships, people, clock);
        charters = new CharterService(sight, changes, ledger, communities, skills, locks, queue, views, clock);
        launching = new LaunchService(sight, changes, ledger, lastFacilitator, pages, views, clock);
        welcoming = new WelcomePageService(changes, ledger, pages, views, clock);
        life = new LifeService(changes, ledger, communities, memberships, lastFacilitator, views, locks, clock);
        parents = new ParentService(sight, changes, ledger, communities, views, locks, clock);
        words = new SkillService(skills);
        fellows = new SharedCommunities(memberships);
        Vocabulary looked = (Vocabulary) skills;
        TopicUse topics = new TopicUse(communities, changes, ledger, clock);
        vocabulary = new VocabularyService(people, skills, looked, List.of(topics), locks, transactions, audit, clock);
        wordFiles = new VocabularyFileService(people, skills, looked, locks, transactions, audit, clock);
        followers = FollowersOf.words(looked, List.of(topics), locks, transactions);
        homeless = new HomelessCommunities(changes, ledger, communities, spaces, locks, clock);
        directory = new DirectoryService(sight, views, communities, memberships, clock);
        tree = new DirectoryTreeService(directory, communities, views);
        MostActive active = new MostActive(
                (community, now, limit) -> writers.stream().limit(limit).toList(), memberships, clock);
        rosters = new RosterService(
                sight, memberships, people, answers, active, text -> skilled.offering(text), facts, known);
        mine = new MineService(sight, communities, memberships, clock);
        history = new HistoryService(sight, memberships, people);
        exports = new ExportService(sight, communities, memberships, people);
        numbers = new NumbersService(sight, memberships, clock, known);
        listeners = new SeenListeners(sight, communities, memberships, people, spaces, groups);
        door = new OpenDoor(sight, changes, communities, memberships, liveliness);
        strays = new ReattachService(sight, changes, ledger, communities, memberships, people, views, clock);
        Appointments appointments = new Appointments(memberships, ledger, orphaning, people);
        volunteers = new VolunteerService(
                changes, ledger, memberships, lastFacilitator, appointments, liveliness, people, views, clock);
        dormancy = new Dormancy(changes, ledger, communities, clock);
        rescue = new Rescue(changes, ledger, communities, memberships, active, appointments, people, spaces, clock);
    }

    /** What runs daily for the answers of people who asked; gives back how many sheets it deleted. */
    public int forgetAnswers() {
        return retention.run(clock.instant());
    }

    public static Guild inMemory() {
        InMemoryCommunities communities = new InMemoryCommunities();
        InMemoryMemberships memberships = new InMemoryMemberships();
        InMemoryRulebooks rulebooks = new InMemoryRulebooks();
        InMemoryJoinAnswers answers = new InMemoryJoinAnswers();
        InMemoryAudit audit = new InMemoryAudit();
        InMemoryOccasions occasions = new InMemoryOccasions();
        InMemorySettings settings = new InMemorySettings();
        InMemorySkills skills = new InMemorySkills();
        return new Guild(
                communities,
                skills,
                memberships,
                rulebooks,
                answers,
                audit,
                occasions,
                settings,
                new InMemoryLocks(),
                new InMemoryTransactions(
                        communities, skills, memberships, rulebooks, answers, audit, occasions, settings));
    }

    /** The community of that space is active as after its launch, whatever it lacks. */
    public void launched(String spaceKey) {
        CommunityRow row = communities.forChange(new SpaceKey(spaceKey)).orElseThrow();
        Community old = row.value();
        row.save(old.withLife(old.life().in(CommunityStatus.ACTIVE))
                .arranged(old.arrangements().launched(clock.instant())));
    }

    /** Somebody the host knows, by username; the name is the username with a capital. */
    public Viewer person(String username) {
        return Viewer.of(people.find(username)
                .orElseGet(
                        () -> people.add(username, Character.toUpperCase(username.charAt(0)) + username.substring(1))));
    }
}
