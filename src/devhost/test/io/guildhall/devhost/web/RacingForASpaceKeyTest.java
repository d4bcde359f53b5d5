package io.guildhall.devhost.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.guildhall.devhost.confluence.ConfluenceState;
import io.guildhall.devhost.confluence.DevUser;
import io.guildhall.devhost.database.Database;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Two people ask for one key, and the second one before the first one's space can be seen. */
class RacingForASpaceKeyTest {
    private final ConfluenceState one = TwoNodes.ONE.confluence();
    private final DevUser admin = one.users().byName("admin").orElseThrow();
    private final Browser atTwo = TwoNodes.adminAtOne().at(TwoNodes.TWO.baseUrl());

    @Test
    void the_slower_one_is_told_that_the_key_is_taken_and_keeps_what_was_typed() throws Exception {
        CompletableFuture<Browser.Answer> slower = one.inTransaction(() -> {
            one.spaces().create("RACED", "Faster", admin);
            CompletableFuture<Browser.Answer> asked = CompletableFuture.supplyAsync(
                    () -> atTwo.submit("/spaces/create", "name", "Slower", "key", "RACED", "blueprint", ""));
            awaitSomebodyWhoWaitsForARow(TwoNodes.ONE.database());
            return asked;
        });

        Browser.Answer answer = slower.get(20, TimeUnit.SECONDS);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("[role=alert]").text()).contains("The key RACED is taken.");
        assertThat(answer.page().select("#space-name").val()).isEqualTo("Slower");
        assertThat(one.spaces().find("RACED").orElseThrow().getName()).isEqualTo("Faster");
    }

    /** Advisory locks are waited for too; this is the wait of an INSERT for the transaction that has the key. */
    private static void awaitSomebodyWhoWaitsForARow(Database database) {
        String waiting = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database()"
                + " AND wait_event = 'transactionid'";
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (database.jdbc().queryForObject(waiting, Integer.class) == 0) {
            assertThat(System.nanoTime()).as("nobody waits").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
