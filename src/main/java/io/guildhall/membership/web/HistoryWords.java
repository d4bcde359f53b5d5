package io.guildhall.membership.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.MembershipState;
import io.guildhall.membership.roster.HistoryView;

/** Says what happened in a community. */
final class HistoryWords {
    private HistoryWords() {}

    static HistoryLineView line(HistoryView view, Look look) {
        String actor =
                view.actor().map(Person::name).orElseGet(() -> look.words().text("guildhall.history.system"));
        String what = look.words().text(sentence(view), view.person().name(), actor);
        return new HistoryLineView(
                what,
                view.event().reason(),
                look.dates().sentence("guildhall.history.when", view.event().at()));
    }

    /** The key of the sentence for the state that was reached and, where it matters, the one before. */
    private static String sentence(HistoryView view) {
        MembershipState from = view.event().from().orElse(MembershipState.LEFT);
        return switch (view.event().to()) {
            case ACTIVE -> active(from);
            case LEFT -> left(from);
            case REQUESTED -> "guildhall.history.asked";
            case DECLINED ->
                from == MembershipState.REQUESTED && byThemselves(view)
                        ? "guildhall.history.withdrew"
                        : "guildhall.history.declined";
            case REMOVED ->
                from == MembershipState.REQUESTED ? "guildhall.history.withdrew" : "guildhall.history.removed";
            case BANNED -> "guildhall.history.banned";
            case INVITED -> "guildhall.history.invited";
            case INVITE_REQUESTED -> "guildhall.history.proposed";
            case SUSPENDED -> "guildhall.history.suspended";
            case EXPIRED -> "guildhall.history.expired";
        };
    }

    private static String active(MembershipState from) {
        return switch (from) {
            case REQUESTED -> "guildhall.history.approved";
            case INVITED -> "guildhall.history.accepted";
            case SUSPENDED -> "guildhall.history.returned";
            default -> "guildhall.history.joined";
        };
    }

    private static String left(MembershipState from) {
        return switch (from) {
            case REQUESTED -> "guildhall.history.withdrew";
            case INVITED -> "guildhall.history.refused";
            case BANNED -> "guildhall.history.lifted";
            default -> "guildhall.history.left";
        };
    }

    private static boolean byThemselves(HistoryView view) {
        return view.event().actor().filter(view.person().id()::equals).isPresent();
    }
}
