package io.guildhall.ambition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every place where ambitions are kept must do. */
abstract class AmbitionsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
    private static final Set<AmbitionState> ALL = EnumSet.allOf(AmbitionState.class);

    abstract Ambitions ambitions();

    abstract Transactions transactions();

    @Test
    void keeps_one_for_its_community_alone() {
        Ambition made = propose("ü".repeat(Ambition.TEXT_MAX));

        assertThat(made.state()).isEqualTo(AmbitionState.PROPOSED);
        assertThat(ambitions().find(GARDEN, made.id())).contains(made);
        assertThat(ambitions().find(OTHER, made.id())).isEmpty();
        assertThat(ambitions().forChange(OTHER, made.id())).isEmpty();
    }

    @Test
    void writes_what_changed() {
        Ambition made = propose("Compost");
        Ambition changed = made.worded("Better compost")
                .withVotes(4)
                .in(AmbitionState.ADOPTED, NOON.plusSeconds(60))
                .endorsed(BEN);

        ambitions().forChange(GARDEN, made.id()).orElseThrow().save(changed);

        assertThat(ambitions().find(GARDEN, made.id())).contains(changed);
    }

    @Test
    void lists_newest_first_those_in_the_states_wanted() {
        Ambition first = propose("First");
        Ambition second = propose("Second");
        Ambition third = propose("Third");
        Ambition dropped = second.in(AmbitionState.DROPPED, NOON);
        ambitions().forChange(GARDEN, second.id()).orElseThrow().save(dropped);
        ambitions().propose(OTHER, "Elsewhere", ANA, NOON);

        assertThat(ambitions().page(GARDEN, ALL, OptionalLong.empty(), 10)).containsExactly(third, dropped, first);
        assertThat(ambitions().page(GARDEN, EnumSet.of(AmbitionState.PROPOSED), OptionalLong.empty(), 1))
                .containsExactly(third);
        assertThat(ambitions().page(GARDEN, ALL, OptionalLong.of(third.id()), 10))
                .containsExactly(dropped, first);
        assertThat(ambitions().count(GARDEN, EnumSet.of(AmbitionState.PROPOSED, AmbitionState.ADOPTED)))
                .isEqualTo(2);
    }

    @Test
    void one_vote_of_each_which_can_be_taken_back_and_given_again() {
        long id = propose("Compost").id();
        ambitions().vote(id, ANA, NOON);
        ambitions().vote(id, BEN, NOON);
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    ambitions().vote(id, ANA, NOON);
                    return id;
                }))
                .isInstanceOf(DuplicateKeyException.class);

        Vote ben = ambitions().votes(id).stream()
                .filter(vote -> vote.user().equals(BEN))
                .findFirst()
                .orElseThrow();
        ambitions().revote(ben, false);

        assertThat(ambitions().backed(BEN, List.of(id))).isEmpty();
        assertThat(ambitions().backed(ANA, List.of(id, id + 1))).containsExactly(id);
        assertThat(ambitions().votes(id)).hasSize(2).filteredOn(Vote::stands).hasSize(1);

        ambitions().revote(ben, true);
        assertThat(ambitions().backed(BEN, List.of(id))).containsExactly(id);
    }

    @Test
    void finds_what_people_proposed_and_the_community_fulfilled() {
        Ambition done = FulfilledAmbitions.add(ambitions(), GARDEN, ANA, 3, NOON);
        Ambition elsewhere = FulfilledAmbitions.add(ambitions(), OTHER, ANA, 1, NOON.plusSeconds(60));
        FulfilledAmbitions.add(ambitions(), GARDEN, BEN, 3, NOON);
        propose("Compost");

        assertThat(ambitions().fulfilled(List.of(ANA), Optional.empty())).containsExactly(done, elsewhere);
        assertThat(ambitions().fulfilled(List.of(ANA), Optional.of(GARDEN))).containsExactly(done);
        assertThat(ambitions().fulfilled(List.of(), Optional.empty())).isEmpty();
        assertThat(done.isShared()).isTrue();
        assertThat(elsewhere.isShared()).isFalse();
    }

    private Ambition propose(String text) {
        return ambitions().propose(GARDEN, text, ANA, NOON).value();
    }
}
