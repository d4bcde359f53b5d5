package io.guildhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.ambition.AmbitionService;
import io.guildhall.ambition.AmbitionsOf;
import io.guildhall.announcement.AnnouncementAudience;
import io.guildhall.announcement.AnnouncementsOf;
import io.guildhall.community.CommunityStatus;
import io.guildhall.contribution.ContributionsOf;
import io.guildhall.desk.DesksOf;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.MeetingsOf;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.questions.AnswerSheet;
import io.guildhall.membership.questions.JoinAnswer;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.DeclineCode;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.notice.Newsroom;
import io.guildhall.notice.WishChange;
import io.guildhall.privacy.ErasureProgress.State;
import io.guildhall.profile.ProfilesOf;
import io.guildhall.profile.Visibility;
import io.guildhall.proof.Texts;
import io.guildhall.recognition.kudos.Kudos;
import io.guildhall.recognition.kudos.KudosOf;
import io.guildhall.recognition.kudos.KudosService;
import io.guildhall.recognition.kudos.KudosState;
import io.guildhall.recognition.kudos.KudosTag;
import io.guildhall.recognition.kudos.NewKudos;
import io.guildhall.site.SiteRefusal;
import io.guildhall.storage.Storage;
import io.guildhall.storage.Tables;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody who did everything is erased: quilla, who founded a community of her own and is a member of another. */
class ErasingSomebodyTest {
    private static final String GARDEN = Newsroom.GARDEN;
    private static final String OWN = "POTTERS";
    private static final String QUILLA = "key-quilla";

