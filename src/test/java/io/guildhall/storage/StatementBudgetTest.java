package io.guildhall.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementService;
import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.community.Charter;
import io.guildhall.community.Community;
import io.guildhall.community.CommunityId;
import io.guildhall.community.CommunityRow;
import io.guildhall.community.CommunitySettings;
import io.guildhall.community.CommunityStatus;
import io.guildhall.community.CommunityType;
import io.guildhall.community.JoinPolicy;
import io.guildhall.community.Listing;
import io.guildhall.community.RosterVisibility;
import io.guildhall.community.Stage;
import io.guildhall.contribution.ContributionsOf;
import io.guildhall.desk.DeskService;
import io.guildhall.desk.DesksOf;
import io.guildhall.expertise.ExpertQuery;
import io.guildhall.expertise.Workshop;
import io.guildhall.inviting.FindingPeopleService;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.InMemoryPageMaking;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Asked;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Entry;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.Guild;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.Role;
import io.guildhall.membership.Term;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.directory.DirectoryQuery;
import io.guildhall.membership.joining.Invitees;
import io.guildhall.membership.life.CharterChange;
import io.guildhall.membership.numbers.NumbersPeriod;
import io.guildhall.membership.roster.RosterQuery;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.newcomer.NewcomerService;
import io.guildhall.newcomer.NewcomersOf;
import io.guildhall.participation.ParticipationOf;
import io.guildhall.participation.ParticipationService;
import io.guildhall.profile.ProfileService;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Reader;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import io.guildhall.review.HandOverService;
import io.guildhall.review.HandOverWriter;
import io.guildhall.review.NewReview;
import io.guildhall.review.ReviewService;
import io.guildhall.review.ReviewsOf;
import io.guildhall.site.DirectoryGroups;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.SettingsService;
import io.guildhall.site.SiteSettings;
import io.guildhall.site.Starters;
import io.guildhall.suggestion.SuggestedPeopleService;
import io.guildhall.suggestion.SuggestionService;
import io.guildhall.suggestion.SuggestionsOf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements each act costs, whatever the size of the community. */
class StatementBudgetTest {
    private static final String KEY = "GARDEN";

