package io.guildhall.mentoring.session.web;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.WhyService.Why;
import io.guildhall.mentoring.pairing.web.FitWords;
import io.guildhall.mentoring.session.PairView;
import java.time.Duration;
import java.util.List;

/**
 * What one of two reads who are offered to each other, in a template.
 *
 * @param path of the pairing over REST
 * @param said where it stands: whether the other is awaited, or has said yes
 * @param until when it runs out
 * @param message what was written with it; empty for nothing
 * @param answer what the other wrote who said yes already; empty for nothing
 * @param why why these two, and what is different between them; never empty
 * @param asks whether the reader's answer is awaited
 * @param messageMax how much may be written with the answer
 */
public record OfferPageView(
        String path,
        FaceView face,
        String said,
        Sentence until,
        String message,
        String answer,
        List<String> why,
        boolean asks,
        int messageMax) {
    public OfferPageView {
        why = List.copyOf(why);
    }

    /** The other of an offer to the reader. */
    static Person other(PairView view) {
        UserId me = view.seen().own().orElseThrow().user();
        return view.people().stream()
                .filter(each -> !each.id().equals(me))
                .findFirst()
                .orElseThrow();
    }

    static OfferPageView of(PairView view, Why why, Look look) {
        Pairing pairing = view.seen().pairing();
        Person other = other(view);
        boolean agreed = view.seen().own().filter(Part::agreed).isPresent();
        boolean theirs = pairing.part(other.id()).filter(Part::agreed).isPresent();
        List<String> reasons = new FitWords(look.words(), why.words()).of(why.fit(), other.name());
        Ask ask = pairing.ask();
        String said = agreed
                ? "guildhall.mentoring.session.offer.waiting"
                : theirs ? "guildhall.mentoring.session.offer.agreed" : "guildhall.mentoring.session.offer.said";
        return new OfferPageView(
                "/pairings/" + pairing.id().value(),
                look.face(other),
                look.words().text(said, other.name()),
                look.dates()
                        .sentence(
                                "guildhall.mentoring.session.offer.until",
                                ask.at()
                                        .plus(Duration.ofDays(view.seen()
                                                .programme()
                                                .settings()
                                                .answerDays()))),
                ask.by().filter(each -> !each.equals(other.id())).isPresent() ? "" : ask.message(),
                theirs ? ask.answer() : "",
                reasons.isEmpty() ? List.of(look.words().text("guildhall.mentoring.session.offer.none")) : reasons,
                !agreed,
                Ask.MESSAGE_MAX);
    }
}
