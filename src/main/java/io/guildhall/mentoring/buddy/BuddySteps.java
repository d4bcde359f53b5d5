package io.guildhall.mentoring.buddy;

import io.guildhall.community.Communities;
import io.guildhall.community.StepAct;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.PairsBegun;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.newcomer.StepsTaken;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever has a buddy has met them: the first step that leads to one is taken at once, so that cards need not look for pairings. What was laid out later, or
 * went wrong, is made up for every hour.
 */
@Named
final class BuddySteps implements PairsBegun, Chore {
    private static final int BATCH = 100;

    private final KnownProgrammes known;
    private final Pairings pairings;
    private final Communities communities;
    private final StepsTaken steps;
    private final KnownSettings settings;

    @Inject
    BuddySteps(
            KnownProgrammes known,
            Pairings pairings,
            Communities communities,
            StepsTaken steps,
            KnownSettings settings) {
        this.known = known;
        this.pairings = pairings;
        this.communities = communities;
        this.steps = steps;
        this.settings = settings;
    }

    @Override
    public void begun(Programme programme, Pairing pairing) {
        if (programme.kind() == ProgrammeKind.BUDDY) {
            count(programme, List.of(pairing));
        }
    }

    /** It comes with what else waits too long. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        int done = 0;
        if (settings.isOn(Pillar.MENTORING)) {
            for (Programme programme : known.open(ProgrammeKind.BUDDY)) {
                List<Pairing> some = pairings.page(programme.id(), PairingState.RUNNING, 0, BATCH);
                while (!some.isEmpty()) {
                    done += count(programme, some);
                    long last = some.get(some.size() - 1).id().value();
                    some = pairings.page(programme.id(), PairingState.RUNNING, last, BATCH);
                }
            }
        }
        return new Result(done, List.of());
    }

    private int count(Programme programme, Collection<Pairing> running) {
        Set<UserId> met = running.stream()
                .flatMap(each -> each.parts().stream())
                .filter(part -> part.role() == PartRole.MENTEE)
                .map(Part::user)
                .collect(Collectors.toSet());
        return programme
                .community()
                .flatMap(communities::find)
                .map(community -> steps.count(community, StepAct.BUDDY, met))
                .orElse(0);
    }
}
