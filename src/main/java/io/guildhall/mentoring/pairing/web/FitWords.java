package io.guildhall.mentoring.pairing.web;

import io.guildhall.kernel.web.Words;
import io.guildhall.mentoring.pairing.Askable;
import io.guildhall.mentoring.pairing.Fit;
import io.guildhall.people.Skill;
import io.guildhall.people.SkillId;
import io.guildhall.profile.ProfileSkill;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Says why two could be paired, and what is different between them, in sentences (domain, section 9.12). Never a number that stands for how well. */
public record FitWords(Words words, Map<SkillId, Skill> skills) {
    private static final int NAMED = 3;

    /** Reasons, the strongest first, and then what is different. */
    public List<String> of(Askable askable) {
        return of(askable.fit(), askable.person().name());
    }

    /** The same of what fits between the reader and somebody of that name. */
    public List<String> of(Fit fit, String name) {
        return Stream.of(
                        named(fit.gives(), this::withLevel)
                                .map(labels -> words.text("guildhall.mentoring.pairing.fit.gives", labels, name)),
                        named(fit.takes(), (skill, each) -> skill.label())
                                .map(labels -> words.text("guildhall.mentoring.pairing.fit.takes", labels, name)),
                        languages(fit.languages()),
                        fit.apart().map(hours -> words.count("guildhall.mentoring.pairing.fit.apart", hours)),
                        Optional.of(words.text("guildhall.mentoring.pairing.fit.other-site"))
                                .filter(text -> fit.otherSite()),
                        Optional.of(words.text("guildhall.mentoring.pairing.fit.other-department"))
                                .filter(text -> fit.otherDepartment()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What fits between two, for somebody who is neither: of what the other offers the first, and the first the other. */
    public List<String> between(Fit fit, String first, String other) {
        return Stream.of(
                        named(fit.gives(), this::withLevel)
                                .map(labels -> words.text(
                                        "guildhall.mentoring.pairing.fit.between.gives", labels, first, other)),
                        named(fit.takes(), (skill, each) -> skill.label())
                                .map(labels -> words.text(
                                        "guildhall.mentoring.pairing.fit.between.gives", labels, other, first)),
                        named(fit.languages())
                                .map(names -> words.text("guildhall.mentoring.pairing.fit.between.languages", names)),
                        fit.apart().map(hours -> words.count("guildhall.mentoring.pairing.fit.between.apart", hours)),
                        Optional.of(words.text("guildhall.mentoring.pairing.fit.between.other-site"))
                                .filter(text -> fit.otherSite()),
                        Optional.of(words.text("guildhall.mentoring.pairing.fit.between.other-department"))
                                .filter(text -> fit.otherDepartment()))
                .flatMap(Optional::stream)
                .toList();
    }

    private String withLevel(Skill skill, ProfileSkill said) {
        return words.text("guildhall.mentoring.pairing.fit.level." + said.level(), skill.label());
    }

    private Optional<String> named(List<ProfileSkill> said, BiFunction<Skill, ProfileSkill, String> label) {
        List<String> labels = said.stream()
                .flatMap(each ->
                        Optional.ofNullable(skills.get(each.skill())).stream().map(skill -> label.apply(skill, each)))
                .limit(NAMED)
                .toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(words.names(labels, 0));
    }

    private Optional<String> languages(List<String> tags) {
        return named(tags).map(names -> words.text("guildhall.mentoring.pairing.fit.languages", names));
    }

    private Optional<String> named(List<String> tags) {
        List<String> names = tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayName(words.locale()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(words.names(names, 0));
    }
}
