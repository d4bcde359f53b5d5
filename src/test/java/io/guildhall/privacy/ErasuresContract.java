package io.guildhall.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every place where erasures are kept must do. */
abstract class ErasuresContract {
    private static final UserId ANA = new UserId("k".repeat(255));
    private static final UserId BEN = new UserId("key-ben");
    private static final UserId ROOT = new UserId("key-root");
    private static final Tombstone STONE = Tombstone.of("00000000-0000-0000-0000-000000000001");
    private static final Tombstone OTHER = Tombstone.of("00000000-0000-0000-0000-000000000002");
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    abstract Erasures erasures();

    abstract Transactions transactions();

    @Test
    void an_erasure_goes_on_until_it_is_finished_and_then_knows_nobody() {
        Erasure begun = erasures().begin(ANA, STONE, ROOT, NOON);
        erasures().advance(begun.id(), 200);
        erasures().advance(begun.id(), 3);

        Erasure running = erasures().running(ANA).orElseThrow();
        assertThat(running)
                .isEqualTo(new Erasure(begun.id(), Optional.of(ANA), STONE, ROOT, NOON, 203, Optional.empty()));
        assertThat(erasures().running(10)).containsExactly(running);
        assertThat(erasures().running(BEN)).isEmpty();

        erasures().finish(begun.id(), NOON.plusSeconds(1));
        assertThat(erasures().running(ANA)).isEmpty();
        assertThat(erasures().running(STONE.key())).isEmpty();
        assertThat(erasures().running(10)).isEmpty();
    }

    @Test
    void one_person_is_erased_once_at_a_time_and_may_be_again_later() {
        Erasure first = erasures().begin(ANA, STONE, ROOT, NOON);

        assertThatThrownBy(() -> transactions().inTransaction(() -> erasures().begin(ANA, OTHER, ROOT, NOON)))
                .isInstanceOf(DuplicateKeyException.class);
        erasures().finish(first.id(), NOON);
        assertThat(erasures().begin(ANA, OTHER, ROOT, NOON).instead()).isEqualTo(OTHER);
    }

    @Test
    void a_request_stays_until_it_is_withdrawn() {
        erasures().ask(BEN, NOON);
        erasures().ask(ANA, NOON.plusSeconds(1));

        assertThat(erasures().asked(BEN)).contains(NOON);
        assertThat(erasures().requests(10)).extracting(ErasureRequest::person).containsExactly(BEN, ANA);
        assertThat(erasures().requests(1)).containsExactly(new ErasureRequest(BEN, NOON));
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    erasures().ask(BEN, NOON);
                    return BEN;
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(erasures().withdraw(BEN)).isTrue();
        assertThat(erasures().withdraw(BEN)).isFalse();
        assertThat(erasures().asked(BEN)).isEmpty();
    }
}
