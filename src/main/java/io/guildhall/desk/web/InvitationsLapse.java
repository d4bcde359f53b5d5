package io.guildhall.desk.web;

import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Whose invitations are about to lapse, to be invited again or not. */
@Named
final class InvitationsLapse implements DeskKind {
    private final DeskLists lists;

    @Inject
    InvitationsLapse(DeskLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        return lists.of(call, Waiting.LAPSING);
    }
}
