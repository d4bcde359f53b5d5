package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.web.WaitingWords;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.run.OwnMatch;
import io.guildhall.mentoring.run.OwnMatchService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells somebody for whom the last match of the round found nobody what happened and why, never in numbers, and what they can do. */
@Named
public final class LeftWords implements WaitingWords {
    private final OwnMatchService matches;

    @Inject
    public LeftWords(OwnMatchService matches) {
        this.matches = matches;
    }

    @Override
    public Optional<Told> told(ProgrammeCall call, Enrolment own) {
        return matches.own(call.viewer(), call.seen(), own).map(match -> told(call, own, match));
    }

    private static Told told(ProgrammeCall call, Enrolment own, OwnMatch match) {
        Look look = call.look();
        String sentence = String.join(
                " ",
                look.words()
                        .text("guildhall.mentoring.match.nobody", look.dates().day(match.published())),
                LeftLetter.why(match.why(), look.words()),
                look.words().text("guildhall.mentoring.match.first"));
        List<Act> acts = new ArrayList<>();
        if (own.role() != ProgrammeRole.MENTOR) {
            acts.add(new Act(look.words().text("guildhall.mentoring.match.act.look"), "#gh-askable"));
        }
        acts.add(new Act(
                look.words().text("guildhall.mentoring.match.act.change"),
                look.href(look.links().ownProfile())));
        return new Told(sentence, acts);
    }
}
