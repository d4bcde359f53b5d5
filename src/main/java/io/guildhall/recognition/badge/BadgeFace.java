package io.guildhall.recognition.badge;

import io.guildhall.kernel.Occasion;
import io.guildhall.recognition.art.Design;
import io.guildhall.recognition.art.StarterDesign;
import java.util.Optional;

/**
 * How a badge is told at a glance.
 *
 * @param starter the badge of the starter set whose words it still has: its name is then told in the reader's language, and {@code name} is how
 *     it was called where it was given first
 */
public record BadgeFace(String name, Optional<StarterDesign> starter, Design design) {
    /** What a notice keeps of it: which of the starter set it is, so that each reader has its name in their language; of others the name. */
    public String noted() {
        return starter.map(which -> Occasion.STARTER_BADGE + StarterTexts.word(which))
                .orElse(name);
    }
}
