package io.guildhall.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.guildhall.ambition.Ambitions;
import io.guildhall.ambition.ao.AmbitionRecord;
import io.guildhall.ambition.ao.AmbitionVoteRecord;
import io.guildhall.ambition.ao.AmbitionsOver;
import io.guildhall.announcement.Announcements;
import io.guildhall.announcement.ao.AnnouncementRecord;
import io.guildhall.announcement.ao.AnnouncementsOver;
import io.guildhall.community.Communities;
import io.guildhall.community.ao.CharterRecord;
import io.guildhall.community.ao.CommunitiesOver;
import io.guildhall.community.ao.CommunityRecord;
import io.guildhall.contribution.ContributionLog;
import io.guildhall.contribution.Contributors;
import io.guildhall.contribution.ao.ContributionRecord;
import io.guildhall.contribution.ao.ContributionsOver;
import io.guildhall.contribution.ao.ContributorRecord;
import io.guildhall.devhost.ao.ActiveObjectsModules;
import io.guildhall.devhost.database.Database;
import io.guildhall.expertise.Balances;
import io.guildhall.expertise.ao.BalanceRecord;
import io.guildhall.expertise.ao.BalancesOver;
import io.guildhall.host.HostOver;
import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditTrail;
import io.guildhall.kernel.Gauge;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.ao.AuditOver;
import io.guildhall.kernel.ao.AuditRow;
import io.guildhall.meeting.FeedTokens;
import io.guildhall.meeting.ao.FeedTokensOver;
import io.guildhall.meeting.ao.IcsTokenRecord;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Memberships;
import io.guildhall.membership.ao.EventRecord;
import io.guildhall.membership.ao.JoinAnswerRecord;
import io.guildhall.membership.ao.MembershipRecord;
import io.guildhall.membership.ao.MembershipsOver;
import io.guildhall.membership.ao.RoleChangeRecord;
import io.guildhall.membership.ao.RoleRecord;
import io.guildhall.membership.ao.RulebooksOver;
import io.guildhall.membership.ao.RulesAcceptanceRecord;
import io.guildhall.membership.ao.RulesVersionRecord;
import io.guildhall.membership.questions.JoinAnswers;
import io.guildhall.membership.rules.Rulebooks;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.enrolment.Preferences;
import io.guildhall.mentoring.enrolment.ao.EnrolmentRecord;
import io.guildhall.mentoring.enrolment.ao.EnrolmentsOver;
import io.guildhall.mentoring.enrolment.ao.PreferenceRecord;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.ao.PairingMemberRecord;
import io.guildhall.mentoring.pairing.ao.PairingRecord;
import io.guildhall.mentoring.pairing.ao.PairingsOver;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.programme.ao.ProgrammeManagerRecord;
import io.guildhall.mentoring.programme.ao.ProgrammeRecord;
import io.guildhall.mentoring.programme.ao.ProgrammesOver;
import io.guildhall.mentoring.roulette.HeldDraws;
import io.guildhall.mentoring.roulette.ao.HeldDrawsOver;
import io.guildhall.mentoring.roulette.ao.RouletteDrawRecord;
import io.guildhall.mentoring.round.Rounds;
import io.guildhall.mentoring.round.ao.PastRoundRecord;
import io.guildhall.mentoring.round.ao.RoundsOver;
import io.guildhall.mentoring.run.Runs;
import io.guildhall.mentoring.run.ao.MatchedRecord;
import io.guildhall.mentoring.run.ao.PaperRecord;
import io.guildhall.mentoring.run.ao.RunRecord;
import io.guildhall.mentoring.run.ao.RunsOver;
import io.guildhall.mentoring.run.ao.UnmatchedRecord;
import io.guildhall.mentoring.session.Notes;
import io.guildhall.mentoring.session.Sessions;
import io.guildhall.mentoring.session.ao.AgreementRecord;
import io.guildhall.mentoring.session.ao.FitCheckRecord;
import io.guildhall.mentoring.session.ao.GoalRecord;
import io.guildhall.mentoring.session.ao.NoteRecord;
import io.guildhall.mentoring.session.ao.PairPapersOver;
import io.guildhall.mentoring.session.ao.SessionRecord;
import io.guildhall.notice.Happenings;
import io.guildhall.notice.Notices;
import io.guildhall.notice.Outbox;
import io.guildhall.notice.WishesOfPeople;
import io.guildhall.notice.ao.NoticeRecord;
import io.guildhall.notice.ao.NoticesOver;
import io.guildhall.notice.ao.OccasionRecord;
import io.guildhall.notice.ao.OutboxRecord;
import io.guildhall.notice.ao.WishRecord;
import io.guildhall.people.PersonFacts;
import io.guildhall.people.Skills;
import io.guildhall.people.Vocabulary;
import io.guildhall.people.ao.PersonFactsRecord;
import io.guildhall.people.ao.SkillRecord;
import io.guildhall.people.ao.SkillsOver;
import io.guildhall.privacy.Erasures;
import io.guildhall.privacy.ao.ErasureRequestRecord;
import io.guildhall.privacy.ao.ErasuresOver;
import io.guildhall.privacy.ao.TombstoneRecord;
import io.guildhall.profile.Profiles;
import io.guildhall.profile.ao.ProfileRecord;
import io.guildhall.profile.ao.ProfileSkillRecord;
import io.guildhall.profile.ao.ProfilesOver;
import io.guildhall.proof.OwnClasses;
import io.guildhall.proposal.Proposals;
import io.guildhall.proposal.ao.ProposalRecord;
import io.guildhall.proposal.ao.ProposalsOver;
import io.guildhall.recognition.badge.Awards;
import io.guildhall.recognition.badge.BadgeClasses;
import io.guildhall.recognition.badge.Issued;
import io.guildhall.recognition.badge.ao.AwardRecord;
import io.guildhall.recognition.badge.ao.BadgeClassRecord;
import io.guildhall.recognition.badge.ao.BadgesOver;
import io.guildhall.recognition.badge.ao.EvidenceRecord;
import io.guildhall.recognition.kudos.KudosBook;
import io.guildhall.recognition.kudos.ao.KudosOver;
import io.guildhall.recognition.kudos.ao.KudosRecord;
import io.guildhall.recognition.nomination.Nominations;
import io.guildhall.recognition.nomination.ao.EndorsementRecord;
import io.guildhall.recognition.nomination.ao.NominationRecord;
import io.guildhall.recognition.nomination.ao.NominationsOver;
import io.guildhall.recognition.proof.IssuerKeys;
import io.guildhall.recognition.proof.ProofsOf;
import io.guildhall.recognition.proof.ao.IssuerKeyRecord;
import io.guildhall.recognition.proof.ao.ProofsOver;
import io.guildhall.recognition.rule.Backfills;
import io.guildhall.recognition.rule.ao.BackfillRecord;
import io.guildhall.recognition.rule.ao.BackfillsOver;
import io.guildhall.review.HandOvers;
import io.guildhall.review.Reviews;
import io.guildhall.review.ao.HandOverRecord;
import io.guildhall.review.ao.ReviewRecord;
import io.guildhall.review.ao.ReviewsOver;
import io.guildhall.site.JobRuns;
import io.guildhall.site.Settings;
import io.guildhall.site.StoredTables;
import io.guildhall.site.ao.JobRunRecord;
import io.guildhall.site.ao.SettingRecord;
import io.guildhall.site.ao.SettingsOver;
import io.guildhall.site.ao.StoredTablesOver;
import io.guildhall.suggestion.Dismissals;
import io.guildhall.suggestion.ao.DismissalRecord;
import io.guildhall.suggestion.ao.SuggestionsOver;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.java.ao.RawEntity;

