package io.guildhall.mentoring.circle;

import io.guildhall.kernel.Audit;
import io.guildhall.kernel.AuditEntry;
import io.guildhall.kernel.Occasion;
import io.guildhall.kernel.OccasionKind;
import io.guildhall.kernel.Occasions;
import io.guildhall.kernel.SpaceKey;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.enrolment.Enrolment;
import io.guildhall.mentoring.enrolment.EnrolmentState;
import io.guildhall.mentoring.enrolment.Enrolments;
import io.guildhall.mentoring.pairing.Ask;
import io.guildhall.mentoring.pairing.Course;
import io.guildhall.mentoring.pairing.EndReason;
import io.guildhall.mentoring.pairing.Pairing;
import io.guildhall.mentoring.pairing.PairingId;
import io.guildhall.mentoring.pairing.PairingRow;
import io.guildhall.mentoring.pairing.PairingState;
import io.guildhall.mentoring.pairing.Pairings;
import io.guildhall.mentoring.pairing.Part;
import io.guildhall.mentoring.pairing.PartRole;
import io.guildhall.mentoring.programme.Programme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Begins circles, lets people come and go, passes hosting on and ends those that are too small. In a transaction, under the programme's lock. */
@Named
final class CircleWork {
    /** Below this nobody calls it a circle. */
    static final int SMALLEST = 3;
    /** After how long the next one hosts where no session was written down. */
    static final Duration TURN = Duration.ofDays(28);

    private final Pairings pairings;
    private final Enrolments enrolments;
    private final Audit audit;
    private final Occasions occasions;

    @Inject
    CircleWork(Pairings pairings, Enrolments enrolments, Audit audit, Occasions occasions) {
        this.pairings = pairings;
        this.enrolments = enrolments;
        this.audit = audit;
        this.occasions = occasions;
    }

    /** Where something happens, who does it and when. */
    record Doing(Programme programme, SpaceKey space, long community, Optional<UserId> by, Instant now) {}

    /** A new circle of these people. */
    void begin(Doing doing, List<UserId> people) {
        Pairing wanted = new Pairing(
                new PairingId(0),
                doing.programme().id(),
                PairingState.ACTIVE,
                doing.now(),
                people.stream().map(each -> Part.of(each, PartRole.PEER)).toList(),
                Ask.byProgramme(doing.now()),
                Course.none().started(doing.now()));
        Pairing made = pairings.add(hosted(wanted, doing.now()));
        count(doing, people, 1);
        record(doing, OccasionKind.CIRCLE_FORMED, made);
        people.forEach(person -> tell(doing, OccasionKind.CIRCLE_FORMED, made, person));
    }

    /** These come into it. */
    void join(Doing doing, PairingRow row, List<UserId> people) {
        List<Part> parts = new ArrayList<>(row.value().parts());
        people.forEach(person -> parts.add(Part.of(person, PartRole.PEER)));
        row.save(hosted(row.value().with(parts), doing.now()));
        count(doing, people, 1);
        record(doing, OccasionKind.CIRCLE_JOINED, row.value());
        people.forEach(person -> tell(doing, OccasionKind.CIRCLE_JOINED, row.value(), person));
    }

    /** One goes, and pauses until they want to be in another; those who stay hear of it. Too few end it, by nobody's fault. */
    void leave(Doing doing, PairingRow row, UserId person) {
        rest(doing, person);
        part(doing, row, person);
    }

    /** One goes; their own enrolment is written by whoever calls. */
    void part(Doing doing, PairingRow row, UserId person) {
        Pairing before = row.value();
        List<UserId> staying = before.others(person);
        Pairing after = before.with(before.parts().stream()
                .filter(part -> !part.user().equals(person))
                .toList());
        if (staying.size() >= SMALLEST) {
            row.save(hosted(after, doing.now()));
            record(doing, OccasionKind.CIRCLE_LEFT, after);
            staying.forEach(each -> tell(doing, OccasionKind.CIRCLE_LEFT, after, each));
            return;
        }
        row.save(before.in(PairingState.ENDED, doing.now())
                .with(before.course().over(doing.now(), EndReason.PARTNER_GONE)));
        count(doing, staying, 0);
        record(doing, OccasionKind.CIRCLE_ENDED, before);
        staying.forEach(each -> tell(doing, OccasionKind.CIRCLE_ENDED, before, each));
    }

    /** Passes hosting on where it is another's turn; whether it was. */
    boolean passOn(Doing doing, PairingRow row) {
        Pairing before = row.value();
        Pairing after = hosted(before, doing.now());
        if (after.equals(before)) {
            return false;
        }
        row.save(after);
        record(doing, OccasionKind.CIRCLE_HOSTED, after);
        host(after).ifPresent(person -> tell(doing, OccasionKind.CIRCLE_HOSTED, after, person));
        return true;
    }

    /** Who hosts it now. */
    static Optional<UserId> host(Pairing circle) {
        return circle.parts().stream()
                .filter(part -> part.role() == PartRole.HOST)
                .map(Part::user)
                .findFirst();
    }

    /** The same with the host whose turn it is: another with each session that was held, and every four weeks where fewer were. */
    static Pairing hosted(Pairing circle, Instant now) {
        Instant start = circle.course().start().orElse(now);
        long turn =
                Math.max(circle.course().held(), Duration.between(start, now).dividedBy(TURN));
        List<Part> inOrder = circle.parts().stream()
                .sorted(Comparator.comparing(part -> part.user().value()))
                .toList();
        UserId host = inOrder.get((int) (turn % inOrder.size())).user();
        return circle.with(inOrder.stream()
                .map(part -> new Part(
                        part.user(),
                        part.user().equals(host) ? PartRole.HOST : PartRole.PEER,
                        part.agreed(),
                        part.done()))
                .toList());
    }

    private void rest(Doing doing, UserId person) {
        enrolments
                .forChange(doing.programme().id(), List.of(person))
                .forEach(row -> row.save(row.value().counted(0, doing.now()).in(EnrolmentState.PAUSED, doing.now())));
    }

    private void count(Doing doing, Collection<UserId> people, int taken) {
        enrolments.forChange(doing.programme().id(), people).forEach(row -> {
            Enrolment before = row.value();
            Enrolment after = before.counted(taken, doing.now());
            if (!after.equals(before)) {
                row.save(after);
            }
        });
    }

    private void record(Doing doing, OccasionKind kind, Pairing circle) {
        String object = "pairing:" + circle.id().value();
        audit.record(new AuditEntry(doing.by(), kind.act(), doing.space(), object, "", doing.now()));
    }

    private void tell(Doing doing, OccasionKind kind, Pairing circle, UserId person) {
        String which = "programme:" + doing.programme().id().value() + " pairing:"
                + circle.id().value();
        occasions.note(Occasion.about(kind, doing.community(), doing.space(), person, Optional.empty(), doing.now())
                .saying(which));
    }
}
