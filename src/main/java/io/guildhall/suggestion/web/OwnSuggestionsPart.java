package io.guildhall.suggestion.web;

import io.guildhall.kernel.Viewer;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.PersonalPart;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Sighting;
import io.guildhall.membership.web.Emblem;
import io.guildhall.profile.SkillKind;
import io.guildhall.suggestion.Suggested;
import io.guildhall.suggestion.SuggestedCommunity;
import io.guildhall.suggestion.SuggestionService;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Communities that somebody might join beside their own, and on their profile, which they are found by, the switch. */
@Named
public final class OwnSuggestionsPart implements PersonalPart {
    private final SuggestionService suggestions;

    @Inject
    public OwnSuggestionsPart(SuggestionService suggestions) {
        this.suggestions = suggestions;
    }

    @Override
    public List<Shown> parts(Page page, Viewer viewer, Look look) {
        return Optional.of(page)
                .filter(each -> each == Page.PROFILE || each == Page.COMMUNITIES)
                .flatMap(each -> suggestions.of(viewer).result())
                .filter(found -> page == Page.PROFILE || !found.communities().isEmpty())
                .map(found -> new Shown(
                        page == Page.PROFILE ? "suggestion/switch.vm" : "suggestion/communities.vm", view(found, look)))
                .stream()
                .toList();
    }

    @Override
    public boolean suggestsCommunities() {
        return true;
    }

    private static OwnSuggestionsView view(Suggested found, Look look) {
        return new OwnSuggestionsView(
                found.communities().stream().map(each -> community(each, look)).toList(), found.off());
    }

    private static OwnSuggestionsView.Community community(SuggestedCommunity suggested, Look look) {
        Sighting seen = suggested.sighting();
        Emblem emblem =
                Emblem.of(seen.space().key(), seen.community().settings().type());
        String why = suggested.because().kind() == SkillKind.WANT
                ? "guildhall.suggestion.why.want"
                : "guildhall.suggestion.why.offer";
        return new OwnSuggestionsView.Community(
                seen.space().key().value(),
                seen.space().name(),
                look.href(look.links().community(seen.space().key())),
                new OwnSuggestionsView.Sign(emblem.tone(), emblem.ground(), emblem.figure()),
                seen.community().charter().concern(),
                look.words().text(why, suggested.because().skill().label()),
                look.words()
                        .text("guildhall.suggestion.dismiss.label", seen.space().name()));
    }
}
