package io.guildhall.mentoring.run.web;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import io.guildhall.kernel.UserId;
import io.guildhall.kernel.web.FaceView;
import io.guildhall.kernel.web.Look;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The people of a run by name and face. Each is looked up once; not for several threads. */
final class Faces {
    private final People people;
    private final Look look;
    private final Map<UserId, Person> seen = new HashMap<>();

    Faces(People people, Look look) {
        this.people = people;
        this.look = look;
    }

    /** Somebody; whoever was erased has the neutral name. */
    FaceView face(Optional<UserId> user) {
        return user.map(each -> look.face(person(each)))
                .orElseGet(() -> new FaceView(look.words().text("guildhall.person.gone"), "", ""));
    }

    String name(Optional<UserId> user) {
        return face(user).name();
    }

    private Person person(UserId user) {
        return seen.computeIfAbsent(user, people::person);
    }
}
