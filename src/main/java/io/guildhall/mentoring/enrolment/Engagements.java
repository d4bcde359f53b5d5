package io.guildhall.mentoring.enrolment;

import io.guildhall.kernel.DomainEvent;
import io.guildhall.kernel.UserId;
import io.guildhall.mentoring.programme.Programme;
import io.guildhall.mentoring.programme.ProgrammeId;
import io.guildhall.mentoring.programme.ProgrammeRole;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Port: what goes on between people in a programme because they are enrolled, answered by whatever feature brings them together. */
public interface Engagements {
    /** With how many others somebody goes on in a programme. At most two statements. */
    int running(ProgrammeId programme, UserId user);

    /** Which of some people are in an offer that somebody has still to accept. At most two statements for five hundred of them. */
    Set<UserId> offered(ProgrammeId programme, Collection<UserId> users);

    /**
     * Ends what somebody goes on with in these roles and takes back what is open, for they are leaving: inside the transaction and under the lock of
     * the programme, before the enrolments are written. Whoever frees a place there writes the enrolment of the other, and not theirs.
     *
     * @return what to tell once it has committed
     */
    List<DomainEvent> end(Programme programme, UserId user, Set<ProgrammeRole> roles, Instant at);
}
