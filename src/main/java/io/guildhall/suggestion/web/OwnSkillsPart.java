package io.guildhall.suggestion.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import io.guildhall.suggestion.SkillSuggestionService;
import io.guildhall.suggestion.SuggestedSkill;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Skills that somebody might offer, above their own profile; nothing where there are none. */
@Named
public final class OwnSkillsPart implements PersonalPart {
    private final SkillSuggestionService suggestions;

    @Inject
    public OwnSkillsPart(SkillSuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        return Optional.of(page)
                .filter(Page.BEFORE_PROFILE::equals)
                .flatMap(each -> suggestions.of(viewer).result())
                .filter(found -> !found.skills().isEmpty())
                .map(found -> new Shown(
                        "suggestion/skills.vm",
                        new OwnSkillsView(found.skills().stream()
                                .map(each -> line(each, look))
                                .toList())))
                .stream()
                .toList();
    }

    private static OwnSkillsView.Line line(SuggestedSkill suggested, Look look) {
        String labels = look.words().names(suggested.labels(), 0);
        String why = suggested.pages() == 1
                ? look.words().text("guildhall.suggestion.skill.why.one", labels)
                : look.words().text("guildhall.suggestion.skill.why.many", labels, suggested.pages());
        return new OwnSkillsView.Line(
                suggested.skill(),
                why,
                look.words().text("guildhall.suggestion.take.label", suggested.skill()),
                look.words().text("guildhall.suggestion.skill.unfit.label", suggested.skill()));
    }
}
