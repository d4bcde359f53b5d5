package io.guildhall.ambition;

import static io.guildhall.ambition.Aspirants.GARDEN;
import static io.guildhall.ambition.Aspirants.changed;
import static io.guildhall.ambition.Aspirants.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import io.guildhall.membership.Role;
import io.guildhall.membership.rules.RulesEdit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingAmbitionsTest {
    private final Aspirants garden = new Aspirants();

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,3", "4,3", "30,3", "31,4", "250,25", "251,25", "5000,25"})
    void one_in_ten_members_adopts_but_at_least_three_and_at_most_twenty_five(int members, int votes) {
        assertThat(Adoption.votesNeeded(members)).isEqualTo(votes);
    }

    @Test
    void a_member_proposes_and_stands_behind_it() {
        garden.gardeners.member("mia").member("ben");

        AmbitionView made =
                garden.propose("mia", " Every garden has compost ").result().orElseThrow();

        assertThat(made.ambition().text()).isEqualTo("Every garden has compost");
        assertThat(made.ambition().state()).isEqualTo(AmbitionState.PROPOSED);
        assertThat(made.ambition().votes()).isEqualTo(1);
        assertThat(made.votesNeeded()).isEqualTo(3);
        assertThat(made.voted()).isTrue();
        assertThat(made.can()).containsExactlyInAnyOrder(AmbitionAct.EDIT, AmbitionAct.DROP);
        assertThat(garden.community().arrangements().ambitions()).isEmpty();
    }

    @Test
    void the_vote_that_makes_enough_adopts_it_and_the_card_shows_it() {
        garden.gardeners.member("mia").member("ben").member("cleo");
        long id = garden.proposed("mia", "Every garden has compost");

        assertThat(garden.vote("ben", id).result().orElseThrow().ambition().state())
                .isEqualTo(AmbitionState.PROPOSED);
        AmbitionView adopted = garden.vote("cleo", id).result().orElseThrow();

        assertThat(adopted.ambition().state()).isEqualTo(AmbitionState.ADOPTED);
        assertThat(adopted.can()).isEmpty();
        assertThat(garden.community().arrangements().ambitions()).containsExactly("Every garden has compost");
        assertThat(garden.guild.audit.latest(3))
                .extracting(AuditEntry::act)
                .containsExactly("ambition.adopted", "ambition.voted", "ambition.proposed");
        assertThat(garden.occasions())
                .containsExactly(
                        OccasionKind.AMBITION_PROPOSED, OccasionKind.AMBITION_VOTED, OccasionKind.AMBITION_ADOPTED);
    }

    @Test
    void voting_twice_is_voting_once_and_a_vote_can_be_taken_back() {
        garden.gardeners.member("mia").member("ben").member("cleo");
        long id = garden.proposed("mia", "Compost");

        assertThat(changed(garden.vote("ben", id))).isTrue();
        assertThat(changed(garden.vote("ben", id))).isFalse();
        assertThat(changed(unvote("ben", id))).isTrue();
        assertThat(changed(unvote("ben", id))).isFalse();
        assertThat(garden.seenBy("ben", id).ambition().votes()).isEqualTo(1);
        assertThat(garden.seenBy("ben", id).can()).containsExactly(AmbitionAct.VOTE);
        assertThat(changed(garden.vote("ben", id))).isTrue();
        assertThat(garden.seenBy("ben", id).ambition().votes()).isEqualTo(2);
    }

    @Test
    void after_adoption_nobody_votes_any_more() {
        long id = garden.adopted("Compost");
        garden.gardeners.member("late");

        assertThat(codeOf(garden.vote("late", id))).isEqualTo(AmbitionRefusal.OTHER_STATE);
        assertThat(codeOf(unvote("v2", id))).isEqualTo(AmbitionRefusal.OTHER_STATE);
        assertThat(changed(garden.vote("v2", id))).isFalse();
    }

    @Test
    void invariant_19_a_sponsor_endorses_and_does_nothing_else() {
        garden.gardeners.member("sara", Role.SPONSOR).member("mia");
        long id = garden.proposed("mia", "Compost");
        Viewer sara = garden.guild.person("sara");

        for (BiFunction<Viewer, Long, Outcome<AmbitionView>> act :
                List.<BiFunction<Viewer, Long, Outcome<AmbitionView>>>of(
                        (viewer, at) -> garden.ambitions.propose(viewer, GARDEN, "Mine"),
                        (viewer, at) -> garden.ambitions.edit(viewer, GARDEN, at, 1, "Mine"),
                        (viewer, at) -> garden.ambitions.vote(viewer, GARDEN, at),
                        (viewer, at) -> garden.ambitions.unvote(viewer, GARDEN, at),
                        (viewer, at) -> garden.ambitions.fulfil(viewer, GARDEN, at),
                        (viewer, at) -> garden.ambitions.drop(viewer, GARDEN, at))) {
            assertThat(codeOf(act.apply(sara, id))).isEqualTo(AmbitionRefusal.SPONSOR);
        }
        assertThat(garden.seenBy("sara", id).can()).containsExactly(AmbitionAct.ENDORSE);
        assertThat(changed(garden.ambitions.endorse(sara, GARDEN, id))).isTrue();
        assertThat(changed(garden.ambitions.endorse(sara, GARDEN, id))).isFalse();
        AmbitionView seen = garden.seenBy("mia", id);
        assertThat(seen.endorsedBy().orElseThrow().name()).isEqualTo("Sara");
        assertThat(seen.ambition().state()).isEqualTo(AmbitionState.PROPOSED);
        assertThat(codeOf(garden.ambitions.endorse(garden.guild.person("frida"), GARDEN, id)))
                .isEqualTo(AmbitionRefusal.NOT_SPONSOR);
    }

    @Test
    void whoever_reads_along_under_old_rules_sets_nothing_until_they_accept() {
        garden.gardeners.member("mia").member("ben");
        long id = garden.proposed("mia", "Compost");
        Viewer ben = garden.guild.person("ben");
        garden.guild
                .rules
                .change(garden.guild.person("frida"), GARDEN, 1, "Be kind.", RulesEdit.ASK)
                .result()
                .orElseThrow();
        garden.guild.clock.goOn(Duration.ofDays(31));

        assertThat(codeOf(garden.ambitions.vote(ben, GARDEN, id))).isEqualTo(AmbitionRefusal.READ_ONLY);
        assertThat(codeOf(garden.propose("ben", "Mine"))).isEqualTo(AmbitionRefusal.READ_ONLY);
        assertThat(garden.seenBy("ben", id).can()).isEmpty();

        garden.guild.rules.accept(ben, GARDEN, 1).result().orElseThrow();
        assertThat(changed(garden.ambitions.vote(ben, GARDEN, id))).isTrue();
    }

    @Test
    void a_sponsor_who_administers_the_space_is_a_sponsor_here() {
        garden.gardeners.member("sara", Role.SPONSOR);
        garden.guild.spaces.administer(GARDEN, garden.guild.person("sara"));
        garden.guild.people.makeAdministrator(garden.guild.person("sara"));

        assertThat(codeOf(garden.propose("sara", "Mine"))).isEqualTo(AmbitionRefusal.SPONSOR);
    }

    @Test
    void whoever_only_administers_sets_nothing() {
        long id = garden.adopted("Compost");
        garden.guild.people.makeAdministrator(garden.guild.person("root"));

        for (String admin : List.of("spacey", "root", "stranger")) {
            assertThat(codeOf(garden.propose(admin, "Mine"))).isEqualTo(AmbitionRefusal.NOT_MEMBER);
            assertThat(codeOf(garden.ambitions.fulfil(garden.guild.person(admin), GARDEN, id)))
                    .isEqualTo(AmbitionRefusal.NOT_MEMBER);
        }
        assertThat(garden.seenBy("spacey", id).can()).isEmpty();
    }

    @Test
    void facilitators_say_that_it_is_fulfilled_and_the_card_forgets_it() {
        long id = garden.adopted("Compost");
        Viewer frida = garden.guild.person("frida");

        assertThat(codeOf(garden.ambitions.fulfil(garden.guild.person("v1"), GARDEN, id)))
                .isEqualTo(AmbitionRefusal.NOT_FACILITATOR);
        assertThat(garden.seenBy("frida", id).can()).containsExactlyInAnyOrder(AmbitionAct.FULFIL, AmbitionAct.DROP);
        assertThat(changed(garden.ambitions.fulfil(frida, GARDEN, id))).isTrue();
        assertThat(changed(garden.ambitions.fulfil(frida, GARDEN, id))).isFalse();
        assertThat(codeOf(garden.ambitions.drop(frida, GARDEN, id))).isEqualTo(AmbitionRefusal.OTHER_STATE);
        assertThat(garden.community().arrangements().ambitions()).isEmpty();
    }

    @Test
    void a_proposed_one_is_dropped_by_its_author_or_a_facilitator_and_not_fulfilled() {
        garden.gardeners.member("mia").member("ben");
        long id = garden.proposed("mia", "Compost");

        assertThat(codeOf(garden.ambitions.fulfil(garden.guild.person("frida"), GARDEN, id)))
                .isEqualTo(AmbitionRefusal.OTHER_STATE);
        assertThat(codeOf(garden.ambitions.drop(garden.guild.person("ben"), GARDEN, id)))
                .isEqualTo(AmbitionRefusal.NOT_FACILITATOR);
        assertThat(changed(garden.ambitions.drop(garden.guild.person("mia"), GARDEN, id)))
                .isTrue();
        assertThat(changed(garden.ambitions.drop(garden.guild.person("frida"), GARDEN, id)))
                .isFalse();
    }

    @Test
    void an_author_words_it_anew_until_others_stand_behind_it() {
        garden.gardeners.member("mia").member("ben").member("cleo");
        long id = garden.proposed("mia", "Compost");
        Viewer mia = garden.guild.person("mia");

        AmbitionView worded = garden.ambitions
                .edit(mia, GARDEN, id, 1, "Better compost")
                .result()
                .orElseThrow();
        assertThat(worded.ambition().revision()).isEqualTo(2);
        assertThat(codeOf(garden.ambitions.edit(mia, GARDEN, id, 1, "Old"))).isEqualTo(CommunityRefusal.STALE);
        assertThat(codeOf(garden.ambitions.edit(garden.guild.person("ben"), GARDEN, id, 2, "Mine")))
                .isEqualTo(AmbitionRefusal.NOT_AUTHOR);
        garden.vote("ben", id);
        assertThat(codeOf(garden.ambitions.edit(mia, GARDEN, id, 2, "Other"))).isEqualTo(AmbitionRefusal.VOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b", "two\nlines", "\u0000"})
    void an_ambition_is_one_line_that_says_something(String text) {
        assertThat(codeOf(garden.propose("frida", text))).isEqualTo(AmbitionRefusal.INVALID);
        assertThat(codeOf(garden.propose("frida", "x".repeat(301)))).isEqualTo(AmbitionRefusal.INVALID);
    }

    @Test
    void fifty_are_open_at_a_time() {
        garden.gardeners.member("mia");
        for (int i = 0; i < AmbitionService.OPEN_MAX; i++) {
            garden.proposed("mia", "Number " + i);
        }

        assertThat(codeOf(garden.propose("mia", "One more"))).isEqualTo(AmbitionRefusal.TOO_MANY);
    }

    @Test
    void the_card_shows_the_five_newest() {
        garden.gardeners.member("v1").member("v2").member("v3");
        for (int i = 1; i <= 6; i++) {
            garden.vote("v3", idAfterVote("v2", garden.proposed("v1", "Number " + i)));
        }

        assertThat(garden.community().arrangements().ambitions())
                .containsExactly("Number 6", "Number 5", "Number 4", "Number 3", "Number 2");
    }

    @Test
    void strangers_see_what_the_community_agreed_on_and_members_everything() {
        garden.adopted("Agreed");
        garden.proposed("v2", "Only proposed");

        assertThat(garden.listedTo("v1")).containsExactly("Only proposed", "Agreed");
        assertThat(garden.listedTo("spacey")).containsExactly("Only proposed", "Agreed");
        assertThat(garden.listedTo("stranger")).containsExactly("Agreed");
    }

    @Test
    void lists_go_on_after_a_cursor() {
        garden.gardeners.member("mia");
        garden.proposed("mia", "First");
        garden.proposed("mia", "Second");
        var first = garden.ambitions
                .list(garden.guild.person("mia"), GARDEN, Set.of(), Optional.empty(), 1)
                .result()
                .orElseThrow()
                .page();
        var second = garden.ambitions
                .list(garden.guild.person("mia"), GARDEN, Set.of(), first.next(), 1)
                .result()
                .orElseThrow()
                .page();

        assertThat(second.items()).extracting(view -> view.ambition().text()).containsExactly("First");
        assertThat(second.next()).isEmpty();
        assertThat(codeOf(garden.ambitions.list(garden.guild.person("mia"), GARDEN, Set.of(), Optional.of("x"), 1)))
                .isEqualTo(AmbitionRefusal.BAD_CURSOR);
    }

    @Test
    void an_archived_community_changes_nothing() {
        long id = garden.adopted("Compost");
        garden.guild.spaces.archive(GARDEN);

        assertThat(codeOf(garden.propose("v1", "More"))).isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(codeOf(garden.ambitions.fulfil(garden.guild.person("frida"), GARDEN, id)))
                .isEqualTo(CommunityRefusal.ARCHIVED);
        assertThat(garden.seenBy("frida", id).can()).isEmpty();
    }

    @Test
    void nobody_sees_one_of_another_community() {
        long id = garden.adopted("Compost");
        garden.gardeners.found("BEES", "Beekeepers");

        assertThat(codeOf(garden.ambitions.one(garden.guild.person("frida"), "BEES", id)))
                .isEqualTo(AmbitionRefusal.UNKNOWN);
        assertThat(codeOf(garden.ambitions.drop(garden.guild.person("frida"), "BEES", id)))
                .isEqualTo(AmbitionRefusal.UNKNOWN);
    }

    private long idAfterVote(String by, long id) {
        garden.vote(by, id);
        return id;
    }

    private Outcome<AmbitionView> unvote(String by, long id) {
        return garden.ambitions.unvote(garden.guild.person(by), GARDEN, id);
    }
}
