package io.guildhall.privacy;

import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Transactions;
import io.guildhall.kernel.UserId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/**
 * Takes people out of all tables, in short transactions: what was done stays done when it is broken off, and doing it again goes on from
 * there. To be called under the lock of the person, outside any transaction.
 */
@Named
class Eraser {
    /** So many rows in one transaction, so that nobody waits long for a row. */
    static final int STEP = 200;

    private final Erasures erasures;
    private final List<PersonalData> data;
    private final List<Farewell> farewells;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    Eraser(
            Erasures erasures,
            List<PersonalData> data,
            List<Farewell> farewells,
            Transactions transactions,
            Clock clock) {
        this.erasures = erasures;
        this.data = List.copyOf(data);
        this.farewells = List.copyOf(farewells);
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Goes on with an erasure, for about so many rows. It is done when no kind of data has anything left. */
    ErasureProgress goOn(Erasure erasure, UserId person, int most) {
        farewells.forEach(farewell -> farewell.end(person));
        int done = 0;
        int step = 1;
        while (done < most && step > 0) {
            step = transactions.inTransaction(() -> step(erasure, person));
            done += step;
        }
        int rows = erasure.rows() + done;
        if (step > 0) {
            return new ErasureProgress(ErasureProgress.State.RUNNING, rows);
        }
        transactions.inTransaction(() -> {
            erasures.finish(erasure.id(), clock.instant());
            return rows;
        });
        return new ErasureProgress(ErasureProgress.State.DONE, rows);
    }

    private int step(Erasure erasure, UserId person) {
        int done = 0;
        for (PersonalData each : data) {
            if (done < STEP) {
                done += each.erase(person, erasure.instead(), STEP - done);
            }
        }
        if (done > 0) {
            erasures.advance(erasure.id(), done);
        }
        return done;
    }
}
