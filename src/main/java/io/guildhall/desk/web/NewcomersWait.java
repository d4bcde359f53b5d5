package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who joined a while ago and was welcomed by nobody. */
@Named
final class NewcomersWait implements DeskKind {
    private final DeskLists lists;

    @Inject
    NewcomersWait(DeskLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return lists.of(call, Waiting.NEWCOMER);
    }
}
