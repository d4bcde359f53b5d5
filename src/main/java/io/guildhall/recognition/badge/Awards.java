package io.guildhall.recognition.badge;

import io.guildhall.kernel.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: where awards and their evidence are kept. Whatever writes is called in a transaction. */
public interface Awards {
    Optional<Award> find(long id);

    /** The award that somebody has of a badge for that evidence, as far as it is granted. One statement. */
    Optional<Award> granted(String badgeKey, UserId earner, String evidenceKey);

    /** Those that a query means, newest first. One statement. */
    List<Award> page(AwardQuery wanted, int limit);

    /**
     * Adds an award with what it stands on.
     *
     * @return the same with its number
     * @throws io.guildhall.kernel.DuplicateKeyException where they have one for the same evidence
     */
    Award add(Award given, Optional<Evidence> evidence);

    /** All that these people were ever given of a badge, whatever became of it. One statement for each 500 of them. */
    List<Award> ofBadge(String badgeKey, Collection<UserId> people);

    /** All that somebody was ever given of these badges, whatever became of it. One statement for each 500 of them. */
    List<Award> ofEarner(UserId earner, Collection<String> badgeKeys);

    /**
     * Adds awards of one badge that stand on no page, at once. Two statements, and one more for each further 500.
     *
     * @return the same with their numbers
     * @throws io.guildhall.kernel.DuplicateKeyException where somebody has one for the same evidence
     */
    List<Award> add(List<Award> given);

    /** Writes what changed of an award; what is over gives its key free. Two statements. */
    void save(Award changed);

    /** Says since when the earner would have the pages of an award named in its credential; empty for no more. One statement, and one for each page. */
    void name(long award, Optional<Instant> since);

    /** What these awards stand on. One statement for every 500. */
    List<Evidence> evidence(Collection<Long> awards);
}