/** The app's tables in one database, as one node sees them. */
public final class Tables implements AutoCloseable {
    /** Every entity of the app. */
    public static final List<Class<? extends RawEntity<?>>> ENTITIES = List.of(
            AuditRow.class,
            ContributionRecord.class,
            ContributorRecord.class,
            BalanceRecord.class,
            DismissalRecord.class,
            CommunityRecord.class,
            CharterRecord.class,
            SkillRecord.class,
            PersonFactsRecord.class,
            MembershipRecord.class,
            RoleRecord.class,
            RoleChangeRecord.class,
            EventRecord.class,
            RulesVersionRecord.class,
            RulesAcceptanceRecord.class,
            JoinAnswerRecord.class,
            OccasionRecord.class,
            SettingRecord.class,
            JobRunRecord.class,
            IcsTokenRecord.class,
            AmbitionRecord.class,
            AmbitionVoteRecord.class,
            AnnouncementRecord.class,
            NoticeRecord.class,
            KudosRecord.class,
            ReviewRecord.class,
            HandOverRecord.class,
            OutboxRecord.class,
            ProfileRecord.class,
            ProfileSkillRecord.class,
            ProposalRecord.class,
            ProgrammeRecord.class,
            ProgrammeManagerRecord.class,
            PairingRecord.class,
            PairingMemberRecord.class,
            RouletteDrawRecord.class,
            PastRoundRecord.class,
            RunRecord.class,
            MatchedRecord.class,
            UnmatchedRecord.class,
            PaperRecord.class,
            SessionRecord.class,
            NoteRecord.class,
            GoalRecord.class,
            AgreementRecord.class,
            FitCheckRecord.class,
            WishRecord.class,
            EnrolmentRecord.class,
            PreferenceRecord.class,
            BadgeClassRecord.class,
            AwardRecord.class,
            EvidenceRecord.class,
            NominationRecord.class,
            EndorsementRecord.class,
            IssuerKeyRecord.class,
            BackfillRecord.class,
            ErasureRequestRecord.class,
            TombstoneRecord.class);

