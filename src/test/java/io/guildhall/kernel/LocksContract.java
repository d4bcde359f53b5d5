package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What all {@link Locks} do, for two nodes that share them. */
public abstract class LocksContract {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final int TURNS = 100;

    private final ExecutorService others = Executors.newFixedThreadPool(4);
    private int seen;

    protected abstract Locks here();

    /** The locks of another node. */
    protected abstract Locks elsewhere();

    @AfterEach
    void end() {
        others.shutdownNow();
    }

    @Test
    void the_result_of_the_work_comes_back() {
        assertThat(here().<String>locked("a", () -> "done")).isEqualTo("done");
    }

    @Test
    void nobody_gets_between_whichever_node_they_are_on() throws Exception {
        List<Future<?>> turns = new ArrayList<>();
        for (Locks locks : List.of(here(), elsewhere(), here(), elsewhere())) {
            turns.add(others.submit(() -> {
                for (int i = 0; i < TURNS; i++) {
                    locks.locked("a", this::countSlowly);
                }
            }));
        }
        for (Future<?> turn : turns) {
            turn.get(LONG.toSeconds(), TimeUnit.SECONDS);
        }

        assertThat(seen).isEqualTo(4 * TURNS);
    }

    /** Loses counts where two are here at once. */
    private int countSlowly() {
        int before = seen;
        Thread.yield();
        seen = before + 1;
        return seen;
    }

    @Test
    void the_holder_may_enter_again_and_keeps_the_lock_until_all_is_done() throws Exception {
        Future<String> other = here().locked("a", () -> {
            here().locked("a", () -> "inside");
            Future<String> waiting = others.submit(() -> elsewhere().locked("a", () -> "in"));
            assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });

        assertThat(other.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo("in");
    }

    @Test
    void other_names_are_free() {
        String other = here().locked("a", () -> await(() -> elsewhere().locked("b", () -> "in")));

        assertThat(other).isEqualTo("in");
    }

    @Test
    void work_that_fails_gives_the_lock_back() {
        assertThatThrownBy(() -> here().locked("a", () -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(await(() -> elsewhere().locked("a", () -> "in"))).isEqualTo("in");
    }

    @Test
    void names_that_are_long_and_alike_are_still_two() {
        String name = "x".repeat(300);

        assertThat(here().locked(name + "1", () -> await(() -> elsewhere().locked(name + "2", () -> "in"))))
                .isEqualTo("in");
    }

    @Test
    void whoever_will_not_wait_is_told_that_a_lock_is_taken_and_gets_it_when_it_is_free() {
        String other = here().locked(
                        "a",
                        () -> await(() -> elsewhere().ifFree("a", () -> "in").orElse("taken")));

        assertThat(other).isEqualTo("taken");
        assertThat(elsewhere().ifFree("a", () -> "in")).contains("in");
        assertThat(await(() -> here().ifFree("a", () -> "in").orElse("taken")))
                .as("it was given back")
                .isEqualTo("in");
    }

    private String await(Callable<String> work) {
        try {
            return others.submit(work).get(LONG.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
