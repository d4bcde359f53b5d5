package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whom members proposed, to be invited or not. */
@Named
final class ProposalsWait implements DeskKind {
    private final DeskLists lists;

    @Inject
    ProposalsWait(DeskLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return lists.of(call, Waiting.PROPOSAL);
    }
}
