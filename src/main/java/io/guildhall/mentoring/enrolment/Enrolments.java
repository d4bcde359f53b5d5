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

/** Port: where enrolments are kept. Whatever writes is called in a transaction, under the programme's lock. */
public interface Enrolments {
    /** Those of a person in a programme, at most one for each role. One statement. */
    List<Enrolment> of(ProgrammeId programme, UserId user);

    /** Those of these numbers, by number; none where there is none of that number. One statement for each five hundred. */
    List<Enrolment> ofNumbers(Collection<EnrolmentId> numbers);

    /** Those of a person in all programmes. One statement. */
    List<Enrolment> of(UserId user);

    /** Those of these people in a programme, read in order to change them. One statement for each five hundred. */
    List<EnrolmentRow> forChange(ProgrammeId programme, Collection<UserId> users);

    /** Those in a role and in any of the states, by number, after that one. One statement. */
    List<Enrolment> page(ProgrammeId programme, ProgrammeRole role, Set<EnrolmentState> states, long after, int limit);

    /** The same of mentors or peers who have a place free, read for people who look for one. One statement. */
    List<Enrolment> withPlaces(ProgrammeId programme, ProgrammeRole role, long after, int limit);

    /** How many there are in each state. A statement for each state. */
    Map<EnrolmentState, Integer> count(ProgrammeId programme, ProgrammeRole role);

    /** Those whose pause ended before then, of all programmes. One statement. */
    List<Enrolment> pausedUntil(Instant before, int limit);

    /** Those of all programmes who have not left, by number, after that one: for jobs that walk. One statement. */
    List<Enrolment> walk(long after, int limit);

    /** Those of a programme who have not left and were not carried into that round yet, by number. One statement. */
    List<Enrolment> behind(ProgrammeId programme, int round, int limit);

    /**
     * Keeps a new one, whose number is not looked at.
     *
     * @throws DuplicateKeyException where they have one in that role already
     */
    Enrolment add(Enrolment made);
}
