package io.guildhall.membership.roster;

import io.guildhall.kernel.Person;
import io.guildhall.membership.Membership;
import io.guildhall.membership.questions.JoinAnswer;
import java.util.List;

/**
 * One line of a roster.
 *
 * @param answers what somebody answered who asks to join; only for those who decide, and only while they wait
 */
public record MemberView(Membership membership, Person person, List<JoinAnswer> answers) {
    public MemberView {
        answers = List.copyOf(answers);
    }

    /** A line without answers. */
    public MemberView(Membership membership, Person person) {
        this(membership, person, List.of());
    }
}
