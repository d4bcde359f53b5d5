package io.guildhall.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.kernel.InMemoryAudit;
import io.guildhall.kernel.InMemoryOccasions;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.meeting.Gardeners;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Guild;
import io.guildhall.membership.Membership;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Role;
import io.guildhall.membership.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Those who run a community see what waits, and do something about it. */
class WorkingTheDeskTest {
    private static final String GARDEN = Gardeners.GARDEN;

    private final Gardeners gardeners = new Gardeners();
    private final Guild guild = gardeners.guild;
    private final DeskService desk = DesksOf.service(guild);
    private final Viewer frida = guild.person("frida");

    @Test
    void whom_nobody_welcomed_is_shown_the_longest_there_first_and_the_rest_are_counted() {
        IntStream.range(0, 12).forEach(i -> {
            gardeners.member("m" + i);
            guild.clock.goOn(Duration.ofMinutes(1));
        });
        assertThat(newcomers("frida").isEmpty()).isTrue();

        guild.clock.goOn(Duration.ofDays(14));

        assertThat(newcomers("frida").people())
                .extracting(each -> each.person().name())
                .startsWith("M0", "M1")
                .hasSize(10);
        assertThat(newcomers("frida").more()).isEqualTo(2);
        guild.clock.goOn(Duration.ofDays(46));
        assertThat(newcomers("frida").isEmpty()).isTrue();
    }

    @Test
    void nobody_else_sees_what_waits() {
        gardeners.member("mia", Role.CHAMPION);

        for (String username : List.of("mia", "stranger")) {
            Viewer viewer = guild.person(username);
            assertThat(desk.waiting(viewer, seenBy(viewer), Waiting.NEWCOMER).reason())
                    .hasValueSatisfying(
                            refusal -> assertThat(refusal.code()).isEqualTo(MembershipRefusal.NOT_FACILITATOR));
        }
    }

    @Test
    void who_may_browse_no_people_learns_how_many_there_are() {
        gardeners.member("mia");
        guild.clock.goOn(Duration.ofDays(15));
        guild.people.forbidBrowsing(frida);

        assertThat(newcomers("frida")).isEqualTo(new WaitingPeople(List.of(), 1));
    }

    @Test
    void the_second_to_say_hello_learns_who_was_first_and_changes_nothing() {
        gardeners.member("mia");
        guild.clock.goOn(Duration.ofDays(15));
        guild.people.makeAdministrator(guild.person("root"));

        Outcome<Welcomed> first = desk.welcome(frida, GARDEN, keyOf("mia"));
        guild.clock.goOn(Duration.ofMinutes(1));
        Outcome<Welcomed> second = desk.welcome(guild.person("root"), GARDEN, keyOf("mia"));

        assertThat(changed(first)).isTrue();
        assertThat(changed(second)).isFalse();
        assertThat(second.result().orElseThrow().welcome())
                .isEqualTo(first.result().orElseThrow().welcome());
        assertThat(newcomers("frida").isEmpty()).isTrue();
        assertThat(heard(OccasionKind.WELCOMED)).containsExactly(user("mia"));
        assertThat(((InMemoryAudit) guild.audit).latest(1))
                .allSatisfy(entry -> assertThat(entry.act()).isEqualTo("membership.welcomed"));
    }

    @Test
    void hello_is_said_by_those_who_run_the_community_to_others_who_are_in_it() {
        gardeners.member("mia");
        guild.inviting.invite(frida, GARDEN, List.of(keyOf("ina")), "");

        assertThat(code(desk.welcome(guild.person("mia"), GARDEN, keyOf("frida"))))
                .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        assertThat(code(desk.welcome(frida, GARDEN, keyOf("frida")))).isEqualTo(MembershipRefusal.OWN_PLACE);
        assertThat(code(desk.welcome(frida, GARDEN, keyOf("ina")))).isEqualTo(MembershipRefusal.OTHER_STATE);
        assertThat(code(desk.welcome(frida, GARDEN, keyOf("stranger")))).isEqualTo(MembershipRefusal.NOT_A_MEMBER);
        assertThat(code(desk.welcome(frida, GARDEN, "key-nobody"))).isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
        assertThat(heard(OccasionKind.WELCOMED)).isEmpty();
    }

