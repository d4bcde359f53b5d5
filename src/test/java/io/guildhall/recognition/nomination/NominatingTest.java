package io.guildhall.recognition.nomination;

import static io.guildhall.meeting.Gardeners.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.Guild;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.AwardRefusal;
import io.guildhall.recognition.badge.AwardSource;
import io.guildhall.recognition.badge.BadgeRefusal;
import io.guildhall.recognition.badge.BadgesOf;
import io.guildhall.recognition.badge.NewAward;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may nominate whom for what, endorse it and decide about it, and who reads of it. Frida facilitates; mia, ben, cleo and dora are members. */
class NominatingTest {
    private static final String REASON = "Your beds feed the whole street.";
    private static final String NO = "There is one for it in spring.";

    private final Gardeners gardeners = new Gardeners();
    private final Guild guild = gardeners.guild;
    private final BadgesOf badges = BadgesOf.inMemory(guild);
    private final NominationsOf app = NominationsOf.inMemory(guild, badges);

    NominatingTest() {
        gardeners.member("mia").member("ben").member("cleo").member("dora");
    }

    @Test
    void a_member_is_nominated_endorsed_by_two_and_given_the_badge_for_the_reason_of_who_nominated() {
        long id = nominated("mia", "steward", "ben");

        assertThat(state(app.nominating.endorse(who("cleo"), id))).isEqualTo(NominationState.OPEN);
        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(NominationRefusal.NOT_READY);
        assertThat(state(app.nominating.endorse(who("dora"), id))).isEqualTo(NominationState.READY);
        assertThat(state(app.deciding.award(who("frida"), id))).isEqualTo(NominationState.AWARDED);

        Award award = onlyAward("ben");
        assertThat(award.reason()).isEqualTo(REASON);
        assertThat(award.giver()).contains(key("frida"));
        assertThat(award.source()).isEqualTo(AwardSource.NOMINATION);
        assertThat(acts())
                .containsExactly(
                        "nomination.made",
                        "nomination.endorsed",
                        "nomination.ready",
                        "award.given",
                        "nomination.awarded");
        assertThat(noted(OccasionKind.NOMINATION_READY).detail()).isEqualTo("starter:steward");
        assertThat(noted(OccasionKind.NOMINATION_AWARDED).person()).contains(key("mia"));
        assertThat(noted(OccasionKind.AWARDED).person()).contains(key("ben"));
    }

