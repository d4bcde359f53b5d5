package io.guildhall.membership.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Gathers a {@link StandingView}, sentence by sentence. */
final class Standing {
    private final Look look;
    private final String state;
    private final List<Sentence> lines = new ArrayList<>();
    private final List<String> leaves = new ArrayList<>();
    private String reason = "";
    private String act = "";
    private String button = "";
    private boolean primary;
    private String quiet = "";
    private String quietButton = "";
    private String link = "";
    private String linkHref = "";
    private String linkPath = "";
    private String step = "";
    private String stepDone = "";
    private String allSteps = "";
    private final List<StandingView.Link> further = new ArrayList<>();
    private EntryView entry = EntryView.none();

    Standing(String state, Look look) {
        this.state = state;
        this.look = look;
    }

    Standing says(String key) {
        lines.add(Sentence.of(look.words().text(key)));
        return this;
    }

    Standing says(Sentence sentence) {
        lines.add(sentence);
        return this;
    }

    Standing says(String key, Instant at) {
        lines.add(look.dates().sentence(key, at));
        return this;
    }

    Standing because(String text) {
        reason = text;
        return this;
    }

    Standing offers(String what, String key, boolean first) {
        act = what;
        button = look.words().text(key);
        primary = first;
        return this;
    }

    /** A way in: straight, or past a dialog where something is asked. */
    Standing lets(EntryView asked, String key) {
        entry = asked;
        return offers(asked.empty() ? "join" : "ask-entry", key, true);
    }

    Standing alsoOffers(String what, String key) {
        quiet = what;
        quietButton = look.words().text(key);
        return this;
    }

    Standing links(String text, String href) {
        link = text;
        linkHref = href;
        return this;
    }

    /** The next of the first steps, where it is done. */
    Standing asks(FirstSteps steps) {
        step = steps.step();
        stepDone = look.words().text("guildhall.steps.done.label", steps.next());
        allSteps = steps.allHref();
        return links(steps.next(), steps.href());
    }

    Standing comesBackTo(String path) {
        linkPath = path;
        return this;
    }

    /** Something beside the point that one may want to go to. */
    Standing leadsTo(String key, String href) {
        further.add(new StandingView.Link(look.words().text(key), href));
        return this;
    }

    Standing leaving(String text) {
        leaves.add(text);
        return this;
    }

    StandingView view() {
        return new StandingView(
                state,
                lines,
                reason,
                act,
                button,
                primary,
                quiet,
                quietButton,
                link,
                linkHref,
                linkPath,
                step,
                stepDone,
                allSteps,
                leaves,
                further,
                entry,
                look.output().acts());
    }
}
