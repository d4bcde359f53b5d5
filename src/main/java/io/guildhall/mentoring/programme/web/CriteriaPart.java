package io.guildhall.mentoring.programme.web;

import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.OptionView;
import io.guildhall.kernel.web.Shown;
import io.guildhall.mentoring.programme.Aim;
import io.guildhall.mentoring.programme.Criteria;
import io.guildhall.mentoring.programme.Criterion;
import io.guildhall.mentoring.programme.Programme;
import java.util.List;
import java.util.stream.Stream;

/** By what a match weighs people, where it may be changed. */
final class CriteriaPart {
    private CriteriaPart() {}

    static Shown of(Programme programme, Look look) {
        Criteria criteria = programme.settings().criteria();
        String number = Long.toString(programme.id().value());
        return new Shown(
                "mentoring/criteria.vm",
                new CriteriaView(
                        number,
                        programme.revision(),
                        Stream.of(Criterion.values())
                                .map(each -> weight(each, criteria, look))
                                .toList(),
                        Criterion.WEIGHT_MAX,
                        List.of(
                                rule("sharedSkill", "shared-skill", criteria.sharedSkill(), look),
                                rule("sharedLanguage", "shared-language", criteria.sharedLanguage(), look),
                                rule("otherDepartment", "other-department", criteria.otherDepartment(), look),
                                rule("otherSite", "other-site", criteria.otherSite(), look)),
                        List.of(
                                corner("false", "departments", !criteria.mixBySite(), look),
                                corner("true", "sites", criteria.mixBySite(), look)),
                        criteria.gapLeast(),
                        criteria.gapMost(),
                        Criteria.GAP_MAX,
                        !programme.kind().hasMentors(),
                        criteria.cutOff(),
                        Criteria.CUT_OFF_MAX,
                        Stream.of(Aim.values())
                                .map(each -> new OptionView(
                                        each.name(),
                                        look.words()
                                                .text("guildhall.mentoring.programme.criteria.aim."
                                                        + ProgrammeWords.word(each)
                                                                .replace('_', '-')),
                                        "",
                                        each == criteria.aim()))
                                .toList(),
                        look.href(look.links().programme(number)) + "?match=preview#gh-preview"));
    }

    private static CriteriaView.Weight weight(Criterion each, Criteria criteria, Look look) {
        String word = ProgrammeWords.word(each);
        return new CriteriaView.Weight(
                Criteria.field(each),
                look.words().text("guildhall.mentoring.programme.criteria.weight." + word),
                look.words().text("guildhall.mentoring.programme.criteria.weight." + word + ".hint"),
                criteria.weight(each));
    }

    private static CriteriaView.Rule rule(String name, String word, boolean on, Look look) {
        return new CriteriaView.Rule(
                name, look.words().text("guildhall.mentoring.programme.criteria.rule." + word), on);
    }

    private static OptionView corner(String value, String word, boolean chosen, Look look) {
        return new OptionView(
                value, look.words().text("guildhall.mentoring.programme.criteria.corner." + word), "", chosen);
    }
}
