package io.guildhall.recognition.kudos;

import static io.guildhall.recognition.kudos.ThankfulPeople.GARDEN;
import static io.guildhall.recognition.kudos.ThankfulPeople.REASON;
import static io.guildhall.recognition.kudos.ThankfulPeople.changed;
import static io.guildhall.recognition.kudos.ThankfulPeople.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.contribution.Contribution;
import io.guildhall.contribution.ContributionLog;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.ContentWritten;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.SortName;
import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.WikiPage;
import io.guildhall.membership.Asked;
import io.guildhall.membership.Guest;
import io.guildhall.membership.GuestKind;
import io.guildhall.membership.JoinSource;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.NewMembership;
import io.guildhall.membership.rules.RulesEdit;
import io.guildhall.site.InMemorySettings;
import io.guildhall.site.Pillar;
import io.guildhall.site.SiteRefusal;
import io.guildhall.site.Thankers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Giving thanks, and taking them back. */
class ThankingTest {
    private final ThankfulPeople people = new ThankfulPeople();

    @Test
    void thanks_reach_whom_they_are_for_and_everybody_reads_them() {
        NewKudos wanted = new NewKudos(
                " ben ", "  You showed me\r\nhow to graft  ", Optional.of(KudosTag.TAUGHT), "", "token-01");

        Thanked done = people.thank("ana", wanted).result().orElseThrow();
        people.room.tell();
        people.room.mail();

        Kudos kudos = done.view().kudos();
        assertThat(kudos.reason()).isEqualTo("You showed me\nhow to graft");
        assertThat(kudos.tag()).contains(KudosTag.TAUGHT);
        assertThat(List.of(done.view().from().name(), done.view().to().name())).containsExactly("Ana", "Ben");
        assertThat(done.left()).isEqualTo(2);
        assertThat(people.read("cleo")).containsExactly(kudos.id());
        assertThat(people.room.news("ben")).containsExactly("kudos-given");
        assertThat(people.room
                        .inbox
                        .page(people.room.person("ben"), true, Optional.empty(), 1)
                        .result()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .occasion()
                        .words())
                .isEqualTo(kudos.reason());
        assertThat(people.room.post.subjectsTo(people.room.id("ben"))).containsExactly("kudos-given");
        assertThat(people.room.told("ana")).isEmpty();
        assertThat(people.room.told("frida")).doesNotContain("kudos-given");
    }

    @Test
    void each_change_is_one_entry_of_the_audit_without_the_words() {
        Kudos kudos = people.given("ana", "ben");
        people.retract("ana", kudos).result().orElseThrow();

        List<AuditEntry> entries = people.room.guild.audit.latest(2);
        assertThat(entries).extracting(AuditEntry::act).containsExactly("kudos.retracted", "kudos.given");
        assertThat(entries).extracting(AuditEntry::object).containsOnly("kudos:" + kudos.id());
        assertThat(entries).extracting(AuditEntry::detail).containsExactly("GIVEN>RETRACTED", "NONE>GIVEN");
        assertThat(entries).extracting(AuditEntry::actor).containsOnly(Optional.of(people.room.id("ana")));
    }

    @Test
    void thanking_is_one_point_of_a_contribution_and_no_text() {
        people.given("ana", "ben");

        List<Contribution> counted = people.contributions.after(0, 10).stream()
                .map(ContributionLog.Line::contribution)
                .toList();
        assertThat(counted).hasSize(1);
        assertThat(counted.get(0).points()).isEqualTo(1);
        assertThat(counted.get(0).user()).isEqualTo(people.room.id("ana"));
        assertThat(ContentWritten.Kind.KUDOS.isText()).isFalse();
    }

    @Test
    void thanking_wakes_a_community_that_rests() {
        people.room.guild.clock.goOn(Duration.ofDays(1));
        people.given("ana", "ben");

        assertThat(people.room.community().life().pulse().last()).contains(people.room.guild.clock.instant());
    }

