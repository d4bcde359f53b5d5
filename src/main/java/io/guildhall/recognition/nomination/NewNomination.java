package io.guildhall.recognition.nomination;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.recognition.badge.Award;
import io.guildhall.recognition.badge.NewAward;
import java.util.List;

/**
 * A nomination as somebody wants to make it.
 *
 * @param space the key of the space of the community
 * @param badge the key of the badge
 * @param person key or username of whoever should get it
 * @param reason at least {@value Award#REASON_MIN} and at most {@value Award#REASON_MAX} characters
 */
public record NewNomination(String space, String badge, String person, String reason) {
    /** The same without blanks around what was written. */
    NewNomination stripped() {
        return new NewNomination(space, badge, person.strip(), reason.strip());
    }

    List<FieldError> problems() {
        return NewAward.reasonProblems(reason);
    }
}
