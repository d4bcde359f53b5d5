package io.guildhall.recognition.badge;

import io.guildhall.kernel.WikiPage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One award with everything that is told of it.
 *
 * @param badge the version that was given
 * @param own whether the viewer earned it
 * @param evidence the pages that it stands on, as far as the viewer may see them
 * @param named whether the viewer earned it and would have its pages named in the credential
 * @param gone how many more there are that the viewer may not see, or that are not there any more
 */
public record AwardPage(
        AwardView view, Optional<BadgeClass> badge, boolean own, List<Stood> evidence, boolean named, int gone) {
    public AwardPage {
        evidence = List.copyOf(evidence);
    }

    /**
     * A page that it stands on.
     *
     * @param page as it is called now
     * @param version the one that was meant; empty for the page as it is
     */
    public record Stood(WikiPage page, OptionalInt version) {
        /** Whether the page was written on since. */
        public boolean isChanged() {
            return version.isPresent()
                    && page.version().isPresent()
                    && page.version().getAsInt() > version.getAsInt();
        }
    }
}
