package io.guildhall.recognition.badge;

import io.guildhall.community.CommunityId;
import io.guildhall.kernel.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port for what counts by rules: the badges that are earned, who has them, and giving them in the name of nobody. */
public interface EarnedBadges {
    /** The newest version of a badge, whether or not it is earned. One statement. */
    Optional<BadgeClass> newest(String key);

    /** Those that can be earned now: of the site, and of all communities. Two statements. */
    List<BadgeClass> all();

    /** Those that can be earned now, of the site and of these communities. Two statements, and one more for each further 500. */
    List<BadgeClass> of(Set<CommunityId> communities);

    /** What these people have of a badge by its rule; who has nothing is missing. One statement for each 500 of them. */
    Map<UserId, Holding> holdings(BadgeClass badge, Collection<UserId> people);

    /** Of these badges those, by their keys, that somebody has by their rules, or from whom they were taken back. One statement for each 500 of them. */
    Set<String> settled(UserId earner, Collection<BadgeClass> badges);

    /** Those of these people who had a badge by its rule until its time was over, and have it not. One statement for each 500; none for what lasts for ever. */
    Set<UserId> former(BadgeClass badge, Collection<UserId> people);

    /**
     * Gives a badge to people who did what its rule asks for, under the lock of the badge, in one transaction: never twice, never again to somebody from whom it was
     * taken back. Nothing where its rule is another one by now, it is not given any more, or its community is archived or gone. One audit event each, by the
     * system. At most eleven statements for each 500 people.
     *
     * @param badge with the rule by which they earned it
     * @param telling whether they are told
     * @return who was given it
     */
    List<UserId> award(BadgeClass badge, Collection<UserId> earners, boolean telling);

    /** What somebody has of a badge. */
    enum Holding {
        /** They have it, by whatever way. */
        HAS,
        /** Somebody took it back, so that no rule gives it again. */
        TAKEN_BACK
    }
}
