package io.guildhall.privacy;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.PersonalData.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is kept about somebody, to be read from the tables while it is written out.
 *
 * @param asked when they asked to be erased; empty where they did not
 */
public record OwnData(Person person, Optional<Instant> asked, List<PersonalData> kinds) {
    /** Tells all entries of a kind, one by one. */
    public void tell(PersonalData kind, Consumer<Entry> listener) {
        kind.tell(person.id(), listener);
    }
}
