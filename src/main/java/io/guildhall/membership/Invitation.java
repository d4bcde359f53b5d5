package io.guildhall.membership;

import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import java.util.Optional;

/**
 * What came of inviting one person.
 *
 * @param asked the key or username that was given
 * @param user who that is; empty where nobody is
 * @param refusal why not, for {@link Result#REFUSED}
 */
public record Invitation(String asked, Optional<UserId> user, Result result, Optional<RefusalCode> refusal) {
    /** How it ended. */
    public enum Result {
        INVITED,
        /** They had asked, and are a member now. */
        APPROVED,
        ALREADY_INVITED,
        ALREADY_MEMBER,
        REFUSED
    }

    static Invitation of(String asked, UserId user, Result result) {
        return new Invitation(asked, Optional.of(user), result, Optional.empty());
    }

    static Invitation refused(String asked, Optional<UserId> user, RefusalCode code) {
        return new Invitation(asked, user, Result.REFUSED, Optional.of(code));
    }
}
