package io.guildhall.membership;

import io.guildhall.kernel.Person;
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
