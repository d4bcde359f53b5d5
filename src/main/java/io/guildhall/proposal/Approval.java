package io.guildhall.proposal;

import io.guildhall.kernel.Refusal.FieldError;
import io.guildhall.kernel.TextRule;
import java.util.List;
import java.util.Optional;

/**
 * Where a proposed community is to be.
 *
 * @param spaceKey of a space that is there, as it was typed
 * @param facilitator user key or username of the first facilitator; whoever proposed it where empty
 */
public record Approval(String spaceKey, Optional<String> facilitator) {
    /** What is wrong with it. */
    List<FieldError> problems() {
        return spaceKey.isBlank() ? List.of(new FieldError("spaceKey", TextRule.BLANK, List.of())) : List.of();
    }
}
