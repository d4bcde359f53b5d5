package io.guildhall.membership.web;

import io.guildhall.community.GroundRules;
import io.guildhall.kernel.web.Look;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.Entry;
import io.guildhall.site.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts together what is asked of people who come in. */
final class Entries {
    /** Rules up to this many characters come with the page; longer ones are fetched by whoever opens them. */
    static final int RULES_ON_THE_PAGE = 3_000;

    private Entries() {}

    /** What is asked of somebody who joins, asks to join or accepts an invitation; empty where nothing is. */
    static EntryView coming(CommunityView view, Look look) {
        Optional<GroundRules> rules = view.community().arrangements().rules();
        boolean asks = view.can(Ability.REQUEST);
        List<String> questions = asks ? view.community().arrangements().questions() : List.of();
        List<EntryView.Question> fields = IntStream.range(0, questions.size())
                .mapToObj(i -> new EntryView.Question("answer-" + (i + 1), questions.get(i)))
                .toList();
        String title = rules.isPresent() ? "guildhall.entry.title.rules" : "guildhall.entry.title.questions";
        return new EntryView(
                "join",
                look.words().text(title),
                look.words().text(button(rules.isPresent(), asks)),
                rules.map(GroundRules::no).orElse(0),
                rules.map(Entries::onThePage).orElse(""),
                fields,
                Entry.ANSWER_MAX,
                view.site().times().of(Span.ANSWERS));
    }

    private static String button(boolean rules, boolean asks) {
        if (!rules) {
            return "guildhall.join.button.ask";
        }
        return asks ? "guildhall.entry.button.ask" : "guildhall.entry.button.join";
    }

    /** The rules that a member is to accept. */
    static EntryView accepting(GroundRules rules, Look look) {
        return new EntryView(
                "accept-rules",
                look.words().text("guildhall.entry.title.rules"),
                look.words().text("guildhall.entry.button.accept"),
                rules.no(),
                onThePage(rules),
                List.of(),
                0,
                0);
    }

    private static String onThePage(GroundRules rules) {
        return rules.text().length() <= RULES_ON_THE_PAGE ? rules.text() : "";
    }
}
