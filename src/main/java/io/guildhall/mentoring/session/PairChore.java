package io.guildhall.mentoring.session;

import io.guildhall.community.Communities;
import io.guildhall.community.Community;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Chore;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.membership.Change;
import io.guildhall.membership.Membership;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.programme.Dates;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeDoor;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.Programmes;
import io.guildhall.mentoring.round.PastRound;
import io.guildhall.mentoring.round.Rounds;
import io.guildhall.mentoring.session.PairTidings.Place;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every hour: pauses that end, partners who are not there any more, rounds that are over, buddies after 90 days, and two who have not met for long: one nudge, then one question,
 * then silence. It walks by number and looks again under the programme's lock, so that two nodes, or two runs, do it once.
 */
@Named
final class PairChore implements Chore {
    /** How long a pairing waits for somebody who is not there any more. */
    static final Duration WAITS = Duration.ofDays(30);
    /** How long after its round a pairing goes on. */
    static final Duration AFTER_ROUND = Duration.ofDays(14);
    /** After how long without a session they are reminded, and after how long they are asked. */
    static final List<Duration> QUIET = List.of(Duration.ofDays(21), Duration.ofDays(35));

    private static final int BATCH = 100;

    private final ProgrammeDoor door;
    private final Programmes programmes;
    private final Pairings pairings;
    private final Rounds rounds;
    private final Communities communities;
    private final People people;
    private final FreedPlaces places;
    private final PairTidings tidings;
    private final KnownSettings settings;

    @Inject
    PairChore(
            ProgrammeDoor door,
            Programmes programmes,
            Pairings pairings,
            Rounds rounds,
            Communities communities,
            People people,
            FreedPlaces places,
            PairTidings tidings,
            KnownSettings settings) {
        this.door = door;
        this.programmes = programmes;
        this.pairings = pairings;
        this.rounds = rounds;
        this.communities = communities;
        this.people = people;
        this.places = places;
        this.tidings = tidings;
        this.settings = settings;
    }

    /** It comes with what else waits too long. */
    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public Result run() {
        if (!settings.isOn(Pillar.MENTORING)) {
            return new Result(0, List.of());
        }
        Instant now = tidings.now();
        return new Result(walk(PairingState.PAUSED, now) + walk(PairingState.ACTIVE, now), List.of());
    }

    private int walk(PairingState state, Instant now) {
        int done = 0;
        List<Pairing> some = pairings.walk(state, now, 0, BATCH);
        while (!some.isEmpty()) {
            Map<ProgrammeId, Programme> known =
                    programmes
                            .byId(some.stream()
                                    .map(Pairing::programme)
                                    .distinct()
                                    .toList())
                            .stream()
                            .collect(Collectors.toMap(Programme::id, Function.identity()));
            for (Pairing each : some) {
                Programme programme = known.get(each.programme());
                if (programme != null && due(programme, each, now).isPresent()) {
                    done += work(each.id(), programme, now);
                }
            }
            some = pairings.walk(state, now, some.get(some.size() - 1).id().value(), BATCH);
        }
        return done;
    }

    /** What a pairing is due for. */
    private enum Due {
        COMPLETE,
        END,
        PAUSE,
        RESUME,
        NUDGE
    }

    private Optional<Due> due(Programme programme, Pairing pairing, Instant now) {
        boolean gone = pairing.parts().stream().anyMatch(part -> isGone(part.user()));
        boolean paused = pairing.state() == PairingState.PAUSED;
        if (isOver(programme, pairing, now)) {
            return Optional.of(Due.COMPLETE);
        }
        if (gone) {
            return paused
                    ? Optional.of(Due.END)
                            .filter(end -> !pairing.since().plus(WAITS).isAfter(now))
                    : Optional.of(Due.PAUSE);
        }
        if (paused) {
            return pairing.course()
                    .pausedUntil()
                    .filter(until -> !until.isAfter(now))
                    .map(until -> Due.RESUME);
        }
        return Optional.of(Due.NUDGE).filter(nudge -> isQuiet(programme, pairing, now));
    }

