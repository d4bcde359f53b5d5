package io.guildhall.membership.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.MacroCall;
import io.guildhall.kernel.web.Output;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.CommunityView;
import java.util.List;

/** Says the neutral facts of communities for what leaves the screen. */
final class Facts {
    private Facts() {}

    /** A community. In feeds and mails one of another space is a link to the directory: its readers may not see that space. */
    static Shown of(CommunityView view, MacroCall call) {
        return call.output() == Output.MESSAGE && call.elsewhere() ? linkAlone(call) : of(List.of(view), call);
    }

    /** A list of communities; in feeds and mails only the link to the directory. */
    static Shown list(List<CommunityView> views, MacroCall call) {
        return call.output() == Output.MESSAGE ? linkAlone(call) : of(views, call);
    }

    private static Shown of(List<CommunityView> views, MacroCall call) {
        List<FactsView.Fact> facts =
                views.stream().map(view -> fact(view, call.look())).toList();
        return new Shown("membership/facts.vm", new FactsView(call.parameters().title(), facts));
    }

    private static FactsView.Fact fact(CommunityView view, Look look) {
        CardView card = Cards.of(view, look);
        return new FactsView.Fact(card.name(), card.href(), card.concern(), card.members());
    }

    private static Shown linkAlone(MacroCall call) {
        Look look = call.look();
        String text = look.words().text("guildhall.directory.link");
        return new Shown(
                "membership/facts.vm",
                new FactsView(
                        call.parameters().title(),
                        List.of(new FactsView.Fact(text, look.href(look.links().communities()), "", ""))));
    }
}