    @Test
    void a_double_click_is_one() {
        NewKudos wanted = people.to("ben");
        Outcome<Thanked> first = people.thank("ana", wanted);
        Outcome<Thanked> again = people.thank("ana", wanted);

        assertThat(changed(first)).isTrue();
        assertThat(changed(again)).isFalse();
        assertThat(again.result()).isEqualTo(first.result());
        people.room.tell();
        assertThat(people.room.told("ben")).hasSize(1);
        people.given("ana", "ben");
        people.given("ana", "cleo");
        assertThat(changed(people.thank("ana", wanted)))
                .as("an answer that was lost, asked for again when none is left")
                .isFalse();
        assertThat(changed(people.thank("cleo", wanted)))
                .as("somebody else's token is another")
                .isTrue();
    }

    @Test
    void three_a_day_and_more_tomorrow() {
        assertThat(people.left("ana")).isEqualTo(3);
        people.given("ana", "ben");
        assertThat(people.left("ana")).isEqualTo(2);
        people.given("ana", "cleo");
        people.given("ana", "ben");
        assertThat(people.left("ana")).isZero();

        Outcome<Thanked> fourth = people.thank("ana", "cleo");
        assertThat(codeOf(fourth)).isEqualTo(KudosRefusal.CAP_REACHED);
        assertThat(fourth.reason().orElseThrow().details()).containsExactly(3);
        assertThat(people.service
                        .giving(people.room.person("ana"), GARDEN, people.zone)
                        .result()
                        .orElseThrow()
                        .obstacle()
                        .orElseThrow()
                        .code())
                .isEqualTo(KudosRefusal.CAP_REACHED);
        assertThat(people.left("ben")).isEqualTo(3);

        people.room.guild.clock.goOn(Duration.ofDays(1));
        assertThat(people.left("ana")).isEqualTo(3);
        assertThat(changed(people.thank("ana", "cleo"))).isTrue();
    }

    @Test
    void the_three_are_for_all_communities_together() {
        people.room.guild.spaces.add("BAKERY", "Bakers");
        people.room.guild.spaces.administer("BAKERY", people.room.person("spacey"));
        people.room.guild.founding.found(people.room.person("spacey"), Asked.founding("BAKERY", "Baking bread"));
        people.given("ana", "ben");
        people.given("ana", "ben");
        people.room.guild.joining.join(people.room.person("ana"), "BAKERY");
        people.service
                .thank(people.room.person("ana"), "BAKERY", people.to("spacey"), people.zone)
                .result()
                .orElseThrow();

        assertThat(codeOf(people.thank("ana", "cleo"))).isEqualTo(KudosRefusal.CAP_REACHED);
    }

    @Test
    void a_day_is_one_of_the_givers_own_time_zone() {
        Instant now = people.room.guild.clock.instant();
        people.zone = ZoneId.of("Pacific/Auckland");
        Duration untilTomorrow = Duration.between(
                now,
                now.atZone(people.zone)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(people.zone)
                        .toInstant());
        people.given("ana", "ben");
        people.given("ana", "ben");
        people.given("ana", "ben");
        people.room.guild.clock.goOn(untilTomorrow.minusMillis(1));
        assertThat(people.left("ana")).isZero();

        people.room.guild.clock.goOn(Duration.ofMillis(1));
        assertThat(people.left("ana")).isEqualTo(3);
    }

    @Test
    void what_is_taken_back_within_ten_minutes_is_read_by_nobody_and_counts_for_nothing() {
        Kudos kudos = people.given("ana", "ben");
        people.room.tell();
        assertThat(people.room.news("ben")).containsExactly("kudos-given");
        people.room.guild.clock.goOn(Duration.ofMinutes(10).minusMillis(1));

        Thanked back = people.retract("ana", kudos).result().orElseThrow();
        people.room.tell();

        assertThat(back.left()).isEqualTo(3);
        assertThat(back.view().kudos().state()).isEqualTo(KudosState.RETRACTED);
        assertThat(back.view().kudos().reason()).isEmpty();
        assertThat(people.read("ben")).isEmpty();
        assertThat(people.room.news("ben")).isEmpty();
        assertThat(people.room
                        .inbox
                        .page(people.room.person("ben"), false, Optional.empty(), 10)
                        .result()
                        .orElseThrow()
                        .items())
                .as("not even among what is done")
                .isEmpty();
        assertThat(changed(people.retract("ana", kudos))).isFalse();
    }

