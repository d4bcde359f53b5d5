package io.guildhall.membership.rules;

import io.guildhall.community.CommunityId;
import io.guildhall.community.RulesVersion;
import java.util.List;
import java.util.OptionalInt;

/** Port: where every version of ground rules is kept, and who accepted which. Append-only. */
public interface Rulebooks {
    /**
     * Keeps a version for ever.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where the community has that version already
     */
    void keep(RulesVersion version);

    /** Versions, newest first, only before that number where one is given. One statement. */
    List<RulesVersion> versions(CommunityId community, OptionalInt before, int limit);

    /**
     * Keeps that somebody accepted a version.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where they accepted it already
     */
    void keep(RulesAcceptance acceptance);

    /** What somebody accepted in a community, oldest first. */
    List<RulesAcceptance> acceptances(long membership);
}
