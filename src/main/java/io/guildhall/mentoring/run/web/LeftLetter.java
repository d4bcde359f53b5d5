package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.Words;
import io.guildhall.notice.web.LetterPart;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Tells those for whom a match found nobody why, in one sentence. */
@Named
public final class LeftLetter implements LetterPart {
    @Override
    public List<String> sentences(UserId reader, Occasion occasion, Texts texts) {
        return occasion.kind() == OccasionKind.MATCH_NOBODY
                ? List.of(why(occasion.words(), new Words(texts)))
                : List.of();
    }

    /** The sentence of a reason, by its name. */
    static String why(String name, Words words) {
        return words.text(
                "guildhall.mentoring.match.why." + name.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
