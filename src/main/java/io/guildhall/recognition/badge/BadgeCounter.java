package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.Refusal;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Sighting;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Port for the features above: how they find badges of a community, and give one as part of a change of their own. The rights are asked here. */
public interface BadgeCounter {
    /** A badge that may be given in a community, or could be were it not a draft or retired. One statement. */
    Optional<BadgeClass> find(CommunityId community, String key);

    /** All badges of a community with those of the site. One statement. */
    List<BadgeClass> all(CommunityId community);

    /** Runs a change under the lock of a badge, so that nobody else gives it meanwhile, in one transaction; events are told after commit. */
    <T> Outcome<T> change(String badge, Supplier<Change<T>> work);

    /** Why the viewer may not give that badge in a community now; empty where they may. */
    Optional<Refusal> issuing(Sighting seen, BadgeClass badge);

    /** Whether somebody has a badge that nobody has twice. One statement, and none for a badge that can be had again. */
    boolean has(BadgeClass badge, UserId person);

    /**
     * Gives somebody a badge for which members nominated them: by whoever has the right on that badge, never to oneself, to members only, and not
     * twice for the same nomination. Called within {@link #change}, with the place of whoever gets it among what was seen. Four statements, seven
     * where the time of an award of theirs is over, and up to two more the first time that this version is given.
     *
     * @param mark what keeps the same from being given twice, where the badge can be had again
     */
    Change<AwardView> give(Sighting seen, BadgeClass badge, UserId by, UserId to, String reason, String mark);
}