    static final String NAMESPACE = "io.guildhall.confluence";

    public final Database database;
    private final String url;
    private final ActiveObjects ao;

    private Tables(Database database, String url) {
        this.database = database;
        this.url = url;
        this.ao = ActiveObjectsModules.over(database, NAMESPACE, ENTITIES);
    }

    static Tables in(String url) {
        return new Tables(Database.open(url), url);
    }

    static Tables over(Database database) {
        return new Tables(database, "");
    }

    /** Another node on the same database, with connections of its own. */
    public Tables otherNode() {
        return in(url);
    }

    public Communities communities() {
        return CommunitiesOver.tables(ao);
    }

    public Vocabulary vocabulary() {
        return SkillsOver.vocabulary(ao);
    }

    public PersonFacts personFacts() {
        return SkillsOver.facts(ao);
    }

    public Skills skills() {
        return SkillsOver.tables(ao);
    }

    public Memberships memberships() {
        return MembershipsOver.tables(ao);
    }

    public Ambitions ambitions() {
        return AmbitionsOver.tables(ao);
    }

    public Announcements announcements() {
        return AnnouncementsOver.tables(ao);
    }

    /** Where it is kept who thanked whom. */
    public KudosBook kudos() {
        return KudosOver.tables(ao);
    }

    public Proposals proposals() {
        return ProposalsOver.tables(ao);
    }

    public Programmes programmes() {
        return ProgrammesOver.tables(ao);
    }

    public Pairings pairings() {
        return PairingsOver.tables(ao);
    }

    public Rounds rounds() {
        return RoundsOver.tables(ao);
    }

    public Runs runs() {
        return RunsOver.tables(ao);
    }

    public HeldDraws draws() {
        return HeldDrawsOver.tables(ao);
    }

    /** Where classes of badges are kept. */
    public BadgeClasses badgeClasses() {
        return BadgesOver.classes(ao);
    }

    /** Where awards are kept. */
    public Awards awards() {
        return BadgesOver.awards(ao);
    }

    /** Where it is kept who is nominated for which badge. */
    public Nominations nominations() {
        return NominationsOver.tables(ao);
    }

    /** Which awards have credentials. */
    public Issued issued() {
        return BadgesOver.issued(ao);
    }

    /** Where the issuer's keys are kept. */
    public IssuerKeys issuerKeys() {
        return ProofsOver.keys(ao);
    }

    /** Where it is kept how far badges are given to all who earned them. */
    public Backfills backfills() {
        return BackfillsOver.tables(ao);
    }

    /** Where the sessions of those who are paired are kept. */
    public Sessions pairSessions() {
        return PairPapersOver.sessions(ao);
    }

    /** Where what they write down is kept. */
    public Notes sessionNotes() {
        return PairPapersOver.notes(ao);
    }

    /** Where their agreements, goals and answers are kept. */
    public PairPapersOver.Papers pairPapers() {
        return PairPapersOver.papers(ao);
    }

    public Reviews reviews() {
        return ReviewsOver.reviews(ao);
    }

    public HandOvers handOvers() {
        return ReviewsOver.handOvers(ao);
    }

    public FeedTokens feedTokens() {
        return FeedTokensOver.tables(ao);
    }

    public Rulebooks rulebooks() {
        return RulebooksOver.tables(ao);
    }

    public JoinAnswers answers() {
        return RulebooksOver.answers(ao);
    }

    public Audit audit() {
        return AuditOver.tables(ao);
    }

    public AuditTrail auditTrail() {
        return AuditOver.trail(ao);
    }

    public Happenings happenings() {
        return NoticesOver.happenings(ao);
    }

    public Notices notices() {
        return NoticesOver.notices(ao);
    }

    public Outbox outbox() {
        return NoticesOver.outbox(ao);
    }

    public WishesOfPeople wishes() {
        return NoticesOver.wishes(ao);
    }

    public Profiles profiles() {
        return ProfilesOver.tables(ao);
    }