    @Test
    void what_is_taken_back_before_anybody_was_told_is_told_to_nobody() {
        Kudos back = people.given("ana", "ben");
        Kudos stays = people.given("cleo", "ben");
        people.retract("ana", back).result().orElseThrow();

        people.room.tell();

        assertThat(people.room.told("ben")).containsExactly("kudos-given");
        assertThat(people.read("ben")).containsExactly(stays.id());
    }

    @Test
    void taking_one_back_leaves_the_news_of_others() {
        Kudos back = people.given("ana", "ben");
        people.given("cleo", "ben");
        people.room.tell();
        assertThat(people.room.news("ben")).hasSize(2);

        people.retract("ana", back).result().orElseThrow();
        people.room.tell();

        assertThat(people.room.news("ben")).hasSize(1);
    }

    @Test
    void after_ten_minutes_they_stay() {
        Kudos kudos = people.given("ana", "ben");
        people.room.guild.clock.goOn(Duration.ofMinutes(10));

        Outcome<Thanked> late = people.retract("ana", kudos);

        assertThat(codeOf(late)).isEqualTo(KudosRefusal.TOO_LATE);
        assertThat(late.reason().orElseThrow().details()).containsExactly(10L);
        assertThat(people.read("ben")).containsExactly(kudos.id());
    }

    @Test
    void giving_and_taking_back_ends_for_the_day() {
        for (int time = 0; time < KudosRules.TRIES_A_DAY; time++) {
            people.retract("ana", people.given("ana", "ben")).result().orElseThrow();
        }

        assertThat(codeOf(people.thank("ana", "ben"))).isEqualTo(KudosRefusal.TOO_MANY_RETRACTED);
        assertThat(people.left("ana")).isZero();
    }