    static Stream<Arguments> worlds() {
        return Stream.of(Storage.values())
                .flatMap(storage -> Stream.of(1, 5_000).map(members -> Arguments.of(storage, members)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void no_act_costs_more_than_its_budget(Storage storage, int members) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        Meter meter = new Meter(tables, guild.known);

        meter.costs(8, "found", () -> guild.founding.found(frida, Asked.founding(KEY, "Growing things")));
        fill(tables, guild, members);
        experts(tables, guild, meter, frida);

        reads(guild, meter, frida);
        writes(guild, meter, frida);
        removals(guild, meter, frida);
        invitations(guild, meter, frida);
        roles(guild, meter, frida);
        lives(guild, meter, frida);
        settings(tables, guild, meter);
        MeetingsAndAmbitions features = MeetingsAndAmbitions.over(tables, guild);
        meetings(guild, meter, frida, features);
        ambitions(guild, meter, frida, features);
        desk(guild, meter, frida, members);
        rules(guild, meter, frida);
        firstSteps(guild, meter, frida);
        announcements(guild, meter, frida, AnnouncementsOf.service(guild, tables.announcements()));
        reviews(tables, guild, meter, frida);
        contributions(tables, guild, meter);
        profiles(tables, guild, meter);
    }

    /** The words of the site are read once a minute on each node, which is the one statement more of the first question. */
    private static void experts(Tables tables, Guild guild, Meter meter, Viewer frida) {
        Workshop workshop =
                new Workshop(guild, tables.skills(), tables.profiles(), tables.balances(), tables.transactions());
        workshop.offers("olga", "Grafting 3").offers("pia", "Grafting 4").wants("quentin", "Pruning 1");
        ExpertQuery named = new ExpertQuery("grafting", true, Optional.empty(), true, 1, 25);
        ExpertQuery everybody = new ExpertQuery("grafting", true, Optional.empty(), false, 1, 25);
        ExpertQuery here = new ExpertQuery("grafting", true, Optional.of(KEY), false, 1, 25);
        ExpertQuery asked = new ExpertQuery("graftng", false, Optional.empty(), false, 1, 25);
        meter.costs(4, "the first question of a node", () -> workshop.experts.find(frida, everybody));
        meter.costs(3, "experts", () -> workshop.experts.find(frida, everybody));
        meter.costs(1, "experts with time, and there are none", () -> workshop.experts.find(frida, named));
        meter.costs(3, "experts in a community", () -> workshop.experts.find(frida, here));
        meter.costs(4, "experts in one's own words", () -> workshop.experts.find(frida, asked));
        meter.costs(5, "experts, and where they meet", () -> workshop.experts.findWithPlaces(frida, asked));
        meter.costs(
                3,
                "members with a skill",
                () -> guild.rosters.members(frida, KEY, new RosterQuery(Optional.empty(), "grafting", 25)));
        meter.costs(
                2,
                "members with a skill that has no name",
                () -> guild.rosters.members(frida, KEY, new RosterQuery(Optional.empty(), "graftng", 25)));
        suggestions(tables, guild, meter, frida, workshop);
        workshop.counting.run();
        meter.costs(3, "gaps of a community", () -> workshop.balance.of(frida, KEY));
        meter.costs(1, "gaps of the site", () -> workshop.balance.ofSite(frida));
    }

    /** For people shown to everybody; those who are shown to members cost one more. */
    private static void suggestions(Tables tables, Guild guild, Meter meter, Viewer frida, Workshop workshop) {
        tables.transactions().inTransaction(() -> {
            CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
            row.save(row.value().arranged(row.value().arrangements().withTopics(List.of("Grafting", "Pruning"))));
            return true;
        });
        SuggestedPeopleService people =
                SuggestionsOf.people(workshop, tables.dismissals(), tables.locks(), tables.transactions());
        SuggestionService mine =
                SuggestionsOf.mine(workshop, tables.dismissals(), tables.locks(), tables.transactions());
        Viewer pia = guild.person("pia");
        String piaKey = pia.user().orElseThrow().value();
        meter.costs(4, "people who might join", () -> people.of(frida, KEY));
        workshop.says("mia", Visibility.MEMBERS, Optional.empty(), SkillKind.OFFER, "Pruning 2");
        meter.costs(5, "the same, one of them shown to members", () -> people.of(frida, KEY));
        meter.costs(5, "somebody does not fit", () -> people.dismiss(frida, KEY, piaKey));
        meter.costs(
                4, "communities for somebody, where none is launched, by a node that reads texts", () -> mine.of(pia));
        meter.costs(3, "the same", () -> mine.of(pia));
        meter.costs(5, "a community is not for somebody", () -> mine.dismissCommunity(pia, KEY));
        meter.costs(3, "no suggestions", () -> mine.want(pia, false));
        meter.costs(1, "suggestions, and none are wanted", () -> mine.of(pia));
        meter.costs(2, "suggestions again", () -> mine.want(pia, true));
    }

    /** However many skills come or go. */
    private static void profiles(Tables tables, Guild guild, Meter meter) {
        ProfileService profiles = ProfilesOf.service(guild, tables.profiles(), tables.locks(), tables.transactions());
        Viewer paul = guild.person("paul");
        Viewer quinn = guild.person("quinn");
        UserId key = paul.user().orElseThrow();
        meter.costs(1, "a profile, none", () -> profiles.own(paul));
        meter.costs(
                7,
                "a first profile with two new words",
                () -> profiles.change(
                        paul, 1, Outcome.done(ProfilesOf.offering(Visibility.EVERYONE, "Bees", "Hives"))));
        meter.costs(3, "own profile", () -> profiles.own(paul));
        meter.costs(3, "a profile for everybody", () -> profiles.of(quinn, key));
        meter.costs(
                9,
                "a skill goes, and another comes",
                () -> profiles.change(paul, 2, Outcome.done(ProfilesOf.offering(Visibility.EVERYONE, "Bees", "Wax"))));
        meter.costs(
                7,
                "who reads it",
                () -> profiles.change(paul, 3, Outcome.done(ProfilesOf.offering(Visibility.MEMBERS, "Bees", "Wax"))));
        meter.costs(3, "a profile of whom one shares nothing with", () -> profiles.of(quinn, key));
        meter.costs(3, "a profile as a member would read it", () -> profiles.preview(paul, Reader.FELLOW));
    }

    /** Where more than a few wait, they are counted too. */
    private static void desk(Guild guild, Meter meter, Viewer frida, int members) {
        DeskService desk = DesksOf.service(guild);
        Viewer hanna = guild.person("hanna");
        Viewer ida = guild.person("ida");
        guild.joining.join(hanna, KEY);
        guild.deciding.approve(frida, KEY, hanna.user().orElseThrow().value());
        guild.inviting.invite(frida, KEY, List.of(ida.user().orElseThrow().value()), "Come");
        guild.clock.goOn(Duration.ofDays(12));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "lapsing", () -> desk.waiting(frida, view, Waiting.LAPSING));
        meter.costs(
                6,
                "invite again",
                () -> desk.inviteAgain(frida, KEY, ida.user().orElseThrow().value()));
        guests(guild, meter, frida, desk);
        guild.clock.goOn(Duration.ofDays(3));
        meter.costs(members > 1 ? 2 : 1, "newcomers", () -> desk.waiting(frida, view, Waiting.NEWCOMER));
        meter.costs(
                6,
                "welcome",
                () -> desk.welcome(frida, KEY, hanna.user().orElseThrow().value()));
        meter.costs(
                3,
                "welcome again",
                () -> desk.welcome(frida, KEY, hanna.user().orElseThrow().value()));
        meter.costs(2, "mine, a member", () -> guild.mine.of(hanna));
        Viewer newly = guild.person("newly");
        meter.costs(2, "suggestions", () -> Outcome.done(guild.directory.suggestions(newly, 3)));
        FindingPeopleService finding =
                new FindingPeopleService(guild.directory, guild.door, guild.people, guild.people, guild.clock);
        meter.costs(3, "people for a community", () -> finding.find(frida, Optional.of(KEY), "han"));
        meter.costs(2, "people for any community", () -> finding.find(frida, Optional.empty(), "han"));
    }

    /** Inviting guests costs what inviting costs; guests are counted anew where one comes or goes. */
    private static void guests(Guild guild, Meter meter, Viewer frida, DeskService desk) {
        Viewer gus = guild.person("gus");
        String key = gus.user().orElseThrow().value();
        LocalDate soon = Guest.today(guild.clock.instant()).plusDays(10);
        Invitees guests = Invitees.named(List.of(key)).asGuests(new Guest(GuestKind.PARTNER, "Acme", soon));
        meter.costs(8, "invite a guest", () -> guild.inviting.invite(frida, KEY, guests, "Come"));
        meter.costs(9, "join as a guest", () -> guild.joining.join(gus, KEY));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "guests ending", () -> desk.waiting(frida, view, Waiting.GUEST));
        meter.costs(5, "guest stays", () -> guild.guests.stay(frida, KEY, key, soon.plusDays(90)));
        meter.costs(9, "end a guest", () -> guild.guests.end(frida, KEY, key));
        meter.costs(2, "no guest is due", () -> Outcome.done(guild.guestTimes.run()));
    }

