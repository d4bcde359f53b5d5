package io.guildhall.recognition.rule;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every minute: goes on with giving badges to all who earned them, where the node was stopped that did, or is busy. */
@Named
final class BackfillChore implements Chore {
    private static final int MOST = 50;

    private final Backfills backfills;
    private final BackfillWork work;

    @Inject
    BackfillChore(Backfills backfills, BackfillWork work) {
        this.backfills = backfills;
        this.work = work;
    }

    /** It comes with what else somebody waits for on a page. */
    @Override
    public String name() {
        return "matching";
    }

    /** One statement where there is nothing to do. */
    @Override
    public Result run() {
        int done = backfills.running(0, MOST).stream()
                .mapToInt(each -> work.work(each.badge()))
                .sum();
        return new Result(done, List.of());
    }
}
