package io.guildhall.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What all {@link Transactions} do, seen on the audit, which is written in them. */
public abstract class TransactionsContract {
    protected abstract Transactions transactions();

    protected abstract Audit audit();

    @Test
    void what_was_written_stays_and_the_result_comes_back() {
        String result = transactions().inTransaction(() -> write("one"));

        assertThat(result).isEqualTo("one");
        assertThat(audit().latest(10)).extracting(AuditEntry::act).containsExactly("one");
    }

    @Test
    void nothing_stays_of_work_that_fails_and_the_failure_comes_out_as_it_was() {
        IllegalStateException failure = new IllegalStateException("no");

        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    write("one");
                    throw failure;
                }))
                .isSameAs(failure);

        assertThat(audit().latest(10)).isEmpty();
    }

    @Test
    void work_inside_joins_and_is_lost_with_the_rest() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    transactions().inTransaction(() -> write("inside"));
                    throw new IllegalStateException("later");
                }))
                .hasMessage("later");

        assertThat(audit().latest(10)).isEmpty();
    }

    @Test
    void a_failure_inside_takes_the_rest_along_even_where_it_was_caught() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    write("before");
                    try {
                        transactions().inTransaction(() -> {
                            throw new IllegalStateException("inside");
                        });
                    } catch (IllegalStateException caught) {
                        write("after");
                    }
                    return "done";
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(audit().latest(10)).isEmpty();
    }

    @Test
    void the_next_transaction_knows_nothing_of_one_that_failed() {
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        transactions().inTransaction(() -> write("two"));

        assertThat(audit().latest(10)).extracting(AuditEntry::act).containsExactly("two");
    }

    private String write(String act) {
        audit().record(new AuditEntry(
                Optional.empty(), act, new SpaceKey("GARDEN"), "community", "", Instant.parse("2026-11-02T12:00:00Z")));
        return act;
    }
}
