package io.guildhall.kernel.ao;

import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Tombstone;
import io.guildhall.kernel.UserId;
import java.util.List;
import java.util.function.Consumer;

/** Personal data that is kept in tables: a bean names its tables and says of each what becomes of a row. */
public abstract class PersonalTables implements PersonalData {
    private final String name;
    private final List<PersonalRows<?>> tables;

    /**
     * Made of these tables.
     *
     * @param tables told and erased in this order
     */
    protected PersonalTables(String name, PersonalRows<?>... tables) {
        this.name = name;
        this.tables = List.of(tables);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int count(UserId person) {
        return tables.stream().mapToInt(rows -> rows.count(person)).sum();
    }

    @Override
    public final void tell(UserId person, Consumer<Entry> listener) {
        tables.forEach(rows -> rows.tell(person, listener));
    }

    @Override
    public final int erase(UserId person, Tombstone instead, int most) {
        int done = 0;
        for (PersonalRows<?> rows : tables) {
            if (done < most) {
                done += rows.erase(person, instead, most - done);
            }
        }
        return done;
    }
}
