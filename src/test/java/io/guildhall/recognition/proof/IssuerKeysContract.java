package io.guildhall.recognition.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.Transactions;
import io.guildhall.recognition.credential.SigningKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link IssuerKeys} does. */
abstract class IssuerKeysContract {
    private static final Instant MADE = Instant.parse("2026-11-02T09:30:00.123Z");

    abstract IssuerKeys keys();

    abstract Transactions transactions();

    @Test
    void gives_back_what_was_added_the_oldest_first() {
        assertThat(keys().all()).isEmpty();
        IssuerKey first = key(KeptKeys.SITE, "https://wiki.example.org/" + "a".repeat(175));
        IssuerKey second = key(KeptKeys.STRANGER, "http://localhost:8090");

        add(first);
        retire(first.kid(), MADE.plusSeconds(5));
        add(second);

        assertThat(keys().all())
                .containsExactly(
                        new IssuerKey(
                                first.published(),
                                first.sealed(),
                                first.address(),
                                MADE,
                                Optional.of(MADE.plusSeconds(5))),
                        second);
        assertThat(keys().all()).extracting(IssuerKey::isLive).containsExactly(false, true);
    }

    @Test
    void there_is_one_live_key() {
        add(key(KeptKeys.SITE, "https://wiki.example.org"));

        assertThatThrownBy(() -> add(key(KeptKeys.STRANGER, "https://wiki.example.org")))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(keys().all()).hasSize(1);
    }

    @Test
    void a_key_is_retired_once() {
        IssuerKey key = key(KeptKeys.SITE, "https://wiki.example.org");
        add(key);
        retire("another", MADE);
        assertThat(keys().all()).containsExactly(key);

        retire(key.kid(), MADE.plusSeconds(1));
        retire(key.kid(), MADE.plusSeconds(2));

        assertThat(keys().all()).extracting(IssuerKey::retiredAt).containsExactly(Optional.of(MADE.plusSeconds(1)));
    }

    private void add(IssuerKey key) {
        transactions().inTransaction(() -> {
            keys().add(key);
            return true;
        });
    }

    private void retire(String kid, Instant at) {
        transactions().inTransaction(() -> {
            keys().retire(kid, at);
            return true;
        });
    }

    private static IssuerKey key(SigningKey key, String address) {
        return new IssuerKey(key.published(), "gh-key-1." + "x".repeat(2_500), address, MADE, Optional.empty());
    }
}
