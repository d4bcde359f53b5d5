package io.guildhall.membership.joining;

import io.guildhall.kernel.RefusalCode;
import io.guildhall.kernel.UserId;
import java.util.Optional;

/**
 * What came of inviting one person.
 *
 * @param asked the key or username that was given
 * @param user who that is; empty where nobody is
 * @param refusal why not, for {@link Result#REFUSED}
 * @param seesSpace whether the host lets them view the community's space; those who run it can mend that
 */
public record Invitation(
        String asked, Optional<UserId> user, Result result, Optional<RefusalCode> refusal, boolean seesSpace) {
    /** How it ended. */
    public enum Result {
        INVITED,
        /** They had asked, and are a member now. */
        APPROVED,
        ALREADY_INVITED,
        ALREADY_MEMBER,
        /** Those who run the community are to decide whether they are invited. */
        PROPOSED,
        ALREADY_PROPOSED,
        REFUSED
    }

    static Invitation of(String asked, UserId user, Result result) {
        return new Invitation(asked, Optional.of(user), result, Optional.empty(), true);
    }

    static Invitation refused(String asked, Optional<UserId> user, RefusalCode code) {
        return new Invitation(asked, user, Result.REFUSED, Optional.of(code), true);
    }

    /** The same of somebody who sees the space or does not. */
    Invitation seeing(boolean sees) {
        return new Invitation(asked, user, result, refusal, sees);
    }
}
