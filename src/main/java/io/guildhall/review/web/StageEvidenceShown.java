package io.guildhall.review.web;

import io.guildhall.community.Stage;
import io.guildhall.kernel.web.Words;
import io.guildhall.membership.web.LifeView;
import io.guildhall.membership.web.StageEvidence;
import io.guildhall.membership.web.TabCall;
import io.guildhall.review.StageFacts;
import io.guildhall.review.StageService;
import io.guildhall.review.StageSign;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences what speaks for a stage, and what is missing. */
@Named
final class StageEvidenceShown implements StageEvidence {
    private static final int TWO = 2;

    private final StageService stages;

    @Inject
    StageEvidenceShown(StageService stages) {
        this.stages = stages;
    }

    @Override
    public List<LifeView.Evidence> of(TabCall call) {
        return stages.facts(call.viewer(), call.spaceKey())
                .result()
                .map(facts -> Stream.of(Stage.values())
                        .skip(facts.community().life().stage().ordinal())
                        .limit(TWO)
                        .map(stage -> evidence(stage, facts, call.look().words()))
                        .toList())
                .orElse(List.of());
    }

    private static LifeView.Evidence evidence(Stage stage, StageFacts facts, Words words) {
        String name = words.text("guildhall.stage." + HandOversPart.word(stage));
        boolean now = facts.community().life().stage() == stage;
        return new LifeView.Evidence(
                words.text(now ? "guildhall.stage.evidence.now" : "guildhall.stage.evidence.next", name),
                Stream.of(StageSign.values())
                        .filter(sign -> sign.stage() == stage)
                        .flatMap(sign -> sign.in(facts).stream().map(there -> line(sign, there, words)))
                        .toList());
    }

    private static LifeView.Line line(StageSign sign, boolean there, Words words) {
        String name = HandOversPart.word(sign).replace('_', '-');
        return new LifeView.Line(
                there
                        ? words.text("guildhall.stage.sign." + name + ".there")
                        : words.text("guildhall.stage.sign." + name + ".missing"),
                there);
    }
}
