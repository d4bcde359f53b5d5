package io.guildhall.suggestion;

import static io.guildhall.membership.Situation.GARDEN;
import static io.guildhall.membership.Situation.aCommunity;
import static io.guildhall.membership.Situation.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.Admission;
import io.guildhall.community.CommunityRefusal;
import io.guildhall.community.CommunityStatus;
import io.guildhall.expertise.Workshop;
import io.guildhall.inviting.InvitingRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.InMemoryLocks;
import io.guildhall.kernel.InMemoryTransactions;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Asked;
import io.guildhall.membership.MembershipRefusal;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.Situation;
import io.guildhall.membership.life.CharterChange;
import io.guildhall.profile.SkillKind;
import io.guildhall.profile.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Gardeners, who are about grafting, compost and bees, and those who might join them. */
class SuggestingPeopleTest {
    private final Situation situation =
            aCommunity().member("ana").readyToLaunch().in(CommunityStatus.ACTIVE);
    private final Workshop workshop = new Workshop(situation.guild);
    private final SuggestedPeopleService service =
            SuggestionsOf.people(workshop, new InMemoryDismissals(), new InMemoryLocks(), new InMemoryTransactions());

    SuggestingPeopleTest() {
        about("Grafting", "Compost", "Bees");
    }

    private void about(String... topics) {
        situation.guild.charters.change(
                situation.person("frida"),
                GARDEN,
                situation.community().revision(),
                new CharterChange(
                        situation.community().charter(),
                        Asked.settings(situation.community().settings()),
                        Optional.of(List.of(topics))));
    }

    private List<SuggestedPerson> suggested() {
        return service.of(situation.person("frida"), GARDEN).result().orElseThrow();
    }

    private List<String> names() {
        return suggested().stream().map(each -> each.person().name()).toList();
    }

    private Outcome<?> dismiss(String by, String username) {
        return service.dismiss(
                situation.person(by), GARDEN, situation.idOf(username).value());
    }

    @Test
    void are_those_who_meet_more_topics_first_then_who_know_them_better_each_with_the_reason() {
        workshop.offers("olga", "Grafting 2", "Cooking 5")
                .offers("pia", "Grafting 4")
                .wants("quentin", "Compost 1", "Bees 1")
                .offers("ron", "Cooking 5");

        assertThat(names()).containsExactly("Quentin", "Pia", "Olga");
        assertThat(suggested().get(2).met())
                .as("only what the community is about")
                .extracting(met -> met.skill().label(), Met::kind, Met::level)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Grafting", SkillKind.OFFER, 2));
    }

    @Test
    void are_never_members_nor_whoever_is_on_the_way_in_or_may_not_come() {
        workshop.offers("ana", "Bees 5")
                .offers("ida", "Bees 5")
                .offers("ben", "Bees 5")
                .offers("rudi", "Bees 5")
                .offers("olga", "Bees 1");
        situation
                .person("ida", MembershipState.INVITED)
                .person("ben", MembershipState.BANNED)
                .person("rudi", MembershipState.REMOVED);

        assertThat(names()).containsExactly("Olga");
        situation.guild.people.deactivate(situation.idOf("olga"));
        assertThat(names()).isEmpty();
    }

    @Test
    void are_asked_again_only_after_a_while_where_they_left_or_said_no() {
        workshop.offers("lea", "Bees 5").offers("nora", "Bees 4");
        situation.person("lea", MembershipState.LEFT).person("nora", MembershipState.DECLINED);

        assertThat(names()).isEmpty();
        situation.guild.clock.goOn(Duration.ofDays(91));
        assertThat(names()).containsExactly("Lea", "Nora");
    }

    @Test
    void tell_no_more_than_the_profile_would_show_the_viewer() {
        workshop.says("mia", Visibility.MEMBERS, Optional.empty(), SkillKind.OFFER, "Bees 5")
                .says("hidden", Visibility.ONLY_ME, Optional.empty(), SkillKind.OFFER, "Bees 5");
        assertThat(names()).isEmpty();

        situation.guild.spaces.add("POTTERS", "Potters");
        situation.guild.spaces.administer("POTTERS", situation.person("mia"));
        situation.guild.founding.found(situation.person("mia"), Asked.founding("POTTERS", "Clay"));
        situation.guild.launched("POTTERS");
        situation.guild.joining.join(situation.person("frida"), "POTTERS");

        assertThat(names())
                .as("a member of another community together with her")
                .containsExactly("Mia");
    }

    @Test
    void are_never_those_who_do_not_want_it() {
        workshop.unsuggestible("olga", "Bees 5");

        assertThat(names()).isEmpty();
    }

    @Test
    void who_was_found_not_to_fit_is_not_suggested_here_again_and_nobody_is_told() {
        workshop.offers("olga", "Bees 5").offers("pia", "Bees 3");

        assertThat(Situation.changed(dismiss("frida", "olga"))).isTrue();
        assertThat(Situation.changed(dismiss("frida", "olga"))).isFalse();

        assertThat(names()).containsExactly("Pia");
        assertThat(situation.audit.latest(1))
                .extracting(AuditEntry::act, AuditEntry::object, AuditEntry::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "suggestion.person-dismissed",
                        "user:" + situation.idOf("olga").value(),
                        ""));
        assertThat(codeOf(service.dismiss(situation.person("frida"), GARDEN, "key-of-nobody")))
                .isEqualTo(MembershipRefusal.UNKNOWN_PERSON);
    }

    @Test
    void are_ten_at_most() {
        IntStream.range(0, 12).forEach(each -> workshop.offers("person" + each, "Bees 3"));

        assertThat(suggested()).hasSize(SuggestedPeopleService.SHOWN_MAX);
    }

    @Test
    void are_nobody_for_a_confidential_community_or_one_without_topics() {
        workshop.offers("olga", "Bees 5");
        situation.guild.admission.change(situation.person("spacey"), GARDEN, Admission.plain(), Optional.of(true));
        assertThat(suggested()).isEmpty();

        situation.guild.admission.change(situation.person("spacey"), GARDEN, Admission.plain(), Optional.of(false));
        assertThat(names()).containsExactly("Olga");
        about();
        assertThat(suggested()).isEmpty();
    }

    @Test
    void are_shown_to_those_alone_who_run_it_and_may_look_at_people() {
        workshop.offers("olga", "Bees 5");

        for (Viewer other : List.of(situation.person("ana"), situation.person("otto"))) {
            assertThat(codeOf(service.of(other, GARDEN))).isEqualTo(MembershipRefusal.NOT_FACILITATOR);
            assertThat(codeOf(service.dismiss(
                            other, GARDEN, situation.idOf("olga").value())))
                    .isEqualTo(MembershipRefusal.NOT_FACILITATOR);
        }
        assertThat(codeOf(service.of(Viewer.anonymous(), GARDEN))).isEqualTo(CommunityRefusal.LOGIN_NEEDED);
        situation.guild.people.forbidBrowsing(situation.person("frida"));
        assertThat(codeOf(service.of(situation.person("frida"), GARDEN))).isEqualTo(InvitingRefusal.PEOPLE_HIDDEN);
    }

    @Test
    void are_nobody_any_more_once_it_is_archived() {
        situation.archived();

        assertThat(service.of(situation.person("frida"), GARDEN).result().orElseThrow())
                .isEmpty();
        assertThat(codeOf(service.dismiss(situation.person("frida"), GARDEN, "key-ben")))
                .isEqualTo(CommunityRefusal.ARCHIVED);
    }
}
