package io.guildhall.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.community.CommunityId;
import io.guildhall.community.Stage;
import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import io.guildhall.review.Checklist.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What every place where reviews and hand-overs are kept must do. */
abstract class ReviewsContract {
    private static final CommunityId GARDEN = new CommunityId(7);
    private static final CommunityId OTHER = new CommunityId(8);
    private static final UserId FRIDA = new UserId("key-frida");
    private static final UserId ANA = new UserId("k".repeat(255));
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00.123Z");

    abstract Reviews reviews();

    abstract HandOvers handOvers();

    abstract Transactions transactions();

    @Test
    void keeps_a_review_whole_for_its_community_alone() {
        Review whole = review(
                ANA,
                "\u00fc\n".repeat(Review.TEXT_MAX / 2),
                Optional.of(new Headcount(12, 3, 1, 5)),
                List.of("Grow tomatoes", "Teach others"),
                Optional.of(NOON.plus(Duration.ofDays(180))));
        Review kept = reviews().add(whole, "t".repeat(40));
        Review bare = reviews().add(review(ANA, "", Optional.empty(), List.of(), Optional.empty()), "token-02");

        assertThat(kept).usingRecursiveComparison().ignoringFields("id").isEqualTo(whole);
        assertThat(reviews().find(GARDEN, kept.id())).contains(kept);
        assertThat(reviews().find(GARDEN, bare.id())).contains(bare);
        assertThat(reviews().find(OTHER, kept.id())).isEmpty();
        assertThat(reviews().sent(GARDEN, ANA, "t".repeat(40))).contains(kept);
        assertThat(reviews().sent(GARDEN, FRIDA, "t".repeat(40))).isEmpty();
        assertThat(reviews().page(GARDEN, OptionalLong.empty(), 10)).containsExactly(bare, kept);
        assertThat(reviews().page(GARDEN, OptionalLong.of(bare.id()), 10)).containsExactly(kept);
        assertThat(reviews().page(GARDEN, OptionalLong.empty(), 1)).containsExactly(bare);
        assertThat(reviews().page(OTHER, OptionalLong.empty(), 10)).isEmpty();
    }

    @Test
    void one_token_of_one_author_is_one_review() {
        reviews().add(review(FRIDA), "token-01");

        assertThatThrownBy(() -> transactions().inTransaction(() -> reviews().add(review(FRIDA), "token-01")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void a_comment_joins_its_review_and_changes_nothing_else() {
        Review first = reviews().add(review(FRIDA), "token-01");
        Review second = reviews().add(review(FRIDA), "token-02");
        Review.Comment said = new Review.Comment(ANA, "Well done.\n\u00fc", NOON.plusSeconds(60));

        reviews().comment(first, said);

        assertThat(reviews().find(GARDEN, first.id())).contains(first.with(said));
        assertThat(reviews().find(GARDEN, second.id())).contains(second);
    }

    @Test
    void keeps_a_hand_over_from_its_beginning_to_its_page() {
        HandOver started = handOvers().add(handOver(FRIDA, ANA, NOON));
        assertThat(handOvers().find(GARDEN, started.id())).contains(started);
        assertThat(handOvers().find(OTHER, started.id())).isEmpty();
        assertThat(handOvers().open(GARDEN)).containsExactly(started);

        Checklist gone = new Checklist(
                EnumSet.of(HandOverTopic.RIGHTS, HandOverTopic.REVIEW),
                List.of(new Item("T is not a topic here", true), new Item("- keys", false)));
        HandOver ended = started.with(gone)
                .ended(HandOverState.ACCEPTED, NOON.plusSeconds(5))
                .keptOn(4711);
        save(ended);

        assertThat(handOvers().find(GARDEN, started.id())).contains(ended);
        assertThat(handOvers().open(GARDEN)).isEmpty();
        assertThat(handOvers().openSince(NOON, 0, 10)).isEmpty();
    }

    @Test
    void one_person_hands_over_once_at_a_time() {
        HandOver first = handOvers().add(handOver(FRIDA, ANA, NOON));
        assertThatThrownBy(() -> transactions()
                        .inTransaction(() -> handOvers().add(handOver(FRIDA, new UserId("key-ben"), NOON))))
                .isInstanceOf(DuplicateKeyException.class);
        save(first.ended(HandOverState.DECLINED, NOON));

        HandOver second = handOvers().add(handOver(FRIDA, ANA, NOON));

        HandOver other = handOvers().add(handOver(new UserId("key-ben"), new UserId("key-zoe"), NOON));

        assertThat(handOvers().page(GARDEN, Optional.empty(), OptionalLong.empty(), 10))
                .extracting(HandOver::id)
                .containsExactly(other.id(), second.id(), first.id());
        assertThat(handOvers().page(GARDEN, Optional.of(ANA), OptionalLong.empty(), 10))
                .extracting(HandOver::id)
                .containsExactly(second.id(), first.id());
        assertThat(handOvers().page(GARDEN, Optional.of(FRIDA), OptionalLong.of(second.id()), 10))
                .extracting(HandOver::id)
                .containsExactly(first.id());
    }

    @Test
    void finds_what_has_been_open_for_long() {
        HandOver old = handOvers().add(handOver(FRIDA, ANA, NOON));
        handOvers().add(handOver(ANA, FRIDA, NOON.plusMillis(1)));
        HandOver ended = handOvers().add(handOver(new UserId("key-ben"), FRIDA, NOON));
        save(ended.ended(HandOverState.WITHDRAWN, NOON));

        assertThat(handOvers().waitingFor(ANA, 10)).containsExactly(old);
        assertThat(handOvers().waitingFor(FRIDA, 10))
                .as("what ended waits for nobody")
                .extracting(HandOver::from)
                .containsExactly(ANA);
        assertThat(handOvers().waitingFor(new UserId("key-ben"), 10)).isEmpty();
        assertThat(handOvers().openSince(NOON, 0, 10)).containsExactly(old);
        assertThat(handOvers().openSince(NOON, old.id(), 10)).isEmpty();
    }

    private static Review review(UserId author) {
        return review(author, "Go on.", Optional.empty(), List.of(), Optional.empty());
    }

    private static Review review(
            UserId author, String text, Optional<Headcount> count, List<String> ambitions, Optional<Instant> next) {
        return new Review(
                0,
                GARDEN,
                author,
                NOON,
                text,
                Stage.POTENTIAL,
                Stage.COALESCING,
                3,
                count,
                ambitions,
                next,
                Optional.empty());
    }

    private static HandOver handOver(UserId from, UserId to, Instant at) {
        return new HandOver(
                0,
                GARDEN,
                from,
                to,
                HandOverState.OPEN,
                "\u00fc".repeat(HandOver.WORDS_MAX),
                Checklist.none(),
                at,
                Optional.empty(),
                OptionalLong.empty());
    }

    private void save(HandOver changed) {
        handOvers().forChange(changed.community(), changed.id()).orElseThrow().save(changed);
    }
}
