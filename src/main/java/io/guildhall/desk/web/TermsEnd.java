package io.guildhall.desk.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.Term;
import io.guildhall.membership.roles.TermService;
import io.guildhall.membership.roster.MemberView;
import io.guildhall.membership.web.Members;
import io.guildhall.membership.web.TabCall;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whose term as a facilitator ends soon, or is over and goes on meanwhile. */
@Named
final class TermsEnd implements DeskKind {
    private final TermService terms;
    private final People people;

    @Inject
    TermsEnd(TermService terms, People people) {
        this.terms = terms;
        this.people = people;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Optional<Shown> waiting(TabCall call) {
        List<MemberView> ending = terms.ending(call.viewer(), call.view()).stream()
                .map(each -> new MemberView(each, people.person(each.user()), List.of()))
                .toList();
        return ending.isEmpty() ? Optional.empty() : Optional.of(new Shown("desk/waiting.vm", view(call, ending)));
    }

    private static WaitingView view(TabCall call, List<MemberView> ending) {
        Words words = call.look().words();
        return new WaitingView(
                call.spaceKey(),
                "term",
                words.text("guildhall.desk.term.title"),
                ending.stream()
                        .flatMap(each ->
                                each.membership().tenure().term().stream().map(term -> line(each, term, call.look())))
                        .toList(),
                words.text("guildhall.desk.term.hint"),
                List.of());
    }

    private static WaitingView.Line line(MemberView member, Term term, Look look) {
        LocalDate day = Members.nextTerm(term, look);
        String name = member.person().name();
        return new WaitingView.Line(
                Members.line(member, look),
                look.dates()
                        .sentence(
                                term.isOver(look.dates().now()) ? "guildhall.term.over" : "guildhall.term.ends",
                                term.until()),
                "",
                "",
                "",
                List.of(new WaitingView.Button(
                        "term",
                        look.words()
                                .text("guildhall.desk.button.stay", look.dates().day(day)),
                        look.words()
                                .text(
                                        "guildhall.desk.term.label",
                                        name,
                                        look.dates().day(day)),
                        day.toString())),
                WaitingView.Decline.none());
    }
}