    /** A listener inside somebody's save: two reads and one insert. Taking in what one person wrote, and counting, costs the same whatever the size. */
    private static void contributions(Tables tables, Guild guild, Meter meter) {
        ContentWritten listening = ContributionsOf.listening(guild, tables.contributionLog());
        Chore chore =
                ContributionsOf.chore(guild, tables.contributionLog(), tables.contributors(), tables.transactions());
        SpaceKey space = new SpaceKey(KEY);
        Viewer frida = guild.person("frida");
        meter.costs(3, "a page of a member", () -> {
            listening.written(frida, space, ContentWritten.Kind.PAGE);
            return Outcome.done(space);
        });
        meter.costs(2, "a page of a stranger", () -> {
            listening.written(guild.person("nobody"), space, ContentWritten.Kind.PAGE);
            return Outcome.done(space);
        });
        meter.costs(21, "take in one line", () -> Outcome.done(chore.run()));
        meter.costs(3, "numbers, counted", () -> guild.numbers.of(frida, KEY, NumbersPeriod.QUARTER));
        ParticipationService participation = ParticipationOf.service(guild, tables.contributors(), tables.balances());
        meter.costs(3, "how people take part, a member", () -> participation.of(frida, KEY));
        meter.costs(2, "nothing to count", () -> Outcome.done(chore.run()));
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_page_of_the_directory_costs_among_4096_communities_what_it_costs_among_64(Storage storage) {
        Tables tables = storage.cleared();
        Guild guild = tables.guild();
        Viewer frida = guild.person("frida");
        guild.spaces.add(KEY, "Gardeners");
        guild.spaces.administer(KEY, frida);
        guild.founding.found(frida, Asked.founding(KEY, "Growing things"));
        Meter meter = new Meter(tables, guild.known);
        for (int doubled : List.of(6, 6)) {
            tables.doubleCommunities(doubled).stream()
                    .filter(key -> guild.spaces.find(key).isEmpty())
                    .forEach(key -> guild.spaces.add(key, key));
            DirectoryQuery first = Asked.directory(25);
            Optional<String> cursor =
                    guild.directory.list(frida, first).result().orElseThrow().next();
            assertThat(cursor).isPresent();
            DirectoryQuery next = new DirectoryQuery("", Optional.empty(), Optional.empty(), false, cursor, 25);
            meter.costs(3, "the first page", () -> guild.directory.list(frida, first));
            meter.costs(3, "the next page", () -> guild.directory.list(frida, next));
            guild.directory.list(frida, Asked.text("once a minute a node reads all texts"));
            meter.costs(3, "a rare name", () -> guild.directory.list(frida, Asked.text("gardeners")));
            meter.costs(3, "those of a type", () -> guild.directory.list(frida, only(CommunityType.PRACTICE)));
            meter.costs(4, "the first page of the tree", () -> guild.tree.of(frida, Optional.empty(), 25));
            meter.costs(2, "the same, anonymous", () -> guild.directory.list(Viewer.anonymous(), first));
        }
        meter.costs(4, "few of many", () -> guild.directory.list(frida, only(CommunityStatus.ARCHIVED)));
    }

    private static DirectoryQuery only(CommunityType type) {
        return new DirectoryQuery("", Optional.of(type), Optional.empty(), false, Optional.empty(), 25);
    }

    private static DirectoryQuery only(CommunityStatus status) {
        return new DirectoryQuery("", Optional.empty(), Optional.of(status), false, Optional.empty(), 25);
    }

    private static void meetings(Guild guild, Meter meter, Viewer frida, MeetingsAndAmbitions features) {
        meter.costs(5, "set a meeting", () -> features.meetings().set(frida, KEY, 1, Gardeners.weekly()));
        meter.costs(2, "show a meeting", () -> features.meetings().show(frida, KEY));
        meter.costs(2, "a calendar file", () -> features.calendars().ofCommunity(frida, KEY));
        meter.costs(3, "one, with a meeting", () -> guild.directory.one(frida, KEY));
        String token = features.calendars().makeAddress(frida).result().orElseThrow();
        meter.costs(3, "a calendar address anew", () -> features.calendars().makeAddress(frida));
        meter.costs(1, "show a calendar address", () -> features.calendars().address(frida));
        String current = features.calendars().makeAddress(frida).result().orElseThrow();
        assertThat(current).isNotEqualTo(token);
        meter.costs(3, "a personal calendar", () -> features.calendars().ofAddress(Viewer.anonymous(), current));
        meter.costs(
                3, "take a calendar address back", () -> features.calendars().removeAddress(frida));
        meter.costs(5, "remove a meeting", () -> features.meetings().remove(frida, KEY));
    }

    private static void ambitions(Guild guild, Meter meter, Viewer frida, MeetingsAndAmbitions features) {
        Viewer mona = guild.person("mona");
        guild.joining.join(mona, KEY);
        guild.deciding.approve(frida, KEY, mona.user().orElseThrow().value());
        meter.costs(7, "propose", () -> features.ambitions().propose(mona, KEY, "Compost"));
        long id = features.ambitions()
                .list(mona, KEY, Set.of(), Optional.empty(), 1)
                .result()
                .orElseThrow()
                .page()
                .items()
                .get(0)
                .ambition()
                .id();
        meter.costs(4, "list ambitions", () -> features.ambitions().list(mona, KEY, Set.of(), Optional.empty(), 100));
        meter.costs(7, "vote", () -> features.ambitions().vote(frida, KEY, id));
        meter.costs(8, "take a vote back", () -> features.ambitions().unvote(frida, KEY, id));
        meter.costs(5, "drop an ambition", () -> features.ambitions().drop(frida, KEY, id));
    }

    private static void rules(Guild guild, Meter meter, Viewer frida) {
        Viewer rita = guild.person("rita");
        String key = rita.user().orElseThrow().value();
        meter.costs(2, "rules", () -> guild.rules.of(rita, KEY));
        meter.costs(8, "first rules", () -> guild.rules.change(frida, KEY, 1, "Be kind.", RulesEdit.ASK));
        meter.costs(3, "rules, versions", () -> guild.rules.versions(rita, KEY, Optional.empty(), 100));
        int none = guild.questions.of(frida, KEY).result().orElseThrow().revision();
        meter.costs(4, "questions", () -> guild.questions.change(frida, KEY, none, List.of("Why?")));
        Entry entry = new Entry(OptionalInt.of(1), List.of(new Entry.GivenAnswer(1, "Because.")));
        meter.costs(10, "ask with rules and answers", () -> guild.joining.join(rita, KEY, entry));
        RosterQuery requests = new RosterQuery(Optional.empty(), MembershipState.REQUESTED, Optional.empty(), 100);
        meter.costs(4, "requests with answers", () -> guild.rosters.members(frida, KEY, requests));
        guild.deciding.approve(frida, KEY, key);
        meter.costs(8, "rules anew", () -> guild.rules.change(frida, KEY, 2, "Be very kind.", RulesEdit.ASK));
        meter.costs(6, "accept rules", () -> guild.rules.accept(rita, KEY, 2));
        meter.costs(3, "one, with rules", () -> guild.directory.one(rita, KEY));
        guild.clock.goOn(Duration.ofDays(31));
        meter.costs(4, "forget answers", () -> Outcome.done(guild.forgetAnswers()));
    }

    private static void announcements(Guild guild, Meter meter, Viewer frida, AnnouncementService announcements) {
        meter.costs(
                4,
                "preview an announcement",
                () -> announcements.preview(frida, KEY, "Spring", AnnouncementAudience.NEWCOMERS));
        meter.costs(
                8,
                "announce",
                () -> announcements.send(frida, KEY, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01")));
        meter.costs(
                3,
                "announce again",
                () -> announcements.send(frida, KEY, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01")));
        meter.costs(4, "list announcements", () -> announcements.list(frida, KEY, Optional.empty(), 100));
        meter.costs(
                3, "read announcements", () -> announcements.list(guild.person("mona"), KEY, Optional.empty(), 100));
    }

    /** Reading costs the same whatever was held; the chore looks once for each kind of thing, and at each community that it finds. */
    private static void reviews(Tables tables, Guild guild, Meter meter, Viewer frida) {
        ReviewsOf of = new ReviewsOf(
                guild,
                tables.reviews(),
                tables.handOvers(),
                new InMemoryPageMaking(),
                (handOver, community) -> new HandOverWriter.Written("Hand-over", "<p/>"));
        ReviewService reviews = of.service();
        HandOverService handing = of.handing();
        NewReview review = new NewReview("Go on.", Optional.of(Stage.TRANSFORMATION), "", "token-0001");
        meter.costs(4, "prepare the first review", () -> reviews.prepare(frida, KEY));
        meter.costs(8, "hold a review", () -> reviews.hold(frida, KEY, review));
        meter.costs(3, "hold a review again", () -> reviews.hold(frida, KEY, review));
        meter.costs(4, "prepare a review", () -> reviews.prepare(frida, KEY));
        meter.costs(3, "reviews", () -> reviews.list(frida, KEY, Optional.empty(), 100));
        meter.costs(6, "set the rhythm of reviews", () -> reviews.rhythm(frida, KEY, 3));
        String mona = guild.person("mona").user().orElseThrow().value();
        meter.costs(7, "ask somebody to take over", () -> handing.start(frida, KEY, mona, "Would you?"));
        meter.costs(5, "hand-overs", () -> handing.list(frida, KEY, Optional.empty(), 100));
        meter.costs(3, "what of it waits at the desk", () -> handing.waiting(frida, KEY));
        meter.costs(
                6,
                "what speaks for a stage",
                () -> of.stages(tables.ambitions()).facts(frida, KEY));
        meter.costs(
                2,
                "the chore, with nothing to do",
                () -> Outcome.done(of.chore().run()));
        handOver(guild, meter, frida, handing);
    }

    /**
     * Four transitions in one: the community is handed on, somebody begins to facilitate, somebody stops, and a page keeps it. What each leaves behind in
     * the history, in the audit and to be told is written together.
     */
    private static void handOver(Guild guild, Meter meter, Viewer frida, HandOverService handing) {
        Viewer mona = guild.person("mona");
        long open = handing.list(frida, KEY, Optional.empty(), 100)
                .result()
                .orElseThrow()
                .page()
                .items()
                .get(0)
                .handOver()
                .id();
        meter.costs(10, "take a community over", () -> handing.accept(mona, KEY, open));
        meter.costs(3, "take it over again", () -> handing.accept(mona, KEY, open));
    }

    private static void firstSteps(Guild guild, Meter meter, Viewer frida) {
        NewcomerService newcomers = NewcomersOf.service(guild);
        meter.costs(4, "lay out first steps", () -> newcomers.change(frida, KEY, 1, NewcomersOf.seven()));
        meter.costs(2, "first steps", () -> newcomers.show(frida, KEY));
        meter.costs(4, "take a step", () -> newcomers.done(frida, KEY, "3"));
        meter.costs(2, "take a step again", () -> newcomers.done(frida, KEY, "3"));
        meter.costs(3, "one, with first steps", () -> guild.directory.one(frida, KEY));
    }

    private static void reads(Guild guild, Meter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        meter.costs(2, "one, anonymous", () -> guild.directory.one(Viewer.anonymous(), KEY));
        meter.costs(3, "one, stranger", () -> guild.directory.one(ana, KEY));
        meter.costs(3, "one, facilitator", () -> guild.directory.one(frida, KEY));
        meter.costs(3, "list", () -> guild.directory.list(frida, Asked.directory(100)));
        meter.costs(3, "roster", () -> guild.rosters.members(ana, KEY, Asked.roster(100)));
        meter.costs(4, "history", () -> guild.history.of(frida, KEY, Optional.empty(), 100));
        meter.costs(3, "numbers", () -> guild.numbers.of(ana, KEY, NumbersPeriod.QUARTER));
        meter.costs(3, "checklist", () -> guild.launching.checklist(frida, KEY));
        meter.costs(3, "children, none", () -> guild.directory.children(ana, KEY));
        meter.costs(1, "words", () -> guild.words.beginning(ana, "te", 10));
        meter.costs(3, "charters", () -> guild.charters.versions(ana, KEY, Optional.empty(), 100));
        meter.costs(3, "mine, who runs one", () -> guild.mine.of(frida));
        meter.costs(1, "mine, nothing", () -> guild.mine.of(ana));
        meter.costs(3, "successors", () -> guild.rosters.successors(frida, KEY));
        meter.costs(4, "asked by oneself", () -> guild.rosters.askedBy(frida, KEY));
        meter.costs(0, "may found, not allowed", () -> Outcome.done(guild.founding.mayFound(ana, KEY)));
        meter.costs(2, "may found, taken", () -> Outcome.done(guild.founding.mayFound(frida, KEY)));
    }

    private static void settings(Tables tables, Guild guild, Meter meter) {
        Viewer root = guild.person("root");
        guild.people.makeAdministrator(root);
        SettingsService settings = new SettingsService(
                guild.people,
                tables.settings(),
                guild.known,
                tables.locks(),
                tables.transactions(),
                guild.audit,
                guild.clock);
        SiteSettings strict = new SiteSettings(Starters.SITE_ADMINS, false, new DirectoryGroups(true, "people-"));
        meter.costs(1, "settings", () -> settings.show(root));
        meter.costs(7, "every setting for the first time", () -> settings.change(root, 1, strict));
        meter.costs(7, "every setting again", () -> settings.change(root, 2, SiteSettings.usual()));
        meter.costs(1, "no setting", () -> settings.change(root, 3, SiteSettings.usual()));
    }

    private static void writes(Guild guild, Meter meter, Viewer frida) {
        Viewer ana = guild.person("ana");
        String anaKey = ana.user().orElseThrow().value();
        meter.costs(8, "join", () -> guild.joining.join(ana, KEY));
        meter.costs(2, "join again", () -> guild.joining.join(ana, KEY));
        meter.costs(7, "leave", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(8, "come back", () -> guild.joining.join(ana, KEY));
        meter.costs(6, "first role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.CHAMPION)));
        meter.costs(6, "other role", () -> guild.roles.assign(frida, KEY, anaKey, Set.of(Role.FACILITATOR)));
        meter.costs(6, "agree to a role", () -> guild.roles.accept(ana, KEY));
        meter.costs(9, "leave as a facilitator", () -> guild.joining.leave(ana, KEY, Optional.empty()));
        meter.costs(
                6,
                "charter",
                () -> guild.charters.change(frida, KEY, 1, Charter.about("More"), Asked.settings(byRequest())));
        meter.costs(8, "ask", () -> guild.joining.join(ana, KEY));
        meter.costs(8, "decline", () -> guild.deciding.decline(frida, KEY, anaKey, "no"));
        Viewer ben = guild.person("ben");
        guild.joining.join(ben, KEY);
        meter.costs(
                9,
                "approve",
                () -> guild.deciding.approve(
                        frida, KEY, ben.user().orElseThrow().value()));
    }

    /** No set of roles can be exchanged for one that differs more: a sponsor neither facilitates nor stands in. */
    private static void roles(Guild guild, Meter meter, Viewer frida) {
        Viewer cleo = guild.person("cleo");
        String key = cleo.user().orElseThrow().value();
        guild.memberships.add(new NewMembership(
                guild.communities.find(new SpaceKey(KEY)).orElseThrow().id(),
                new UserId(key),
                SortName.of("Cleo"),
                MembershipState.ACTIVE,
                Set.of(),
                JoinSource.SELF,
                guild.clock.instant()));
        Set<Role> many = Set.of(Role.FACILITATOR, Role.DEPUTY, Role.CHAMPION, Role.STEWARD);
        meter.costs(6, "every role", () -> guild.roles.assign(frida, KEY, key, many));
        meter.costs(6, "agree to facilitate", () -> guild.roles.accept(cleo, KEY));
        meter.costs(7, "every role for another", () -> guild.roles.assign(frida, KEY, key, Set.of(Role.SPONSOR)));
        meter.costs(5, "not agree to sponsor", () -> guild.roles.decline(cleo, KEY));
        guild.roles.assign(frida, KEY, key, many);
        guild.roles.accept(cleo, KEY);
        // One more for everybody else: her row was written past the count, so the community's own row stays as it is.
        meter.costs(8, "leave with four roles", () -> guild.joining.leave(cleo, KEY, Optional.empty(), "Enough"));
    }

    private static void invitations(Guild guild, Meter meter, Viewer frida) {
        Viewer ivy = guild.person("ivy");
        String key = ivy.user().orElseThrow().value();
        meter.costs(9, "invite", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(7, "withdraw an invitation", () -> guild.inviting.withdraw(frida, KEY, key));
        meter.costs(9, "invite again", () -> guild.inviting.invite(frida, KEY, List.of(key), "Come"));
        meter.costs(8, "accept", () -> guild.joining.join(ivy, KEY));
    }

    private static void removals(Guild guild, Meter meter, Viewer frida) {
        String ben = guild.person("ben").user().orElseThrow().value();
        meter.costs(8, "remove", () -> guild.removing.remove(frida, KEY, ben, "no"));
        meter.costs(6, "ban", () -> guild.removing.ban(frida, KEY, ben, "no"));
        meter.costs(5, "lift", () -> guild.removing.lift(frida, KEY, ben, "yes"));
    }

    /** Asking costs one insert for each of the three at most who are asked, and looking once more costs two reads. */
    private static void volunteers(Guild guild, Meter meter, Viewer frida) {
        Viewer vera = guild.person("vera");
        guild.joining.join(vera, KEY);
        guild.deciding.approve(frida, KEY, vera.user().orElseThrow().value());
        String key = vera.user().orElseThrow().value();
        meter.costs(6, "ask for volunteers", () -> guild.volunteers.call(frida, KEY));
        meter.costs(7, "volunteer", () -> guild.volunteers.volunteer(vera, KEY));
        meter.costs(3, "volunteer again", () -> guild.volunteers.volunteer(vera, KEY));
        CommunityView view = guild.directory.one(frida, KEY).result().orElseThrow();
        meter.costs(1, "who volunteers", () -> guild.volunteers.waiting(frida, view));
        meter.costs(7, "step back", () -> guild.volunteers.stepBack(vera, KEY));
        guild.volunteers.volunteer(vera, KEY);
        meter.costs(7, "confirm a volunteer", () -> guild.volunteers.confirm(frida, KEY, key));
        LocalDate inAYear = Term.today(guild.clock.instant()).plusYears(1);
        meter.costs(5, "set a term", () -> guild.terms.last(frida, KEY, key, Optional.of(inAYear)));
        meter.costs(2, "no term ends", () -> Outcome.done(guild.termTimes.run()));
        guild.roles.assign(frida, KEY, key, Set.of());
        CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
        row.save(row.value().withLife(row.value().life().in(CommunityStatus.ORPHANED, guild.clock.instant())));
        guild.volunteers.volunteer(vera, KEY);
        meter.costs(8, "confirm a volunteer where nobody facilitated", () -> guild.volunteers.confirm(frida, KEY, key));
        guild.roles.assign(frida, KEY, key, Set.of());
        meter.costs(1, "nobody to look for", () -> Outcome.done(guild.rescue.run()));
        meter.costs(1, "nobody rests", () -> Outcome.done(guild.dormancy.run()));
    }

    /** However many topics are new. */
    private static void lives(Guild guild, Meter meter, Viewer frida) {
        Community now = guild.communities.find(new SpaceKey(KEY)).orElseThrow();
        meter.costs(
                7,
                "eight new topics",
                () -> topics(guild, frida, now, now.revision(), "A", "B", "C", "D", "E", "F", "G", "Java"));
        meter.costs(
                6, "topics less, and a word that joins", () -> topics(guild, frida, now, now.revision() + 1, "Java"));
        meter.costs(5, "stage", () -> guild.life.stage(frida, KEY, Stage.MATURING));
        guild.launched(KEY);
        meter.costs(6, "rest", () -> guild.life.rest(frida, KEY));
        meter.costs(7, "wake", () -> guild.life.wake(frida, KEY));
        volunteers(guild, meter, frida);
        guild.spaces.add("PARENT", "Parents");
        guild.spaces.administer("PARENT", frida);
        guild.founding.found(frida, Asked.founding("PARENT", "Parents"));
        meter.costs(8, "below another", () -> guild.parents.put(frida, KEY, "PARENT"));
        meter.costs(5, "children", () -> guild.directory.children(frida, "PARENT"));
        meter.costs(7, "the tree", () -> guild.tree.of(frida, Optional.empty(), 100));
        meter.costs(5, "free", () -> guild.parents.free(frida, KEY));
        meter.costs(7, "archive", () -> guild.life.archive(frida, KEY));
        meter.costs(7, "revive", () -> guild.life.revive(frida, KEY));
        Space space = guild.spaces.find(KEY).orElseThrow();
        guild.spaces.delete(KEY);
        guild.homeless.run();
        guild.spaces.restore(space);
        meter.costs(2, "what is left", () -> Outcome.done(guild.strays.offered(frida, KEY)));
        meter.costs(9, "bring it back", () -> guild.strays.reattach(frida, KEY, ""));
        guild.life.revive(frida, KEY);
    }

    private static Outcome<?> topics(Guild guild, Viewer frida, Community now, int revision, String... labels) {
        return guild.charters.change(
                frida,
                KEY,
                revision,
                new CharterChange(now.charter(), Asked.settings(now.settings()), Optional.of(List.of(labels))));
    }

    private static CommunitySettings byRequest() {
        return new CommunitySettings(
                CommunityType.PRACTICE, JoinPolicy.REQUEST, Listing.SPACE, RosterVisibility.EVERYONE);
    }

    @Test
    void the_count_of_members_is_what_the_rows_say() {
        for (Storage storage : Storage.values()) {
            Tables tables = storage.cleared();
            Guild guild = tables.guild();
            Viewer frida = guild.person("frida");
            guild.spaces.add(KEY, "Gardeners");
            guild.spaces.administer(KEY, frida);
            guild.founding.found(frida, Asked.founding(KEY, "Growing things"));
            guild.joining.join(guild.person("ana"), KEY);
            guild.joining.join(guild.person("ben"), KEY);
            guild.joining.leave(guild.person("ana"), KEY, Optional.empty());

            Community community = guild.communities.find(new SpaceKey(KEY)).orElseThrow();

            assertThat(community.memberCount())
                    .isEqualTo(2)
                    .isEqualTo(guild.memberships.count(community.id(), MembershipState.ACTIVE));
            assertThat(community.waitingCount())
                    .isEqualTo(guild.memberships.count(community.id(), MembershipState.REQUESTED));
        }
    }

    private static void fill(Tables tables, Guild guild, int members) {
        CommunityRow row = guild.communities.forChange(new SpaceKey(KEY)).orElseThrow();
        CommunityId id = row.value().id();
        tables.transactions().inTransaction(() -> {
            for (int i = 1; i < members; i++) {
                guild.memberships.add(new NewMembership(
                        id,
                        new UserId("key-" + i),
                        SortName.of("Person " + i),
                        MembershipState.ACTIVE,
                        Set.of(),
                        JoinSource.SELF,
                        guild.clock.instant()));
            }
            row.save(row.value().withMembers(members));
            return members;
        });
    }

    /** Counts the statements of an act, which must succeed. Not the one a minute by which a node knows the settings. */
    private record Meter(Tables tables, KnownSettings known) {
        void costs(int statements, String what, Supplier<? extends Outcome<?>> act) {
            known.now();
            List<String> seen = tables.statements(
                    () -> assertThat(act.get().reason()).as(what).isEmpty());
            assertThat(seen).as(what).hasSize(statements);
        }
    }
}
