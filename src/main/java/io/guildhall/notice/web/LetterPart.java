package io.guildhall.notice.web;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Texts;
import io.guildhall.kernel.UserId;
import java.util.List;

/** Port: what a feature adds to letters about what happened in it, as it is when the letter is written. */
public interface LetterPart {
    /** Sentences for the reader, in the language and the zone of the texts; none where it has nothing to add. */
    List<String> sentences(UserId reader, Occasion occasion, Texts texts);
}
