package io.guildhall.mentoring.run;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Outcome;
import io.guildhall.membership.Change;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeState;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for offers of matches that were declined, or ran out, within the last days in programmes that want the next best to be offered by itself, and follows
 * each once: on two nodes, or on two runs, as well. In an archived community, and in a programme that is not open, nothing follows.
 */
@Named
final class NextBestChore implements Chore {
    /** A site that stood still for longer offers nothing any more that nobody expects. */
    static final Duration BACK = Duration.ofDays(3);

    private static final int BATCH = 500;

    private final Pairings pairings;
    private final Runs runs;
    private final KnownProgrammes known;
    private final Communities communities;
    private final ProgrammeDoor door;
    private final NextBest next;
    private final KnownSettings settings;
    private final Clock clock;

    @Inject
    NextBestChore(
            Pairings pairings,
            Runs runs,
            KnownProgrammes known,
            Communities communities,
            ProgrammeDoor door,
            NextBest next,
            KnownSettings settings,
            Clock clock) {
        this.pairings = pairings;
        this.runs = runs;
        this.known = known;
        this.communities = communities;
        this.door = door;
        this.next = next;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public Result run() {
        if (!settings.isOn(Pillar.MENTORING)) {
            return new Result(0, List.of());
        }
        Map<ProgrammeId, Map<PairingId, Pairing>> over = new LinkedHashMap<>();
        Instant from = clock.instant().minus(BACK);
        Stream.of(PairingState.DECLINED, PairingState.EXPIRED).forEach(state -> gather(state, from, over));
        return new Result(
                over.entrySet().stream()
                        .mapToInt(each -> follow(each.getKey(), each.getValue()))
                        .sum(),
                List.of());
    }

    private void gather(PairingState state, Instant from, Map<ProgrammeId, Map<PairingId, Pairing>> over) {
        List<Pairing> some = pairings.since(state, from, 0, BATCH);
        while (!some.isEmpty()) {
            Map<ProgrammeId, Programme> programmes =
                    known.byId(some.stream().map(Pairing::programme).distinct().toList());
            some.stream()
                    .filter(each -> Optional.ofNullable(programmes.get(each.programme()))
                            .filter(NextBestChore::wants)
                            .isPresent())
                    .forEach(each -> over.computeIfAbsent(each.programme(), programme -> new LinkedHashMap<>())
                            .put(each.id(), each));
            some = some.size() < BATCH
                    ? List.of()
                    : pairings.since(state, from, some.get(BATCH - 1).id().value(), BATCH);
        }
    }

    private static boolean wants(Programme programme) {
        return programme.state() == ProgrammeState.OPEN
                && programme.kind().isOfTheirChoice()
                && programme.settings().nextBest();
    }

    private int follow(ProgrammeId programme, Map<PairingId, Pairing> over) {
        if (runs.unfollowed(over.keySet()).isEmpty()) {
            return 0;
        }
        return door.changeBySystem(
                        programme, row -> Change.none(Outcome.done(wants(row.value()) ? follow(row.value(), over) : 0)))
                .result()
                .orElse(0);
    }

    private int follow(Programme programme, Map<PairingId, Pairing> over) {
        Optional<Community> place = programme.community().flatMap(communities::find);
        List<Runs.Offered> due =
                place.filter(Community::isArchived).isPresent() ? List.of() : runs.unfollowed(over.keySet());
        return due.isEmpty() ? 0 : next.follow(programme, NextBest.space(place), due, over);
    }
}
