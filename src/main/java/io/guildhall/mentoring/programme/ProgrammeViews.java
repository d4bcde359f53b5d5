package io.guildhall.mentoring.programme;

import io.guildhall.kernel.People;
import io.guildhall.kernel.Person;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Puts programmes together as a viewer may see them. */
@Named
final class ProgrammeViews {
    private final Programmes programmes;
    private final People people;

    @Inject
    ProgrammeViews(Programmes programmes, People people) {
        this.programmes = programmes;
        this.people = people;
    }

    /** With its managers; at most one statement. */
    ProgrammeView one(SeenProgramme seen) {
        boolean named = people.mayBrowse(seen.viewer());
        List<Person> managers = named
                ? programmes.managers(seen.programme().id()).stream()
                        .map(people::person)
                        .sorted(Comparator.comparing(Person::name))
                        .toList()
                : List.of();
        return new ProgrammeView(seen, managers, can(seen));
    }

    /** As one of many, without managers. No statement. */
    ProgrammeView listed(SeenProgramme seen) {
        return new ProgrammeView(seen, List.of(), can(seen));
    }

    private static Set<ProgrammeAct> can(SeenProgramme seen) {
        Set<ProgrammeAct> can = EnumSet.noneOf(ProgrammeAct.class);
        ProgrammeState state = seen.programme().state();
        if (seen.unmanaged().isPresent() || state == ProgrammeState.CLOSED) {
            return can;
        }
        can.addAll(EnumSet.of(ProgrammeAct.EDIT, ProgrammeAct.MANAGE, ProgrammeAct.CLOSE));
        can.add(state == ProgrammeState.OPEN ? ProgrammeAct.PAUSE : ProgrammeAct.OPEN);
        return can;
    }
}
