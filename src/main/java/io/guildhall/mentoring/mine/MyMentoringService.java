package io.guildhall.mentoring.mine;

import io.guildhall.community.CommunityRefusal;
import io.guildhall.kernel.Outcome;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.Viewer;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.programme.KnownProgrammes;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.site.KnownSettings;
import io.guildhall.site.Pillar;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows people their own mentoring, and nobody else's. */
@Named
public final class MyMentoringService {
    /** How many pairings of a person are looked at. */
    public static final int MOST = 100;

    private static final Comparator<MyPairing> OLDEST =
            Comparator.comparing(each -> each.pairing().since());

    private final Enrolments enrolments;
    private final Pairings pairings;
    private final KnownProgrammes programmes;
    private final People people;
    private final KnownSettings known;

    @Inject
    public MyMentoringService(
            Enrolments enrolments, Pairings pairings, KnownProgrammes programmes, People people, KnownSettings known) {
        this.enrolments = enrolments;
        this.pairings = pairings;
        this.programmes = programmes;
        this.people = people;
        this.known = known;
    }

    /**
     * Everything of the viewer's own that is not over, at most three statements besides what a node asks once a minute; refused for anonymous people.
     *
     * @param programme the name of the only programme to look at, upper and lower case alike; empty for all
     */
    public Outcome<MyMentoring> of(Viewer viewer, String programme) {
        return known.ifOn(
                Pillar.MENTORING,
                () -> viewer.user()
                        .map(user -> Outcome.unchanged(of(user, programme.strip())))
                        .orElseGet(() -> Outcome.refused(CommunityRefusal.LOGIN_NEEDED)));
    }

    /** Only what the viewer's answer is awaited on, the oldest first; at most two statements, nothing for anonymous people. */
    public List<MyPairing> waiting(Viewer viewer) {
        if (viewer.isAnonymous() || !known.isOn(Pillar.MENTORING)) {
            return List.of();
        }
        UserId me = viewer.user().orElseThrow();
        List<Pairing> open = pairings.of(me, PairingState.OPEN, 0, MOST);
        Map<ProgrammeId, Programme> all =
                programmes.byId(open.stream().map(Pairing::programme).collect(Collectors.toSet()));
        return mine(open, all, me)
                .filter(each -> each.awaits(me))
                .sorted(OLDEST)
                .toList();
    }

    private MyMentoring of(UserId me, String name) {
        List<Enrolment> taken =
                enrolments.of(me).stream().filter(each -> each.state().isIn()).toList();
        List<Pairing> open = pairings.of(me, PairingState.OPEN, 0, MOST);
        Map<ProgrammeId, Programme> all = programmes
                .byId(Stream.concat(
                                taken.stream().map(Enrolment::programme),
                                open.stream().map(Pairing::programme))
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .filter(each -> name.isEmpty() || each.getValue().name().equalsIgnoreCase(name))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<MyPairing> mine = mine(open, all, me).toList();
        return new MyMentoring(
                mine.stream().filter(each -> each.awaits(me)).sorted(OLDEST).toList(),
                mine.stream()
                        .filter(each -> each.pairing().state().isRunning())
                        .sorted(Comparator.comparing(MyMentoringService::next))
                        .toList(),
                mine.stream()
                        .filter(each -> !each.pairing().state().isRunning() && !each.awaits(me))
                        .sorted(OLDEST)
                        .toList(),
                taken.stream()
                        .flatMap(each -> Optional.ofNullable(all.get(each.programme()))
                                .map(programme -> new MyEnrolment(each, programme))
                                .stream())
                        .sorted(Comparator.comparing(
                                        (MyEnrolment each) -> each.programme().name(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(each -> each.enrolment().role()))
                        .toList(),
                open.size() < MOST);
    }

    private Stream<MyPairing> mine(List<Pairing> open, Map<ProgrammeId, Programme> all, UserId me) {
        return open.stream()
                .flatMap(each -> Optional.ofNullable(all.get(each.programme()))
                        .map(programme -> new MyPairing(
                                each,
                                programme,
                                each.others(me).stream().map(people::person).toList()))
                        .stream());
    }

    private static Instant next(MyPairing each) {
        return each.pairing().course().nextMeeting().orElse(Instant.MAX);
    }
}
