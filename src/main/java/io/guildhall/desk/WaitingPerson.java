package io.guildhall.desk;

import io.guildhall.kernel.Person;
import io.guildhall.membership.Membership;
import io.guildhall.membership.questions.JoinAnswer;
import java.util.List;
import java.util.Optional;

/**
 * Somebody about whom those who run a community have something to do.
 *
 * @param by who invited or proposed them
 * @param answers what they answered on asking to join
 * @param seesSpace whether the host lets them view the space
 */
public record WaitingPerson(
        Membership membership, Person person, Optional<Person> by, List<JoinAnswer> answers, boolean seesSpace) {
    public WaitingPerson {
        answers = List.copyOf(answers);
    }
}
