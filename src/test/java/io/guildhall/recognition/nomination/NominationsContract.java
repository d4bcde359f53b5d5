package io.guildhall.recognition.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every place where nominations are kept must do. */
abstract class NominationsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId CLEO = new UserId("key-cleo");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Nominations nominations();

    abstract Transactions transactions();

    @Test
    void keeps_a_nomination_with_everything_it_has_and_how_it_ended() {
        Nomination made = add(GARDEN, "talk", BEN);
        assertThat(nominations().find(made.id())).contains(made);
        assertThat(made.decision()).isEmpty();

        Nomination ready = save(made.ready());
        assertThat(nominations().find(made.id())).contains(ready);
        Nomination awarded = save(ready.ended(
                NominationState.AWARDED,
                new Nomination.Decision(NOON.plusSeconds(5), Optional.of(CLEO), "", OptionalLong.of(42))));
        assertThat(nominations().find(made.id())).contains(awarded);
        Nomination other = add(GARDEN, "talk", BEN);
        Nomination rejected = save(other.ended(
                NominationState.REJECTED,
                new Nomination.Decision(NOON, Optional.empty(), "Not\nthis time", OptionalLong.empty())));
        assertThat(nominations().find(other.id())).contains(rejected);
        assertThat(nominations().find(other.id() + 1)).isEmpty();
    }

    @Test
    void the_same_waits_once_in_each_community_and_again_once_it_is_over() {
        Nomination made = add(GARDEN, "talk", BEN);

        assertThat(nominations().waiting(GARDEN, "talk", BEN)).contains(made);
        assertThatThrownBy(() -> transactions().inTransaction(() -> add(GARDEN, "talk", BEN)))
                .isInstanceOf(DuplicateKeyException.class);
        add(OTHER, "talk", BEN);
        add(GARDEN, "host", BEN);
        save(made.ended(
                NominationState.EXPIRED, new Nomination.Decision(NOON, Optional.empty(), "", OptionalLong.empty())));
        assertThat(nominations().waiting(GARDEN, "talk", BEN)).isEmpty();
        Nomination again = add(GARDEN, "talk", BEN);
        assertThat(nominations().waiting(GARDEN, "talk", BEN)).contains(again);
    }

    @Test
    void those_that_wait_in_a_community_are_found_the_longest_first_and_without_ones_own() {
        Nomination first = add(GARDEN, "talk", BEN);
        Nomination second = save(add(GARDEN, "host", BEN).ready());
        Nomination own = add(GARDEN, "talk", CLEO);
        add(OTHER, "talk", BEN);
        save(add(GARDEN, "over", BEN)
                .ended(
                        NominationState.WITHDRAWN,
                        new Nomination.Decision(NOON, Optional.of(ANA), "", OptionalLong.empty())));

        assertThat(nominations().waiting(GARDEN, CLEO, Optional.empty(), 0, 10)).containsExactly(first, second);
        assertThat(nominations().waiting(GARDEN, BEN, Optional.empty(), 0, 10)).containsExactly(own);
        assertThat(nominations().waiting(GARDEN, CLEO, Optional.empty(), first.id(), 10))
                .containsExactly(second);
        assertThat(nominations().waiting(GARDEN, CLEO, Optional.empty(), 0, 1)).containsExactly(first);
        assertThat(nominations().waiting(GARDEN, CLEO, Optional.of(NominationState.READY), 0, 10))
                .containsExactly(second);
        assertThat(nominations().waiting(GARDEN, CLEO, Optional.of(NominationState.WITHDRAWN), 0, 10))
                .as("over is not waiting")
                .isEmpty();
    }

    @Test
    void those_that_wait_long_are_walked_by_number() {
        Nomination old = add(GARDEN, "talk", BEN);
        Nomination late = transactions()
                .inTransaction(() -> nominations()
                        .add(Nomination.begun(OTHER, "host", BEN, ANA, "Because", NOON.plus(Duration.ofDays(1)))));

        assertThat(nominations().waitingSince(NOON, 0, 10)).containsExactly(old);
        assertThat(nominations().waitingSince(NOON.plus(Duration.ofDays(1)), 0, 10))
                .containsExactly(old, late);
        assertThat(nominations().waitingSince(NOON.plus(Duration.ofDays(1)), old.id(), 10))
                .containsExactly(late);
    }

    @Test
    void each_endorses_once() {
        Nomination one = add(GARDEN, "talk", BEN);
        Nomination other = add(GARDEN, "host", BEN);
        Endorsement ana = new Endorsement(one.id(), ANA, NOON);
        Endorsement cleo = new Endorsement(one.id(), CLEO, NOON.plusSeconds(1));
        Endorsement there = new Endorsement(other.id(), ANA, NOON);
        List.of(ana, cleo, there)
                .forEach(each -> transactions().inTransaction(() -> {
                    nominations().add(each);
                    return each;
                }));

        assertThat(nominations().endorsements(List.of(one.id()))).containsExactly(ana, cleo);
        assertThat(nominations().endorsements(List.of(one.id(), other.id()))).containsExactly(ana, cleo, there);
        assertThat(nominations().endorsements(List.of())).isEmpty();
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    nominations().add(ana);
                    return ana;
                }))
                .isInstanceOf(DuplicateKeyException.class);
    }

    private Nomination add(CommunityId community, String badge, UserId nominee) {
        return transactions()
                .inTransaction(() ->
                        nominations().add(Nomination.begun(community, badge, nominee, ANA, "Two\nlines of why", NOON)));
    }

    private Nomination save(Nomination changed) {
        return transactions().inTransaction(() -> {
            nominations().forChange(changed.id()).orElseThrow().save(changed);
            return changed;
        });
    }
}