    /** Its round is over for long; or whoever was new knows the place by now. */
    private boolean isOver(Programme programme, Pairing pairing, Instant now) {
        Optional<Instant> round = round(programme, pairing).end().map(end -> end.plus(AFTER_ROUND));
        Optional<Instant> known = pairing.course()
                .start()
                .filter(start -> programme.kind() == ProgrammeKind.BUDDY)
                .map(start -> start.plus(Membership.NEWCOMER));
        return Stream.concat(round.stream(), known.stream()).anyMatch(over -> !over.isAfter(now));
    }

    /** The dates of the round in which it began, which may be over. One statement where it is, and none else. */
    private Dates round(Programme programme, Pairing pairing) {
        return pairing.course()
                .start()
                .filter(began -> !programme.round().covers(began))
                .flatMap(began -> rounds.covering(programme.id(), began))
                .map(PastRound::dates)
                .orElseGet(programme::dates);
    }

    private boolean isGone(UserId user) {
        return people.person(user).state() != Person.State.ACTIVE;
    }

    private static boolean isQuiet(Programme programme, Pairing pairing, Instant now) {
        int nudges = pairing.course().nudges();
        if (programme.kind() == ProgrammeKind.ROULETTE || nudges >= QUIET.size()) {
            return false;
        }
        Instant heard = Stream.of(
                        Optional.of(pairing.since()),
                        pairing.course().lastMet(),
                        pairing.course().nextMeeting())
                .flatMap(Optional::stream)
                .max(Instant::compareTo)
                .orElse(now);
        return !heard.plus(QUIET.get(nudges)).isAfter(now);
    }

    private int work(PairingId id, Programme known, Instant now) {
        Outcome<Boolean> done = door.changeBySystem(
                known.id(),
                programme -> pairings.forChange(id)
                        .filter(row -> row.value().state().isRunning())
                        .flatMap(row -> due(programme.value(), row.value(), now)
                                .map(due -> acted(act(due, programme.value(), row, now), row.value(), now)))
                        .orElseGet(() -> Change.none(Outcome.unchanged(false))));
        return done.result().filter(Boolean::booleanValue).isPresent() ? 1 : 0;
    }

    private static Change<Boolean> acted(OccasionKind kind, Pairing after, Instant now) {
        return kind == OccasionKind.PAIRING_COMPLETED
                ? Change.made(true, PairingWentOn.of(after, now))
                : Change.none(Outcome.done(true));
    }

    private OccasionKind act(Due due, Programme programme, PairingRow row, Instant now) {
        Pairing before = row.value();
        OccasionKind kind = switch (due) {
            case COMPLETE -> {
                places.end(row, EndReason.TIME_OVER, now);
                yield OccasionKind.PAIRING_COMPLETED;
            }
            case END -> {
                places.end(row, EndReason.PARTNER_GONE, now);
                yield OccasionKind.PAIRING_ENDED;
            }
            case PAUSE -> {
                row.save(
                        before.in(PairingState.PAUSED, now).with(before.course().paused(Optional.of(now.plus(WAITS)))));
                yield OccasionKind.PAIRING_PAUSED_ALONE;
            }
            case RESUME -> {
                row.save(
                        before.in(PairingState.ACTIVE, now).with(before.course().paused(Optional.empty())));
                yield OccasionKind.PAIRING_RESUMED_BY_ITSELF;
            }
            case NUDGE -> {
                row.save(before.with(before.course().nudged()));
                yield before.course().nudges() == 0 ? OccasionKind.PAIRING_NUDGED : OccasionKind.PAIRING_QUESTIONED;
            }
        };
        Pairing after = row.value();
        String detail = after.state() == before.state() ? "" : before.state() + ">" + after.state();
        List<UserId> told = after.parts().stream()
                .map(Part::user)
                .filter(user -> !isGone(user))
                .toList();
        tidings.byNobody(kind, place(programme), after, detail, told);
        return kind;
    }

    private Place place(Programme programme) {
        Optional<Community> community = programme.community().flatMap(communities::find);
        return new Place(
                community.map(Community::space).orElse(AuditEntry.SITE),
                community.map(each -> each.id().value()).orElse(Occasion.NO_COMMUNITY),
                programme.name());
    }
}
