package io.guildhall.mentoring.circle;

import io.guildhall.kernel.Person;
import io.guildhall.mentoring.programme.SeenProgramme;
import java.util.List;

/**
 * The circles of a programme as one viewer sees them.
 *
 * @param circles the viewer's own; all of them for whoever manages the programme
 * @param waiting how many wait for one; only for whoever manages the programme, else none
 * @param forms whether the viewer may form circles now
 */
public record CirclesView(SeenProgramme seen, List<Circle> circles, int waiting, boolean forms) {
    public CirclesView {
        circles = List.copyOf(circles);
    }

    /**
     * One of them.
     *
     * @param people who is in it, the host first
     * @param own whether the viewer is in it
     */
    public record Circle(long id, List<Person> people, boolean own) {
        public Circle {
            people = List.copyOf(people);
        }
    }
}
