package io.guildhall.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every place must do where it is kept what suggestions go by. */
abstract class KeepingForSuggestionsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("k".repeat(255));
    private static final UserId BEN = new UserId("key-ben");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Dismissals dismissals();

    @Test
    void a_person_who_does_not_fit_does_not_fit_into_that_community_alone() {
        assertThat(dismissals().add(Dismissal.ofPerson(ANA, GARDEN), NOON)).isTrue();
        assertThat(dismissals().add(Dismissal.ofPerson(ANA, GARDEN), NOON))
                .as("again")
                .isFalse();
        dismissals().add(Dismissal.ofCommunity(GARDEN, BEN), NOON);

        assertThat(dismissals().notFitting(GARDEN, List.of(ANA, BEN))).containsExactly(ANA);
        assertThat(dismissals().notFitting(OTHER, List.of(ANA, BEN))).isEmpty();
        assertThat(dismissals().notFitting(GARDEN, List.of())).isEmpty();
    }

    @Test
    void somebody_is_told_what_they_do_not_want_and_never_that_they_do_not_fit() {
        List<Dismissal> own = List.of(
                Dismissal.ofCommunity(GARDEN, ANA),
                Dismissal.ofSkill("7", ANA),
                Dismissal.ofSkill("ö".repeat(30), ANA),
                Dismissal.ofEverything(ANA));
        own.forEach(each -> dismissals().add(each, NOON));
        dismissals().add(Dismissal.ofPerson(ANA, OTHER), NOON);
        dismissals().add(Dismissal.ofEverything(BEN), NOON);

        assertThat(dismissals().of(ANA)).containsExactlyInAnyOrderElementsOf(own);

        assertThat(dismissals().remove(Dismissal.ofEverything(ANA))).isTrue();
        assertThat(dismissals().remove(Dismissal.ofEverything(ANA))).isFalse();
        assertThat(dismissals().of(ANA)).hasSize(3);
        assertThat(dismissals().of(BEN)).hasSize(1);
    }
}
