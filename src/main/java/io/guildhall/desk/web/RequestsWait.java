package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Who asked to join, to be let in or declined. */
@Named
final class RequestsWait implements DeskKind {
    private final DeskLists lists;

    @Inject
    RequestsWait(DeskLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return lists.of(call, Waiting.REQUEST);
    }
}
