package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.Page;
import io.guildhall.kernel.People;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import io.guildhall.mentoring.programme.SeenProgramme;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What is seen of enrolments in a programme that its viewer was let into already. */
@Named
class EnrolmentViews {
    /** So many are looked at to tell whether anybody is free. */
    private static final int LOOKED_AT = 50;

    private final Enrolments enrolments;
    private final EnrolmentNotes notes;
    private final People people;
    private final Clock clock;

    @Inject
    EnrolmentViews(Enrolments enrolments, EnrolmentNotes notes, People people, Clock clock) {
        this.enrolments = enrolments;
        this.notes = notes;
        this.people = people;
        this.clock = clock;
    }

    /** The viewer's own part; nothing for anonymous people. One statement. */
    EnrolmentView own(SeenProgramme seen) {
        return new EnrolmentView(
                seen,
                seen.viewer()
                        .user()
                        .map(user -> enrolments.of(seen.programme().id(), user))
                        .orElse(List.of()));
    }

    /** With how many others the viewer goes on there, which would end if they left. At most two statements. */
    int running(SeenProgramme seen) {
        return seen.viewer()
                .user()
                .map(user -> notes.running(seen.programme(), user))
                .orElse(0);
    }

    /** Whether the viewer is in an offer there that somebody has still to accept. One statement. */
    boolean isOffered(SeenProgramme seen) {
        return seen.viewer()
                .user()
                .map(user -> notes.offered(seen.programme(), Set.of(user)).contains(user))
                .orElse(false);
    }

    /** Whether anybody is free for somebody in that role, the viewer left aside. One statement. */
    boolean isAnybodyFree(SeenProgramme seen, ProgrammeRole role) {
        Instant now = clock.instant();
        return enrolments.withPlaces(seen.programme().id(), other(role), 0, LOOKED_AT).stream()
                .anyMatch(each -> each.isFree(now) && !seen.viewer().is(each.user()));
    }

    /** The role of those with whom somebody is paired. */
    private static ProgrammeRole other(ProgrammeRole role) {
        return switch (role) {
            case MENTOR -> ProgrammeRole.MENTEE;
            case MENTEE -> ProgrammeRole.MENTOR;
            case PEER -> ProgrammeRole.PEER;
        };
    }

    /** Those in a role, in the order in which they enrolled first, for those who manage the programme, after a number. One statement, and two where somebody has no place left. */
    EnrolmentList list(SeenProgramme seen, ProgrammeRole role, Set<EnrolmentState> states, long after, int limit) {
        List<Enrolment> found = enrolments.page(seen.programme().id(), role, states, after, limit + 1);
        List<Enrolment> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).id().value()))
                : Optional.empty();
        boolean named = people.mayBrowse(seen.viewer());
        Set<UserId> offered = notes.offered(
                seen.programme(),
                shown.stream()
                        .filter(each -> each.state() == EnrolmentState.FULL)
                        .map(Enrolment::user)
                        .collect(Collectors.toSet()));
        return new EnrolmentList(
                seen.programme(),
                new Page<>(
                        shown.stream()
                                .map(each -> new EnrolmentList.Line(
                                        named ? Optional.of(people.person(each.user())) : Optional.empty(),
                                        each,
                                        offered.contains(each.user())))
                                .toList(),
                        next,
                        OptionalInt.empty()));
    }

    /** Every state but that of those who left. */
    static Set<EnrolmentState> in() {
        return EnumSet.complementOf(EnumSet.of(EnrolmentState.WITHDRAWN));
    }
}
