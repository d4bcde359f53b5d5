package io.guildhall.desk.web;

import io.guildhall.desk.DeskService;
import io.guildhall.desk.WaitingPeople;
import io.guildhall.desk.WaitingPerson;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.Guest;
import io.guildhall.membership.Membership;
import io.guildhall.membership.Waiting;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.web.Members;
import io.guildhall.membership.web.TabCall;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows of whom something waits. */
@Named
final class DeskLists {
    private static final String TEXTS = "guildhall.desk.";

    private final DeskService desk;

    @Inject
    DeskLists(DeskService desk) {
        this.desk = desk;
    }

    /** Those of one kind; empty where there is nobody. */
    Optional<Shown> of(TabCall call, Waiting what) {
        return desk.waiting(call.viewer(), call.view(), what)
                .result()
                .filter(found -> !found.isEmpty())
                .map(found -> new Shown("desk/waiting.vm", view(call, what, found)));
    }

    private static WaitingView view(TabCall call, Waiting what, WaitingPeople found) {
        Words words = call.look().words();
        String more = found.people().isEmpty() ? "unnamed" : "others";
        LocalDate latest = Guest.latest(
                call.look().dates().now(), call.view().site().times().of(Span.GUESTS));
        return new WaitingView(
                call.spaceKey(),
                name(what),
                words.text(TEXTS + name(what) + ".title"),
                found.people().stream()
                        .map(each -> line(each, what, latest, call.look()))
                        .toList(),
                found.more() == 0 ? "" : words.count(TEXTS + more, found.more()),
                what == Waiting.REQUEST && found.people().size() > 1
                        ? List.of(
                                all("approve", "", found, words),
                                all("decline", words.text(TEXTS + "all.decline.field"), found, words))
                        : List.of());
    }

    private static WaitingView.All all(String act, String field, WaitingPeople found, Words words) {
        String texts = TEXTS + "all." + act;
        return new WaitingView.All(
                act,
                words.text(texts + ".button"),
                words.count(texts + ".title", found.people().size() + found.more()),
                words.text(texts + ".hint"),
                field);
    }

    private static WaitingView.Line line(WaitingPerson waiting, Waiting what, LocalDate latest, Look look) {
        Membership membership = waiting.membership();
        String name = waiting.person().name();
        boolean gone = waiting.person().state() == Person.State.GONE;
        return new WaitingView.Line(
                Members.line(new MemberView(membership, waiting.person(), waiting.answers()), look),
                since(membership, what, look),
                waiting.by()
                        .map(by -> look.words().text(TEXTS + name(what) + ".by", by.name()))
                        .orElse(""),
                waiting.by()
                        .flatMap(by -> membership.decision())
                        .filter(decision -> what != Waiting.GUEST)
                        .map(Membership.Decision::reason)
                        .orElse(""),
                waiting.seesSpace() || gone ? "" : look.words().text(TEXTS + "obstacle", name),
                gone ? takenBack(what, name, look) : buttons(membership, what, name, latest, look),
                decline(what, name, look));
    }

    private static Sentence since(Membership membership, Waiting what, Look look) {
        Optional<Guest> guest = membership.guest().filter(ends -> what == Waiting.GUEST);
        if (guest.isPresent()) {
            return look.dates().sentence(TEXTS + "guest.since", guest.get().until());
        }
        return what == Waiting.LAPSING
                ? look.dates().sentence(TEXTS + "lapsing.since", Waiting.lapsesAt(membership))
                : look.dates().sentence(TEXTS + name(what) + ".since", what.since(membership));
    }

    private static List<WaitingView.Button> buttons(
            Membership membership, Waiting what, String name, LocalDate latest, Look look) {
        return switch (what) {
            case REQUEST -> List.of(button("approve", "approve", name, look));
            case PROPOSAL -> List.of(button("approve", "invite", name, look));
            case LAPSING ->
                List.of(button("invite-again", "again", name, look), button("uninvite", "withdraw", name, look));
            case NEWCOMER -> List.of(button("welcome", "welcome", name, look));
            case GUEST ->
                membership.guest().stream()
                        .map(guest -> extension(guest, name, latest, look))
                        .toList();
        };
    }

    /** What is left to do about somebody whom the host no longer knows. */
    private static List<WaitingView.Button> takenBack(Waiting what, String name, Look look) {
        return what == Waiting.LAPSING ? List.of(button("uninvite", "withdraw", name, look)) : List.of();
    }

    /** Three months more, as far as a guest may stay. */
    private static WaitingView.Button extension(Guest guest, String name, LocalDate latest, Look look) {
        LocalDate until = guest.until().plusMonths(3);
        LocalDate day = until.isAfter(latest) ? latest : until;
        return new WaitingView.Button(
                "guest-stay",
                look.words().text(TEXTS + "button.stay", look.dates().day(day)),
                look.words().text(TEXTS + "stay.label", name, look.dates().day(day)),
                day.toString());
    }

    private static WaitingView.Button button(String act, String text, String name, Look look) {
        return new WaitingView.Button(
                act, look.words().text(TEXTS + "button." + text), look.words().text(TEXTS + text + ".label", name), "");
    }

    private static WaitingView.Decline decline(Waiting what, String name, Look look) {
        if (what != Waiting.REQUEST && what != Waiting.PROPOSAL) {
            return WaitingView.Decline.none();
        }
        Words words = look.words();
        return new WaitingView.Decline(
                words.text(TEXTS + "button.decline"),
                words.text(TEXTS + name(what) + ".decline.label", name),
                words.text(TEXTS + name(what) + ".decline.field", name),
                words.text(TEXTS + name(what) + ".decline.confirm"));
    }

    private static String name(Waiting what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}
