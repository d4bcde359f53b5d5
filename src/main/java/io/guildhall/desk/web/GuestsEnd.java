package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whose time as a guest ends soon, to be extended or not. */
@Named
final class GuestsEnd implements DeskKind {
    private final DeskLists lists;

    @Inject
    GuestsEnd(DeskLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return lists.of(call, Waiting.GUEST);
    }
}
