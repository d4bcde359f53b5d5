package io.guildhall.mentoring.buddy.web;

import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.buddy.BuddyOffer;
import io.guildhall.mentoring.buddy.BuddyService;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.mentoring.pairing.web.FitWords;
import io.guildhall.mentoring.programme.web.ProgrammeCall;
import io.guildhall.mentoring.programme.web.ProgrammePart;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The buddy whom a newcomer is offered, on the page of the programme. */
@Named
final class BuddyPart implements ProgrammePart {
    /** Before enrolling: asking does that, too. */
    private static final int ORDER = 50;
    /** What the place in the order is called in addresses. */
    private static final String PLACE = "buddy";

    private static final int DIGITS = 3;

    private final BuddyService buddies;

    @Inject
    BuddyPart(BuddyService buddies) {
        this.buddies = buddies;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Shown> parts(ProgrammeCall call) {
        return buddies
                .offer(call.viewer(), call.seen(), place(call))
                .map(offer -> new Shown("mentoring/buddy.vm", view(call, offer)))
                .stream()
                .toList();
    }

    private static int place(ProgrammeCall call) {
        return call.parameter(PLACE)
                .filter(text -> text.matches("[0-9]{1," + DIGITS + "}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static BuddyPartView view(ProgrammeCall call, BuddyOffer offer) {
        Look look = call.look();
        Words words = look.words();
        return new BuddyPartView(
                "/programmes/" + call.programme().id().value() + "/requests",
                offer.buddy().stream().map(each -> card(each, offer, look)).toList(),
                offer.next()
                        .map(next -> call.address() + "?" + PLACE + "=" + next + "#gh-buddy")
                        .orElse(""),
                offer.obstacle().map(refusal -> sentence(refusal, words)).orElse(""),
                words.text("guildhall.mentoring.buddy.none." + (offer.waits() ? "waits" : "out")));
    }

    private static String sentence(Refusal refusal, Words words) {
        String key = "guildhall.refusal." + refusal.code().code();
        return refusal.details().isEmpty()
                ? words.text(key)
                : words.text(key, refusal.details().get(0));
    }

    private static BuddyPartView.Card card(Askable buddy, BuddyOffer offer, Look look) {
        return new BuddyPartView.Card(
                look.face(buddy.person()),
                buddy.person().id().value(),
                new FitWords(look.words(), offer.words()).of(buddy),
                buddy.enrolment().statement(),
                look.words()
                        .text("guildhall.mentoring.buddy.ask", buddy.person().name()));
    }
}