    public ContributionLog contributionLog() {
        return ContributionsOver.log(ao);
    }

    public Contributors contributors() {
        return ContributionsOver.contributors(ao);
    }

    public Balances balances() {
        return BalancesOver.tables(ao);
    }

    public Dismissals dismissals() {
        return SuggestionsOver.dismissals(ao);
    }

    public Enrolments enrolments() {
        return EnrolmentsOver.enrolments(ao);
    }

    public Preferences preferences() {
        return EnrolmentsOver.preferences(ao);
    }

    public Erasures erasures() {
        return ErasuresOver.tables(ao);
    }

    /** Every bean of the app that says what is kept about people. */
    public List<PersonalData> personalData() {
        return OwnClasses.concrete(PersonalData.class).stream()
                .<PersonalData>map(type -> bean(type.asSubclass(PersonalData.class)))
                .toList();
    }

    private <T> T bean(Class<? extends T> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        try {
            return type.cast(constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(this::made).toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " could not be made", e);
        }
    }

    /** The tables, or what stands on them. */
    private Object made(Class<?> port) {
        if (port == ActiveObjects.class) {
            return ao;
        }
        return Stream.of(Tables.class.getMethods())
                .filter(method -> method.getReturnType() == port && method.getParameterCount() == 0)
                .findFirst()
                .map(this::called)
                .orElseThrow(() -> new IllegalStateException("there is no way to make a " + port));
    }

    private Object called(Method method) {
        try {
            return method.invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public StoredTables stored() {
        return StoredTablesOver.tables(ao);
    }

    public Settings settings() {
        return SettingsOver.tables(ao);
    }

    public JobRuns jobRuns() {
        return SettingsOver.jobRuns(ao);
    }

    /** Every bean of the app that says how it does. */
    public List<Gauge> gauges() {
        Gauge keys = ProofsOf.gauge(guild(), issuerKeys(), locks(), transactions());
        return OwnClasses.concrete(Gauge.class).stream()
                .map(type -> type.isInstance(keys) ? keys : bean(type.asSubclass(Gauge.class)))
                .toList();
    }

    public Clock clock() {
        return Clock.systemUTC();
    }

    public Transactions transactions() {
        return HostOver.transactions(ao);
    }

    public Locks locks() {
        return HostOver.locks(database.locks());
    }

    /** The services of this node. */
    public Guild guild() {
        return guild(locks(), audit());
    }

    /** The services of this node with other locks and another audit. */
    Guild guild(Locks locks, Audit audit) {
        return new Guild(
                communities(),
                skills(),
                memberships(),
                rulebooks(),
                answers(),
                audit,
                happenings(),
                settings(),
                locks,
                transactions());
    }

    /** Deletes every row of the app. */
    void clear() {
        tableNames().forEach(table -> database.jdbc().update("DELETE FROM \"" + table + "\""));
    }

    /** Doubles the communities again and again, straight in their table: copies are launched, and have the name and key of their model with a number behind it. */
    public List<String> doubleCommunities(int times) {
        String table = "\"" + tableNamed("COMMUNITY") + "\"";
        Map<String, String> columns = new TreeMap<>();
        database.jdbc()
                .queryForList(
                        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_NAME = ? AND COLUMN_NAME <> 'ID'",
                        String.class,
                        tableNamed("COMMUNITY"))
                .forEach(column -> columns.put('"' + column + '"', '"' + column + '"'));
        columns.putAll(Map.of("\"SPACE_ID\"", "NULL", "\"LIFE_STATUS\"", "'ACTIVE'"));
        int there = database.jdbc().queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
        for (int time = 0; time < times; time++) {
            for (String named : List.of("\"SPACE_KEY\"", "\"NAME\"", "\"NAME_SORT\"")) {
                columns.put(named, named + " || '-" + there + "'");
            }
            there += database.jdbc()
                    .update("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                            + String.join(", ", columns.values()) + " FROM " + table);
        }
        return database.jdbc().queryForList("SELECT \"SPACE_KEY\" FROM " + table, String.class);
    }

    /** The names of the app's tables, as far as they have been made. */
    public List<String> tableNames() {
        return database.jdbc()
                .queryForList(
                        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_NAME LIKE 'AO%'", String.class);
    }

    /** The whole name of one table. */
    public String tableNamed(String ending) {
        return tableNames().stream()
                .filter(name -> name.endsWith("_" + ending))
                .findFirst()
                .orElseThrow();
    }

    /** The statements of the app while work runs in this thread. */
    public List<String> statements(Runnable work) {
        return database.pluginStatements().during(work);
    }

    @Override
    public void close() {
        database.close();
    }
}
