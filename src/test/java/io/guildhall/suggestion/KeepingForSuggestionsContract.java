package io.guildhall.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.suggestion.WrittenTopics.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every place must do where it is kept what suggestions go by. */
abstract class KeepingForSuggestionsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("k".repeat(255));
    private static final UserId BEN = new UserId("key-ben");
    private static final String LONG = "\u00fc".repeat(Skill.LABEL_MAX);
    private static final Skill GRAFTING = new Skill(new SkillId(3), LONG, LONG, List.of(), Optional.empty(), false);
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Dismissals dismissals();

    abstract WrittenTopics topics();

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
                Dismissal.ofCommunity(GARDEN, ANA), Dismissal.ofSkill(GRAFTING, ANA), Dismissal.ofEverything(ANA));
        own.forEach(each -> dismissals().add(each, NOON));
        dismissals().add(Dismissal.ofPerson(ANA, OTHER), NOON);
        dismissals().add(Dismissal.ofEverything(BEN), NOON);

        assertThat(dismissals().of(ANA)).containsExactlyInAnyOrderElementsOf(own);

        assertThat(dismissals().remove(Dismissal.ofEverything(ANA))).isTrue();
        assertThat(dismissals().remove(Dismissal.ofEverything(ANA))).isFalse();
        assertThat(dismissals().of(ANA)).hasSize(2);
        assertThat(dismissals().of(BEN)).hasSize(1);
    }

    @Test
    void what_somebody_saved_is_told_newest_first_and_only_theirs() {
        topics().add(ANA, 1, List.of("compost", "b\u00e4ume"), NOON);
        topics().add(BEN, 2, List.of("compost"), NOON);
        topics().add(ANA, 1, List.of("compost"), NOON);

        assertThat(topics().of(ANA))
                .extracting(Written::page, Written::labels)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, List.of("compost")),
                        org.assertj.core.groups.Tuple.tuple(1L, List.of("compost", "b\u00e4ume")));
        List<Written> all = topics().after(0, 10);
        assertThat(all).extracting(Written::user).containsExactly(ANA, BEN, ANA);
        assertThat(topics().after(all.get(0).id(), 1)).containsExactly(all.get(1));
    }

    @Test
    void of_very_many_saves_the_newest_are_looked_at() {
        IntStream.rangeClosed(1, WrittenTopics.LOOKED_AT + 1)
                .forEach(page -> topics().add(ANA, page, List.of("compost"), NOON));

        assertThat(topics().of(ANA))
                .hasSize(WrittenTopics.LOOKED_AT)
                .extracting(Written::page)
                .doesNotContain(1L);
    }

    @Test
    void what_is_forgotten_is_gone() {
        topics().add(ANA, 1, List.of("compost"), NOON.minus(Duration.ofDays(1)));
        topics().add(ANA, 2, List.of("compost"), NOON);
        topics().add(BEN, 3, List.of("compost"), NOON);
        topics().add(BEN, 4, List.of("compost"), NOON);

        topics().deleteBefore(NOON);
        assertThat(topics().of(ANA)).extracting(Written::page).containsExactly(2L);
        topics().delete(List.of(topics().of(BEN).get(0).id()));
        assertThat(topics().of(BEN)).extracting(Written::page).containsExactly(3L);
        topics().deleteOf(ANA);
        assertThat(topics().after(0, 10)).extracting(Written::page).containsExactly(3L);
    }
}