    @ParameterizedTest
    @EnumSource(Storage.class)
    void invariant_13_after_erasure_no_text_of_any_table_holds_the_key_or_the_name(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        TextColumns texts = new TextColumns(tables);
        texts.fill(QUILLA);
        assertThat(texts.with(QUILLA)).as("the person did everything").containsAll(texts.ofPeople());
        ErasureService erasing = PrivacyOf.erasing(room.guild, tables);
        String token = seen(erasing.preview(root(room), "quilla")).token();

        ErasureProgress progress = seen(erasing.erase(root(room), "quilla", token));
        while (progress.state() == State.RUNNING) {
            progress = seen(erasing.erase(root(room), QUILLA, ""));
        }

        assertThat(progress.state()).isEqualTo(State.DONE);
        assertThat(texts.with("quilla")).isEmpty();
        assertThat(texts.with("my own words")).as("answers and reasons").isEmpty();
        assertThat(texts.with("key-frida")).as("nobody else is touched").contains("MEMBERSHIP.USER_KEY");
        assertThat(seen(erasing.preview(root(room), QUILLA)).isEmpty()).isTrue();
        assertThat(seen(erasing.erase(root(room), QUILLA, token)).state())
                .as("a second administrator who saw the same")
                .isEqualTo(State.NOTHING_KEPT);
        assertThat(codeOf(erasing.preview(root(room), "erased-stone-1"))).isEqualTo(PrivacyRefusal.UNKNOWN_PERSON);
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void places_end_counts_stay_true_and_a_community_without_facilitator_is_orphaned(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        ErasureService erasing = PrivacyOf.erasing(room.guild, tables);
        ErasurePreview preview = seen(erasing.preview(root(room), "quilla"));
        int members = room.community().memberCount();
        long history = tables.memberships()
                .since(room.community().id(), room.guild.clock.instant().minus(Duration.ofDays(1)), 100)
                .size();

        assertThat(preview.endings())
                .extracting(ending -> ending.what() + " " + ending.community())
                .containsExactlyInAnyOrder("last-facilitator Potters", "roles Gardeners");
        assertThat(preview.rows()).containsKeys("memberships", "notices", "audit", "ambitions", "announcements");
        assertThat(seen(erasing.erase(root(room), QUILLA, preview.token())).state())
                .isEqualTo(State.DONE);

        assertThat(room.community().memberCount()).isEqualTo(members - 1);
        assertThat(room.guild.communities.find(new SpaceKey(OWN)).orElseThrow())
                .extracting(community -> community.life().status(), community -> community.memberCount())
                .containsExactly(CommunityStatus.ORPHANED, 0);
        assertThat(tables.memberships()
                        .since(room.community().id(), room.guild.clock.instant().minus(Duration.ofDays(1)), 100))
                .hasSize((int) history + 1);
        Membership gone = tables.memberships().rows(room.community().id(), 0, 100).stream()
                .filter(row -> Tombstone.is(row.user()))
                .findFirst()
                .orElseThrow();
        assertThat(gone.state()).isEqualTo(MembershipState.LEFT);
        assertThat(room.guild.audit.latest(200))
                .filteredOn(entry -> entry.act().equals("privacy.erased"))
                .extracting(AuditEntry::actor, AuditEntry::object)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        root(room).user(), "user:" + gone.user().value()));
        room.ask("quilla");
        assertThat(room.guild.memberships.find(room.community().id(), new UserId(QUILLA)))
                .as("whoever comes back is somebody new")
                .get()
                .extracting(Membership::state, Membership::joinedAt)
                .containsExactly(MembershipState.REQUESTED, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void what_changed_since_it_was_seen_has_to_be_seen_again(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        ErasureService erasing = PrivacyOf.erasing(room.guild, tables);
        String token = seen(erasing.preview(root(room), QUILLA)).token();
        MeetingsOf.calendars(room.guild, tables.feedTokens(), tables.locks(), tables.transactions())
                .removeAddress(room.person("quilla"));

        assertThat(codeOf(erasing.erase(root(room), QUILLA, token))).isEqualTo(PrivacyRefusal.CHANGED);
        assertThat(codeOf(erasing.erase(room.person("frida"), QUILLA, token))).isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(codeOf(erasing.preview(Viewer.anonymous(), QUILLA))).isEqualTo(SiteRefusal.LOGIN_NEEDED);
        assertThat(new TextColumns(tables).with(QUILLA))
                .as("nothing was touched")
                .contains("ICS_TOKEN.USER_KEY");
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void a_long_life_is_erased_in_steps_and_goes_on_by_itself(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        ErasureService erasing = PrivacyOf.erasing(room.guild, tables);
        for (int line = 0; line < ErasureService.AT_ONCE + Eraser.STEP; line++) {
            tables.audit()
                    .record(AuditEntry.ofSite(
                            new UserId(QUILLA), "site.settings-changed", "settings", "", room.guild.clock.instant()));
        }
        String token = seen(erasing.preview(root(room), QUILLA)).token();

        assertThat(seen(erasing.erase(root(room), QUILLA, token)).state()).isEqualTo(State.RUNNING);
        assertThat(seen(erasing.preview(root(room), QUILLA)).running()).isPresent();
        assertThat(erasing.goOn(10_000)).isPositive();

        assertThat(new TextColumns(tables).with(QUILLA)).isEmpty();
        assertThat(erasing.goOn(10_000)).as("nothing goes on any more").isZero();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void before_that_all_of_it_is_told_to_the_person_in_words_and_nothing_of_others(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        List<PersonalData.Entry> told = new ArrayList<>();
        OwnData own = seen(PrivacyOf.owning(room.guild, tables).own(room.person("quilla")));
        own.kinds().forEach(kind -> own.tell(kind, told::add));

        assertThat(told)
                .extracting(PersonalData.Entry::what)
                .contains(
                        "membership",
                        "announcement",
                        "wish",
                        "notice",
                        "profile",
                        "offer",
                        "pairing",
                        "kudos-given",
                        "kudos-got");
        assertThat(told).flatExtracting(entry -> entry.fields().values()).noneMatch(value -> value.contains("key-"));
        Set<String> keys = Texts.of("").keys();
        assertThat(PrivacyOf.owning(room.guild, tables).kinds(Viewer.anonymous()))
                .flatExtracting(kind -> List.of(kind + ".title", kind + ".what", kind + ".who", kind + ".until"))
                .allSatisfy(end -> assertThat(keys).contains("guildhall.privacy.kind." + end));
        assertThat(told).allSatisfy(entry -> assertThat(keys).contains("guildhall.privacy.entry." + entry.what()));
        assertThat(told)
                .flatExtracting(entry -> entry.fields().keySet())
                .allSatisfy(field -> assertThat(keys).contains("guildhall.privacy.field." + word((String) field)));
        assertThat(codeOf(PrivacyOf.owning(room.guild, tables).ofPerson(room.person("frida"), QUILLA)))
                .isEqualTo(SiteRefusal.NOT_ADMINISTRATOR);
        assertThat(seen(PrivacyOf.owning(room.guild, tables).ofPerson(root(room), "quilla")))
                .extracting(OwnData::person)
                .isEqualTo(own.person());
    }

    private static String word(String property) {
        return property.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Newsroom everythingDone(Tables tables) {
        Newsroom room = Newsroom.over(tables).founded();
        room.guild.people.makeAdministrator(root(room));
        Viewer frida = room.person("frida");
        Viewer quilla = room.person("quilla");
        room.guild.spaces.add(OWN, "Potters");
        room.guild.spaces.administer(OWN, quilla);
        room.guild.spaces.administer(GARDEN, quilla);
        seen(room.guild.founding.found(quilla, Asked.founding(OWN, "Clay")));
        room.guild.launched(OWN);
        room.guild.launched(GARDEN);
        room.ask("quilla");
        tables.answers()
                .keep(new AnswerSheet(
                        place(room).id(),
                        room.guild.clock.instant(),
                        List.of(new JoinAnswer("Why?", "in my own words, Quilla"))));
        seen(room.guild.deciding.approve(frida, GARDEN, QUILLA));
        seen(room.guild.roles.assign(frida, GARDEN, QUILLA, Set.of(Role.CHAMPION, Role.DEPUTY)));
        room.ask("ben");
        room.tell();
        seen(room.guild.deciding.approve(quilla, GARDEN, "key-ben"));
        seen(DesksOf.service(room.guild).welcome(quilla, GARDEN, "key-ben"));
        seen(room.guild.inviting.invite(quilla, OWN, List.of("key-ben"), "Come"));
        seen(room.guild.joining.leave(quilla, GARDEN, Optional.empty(), "my own words of leaving"));
        room.ask("quilla");
        seen(room.guild.deciding.approve(frida, GARDEN, QUILLA));
        seen(room.guild.roles.assign(frida, GARDEN, QUILLA, Set.of(Role.CHAMPION)));
        AmbitionService ambitions = AmbitionsOf.service(room.guild, tables.ambitions());
        seen(ambitions.propose(quilla, GARDEN, "A new bed"));
        seen(AnnouncementsOf.service(room.guild, tables.announcements())
                .send(quilla, OWN, AnnouncementsOf.to(AnnouncementAudience.ALL, "token-01")));
        seen(MeetingsOf.calendars(room.guild, tables.feedTokens(), tables.locks(), tables.transactions())
                .makeAddress(quilla));
        seen(room.wishes.change(
                quilla, 1, Outcome.done(new WishChange(true, true, DayOfWeek.MONDAY, Optional.empty(), true))));
        ContributionsOf.listening(room.guild, tables.contributionLog())
                .written(quilla, new SpaceKey(GARDEN), ContentWritten.Kind.PAGE);
        ContributionsOf.chore(room.guild, tables.contributionLog(), tables.contributors(), tables.transactions())
                .run();
        ContributionsOf.listening(room.guild, tables.contributionLog())
                .written(quilla, new SpaceKey(GARDEN), ContentWritten.Kind.COMMENT);
        seen(ProfilesOf.service(room.guild, tables.profiles(), tables.locks(), tables.transactions())
                .change(
                        quilla,
                        1,
                        Outcome.done(ProfilesOf.saying(Visibility.ONLY_ME, List.of("Clay"), List.of("Glazes")))));
        thanks(room, tables);
        pairings(tables);
        seen(PrivacyOf.owning(room.guild, tables).ask(quilla));
        room.tell();
        room.mail();
        return room;
    }

    /** Thanks that quilla gave, thanks that she got, and thanks that she took back. */
    private static void thanks(Newsroom room, Tables tables) {
        KudosService kudos = KudosOf.service(
                room.guild, tables.kudos(), tables.contributionLog(), tables.locks(), tables.transactions());
        room.guild.pages.add(GARDEN, "Beds");
        thank(kudos, room, "quilla", "key-ben", "in my own words, Quilla", "token-01");
        thank(kudos, room, "ben", QUILLA, "my own words to Quilla", "token-01");
        thank(kudos, room, "ben", "key-frida", "You let me in so kindly", "token-02");
        long back = thank(kudos, room, "quilla", "key-ben", "my own words in haste", "token-02");
        seen(kudos.retract(room.person("quilla"), back, ZoneOffset.UTC));
    }

    private static long thank(KudosService kudos, Newsroom room, String who, String whom, String reason, String token) {
        NewKudos wanted = new NewKudos(whom, reason, Optional.of(KudosTag.HELPED), "Beds", token);
        return seen(kudos.thank(room.person(who), GARDEN, wanted, ZoneOffset.UTC))
                .view()
                .kudos()
                .id();
    }

    @ParameterizedTest
    @EnumSource(Storage.class)
    void what_was_thanked_for_goes_and_that_it_was_thanked_for_stays(Storage storage) {
        Tables tables = storage.cleared();
        Newsroom room = everythingDone(tables);
        ErasureService erasing = PrivacyOf.erasing(room.guild, tables);

        seen(erasing.erase(
                root(room), QUILLA, seen(erasing.preview(root(room), QUILLA)).token()));

        Kudos stays = seen(KudosOf.reading(room.guild, tables.kudos())
                        .of(room.person("frida"), GARDEN, Optional.empty(), Optional.empty(), 10))
                .page()
                .items()
                .get(0)
                .kudos();
        List<Kudos> kept = LongStream.rangeClosed(stays.id() - 2, stays.id() + 1)
                .mapToObj(id -> tables.kudos().find(id).orElseThrow())
                .toList();
        assertThat(kept)
                .extracting(Kudos::state)
                .containsExactly(KudosState.WORDLESS, KudosState.WORDLESS, KudosState.GIVEN, KudosState.RETRACTED);
        assertThat(kept).extracting(Kudos::reason).containsExactly("", "", "You let me in so kindly", "");
        assertThat(kept.get(0).page()).isEmpty();
        assertThat(Tombstone.is(kept.get(0).from())).isTrue();
        assertThat(Tombstone.is(kept.get(1).to())).isTrue();
        assertThat(KudosOf.reading(room.guild, tables.kudos())
                        .of(room.person("frida"), GARDEN, Optional.empty(), Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .page()
                        .items())
                .extracting(each -> each.kudos().id())
                .containsExactly(stays.id());
    }

    /** One that quilla asked for, and one that she declined. */
    private static void pairings(Tables tables) {
        UserId quilla = new UserId(QUILLA);
        UserId ben = new UserId("key-ben");
        Instant at = Instant.parse("2026-12-01T12:00:00Z");
        tables.transactions().inTransaction(() -> {
            List<Part> both = List.of(Part.of(quilla, PartRole.PEER), Part.of(ben, PartRole.PEER));
            Ask declined =
                    Ask.of(ben, "Come", at).answered("my own words of declining", Optional.of(DeclineCode.OTHER));
            tables.pairings()
                    .add(new Pairing(
                            new PairingId(0),
                            new ProgrammeId(1),
                            PairingState.REQUESTED,
                            at,
                            both,
                            Ask.of(quilla, "my own words of asking", at),
                            Course.none()));
            Pairing other = tables.pairings()
                    .add(new Pairing(
                            new PairingId(0),
                            new ProgrammeId(2),
                            PairingState.REQUESTED,
                            at,
                            both,
                            declined,
                            Course.none()));
            tables.pairings().forChange(other.id()).orElseThrow().save(other.in(PairingState.DECLINED, at));
            return true;
        });
    }

    private static Membership place(Newsroom room) {
        return room.guild
                .memberships
                .find(room.community().id(), new UserId(QUILLA))
                .orElseThrow();
    }

    private static Viewer root(Newsroom room) {
        return room.person("root");
    }

    private static <T> T seen(Outcome<T> outcome) {
        return outcome.result()
                .orElseThrow(() -> new AssertionError(outcome.reason().orElseThrow()));
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }
}