    @Test
    void nobody_takes_back_what_is_not_theirs() {
        Kudos kudos = people.given("ana", "ben");

        for (String who : List.of("ben", "frida", "spacey")) {
            assertThat(codeOf(people.retract(who, kudos))).isEqualTo(KudosRefusal.NOT_YOURS);
        }
        assertThat(codeOf(people.service.retract(Viewer.anonymous(), kudos.id(), people.zone)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        assertThat(codeOf(people.service.retract(people.room.person("ana"), kudos.id() + 1, people.zone)))
                .isEqualTo(KudosRefusal.UNKNOWN);
        people.room.guild.spaces.showOnlyTo(GARDEN, people.room.person("frida"));
        assertThat(codeOf(people.retract("stranger", kudos)))
                .as("not even that there are such")
                .isEqualTo(KudosRefusal.UNKNOWN);
        assertThat(people.read("frida")).containsExactly(kudos.id());
    }

    @Test
    void nobody_thanks_themselves() {
        assertThat(codeOf(people.thank("ana", "ana"))).isEqualTo(KudosRefusal.SELF);
        assertThat(codeOf(people.thank("ana", "key-ana"))).isEqualTo(KudosRefusal.SELF);
    }

    @Test
    void only_members_are_thanked_and_of_others_is_not_told_whether_they_are_there() {
        people.room.person("stranger");
        people.room.person("gone");
        people.room.member("resting").member("gone");
        people.room.guild.people.deactivate(people.room.id("resting"));
        String erased = people.room.id("gone").value();
        people.room.guild.people.delete(people.room.id("gone"));
        people.room.guild.memberships.add(new NewMembership(
                people.room.community().id(),
                people.room.id("left"),
                SortName.of("left"),
                MembershipState.LEFT,
                Set.of(),
                JoinSource.SELF,
                people.room.guild.clock.instant()));

        for (String whom : List.of("stranger", "nobody-at-all", "left", "resting", erased, " ")) {
            assertThat(codeOf(people.thank("ana", whom))).as(whom).isEqualTo(KudosRefusal.NO_RECEIVER);
        }
        assertThat(people.left("ana")).as("what is refused costs nothing").isEqualTo(3);
    }

    @Test
    void who_administers_thanks_too_and_strangers_where_the_site_lets_them() {
        people.room.guild.people.makeAdministrator(people.room.person("admin"));

        assertThat(changed(people.thank("spacey", "ben"))).isTrue();
        assertThat(changed(people.thank("admin", "ben"))).isTrue();
        assertThat(changed(people.thank("frida", "ben"))).isTrue();
        assertThat(codeOf(people.thank("stranger", "ben"))).isEqualTo(KudosRefusal.NOT_MEMBER);
        assertThat(codeOf(people.service.thank(Viewer.anonymous(), GARDEN, people.to("ben"), people.zone)))
                .isEqualTo(CommunityRefusal.LOGIN_NEEDED);

        ((InMemorySettings) people.room.guild.settings).leaveThankingTo(Thankers.EVERYBODY);
        people.room.guild.clock.goOn(Duration.ofMinutes(1));
        assertThat(changed(people.thank("stranger", "ben"))).isTrue();
        assertThat(people.contributions.after(0, 10))
                .as("only what members do counts for their community")
                .hasSize(1);
    }

    @Test
    void guests_thank_too() {
        people.room.guild.memberships.add(new NewMembership(
                people.room.community().id(),
                people.room.id("guest"),
                SortName.of("guest"),
                MembershipState.ACTIVE,
                Set.of(),
                JoinSource.SELF,
                people.room.guild.clock.instant(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of(new Guest(GuestKind.PARTNER, "Seeds Ltd", LocalDate.of(2027, 1, 31)))));

        assertThat(changed(people.thank("guest", "ben"))).isTrue();
        assertThat(changed(people.thank("ben", "guest"))).isTrue();
    }

    @Test
    void who_reads_along_under_old_rules_gives_none() {
        people.room
                .guild
                .rules
                .change(people.room.person("frida"), GARDEN, 1, "Be kind to each other", RulesEdit.ASK)
                .result()
                .orElseThrow();
        people.room.guild.clock.goOn(Duration.ofDays(31));

        assertThat(codeOf(people.thank("ana", "ben"))).isEqualTo(KudosRefusal.READ_ONLY);
    }

    @Test
    void an_archived_community_stays_to_be_read() {
        Kudos kudos = people.given("ana", "ben");
        people.room
                .guild
                .life
                .archive(people.room.person("frida"), GARDEN)
                .result()
                .orElseThrow();

        assertThat(codeOf(people.thank("ana", "ben"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(people.retract("ana", kudos))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(people.read("ben")).containsExactly(kudos.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thank you very",
                "   Thank you very   ",
                "Thanks         !",
                "Thanks\n\n\n\n\n\n\n\n\n\n!",
                "Thanks\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b"
            })
    void a_reason_of_fewer_than_fifteen_characters_says_nothing(String reason) {
        Outcome<Thanked> refused = people.thank("ana", new NewKudos("ben", reason, Optional.empty(), "", "token-01"));

        assertThat(codeOf(refused)).isEqualTo(KudosRefusal.REASON_TOO_SHORT);
        assertThat(refused.reason().orElseThrow().details()).containsExactly(15);
    }

    @Test
    void fifteen_characters_are_enough_in_every_script() {
        for (String reason : List.of("Thank you, Ben!", "\u3042".repeat(15), "\ud83c\udf31".repeat(15))) {
            people.retract(
                            "ana",
                            people.thank(
                                            "ana",
                                            new NewKudos(
                                                    "ben", reason, Optional.empty(), "", "token-" + reason.length()))
                                    .result()
                                    .orElseThrow()
                                    .view()
                                    .kudos())
                    .result()
                    .orElseThrow();
        }
    }

    @Test
    void what_is_wrong_is_named() {
        NewKudos wrong = new NewKudos("ben", "x".repeat(501), Optional.empty(), "Two\nlines", "short");

        assertThat(people.thank("ana", wrong).reason().orElseThrow().fields())
                .extracting(FieldError::name, FieldError::code)
                .containsExactly(
                        tuple("reason", "field.too-long"),
                        tuple("page", "field.control-characters"),
                        tuple("token", "field.bad-token"));
    }

    @Test
    void a_page_is_named_by_its_title_or_number_and_only_one_that_the_giver_sees() {
        WikiPage open = people.room.guild.pages.add(GARDEN, "Grafting");
        WikiPage hidden = people.room.guild.pages.add(GARDEN, "Salaries");
        people.room.guild.pages.hide(hidden);

        assertThat(about("Grafting").result().orElseThrow().view().page()).contains(open);
        assertThat(about(Long.toString(open.id())).result().orElseThrow().view().page())
                .contains(open);
        for (String page : List.of("Salaries", Long.toString(hidden.id()), "Nothing", "9999999")) {
            Outcome<Thanked> refused = about(page);
            assertThat(codeOf(refused)).isEqualTo(KudosRefusal.INVALID);
            assertThat(refused.reason().orElseThrow().fields())
                    .extracting(FieldError::name, FieldError::code)
                    .containsExactly(tuple("page", "field.page-unknown"));
        }
    }

    @Test
    void without_a_community_it_is_the_one_that_both_are_in() {
        assertThat(anywhere("ana", "ben")
                        .result()
                        .orElseThrow()
                        .view()
                        .space()
                        .key()
                        .value())
                .isEqualTo(GARDEN);
        people.room.person("stranger");
        assertThat(codeOf(anywhere("ana", "stranger"))).isEqualTo(KudosRefusal.NO_RECEIVER);
        assertThat(codeOf(anywhere("stranger", "ana"))).isEqualTo(KudosRefusal.NO_RECEIVER);
        assertThat(codeOf(anywhere("ana", "ana"))).isEqualTo(KudosRefusal.SELF);

        people.room.guild.spaces.add("BAKERY", "Bakers");
        people.room.guild.spaces.administer("BAKERY", people.room.person("spacey"));
        people.room.guild.founding.found(people.room.person("spacey"), Asked.founding("BAKERY", "Baking bread"));
        people.room.guild.joining.join(people.room.person("ana"), "BAKERY");
        assertThat(anywhere("ana", "ben").result()).isPresent();
        people.room.guild.joining.join(people.room.person("ben"), "BAKERY");
        assertThat(codeOf(anywhere("ana", "ben"))).isEqualTo(KudosRefusal.WHICH_COMMUNITY);
    }

    private Outcome<Thanked> anywhere(String who, String whom) {
        return people.service.thank(people.room.person(who), people.to(whom), people.zone);
    }

    private Outcome<Thanked> about(String page) {
        NewKudos wanted = people.to("ben");
        return people.thank("ana", new NewKudos(wanted.to(), REASON, Optional.empty(), page, wanted.token()));
    }

    @Test
    void where_it_is_switched_off_nothing_is_there() {
        Kudos kudos = people.given("ana", "ben");
        ((InMemorySettings) people.room.guild.settings).switchOff(Pillar.RECOGNITION);
        people.room.guild.clock.goOn(Duration.ofMinutes(1));

        assertThat(codeOf(people.thank("ana", "ben"))).isEqualTo(SiteRefusal.FEATURE_OFF);
        assertThat(codeOf(people.retract("ana", kudos))).isEqualTo(SiteRefusal.FEATURE_OFF);
        assertThat(codeOf(people.service.giving(people.room.person("ana"), GARDEN, people.zone)))
                .isEqualTo(SiteRefusal.FEATURE_OFF);
        assertThat(codeOf(people.reading.of(people.room.person("ana"), GARDEN, Optional.empty(), Optional.empty(), 10)))
                .isEqualTo(SiteRefusal.FEATURE_OFF);
    }
}
