package io.guildhall.recognition.badge;

import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/** What whoever earned an award is told of it: which badge, and the reason in the words of whoever gave it or took it back. */
final class AwardNews {
    private AwardNews() {}

    static Occasion of(OccasionKind kind, BadgePlace place, Award award, Optional<UserId> by, Instant now) {
        return new Occasion(
                kind,
                place.number(),
                place.key(),
                Optional.of(award.earner()),
                by,
                "award:" + award.id(),
                award.face().name(),
                award.ending().map(Award.Ending::reason).orElse(award.reason()),
                Optional.empty(),
                now);
    }
}