    @Test
    void nobody_nominates_themselves_and_whoever_is_nominated_does_not_know_of_it_whatever_they_are() {
        assertThat(codeOf(nominate("mia", "steward", "mia"))).isEqualTo(NominationRefusal.SELF);
        long id = nominated("mia", "steward", "frida");

        assertThat(codeOf(app.nominating.endorse(who("frida"), id))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(codeOf(app.deciding.reject(who("frida"), id, NO))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(codeOf(app.reading.one(who("frida"), id))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(listed("frida")).isEmpty();
        assertThat(listed("ben")).containsExactly(id);
    }

    @Test
    void whoever_nominates_is_no_endorser_and_nobody_counts_twice() {
        long id = nominated("mia", "steward", "ben");

        assertThat(codeOf(app.nominating.endorse(who("mia"), id))).isEqualTo(NominationRefusal.OWN);
        assertThat(changed(app.nominating.endorse(who("cleo"), id))).isTrue();
        assertThat(changed(app.nominating.endorse(who("cleo"), id))).isFalse();
        assertThat(app.reading.one(who("mia"), id).result().orElseThrow().endorsers())
                .hasSize(1);
    }

    @Test
    void a_third_may_agree_after_it_is_ready_and_nobody_once_it_is_decided() {
        long id = ready("mia", "steward", "ben");

        assertThat(state(app.nominating.endorse(who("frida"), id))).isEqualTo(NominationState.READY);
        app.deciding.award(who("frida"), id);
        gardeners.member("zoe");
        assertThat(codeOf(app.nominating.endorse(who("zoe"), id))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(codeOf(app.nominating.withdraw(who("mia"), id))).isEqualTo(NominationRefusal.OVER);
        assertThat(codeOf(app.deciding.award(who("spacey"), id))).isEqualTo(NominationRefusal.DECIDED);
        assertThat(app.deciding.award(who("spacey"), id).reason().orElseThrow().details())
                .containsExactly(
                        NominationState.AWARDED,
                        guild.people.person(key("frida")).name());
    }

    @Test
    void only_members_of_the_community_are_nominated_and_nobody_is_told_who_else_there_is() {
        guild.person("stranger");

        assertThat(codeOf(nominate("mia", "steward", "stranger"))).isEqualTo(NominationRefusal.NO_NOMINEE);
        assertThat(codeOf(nominate("mia", "steward", "nobody"))).isEqualTo(NominationRefusal.NO_NOMINEE);
        assertThat(codeOf(nominate("stranger", "steward", "ben"))).isEqualTo(NominationRefusal.NOT_MEMBER);
        assertThat(codeOf(app.reading.list(who("stranger"), GARDEN, Optional.empty(), Optional.empty(), 10)))
                .isEqualTo(NominationRefusal.NOT_MEMBER);
        assertThat(codeOf(app.nominating.nominate(
                        Viewer.anonymous(), new NewNomination(GARDEN, "steward", "ben", REASON))))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
    }

    @Test
    void for_the_same_badge_somebody_is_nominated_once_at_a_time() {
        assertThat(changed(nominate("mia", "steward", "ben"))).isTrue();
        assertThat(changed(nominate("mia", "steward", "ben"))).isFalse();
        assertThat(codeOf(nominate("cleo", "steward", "ben"))).isEqualTo(NominationRefusal.ALREADY);
        assertThat(changed(nominate("cleo", "speaker", "ben"))).isTrue();
        app.nominating.withdraw(who("mia"), 1);
        assertThat(changed(nominate("cleo", "steward", "ben"))).isTrue();
    }

    @Test
    void nobody_is_nominated_for_what_they_have_unless_it_can_be_had_again() {
        give("steward", "ben");
        give("speaker", "ben");

        assertThat(codeOf(nominate("mia", "steward", "ben"))).isEqualTo(NominationRefusal.HAS_IT);
        assertThat(changed(nominate("mia", "speaker", "ben"))).isTrue();
    }

    @Test
    void what_was_given_by_hand_meanwhile_is_not_given_twice() {
        long id = ready("mia", "steward", "ben");
        give("steward", "ben");

        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(AwardRefusal.ALREADY);
        assertThat(state(app.deciding.reject(who("frida"), id, NO))).isEqualTo(NominationState.REJECTED);
    }

    @Test
    void a_badge_that_can_be_had_again_is_given_once_for_each_nomination() {
        long first = ready("mia", "speaker", "ben");
        app.deciding.award(who("frida"), first).result().orElseThrow();
        long second = ready("mia", "speaker", "ben");
        app.deciding.award(who("frida"), second).result().orElseThrow();

        assertThat(first).isNotEqualTo(second);
        assertThat(awards("ben")).extracting(Award::evidenceKey).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void members_decide_nothing_and_nobody_decides_who_may_not_give_the_badge() {
        long id = ready("mia", "steward", "ben");

        assertThat(codeOf(app.deciding.award(who("cleo"), id))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(codeOf(app.deciding.reject(who("mia"), id, NO))).isEqualTo(AwardRefusal.NOT_ISSUER);
        assertThat(acts(app.reading.one(who("cleo"), id))).isEmpty();
        assertThat(acts(app.reading.one(who("mia"), id))).containsExactly(NominationAct.WITHDRAW);
        assertThat(acts(app.reading.one(who("frida"), id)))
                .containsExactlyInAnyOrder(NominationAct.ENDORSE, NominationAct.AWARD, NominationAct.REJECT);
    }

    @Test
    void whoever_nominated_reads_why_not_and_others_read_nothing() {
        long id = nominated("mia", "steward", "ben");

        assertThat(codeOf(app.deciding.reject(who("frida"), id, "no"))).isEqualTo(NominationRefusal.INVALID);
        assertThat(changed(app.deciding.reject(who("frida"), id, NO))).isTrue();
        assertThat(changed(app.deciding.reject(who("frida"), id, NO))).isFalse();
        assertThat(noted(OccasionKind.NOMINATION_REJECTED).person()).contains(key("mia"));
        assertThat(noted(OccasionKind.NOMINATION_REJECTED).words()).isEqualTo(NO);
        assertThat(app.reading.one(who("mia"), id).result()).isPresent();
        assertThat(codeOf(app.reading.one(who("cleo"), id))).isEqualTo(NominationRefusal.UNKNOWN);
        assertThat(codeOf(app.reading.one(who("ben"), id))).isEqualTo(NominationRefusal.UNKNOWN);
    }

    @Test
    void only_whoever_nominated_takes_it_back_and_once() {
        long id = nominated("mia", "steward", "ben");

        assertThat(codeOf(app.nominating.withdraw(who("cleo"), id))).isEqualTo(NominationRefusal.NOT_YOURS);
        assertThat(changed(app.nominating.withdraw(who("mia"), id))).isTrue();
        assertThat(changed(app.nominating.withdraw(who("mia"), id))).isFalse();
        assertThat(listed("cleo")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "too short", "        short        "})
    void a_reason_says_something(String reason) {
        assertThat(codeOf(app.nominating.nominate(who("mia"), new NewNomination(GARDEN, "steward", "ben", reason))))
                .isEqualTo(NominationRefusal.INVALID);
    }

    @Test
    void after_sixty_days_it_is_over_and_said_once() {
        long id = nominated("mia", "steward", "ben");
        guild.clock.goOn(Duration.ofDays(60).minusSeconds(1));
        app.tick();
        assertThat(listed("cleo")).containsExactly(id);

        guild.clock.goOn(Duration.ofSeconds(1));
        assertThat(listed("cleo")).as("before anybody wrote it down").isEmpty();
        assertThat(codeOf(app.nominating.endorse(who("cleo"), id))).isEqualTo(NominationRefusal.OVER);
        app.tick();
        app.tick();

        assertThat(acts()).containsExactly("nomination.made", "nomination.expired");
        assertThat(state(app.reading.one(who("mia"), id))).isEqualTo(NominationState.EXPIRED);
    }

    @Test
    void nominations_for_a_badge_that_is_given_no_more_are_over() {
        long id = ready("mia", "steward", "ben");
        guild.people.makeAdministrator(who("root"));
        badges.badges.retire(who("root"), "steward").result().orElseThrow();

        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(AwardRefusal.NOT_ACTIVE);
        assertThat(codeOf(app.nominating.endorse(who("frida"), id))).isEqualTo(NominationRefusal.NOT_ACTIVE);
        assertThat(codeOf(nominate("mia", "steward", "cleo"))).isEqualTo(NominationRefusal.NOT_ACTIVE);
        assertThat(listed("cleo")).isEmpty();
        app.tick();
        assertThat(state(app.reading.one(who("mia"), id))).isEqualTo(NominationState.EXPIRED);
    }

    @Test
    void an_archived_community_nominates_endorses_and_decides_nothing_and_nothing_runs_out() {
        long id = ready("mia", "steward", "ben");
        guild.spaces.archive(GARDEN);

        assertThat(codeOf(nominate("mia", "speaker", "ben"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(app.nominating.endorse(who("frida"), id))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(app.nominating.withdraw(who("mia"), id))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(app.deciding.reject(who("frida"), id, NO))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(listed("cleo")).as("still read").containsExactly(id);
    }

    @Test
    void whoever_left_gets_nothing() {
        long id = ready("mia", "steward", "ben");
        guild.joining.leave(who("ben"), GARDEN, Optional.empty(), "").result().orElseThrow();

        assertThat(codeOf(app.deciding.award(who("frida"), id))).isEqualTo(AwardRefusal.NOT_MEMBER);
        assertThat(badges.shelf
                        .everywhere(who("ben"), who("ben").user(), Optional.empty(), Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .items())
                .isEmpty();
    }

    @Test
    void a_badge_of_another_community_is_as_unknown_as_one_that_is_not_there() {
        assertThat(codeOf(nominate("mia", "no-such", "ben"))).isEqualTo(BadgeRefusal.UNKNOWN);
        assertThat(codeOf(app.reading.one(who("mia"), 999))).isEqualTo(NominationRefusal.UNKNOWN);
    }

    @Test
    void where_names_are_hidden_nominations_are_too() {
        long id = nominated("mia", "steward", "ben");
        guild.people.forbidBrowsing(who("cleo"));

        assertThat(codeOf(app.reading.list(who("cleo"), GARDEN, Optional.empty(), Optional.empty(), 10)))
                .isEqualTo(NominationRefusal.PEOPLE_HIDDEN);
        assertThat(codeOf(app.nominating.endorse(who("cleo"), id))).isEqualTo(NominationRefusal.UNKNOWN);
    }

    @Test
    void a_long_list_goes_on_where_it_ended_the_longest_first() {
        List<Long> all = List.of(
                nominated("mia", "steward", "ben"),
                nominated("mia", "speaker", "ben"),
                ready("mia", "steward", "cleo"));

        NominationList first = app.reading
                .list(who("frida"), GARDEN, Optional.empty(), Optional.empty(), 2)
                .result()
                .orElseThrow();
        assertThat(ids(first)).containsExactly(all.get(0), all.get(1));
        assertThat(ids(app.reading
                        .list(
                                who("frida"),
                                GARDEN,
                                Optional.empty(),
                                first.page().next(),
                                2)
                        .result()
                        .orElseThrow()))
                .containsExactly(all.get(2));
        assertThat(ids(app.reading
                        .list(who("frida"), GARDEN, Optional.of(NominationState.READY), Optional.empty(), 10)
                        .result()
                        .orElseThrow()))
                .containsExactly(all.get(2));
        assertThat(codeOf(app.reading.list(who("frida"), GARDEN, Optional.empty(), Optional.of("x"), 2)))
                .isEqualTo(NominationRefusal.BAD_CURSOR);
    }

    private long ready(String by, String badge, String nominee) {
        long id = nominated(by, badge, nominee);
        List.of("ben", "cleo", "dora").stream()
                .filter(each -> !each.equals(nominee))
                .limit(2)
                .forEach(each -> app.nominating.endorse(who(each), id).result().orElseThrow());
        return id;
    }

    private long nominated(String by, String badge, String nominee) {
        return nominate(by, badge, nominee).result().orElseThrow().nomination().id();
    }

    private Outcome<NominationView> nominate(String by, String badge, String nominee) {
        return app.nominating.nominate(who(by), new NewNomination(GARDEN, badge, nominee, REASON));
    }

    private void give(String badge, String to) {
        badges.awards
                .give(
                        who("frida"),
                        new NewAward(Optional.of(GARDEN), badge, to, REASON, OptionalLong.empty(), Optional.empty()))
                .result()
                .orElseThrow();
    }

    private List<Long> listed(String username) {
        return ids(app.reading
                .list(who(username), GARDEN, Optional.empty(), Optional.empty(), 100)
                .result()
                .orElseThrow());
    }

    private static List<Long> ids(NominationList list) {
        return list.page().items().stream().map(view -> view.nomination().id()).toList();
    }

    private Award onlyAward(String username) {
        assertThat(awards(username)).hasSize(1);
        return awards(username).get(0);
    }

    private List<Award> awards(String username) {
        return badges
                .shelf
                .everywhere(who(username), who(username).user(), Optional.empty(), Optional.empty(), 10)
                .result()
                .orElseThrow()
                .items()
                .stream()
                .map(view -> view.award())
                .toList();
    }

    private List<String> acts() {
        List<String> acts = new java.util.ArrayList<>(guild.audit.latest(100).stream()
                .map(AuditEntry::act)
                .filter(act -> act.startsWith("nomination.") || act.startsWith("award."))
                .toList());
        java.util.Collections.reverse(acts);
        return acts;
    }

    private Occasion noted(OccasionKind kind) {
        return ((InMemoryOccasions) guild.occasions)
                .noted().stream()
                        .filter(each -> each.kind() == kind)
                        .findFirst()
                        .orElseThrow();
    }

    private static java.util.Set<NominationAct> acts(Outcome<NominationView> outcome) {
        return outcome.result().orElseThrow().can();
    }

    private static NominationState state(Outcome<NominationView> outcome) {
        return outcome.result().orElseThrow().nomination().state();
    }

    private static RefusalCode codeOf(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static boolean changed(Outcome<?> outcome) {
        return ((Outcome.Done<?>) outcome).changed();
    }

    private Viewer who(String username) {
        return guild.person(username);
    }

    private UserId key(String username) {
        return who(username).user().orElseThrow();
    }
}
