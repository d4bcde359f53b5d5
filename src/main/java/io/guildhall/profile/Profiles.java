package io.guildhall.profile;

import io.guildhall.kernel.UserId;
import io.guildhall.people.SkillId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Port: what people say of themselves. It knows nothing of who may read it; whoever asks filters by {@link ProfileReaders}. */
public interface Profiles {
    /** The profiles of those who have one. Two statements for every 500 people. */
    Map<UserId, Profile> of(Collection<UserId> people);

    /** Somebody's profile to change it; empty for whoever has none. Two statements, inside a transaction and under {@link io.guildhall.people.Skills#LOCK}. */
    Optional<ProfileRow> forChange(UserId user);

    /**
     * Keeps a first profile. Inside a transaction and under {@link io.guildhall.people.Skills#LOCK}. Two statements.
     *
     * @throws io.guildhall.kernel.DuplicateKeyException where another transaction was faster
     */
    void add(Profile profile);

    /**
     * Who offers or wants any of some skills, whoever knows it best first, and then by number. One statement.
     *
     * @param shown whose profiles are asked at all
     * @param skills at most 500
     */
    List<SkillMention> mentioning(SkillKind kind, Collection<SkillId> skills, Set<Visibility> shown, int limit);

    /**
     * Who offers or wants any of some skills and may be suggested to others, who said so last first. One statement, and another where some of it was
     * kept by a version that did not keep with each skill who may be suggested.
     *
     * @param shown whose profiles are asked at all
     * @param skills at most 500
     */
    List<SkillMention> suggestible(Collection<SkillId> skills, Set<Visibility> shown, int limit);

    /** What somebody offers and wants, without the rest of their profile. One statement. */
    List<SkillMention> of(UserId user);

    /** How many people offer or want a skill, of those whose profiles are shown so. One statement. */
    int count(SkillKind kind, SkillId skill, Set<Visibility> shown);

    /** A walk through everything that is offered and wanted, by number. One statement. */
    List<SkillMention> after(long id, int limit);

    /** How many times each of some skills is offered or wanted, hidden or not; those that are not are missing. One statement. Stops counting at {@code most} in all. */
    Map<SkillId, Integer> using(Collection<SkillId> skills, int most);

    /**
     * Lets the next few profiles that name a skill name another instead; who names both keeps what they say of the other. Inside a transaction.
     *
     * @return how many named it and do no longer; fewer than {@code limit} where none is left
     */
    int rename(SkillId skill, SkillId other, int limit);

    /** Removes somebody's profile with everything in it. Inside a transaction. Gives back how many rows went. */
    int remove(UserId user);
}
