package io.guildhall.restoring;

import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.WantedEnrolment;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.pairing.PartsText;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeKind;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.restoring.Restoration.RowProblem.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is paired in a file, and how many places that takes. What two write to each other and plan is in no file, so a request comes in without its
 * words, and a pairing without its next meeting; how often those in it met is counted anew once they write a meeting down here. A request that
 * waits comes in as one that was made now: nobody is silent who had no time to answer here, and who was asked is reminded in time.
 */
final class FiledPairs {
    private final Map<Long, FileRow> programmes;
    private final Map<Long, FileRow> pairs;
    private final Map<Seat, Integer> taken = new HashMap<>();

    FiledPairs(Map<Long, FileRow> programmes, Map<Long, FileRow> pairs) {
        this.programmes = programmes;
        this.pairs = pairs;
        pairs.values().stream().filter(FiledPairs::holdsPlace).forEach(this::count);
    }

    /** Somebody's part in a programme. */
    private record Seat(long programme, String person, String role) {
        static Seat of(FileRow enrolment) {
            return new Seat(
                    enrolment.numberOrNone("programmeId"), enrolment.text("userKey"), enrolment.text("enrolRole"));
        }
    }

    private void count(FileRow pair) {
        long programme = pair.numberOrNone("programmeId");
        if (kind(programme).filter(ProgrammeKind.ROULETTE::equals).isPresent()) {
            // Whoever met by the draw goes on being drawn: that takes no place.
            return;
        }
        PartsText.read(pair.text("parts"))
                .forEach(part -> taken.merge(
                        new Seat(
                                programme,
                                part.user().value(),
                                seat(part.role()).name()),
                        1,
                        Integer::sum));
    }

    private static ProgrammeRole seat(PartRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeRole.MENTOR;
            case MENTEE -> ProgrammeRole.MENTEE;
            case PEER, HOST -> ProgrammeRole.PEER;
        };
    }

    private Optional<ProgrammeKind> kind(long programme) {
        return Optional.ofNullable(programmes.get(programme))
                .map(row -> ProgrammeKind.valueOf(row.text("programmeKind")));
    }

    static boolean isOpen(FileRow pair) {
        return PairingState.valueOf(pair.text(MentoringRules.STATE)).isOpen();
    }

    private static boolean holdsPlace(FileRow pair) {
        return PairingState.valueOf(pair.text(MentoringRules.STATE)).holdsPlace();
    }

    static boolean runs(FileRow pair) {
        return PairingState.valueOf(pair.text(MentoringRules.STATE)).isRunning();
    }

    /** The keys of those in a pairing, in the order of its parts. */
    static List<String> people(FileRow pair) {
        return PartsText.read(pair.text("parts")).stream()
                .map(part -> part.user().value())
                .toList();
    }

    /** Names what cannot be in a programme: too many for its places or its kind, two in two open pairings, and people of whom only one table knows. */
    void check(FileCheck check) {
        int no = 0;
        for (FileRow row : check.rows(MentoringRules.ENROLMENT).values()) {
            no++;
            ProgrammeKind kind = kind(row.numberOrNone("programmeId")).orElseThrow();
            ProgrammeRole role = ProgrammeRole.valueOf(row.text("enrolRole"));
            long places = row.numberOrNone("places");
            if (!kind.roles().contains(role)
                    || places > WantedEnrolment.most(kind, role)
                    || taken.getOrDefault(Seat.of(row), 0) > places) {
                check.problem(MentoringRules.ENROLMENT, no, "", Kind.CONTRADICTION);
            }
        }
        Map<Long, Set<String>> members = new HashMap<>();
        check.rows(MentoringRules.MEMBER)
                .values()
                .forEach(row -> members.computeIfAbsent(row.numberOrNone("pairingId"), pair -> new HashSet<>())
                        .add(row.numberOrNone("programmeId") + "|" + row.text("userKey")));
        Set<String> open = new HashSet<>();
        no = 0;
        for (FileRow row : pairs.values()) {
            no++;
            long programme = row.numberOrNone("programmeId");
            Set<String> people = new HashSet<>();
            people(row).forEach(person -> people.add(programme + "|" + person));
            if (!people.equals(members.getOrDefault(row.id(), Set.of()))
                    || !fits(kind(programme).orElseThrow(), PartsText.read(row.text("parts")))) {
                check.problem(MentoringRules.PAIRING, no, "", Kind.CONTRADICTION);
            } else if (isOpen(row) && !open.add(key(row, programme))) {
                check.problem(MentoringRules.PAIRING, no, "parts", Kind.DUPLICATE);
            }
        }
    }

    private static boolean fits(ProgrammeKind kind, List<Part> parts) {
        Set<ProgrammeRole> roles = new TreeSet<>();
        parts.forEach(part -> roles.add(seat(part.role())));
        long hosts = parts.stream().filter(part -> part.role() == PartRole.HOST).count();
        return roles.equals(Set.copyOf(kind.roles()))
                && (parts.size() == 2 || !kind.isOfTheirChoice())
                && hosts <= (kind == ProgrammeKind.CIRCLE ? 1 : 0);
    }

    /** What keeps those in an open pairing from being in another one, under the number that its programme has. */
    static String key(FileRow pair, long programme) {
        return Pairing.openKey(
                new ProgrammeId(programme),
                people(pair).stream().map(UserId::new).toList());
    }

    /** How many places are taken, what is free and the state, as they are counted here. */
    void settle(Map<String, Object> values, FileRow enrolment) {
        int places = Math.toIntExact(enrolment.numberOrNone("places"));
        int seats = taken.getOrDefault(Seat.of(enrolment), 0);
        values.put("takenPlaces", seats);
        values.put("freePlaces", places - seats);
        boolean full = enrolment.is(MentoringRules.ENROLMENT_STATE, EnrolmentState.FULL);
        boolean looks = enrolment.is(MentoringRules.ENROLMENT_STATE, EnrolmentState.OPEN)
                || enrolment.is(MentoringRules.ENROLMENT_STATE, EnrolmentState.WAITING);
        if (full && seats < places) {
            values.put(MentoringRules.ENROLMENT_STATE, EnrolmentState.OPEN.name());
        } else if (looks && seats == places) {
            values.put(MentoringRules.ENROLMENT_STATE, EnrolmentState.FULL.name());
        }
    }

    /** What a pairing is here. */
    static void settle(Map<String, Object> values, FileRow pair, Instant now) {
        values.remove("nextMeetingMs");
        if (isOpen(pair) && !runs(pair)) {
            values.put("sinceMs", now.toEpochMilli());
            values.put("askedMs", now.toEpochMilli());
            values.put("reminded", false);
        }
    }
}
