package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.DuplicateKeyException;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enrolments, in memory. */
public final class InMemoryEnrolments implements Enrolments {
    private final Map<Long, Enrolment> enrolments = new TreeMap<>();

    @Override
    public List<Enrolment> of(ProgrammeId programme, UserId user) {
        return those(each -> each.programme().equals(programme) && each.user().equals(user))
                .toList();
    }

    @Override
    public List<Enrolment> ofNumbers(Collection<EnrolmentId> numbers) {
        return those(each -> numbers.contains(each.id())).toList();
    }

    @Override
    public List<Enrolment> of(UserId user) {
        return those(each -> each.user().equals(user)).toList();
    }

    private synchronized Stream<Enrolment> those(Predicate<Enrolment> wanted) {
        return List.copyOf(enrolments.values()).stream().filter(wanted);
    }

    @Override
    public List<EnrolmentRow> forChange(ProgrammeId programme, Collection<UserId> users) {
        return those(each -> each.programme().equals(programme) && users.contains(each.user()))
                .<EnrolmentRow>map(Row::new)
                .toList();
    }

    private final class Row implements EnrolmentRow {
        private Enrolment value;

        Row(Enrolment value) {
            this.value = value;
        }

        @Override
        public Enrolment value() {
            return value;
        }

        @Override
        public void save(Enrolment changed) {
            value = changed;
            keep(changed);
        }
    }

    private synchronized void keep(Enrolment changed) {
        enrolments.put(changed.id().value(), changed);
    }

    @Override
    public List<Enrolment> page(
            ProgrammeId programme, ProgrammeRole role, Set<EnrolmentState> states, long after, int limit) {
        return those(each -> each.programme().equals(programme)
                        && each.role() == role
                        && states.contains(each.state())
                        && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Enrolment> withPlaces(ProgrammeId programme, ProgrammeRole role, long after, int limit) {
        return page(programme, role, Set.of(EnrolmentState.OPEN, EnrolmentState.WAITING), after, Integer.MAX_VALUE)
                .stream()
                .filter(each -> each.free() > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Map<EnrolmentState, Integer> count(ProgrammeId programme, ProgrammeRole role) {
        return those(each -> each.programme().equals(programme) && each.role() == role)
                .collect(Collectors.groupingBy(Enrolment::state, Collectors.summingInt(each -> 1)));
    }

    @Override
    public List<Enrolment> pausedUntil(Instant before, int limit) {
        return those(each -> each.availability()
                        .pausedUntil()
                        .filter(until -> until.isBefore(before))
                        .isPresent())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Enrolment> walk(long after, int limit) {
        return those(each -> each.state().isIn() && each.id().value() > after)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Enrolment> behind(ProgrammeId programme, int round, int limit) {
        return those(each -> each.programme().equals(programme) && each.state().isIn() && each.round() < round)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Enrolment add(Enrolment made) {
        if (those(each -> each.programme().equals(made.programme())
                        && each.user().equals(made.user())
                        && each.role() == made.role())
                .findAny()
                .isPresent()) {
            throw new DuplicateKeyException(made.user().value(), new IllegalStateException("in memory"));
        }
        Enrolment kept = made.numbered(new EnrolmentId(enrolments.size() + 1L));
        keep(kept);
        return kept;
    }
}
