package io.guildhall.expertise;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.Space;
import io.guildhall.kernel.UserId;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody who offers some of what was asked for, on the way into the list. The order is never shown as a number. */
final class Candidate {
    /** More of what was asked, then better at it, then with time, then nearer, then who said so later. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt((Candidate one) -> one.offers.size())
            .thenComparingInt(one ->
                    one.offers.stream().mapToInt(offer -> offer.skill().level()).sum())
            .thenComparing(Candidate::hasTime)
            .thenComparing(one -> one.fellow)
            .thenComparingLong(
                    one -> one.offers.stream().mapToLong(SkillMention::id).max().orElse(0))
            .reversed();

    private final UserId user;
    private final boolean fellow;
    private final List<SkillMention> offers = new ArrayList<>();

    Candidate(UserId user, boolean fellow) {
        this.user = user;
        this.fellow = fellow;
    }

    void add(SkillMention offer) {
        offers.add(offer);
    }

    UserId user() {
        return user;
    }

    private boolean hasTime() {
        return weeklyHours().orElse(0) > 0;
    }

    private Optional<Integer> weeklyHours() {
        return offers.stream().findFirst().flatMap(SkillMention::weeklyHours);
    }

    Expert expert(Person person, Map<SkillId, Skill> skills, List<Space> together) {
        List<Expert.Offer> best = offers.stream()
                .flatMap(offer -> Optional.ofNullable(skills.get(offer.skill().skill())).stream()
                        .map(skill -> new Expert.Offer(skill, offer.skill().level())))
                .sorted(Comparator.comparingInt(Expert.Offer::level).reversed())
                .toList();
        return new Expert(person, best, weeklyHours(), together);
    }
}
