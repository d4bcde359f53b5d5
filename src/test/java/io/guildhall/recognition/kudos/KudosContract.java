package io.guildhall.recognition.kudos;

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
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every place where kudos are kept must do. */
abstract class KudosContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId ANA = new UserId("key-ana");
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId CLEO = new UserId("key-cleo");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private int tokens;

    abstract KudosBook book();

    abstract Transactions transactions();

    @Test
    void keeps_one_whole() {
        NewKudos written = new NewKudos(
                "ben", "\u00fc\n".repeat(Kudos.REASON_MAX / 2), Optional.of(KudosTag.KEPT_GOING), "", "t".repeat(40));
        UserId longest = new UserId("k".repeat(255));

        Kudos given = book().add(GARDEN, longest, BEN, written, Optional.of(Long.MAX_VALUE), NOON);

        assertThat(given)
                .isEqualTo(new Kudos(
                        given.id(),
                        GARDEN,
                        longest,
                        BEN,
                        written.reason(),
                        Optional.of(KudosTag.KEPT_GOING),
                        Optional.of(Long.MAX_VALUE),
                        NOON,
                        KudosState.GIVEN,
                        Optional.empty()));
        assertThat(book().find(given.id())).contains(given);
        assertThat(book().sent(longest, NOON, written.token(), 9))
                .isEqualTo(new Sent(List.of(given), Optional.of(given)));
        assertThat(book().sent(ANA, NOON, written.token(), 9)).isEqualTo(new Sent(List.of(), Optional.empty()));
        assertThat(book().find(given.id() + 1)).isEmpty();
    }

    @Test
    void finds_what_was_given_with_a_token_before_the_time_that_is_asked_about_and_beside_the_most() {
        NewKudos written = new NewKudos("ben", "You showed me how to graft", Optional.empty(), "", "token-long-ago");
        Kudos before = book().add(GARDEN, ANA, BEN, written, Optional.empty(), NOON.minusSeconds(1));
        give(ANA, BEN, NOON);
        Kudos second = give(ANA, BEN, NOON.plusSeconds(1));

        assertThat(book().sent(ANA, NOON, "token-long-ago", 1))
                .isEqualTo(new Sent(List.of(second), Optional.of(before)));
    }

    @Test
    void keeps_one_without_a_kind_and_without_a_page() {
        Kudos given = give(ANA, BEN, NOON);

        assertThat(book().find(given.id())).contains(given);
        assertThat(given.tag()).isEmpty();
        assertThat(given.page()).isEmpty();
    }

    @Test
    void one_token_of_one_giver_is_one() {
        NewKudos written = new NewKudos("ben", "For what you did", Optional.empty(), "", "token-01");
        book().add(GARDEN, ANA, BEN, written, Optional.empty(), NOON);

        assertThatThrownBy(() -> transactions()
                        .inTransaction(() -> book().add(OTHER, ANA, CLEO, written, Optional.empty(), NOON)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(book().add(GARDEN, CLEO, BEN, written, Optional.empty(), NOON)
                        .id())
                .isPositive();
    }

    @Test
    void counts_a_day_from_its_first_moment_on_in_all_communities_with_what_was_taken_back() {
        give(GARDEN, ANA, BEN, NOON.minusMillis(1));
        Kudos first = give(GARDEN, ANA, BEN, NOON);
        Kudos second = give(OTHER, ANA, CLEO, NOON.plusSeconds(1));
        give(GARDEN, BEN, ANA, NOON);
        Kudos back = first.retracted(NOON.plusSeconds(60));
        book().retract(back);

        assertThat(book().givenSince(ANA, NOON, 10)).containsExactly(second, back);
        assertThat(book().givenSince(ANA, NOON, 1)).containsExactly(second);
    }

    @Test
    void what_is_taken_back_has_no_words_and_is_in_no_list() {
        Kudos given = book().add(
                        GARDEN,
                        ANA,
                        BEN,
                        new NewKudos("ben", "For what you did", Optional.of(KudosTag.HELPED), "", "token-01"),
                        Optional.of(12L),
                        NOON);
        Kudos stays = give(ANA, BEN, NOON);
        Kudos back = given.retracted(NOON.plusSeconds(60));

        book().retract(back);

        assertThat(book().find(given.id())).contains(back);
        assertThat(back.reason()).isEmpty();
        assertThat(back.tag()).isEmpty();
        assertThat(back.page()).isEmpty();
        assertThat(page(Set.of(GARDEN), Optional.empty(), OptionalLong.empty(), 10))
                .containsExactly(stays);
        assertThat(book().since(GARDEN, NOON, 10)).containsExactly(stays);
    }

    @Test
    void lists_newest_first_by_community_person_and_number() {
        Kudos one = give(GARDEN, ANA, BEN, NOON);
        Kudos two = give(GARDEN, BEN, CLEO, NOON);
        Kudos three = give(OTHER, CLEO, BEN, NOON);
        Kudos four = give(GARDEN, CLEO, BEN, NOON);

        assertThat(page(Set.of(GARDEN), Optional.empty(), OptionalLong.empty(), 10))
                .containsExactly(four, two, one);
        assertThat(page(Set.of(GARDEN), Optional.empty(), OptionalLong.empty(), 2))
                .containsExactly(four, two);
        assertThat(page(Set.of(GARDEN), Optional.empty(), OptionalLong.of(four.id()), 10))
                .containsExactly(two, one);
        assertThat(page(Set.of(GARDEN), Optional.of(BEN), OptionalLong.empty(), 10))
                .containsExactly(four, one);
        assertThat(page(Set.of(GARDEN, OTHER), Optional.of(BEN), OptionalLong.empty(), 2))
                .containsExactly(four, three);
        assertThat(page(Set.of(), Optional.of(BEN), OptionalLong.empty(), 2)).isEmpty();
    }

    @Test
    void a_page_over_more_communities_than_one_statement_takes_is_one_page() {
        Kudos one = give(new CommunityId(1), ANA, BEN, NOON);
        Kudos two = give(new CommunityId(900), ANA, BEN, NOON);
        Kudos three = give(new CommunityId(2), ANA, BEN, NOON);
        List<CommunityId> many =
                LongStream.rangeClosed(1, 1_000).mapToObj(CommunityId::new).toList();

        assertThat(book().page(many, Optional.empty(), OptionalLong.empty(), 2)).containsExactly(three, two);
        assertThat(book().page(many, Optional.empty(), OptionalLong.of(two.id()), 2))
                .containsExactly(one);
    }

    @Test
    void lists_what_was_given_from_a_moment_on() {
        give(GARDEN, ANA, BEN, NOON.minus(Duration.ofDays(7)).minusMillis(1));
        Kudos first = give(GARDEN, ANA, BEN, NOON.minus(Duration.ofDays(7)));
        give(OTHER, ANA, BEN, NOON);
        Kudos last = give(GARDEN, BEN, ANA, NOON);

        assertThat(book().since(GARDEN, NOON.minus(Duration.ofDays(7)), 10)).containsExactly(last, first);
        assertThat(book().since(GARDEN, NOON.minus(Duration.ofDays(7)), 1)).containsExactly(last);
    }

    private List<Kudos> page(Set<CommunityId> communities, Optional<UserId> to, OptionalLong before, int limit) {
        return book().page(communities, to, before, limit);
    }

    private Kudos give(UserId from, UserId to, Instant at) {
        return give(GARDEN, from, to, at);
    }

    private Kudos give(CommunityId community, UserId from, UserId to, Instant at) {
        tokens++;
        NewKudos written = new NewKudos(to.value(), "For what you did", Optional.empty(), "", "token-a" + tokens);
        return book().add(community, from, to, written, Optional.empty(), at);
    }
}