    @Test
    void an_invitation_about_to_lapse_holds_its_whole_time_again_with_the_same_words() {
        guild.inviting.invite(frida, GARDEN, List.of(keyOf("ina")), "Come along");
        Instant invited = guild.clock.instant();
        guild.clock.goOn(Duration.ofDays(10));
        assertThat(changed(desk.inviteAgain(frida, GARDEN, keyOf("ina")))).isFalse();

        guild.clock.goOn(Duration.ofDays(1));
        assertThat(waiting(Waiting.LAPSING).people()).allSatisfy(ina -> {
            assertThat(Waiting.lapsesAt(ina.membership())).isEqualTo(invited.plus(Duration.ofDays(14)));
            assertThat(ina.by()).hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Frida"));
        });
        Membership again =
                desk.inviteAgain(frida, GARDEN, keyOf("ina")).result().orElseThrow();

        assertThat(again.state()).isEqualTo(MembershipState.INVITED);
        assertThat(again.since()).isEqualTo(guild.clock.instant());
        assertThat(again.decision())
                .hasValueSatisfying(said -> assertThat(said.reason()).isEqualTo("Come along"));
        assertThat(waiting(Waiting.LAPSING).isEmpty()).isTrue();
        assertThat(heard(OccasionKind.INVITED)).containsExactly(user("ina"), user("ina"));
    }

    @Test
    void who_is_invited_no_more_is_not_invited_again() {
        guild.inviting.invite(frida, GARDEN, List.of(keyOf("ina"), keyOf("gus")), "");
        guild.clock.goOn(Duration.ofDays(12));
        guild.inviting.withdraw(frida, GARDEN, keyOf("ina"));
        guild.people.deactivate(user("gus"));

        assertThat(desk.inviteAgain(frida, GARDEN, keyOf("ina")).reason()).hasValueSatisfying(refusal -> {
            assertThat(refusal.code()).isEqualTo(MembershipRefusal.OTHER_STATE);
            assertThat(refusal.details()).containsExactly(MembershipState.LEFT, "Frida");
        });
        assertThat(code(desk.inviteAgain(frida, GARDEN, keyOf("gus")))).isEqualTo(MembershipRefusal.PERSON_INACTIVE);
    }

    @Test
    void in_an_archived_community_nothing_waits_and_nothing_is_done() {
        gardeners.member("mia");
        guild.inviting.invite(frida, GARDEN, List.of(keyOf("ina")), "");
        guild.clock.goOn(Duration.ofDays(15));
        guild.spaces.archive(GARDEN);

        assertThat(desk.waiting(frida, seenBy(frida), Waiting.NEWCOMER).reason())
                .isPresent();
        assertThat(desk.welcome(frida, GARDEN, keyOf("mia")).reason()).isPresent();
        assertThat(desk.inviteAgain(frida, GARDEN, keyOf("ina")).reason()).isPresent();
    }

    @Test
    void who_cannot_view_the_space_is_marked() {
        gardeners.member("mia");
        guild.clock.goOn(Duration.ofDays(15));
        assertThat(newcomers("frida").people()).allMatch(WaitingPerson::seesSpace);

        guild.spaces.showOnlyTo(GARDEN, frida);

        assertThat(newcomers("frida").people()).hasSize(1).noneMatch(WaitingPerson::seesSpace);
    }

    private WaitingPeople newcomers(String username) {
        Viewer viewer = guild.person(username);
        return desk.waiting(viewer, seenBy(viewer), Waiting.NEWCOMER).result().orElseThrow();
    }

    private WaitingPeople waiting(Waiting what) {
        return desk.waiting(frida, seenBy(frida), what).result().orElseThrow();
    }

    private CommunityView seenBy(Viewer viewer) {
        return guild.directory.one(viewer, GARDEN).result().orElseThrow();
    }

    private UserId user(String username) {
        return guild.person(username).user().orElseThrow();
    }

    private String keyOf(String username) {
        return user(username).value();
    }

    private List<UserId> heard(OccasionKind kind) {
        return ((InMemoryOccasions) guild.occasions)
                .noted().stream()
                        .filter(occasion -> occasion.kind() == kind)
                        .map(Occasion::person)
                        .map(person -> person.orElseThrow())
                        .toList();
    }

    private static Object code(Outcome<?> outcome) {
        return outcome.reason().orElseThrow().code();
    }

    private static boolean changed(Outcome<?> outcome) {
        return outcome instanceof Outcome.Done<?> done && done.changed();
    }
}
