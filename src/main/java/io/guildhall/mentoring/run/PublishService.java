package io.guildhall.mentoring.run;

import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Viewer;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Publishes a draft: all of its pairs are offered to each other, or none. */
@Named
public final class PublishService {
    @Inject
    PublishService() {}

    /**
     * Offers every pair of a draft that can be offered, tells those who are left and lets them come first next time; all of it or nothing. Each pair is
     * checked anew. Unchanged where it was published already. Refused with {@link RunRefusal#STALE} where anything is different from what the run read,
     * unless {@code seen} says that it was seen; pairs that are lost are kept as dropped. Other drafts of the programme are discarded by it. One audit
     * entry, and one for each offer.
     *
     * @param seen the hash of {@link Differences#now} as it was shown
     * @param message what both of each pair read; may be empty
     */
    public Outcome<SeenRun> publish(Viewer viewer, RunId id, Optional<String> seen, String message) {
        throw new UnsupportedOperationException();
    }
}
