package io.guildhall.privacy;

import io.guildhall.kernel.Person;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.PersonalData.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is kept about somebody, to be read from the tables while it is written out.
 *
 * @param asked when they asked to be erased; empty where they did not
 * @param communities what communities are called, by their numbers
 */
public record OwnData(
        Person person,
        Optional<Instant> asked,
        List<PersonalData> kinds,
        Function<Set<Long>, Map<Long, String>> communities) {
    /** The field that holds the number of a community. */
    public static final String NUMBER = "communityNumber";
    /** The field that holds its name. */
    public static final String NAME = "community";

    private static final int STRETCH = 200;

    /** Tells all entries of a kind, one by one; a community that is named by its number is named by its name, too. */
    public void tell(PersonalData kind, Consumer<Entry> listener) {
        List<Entry> stretch = new ArrayList<>();
        kind.tell(person.id(), entry -> {
            stretch.add(entry);
            if (stretch.size() == STRETCH) {
                pass(stretch, listener);
            }
        });
        pass(stretch, listener);
    }

    private void pass(List<Entry> stretch, Consumer<Entry> listener) {
        Set<Long> numbers =
                stretch.stream().flatMap(entry -> number(entry).stream()).collect(Collectors.toSet());
        Map<Long, String> names = numbers.isEmpty() ? Map.of() : communities.apply(numbers);
        stretch.forEach(entry -> listener.accept(number(entry)
                .flatMap(number -> Optional.ofNullable(names.get(number)))
                .map(name -> entry.with(NAME, name))
                .orElse(entry)));
        stretch.clear();
    }

    private static Optional<Long> number(Entry entry) {
        return Optional.ofNullable(entry.fields().get(NUMBER)).map(Long::valueOf);
    }
}
