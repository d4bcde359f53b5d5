package io.guildhall.mentoring.programme;

import io.guildhall.kernel.Person;
import java.util.List;
import java.util.Set;

/**
 * A programme as one viewer may see it.
 *
 * @param managers who manages it besides those who do by their office; nobody where the viewer may not browse people, and in lists
 */
public record ProgrammeView(SeenProgramme seen, List<Person> managers, Set<ProgrammeAct> can) {
    public ProgrammeView {
        managers = List.copyOf(managers);
        can = Set.copyOf(can);
    }

    public Programme programme() {
        return seen.programme();
    }
}
