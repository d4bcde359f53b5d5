package io.guildhall.mentoring.pairing;

import io.guildhall.people.Facts;
import io.guildhall.people.SkillId;
import io.guildhall.profile.About;
import io.guildhall.profile.ProfileSkill;
import io.guildhall.profile.SkillKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why two could be paired, and what is different between them: what one wants and the other offers, how they can talk, and how far apart they work.
 * Readers get sentences of it and never a number.
 *
 * @param gives what the other offers that somebody wants, what is known best first; the level is the other's
 * @param takes what the other wants that somebody offers, the same way round
 * @param languages that both speak, in the reader's order
 * @param apart by how many hours their clocks differ; empty where one of them did not say where they are
 * @param otherSite whether they are known to work at different sites
 * @param otherDepartment whether they are known to be in different departments
 */
public record Fit(
        List<ProfileSkill> gives,
        List<ProfileSkill> takes,
        List<String> languages,
        Optional<Integer> apart,
        boolean otherSite,
        boolean otherDepartment) {
    private static final int SECONDS_OF_AN_HOUR = 3_600;
    private static final int HOURS_OF_A_DAY = 24;

    /** What fits between somebody and another. */
    static Fit of(About own, Optional<Facts> ownFacts, About other, Optional<Facts> otherFacts, Instant now) {
        return new Fit(
                both(own.skills(SkillKind.WANT), other.skills(SkillKind.OFFER)),
                both(other.skills(SkillKind.WANT), own.skills(SkillKind.OFFER)),
                own.languages().stream().filter(other.languages()::contains).toList(),
                own.zone().flatMap(here -> other.zone().map(there -> hours(here, there, now))),
                differ(ownFacts.map(Facts::site), otherFacts.map(Facts::site)),
                differ(ownFacts.map(Facts::department), otherFacts.map(Facts::department)));
    }

    private static List<ProfileSkill> both(List<ProfileSkill> wanted, List<ProfileSkill> offered) {
        List<SkillId> ids = wanted.stream().map(ProfileSkill::skill).toList();
        return offered.stream()
                .filter(each -> ids.contains(each.skill()))
                .sorted(Comparator.comparingInt(ProfileSkill::level).reversed())
                .toList();
    }

    /** The shorter way round the day. */
    private static int hours(ZoneId here, ZoneId there, Instant now) {
        ZoneOffset one = here.getRules().getOffset(now);
        ZoneOffset other = there.getRules().getOffset(now);
        int apart = Math.abs(one.getTotalSeconds() - other.getTotalSeconds()) / SECONDS_OF_AN_HOUR;
        return Math.min(apart, HOURS_OF_A_DAY - apart);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.filter(text -> !text.isEmpty()).isPresent()
                && other.filter(text -> !text.isEmpty()).isPresent()
                && !one.equals(other);
    }

    /** How well the other knows what is wanted of them: orders lists, and is shown to nobody. */
    int weight() {
        return gives.stream().mapToInt(ProfileSkill::level).sum();
    }
}
