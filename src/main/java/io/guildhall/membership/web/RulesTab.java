package io.guildhall.membership.web;

import io.guildhall.community.GroundRules;
import io.guildhall.community.RulesVersion;
import io.guildhall.kernel.web.Look;
import io.guildhall.kernel.web.Shown;
import io.guildhall.membership.Ability;
import io.guildhall.membership.CommunityView;
import io.guildhall.membership.questions.QuestionService;
import io.guildhall.membership.questions.QuestionsView;
import io.guildhall.membership.rules.RulesService;
import io.guildhall.membership.rules.RulesView;
import io.guildhall.site.Span;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ground rules with every version of them, and for those who run the community the ways to change them and the questions. */
@Named
public final class RulesTab implements CommunityTab {
    private static final int VERSIONS = 10;

    private final RulesService rules;
    private final QuestionService questions;

    @Inject
    public RulesTab(RulesService rules, QuestionService questions) {
        this.rules = rules;
        this.questions = questions;
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public String title() {
        return "guildhall.tab.rules";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public boolean isFor(CommunityView view) {
        return view.can(Ability.EDIT) || view.community().arrangements().rules().isPresent();
    }

    @Override
    public List<Shown> parts(TabCall call) {
        Optional<GroundRules> held = call.view().community().arrangements().rules();
        QuestionsView asked =
                questions.of(call.viewer(), call.spaceKey()).result().orElse(new QuestionsView(List.of(), false));
        List<RulesVersion> versions = rules.versions(call.viewer(), call.spaceKey(), Optional.empty(), VERSIONS + 1)
                .result()
                .map(page -> page.items())
                .orElse(List.of());
        return List.of(new Shown(
                "membership/community-rules.vm",
                new RulesTabView(
                        call.spaceKey(),
                        call.view().can(Ability.EDIT),
                        held.map(GroundRules::text).orElse(""),
                        RulesView.revisionOf(held),
                        GroundRules.TEXT_MAX,
                        call.view().site().times().of(Span.GRACE),
                        String.join("\n", asked.questions()),
                        asked.revision(),
                        lines(versions, call.look()),
                        versions.size() > VERSIONS)));
    }

    private static List<RulesTabView.Version> lines(List<RulesVersion> versions, Look look) {
        return IntStream.range(0, Math.min(VERSIONS, versions.size()))
                .mapToObj(i -> line(versions, i, look))
                .toList();
    }

    private static RulesTabView.Version line(List<RulesVersion> versions, int place, Look look) {
        RulesVersion version = versions.get(place);
        String former = place + 1 < versions.size() ? versions.get(place + 1).text() : "";
        return new RulesTabView.Version(
                look.words().text("guildhall.rules.version", Integer.toString(version.no())),
                look.dates().sentence("guildhall.rules.written", version.at()),
                version.asked(),
                DifferenceLine.between(former, version.text()));
    }
}
