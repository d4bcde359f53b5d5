package io.guildhall.mentoring.circle;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every hour: passes hosting on in circles where it is another's turn. It looks again under the lock, so that two nodes, or two runs, do it once. */
@Named
final class CircleChore implements Chore {
    private static final int BATCH = 100;
    private static final Set<ProgrammeState> LIVING =
            EnumSet.of(ProgrammeState.OPEN, ProgrammeState.PAUSED, ProgrammeState.CLOSED);

    private final Programmes programmes;
    private final ProgrammeDoor door;
    private final Communities communities;
    private final Pairings pairings;
    private final CircleWork work;
    private final KnownSettings known;
    private final Clock clock;

    @Inject
    CircleChore(
            Programmes programmes,
            ProgrammeDoor door,
            Communities communities,
            Pairings pairings,
            CircleWork work,
            KnownSettings known,
            Clock clock) {
        this.programmes = programmes;
        this.door = door;
        this.communities = communities;
        this.pairings = pairings;
        this.work = work;
        this.known = known;
        this.clock = clock;
    }

    /** It comes with what else waits. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        int done = 0;
        long after = 0;
        List<Programme> page = known.isOn(Pillar.MENTORING) ? programmes.walk(LIVING, after, BATCH) : List.of();
        while (!page.isEmpty()) {
            for (Programme each : page) {
                after = each.id().value();
                done += each.kind() == ProgrammeKind.CIRCLE ? passOn(each) : 0;
            }
            page = programmes.walk(LIVING, after, BATCH);
        }
        return new Result(done, List.of());
    }

    private int passOn(Programme programme) {
        int done = 0;
        long after = 0;
        List<Pairing> page = pairings.page(programme.id(), EnumSet.of(PairingState.ACTIVE), after, BATCH);
        while (!page.isEmpty()) {
            for (Pairing each : page) {
                after = each.id().value();
                if (!CircleWork.hosted(each, clock.instant()).equals(each)) {
                    done += passOn(programme, each) ? 1 : 0;
                }
            }
            page = pairings.page(programme.id(), EnumSet.of(PairingState.ACTIVE), after, BATCH);
        }
        return done;
    }

    private boolean passOn(Programme programme, Pairing circle) {
        Optional<Community> community = programme.community().flatMap(communities::find);
        CircleWork.Doing doing = new CircleWork.Doing(
                programme,
                community.map(Community::space).orElse(AuditEntry.SITE),
                programme.community().map(id -> id.value()).orElse(Occasion.NO_COMMUNITY),
                Optional.empty(),
                clock.instant());
        return door.changeBySystem(
                        programme.id(),
                        row -> Change.none(Outcome.done(pairings.forChange(circle.id())
                                .filter(fresh -> fresh.value().state() == PairingState.ACTIVE)
                                .filter(fresh -> work.passOn(doing, fresh))
                                .isPresent())))
                .result()
                .orElse(false);
    }
}
