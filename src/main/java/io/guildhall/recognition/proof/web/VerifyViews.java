package io.guildhall.recognition.proof.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Sentence;
import io.guildhall.kernel.web.Shown;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.BadgeWords;
import io.guildhall.recognition.badge.web.BadgeSaid;
import io.guildhall.recognition.credential.Verdict;
import io.guildhall.recognition.proof.Checked;
import io.guildhall.recognition.proof.Checked.Answer;
import io.guildhall.recognition.proof.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts into words what checking came to. */
final class VerifyViews {
    private static final int SIZE = 160;

    private VerifyViews() {}

    /** What is told of an award that its earner shares. */
    static Shown of(Seen seen, Look look) {
        return shown(Answer.valueOf(seen.verdict().name()), Optional.of(seen), look);
    }

    /** What became of something that somebody brought. */
    static Shown of(Checked checked, Look look) {
        return shown(checked.answer(), checked.seen(), look);
    }

    /** Nothing is known of it, or nothing is told: the same words for both. */
    static Shown unknown(Look look) {
        return new Shown(
                "proof/verify.vm",
                new VerifyView(
                        "moved",
                        look.words().text("guildhall.verify.unknown.title"),
                        look.words().text("guildhall.verify.unknown.why"),
                        List.of(),
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        ""));
    }

    private static Shown shown(Answer answer, Optional<Seen> seen, Look look) {
        String key = "guildhall.verify.answer."
                + answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Optional<BadgeWords> words = seen.map(each -> each.badge().words());
        return new Shown(
                "proof/verify.vm",
                new VerifyView(
                        tone(answer),
                        look.words().text(key + ".title"),
                        look.words().text(key + ".why"),
                        seen.map(each -> BadgeSaid.picture(
                                        each.award().face().design(), SIZE, each.verdict() == Verdict.VALID))
                                .orElse(List.of()),
                        seen.map(each -> look.words()
                                        .text(
                                                "guildhall.verify.said",
                                                each.earner().name(),
                                                each.badge().words().name()))
                                .orElse(""),
                        words.map(BadgeWords::description).orElse(""),
                        words.map(BadgeWords::criteria).orElse(""),
                        seen.map(each -> look.words().text("guildhall.verify.issuer", each.issuer()))
                                .orElse(""),
                        seen.map(each -> facts(each, look)).orElse(List.of()),
                        look.words()
                                .text(
                                        "guildhall.verify.checked",
                                        look.dates().exact(look.dates().now()))));
    }

    private static String tone(Answer answer) {
        return switch (answer) {
            case VALID -> "success";
            case EXPIRED, NOT_YET_VALID, NOT_SHARED, NOT_CONFIRMED -> "moved";
            case REVOKED, SIGNATURE_BROKEN, PICTURE_CHANGED, MALFORMED -> "error";
        };
    }

    private static List<Sentence> facts(Seen seen, Look look) {
        Award award = seen.award();
        List<Sentence> facts = new ArrayList<>();
        facts.add(look.dates().sentence("guildhall.verify.when", award.at()));
        award.expiresAt()
                .ifPresent(end -> facts.add(look.dates()
                        .sentence(
                                seen.verdict() == Verdict.EXPIRED ? "guildhall.verify.ended" : "guildhall.verify.until",
                                end)));
        award.ending().ifPresent(ending -> facts.add(look.dates().sentence("guildhall.verify.revoked", ending.at())));
        return facts;
    }
}
