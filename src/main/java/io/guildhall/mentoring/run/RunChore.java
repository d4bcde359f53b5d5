package io.guildhall.mentoring.run;

import io.guildhall.kernel.Chore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every minute: works out the runs that nobody works on, because the node was stopped that did, or is busy with another one. */
@Named
final class RunChore implements Chore {
    private static final int PAGE = 50;

    private final Runs runs;
    private final RunWorkService worker;

    @Inject
    RunChore(Runs runs, RunWorkService worker) {
        this.runs = runs;
        this.worker = worker;
    }

    @Override
    public String name() {
        return "matching";
    }

    /** One statement where there is nothing to do. */
    @Override
    public Result run() {
        int done = 0;
        List<Run> some = runs.walk(RunState.COMPUTING, 0, PAGE);
        while (!some.isEmpty()) {
            done += Math.toIntExact(
                    some.stream().filter(each -> worker.work(each.id())).count());
            some = some.size() < PAGE
                    ? List.of()
                    : runs.walk(RunState.COMPUTING, some.get(PAGE - 1).id().value(), PAGE);
        }
        return new Result(done, List.of());
    }
}
