package io.guildhall.privacy;

import io.guildhall.kernel.Farewell;
import io.guildhall.kernel.Locks;
import io.guildhall.kernel.PersonalData;
import io.guildhall.kernel.Transactions;
import io.guildhall.membership.Guild;
import io.guildhall.storage.Tables;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets tests of other packages make the services. */
public final class PrivacyOf {
    /** Of all nodes: chance would not give the same twice either. */
    private static final AtomicInteger LAST = new AtomicInteger();

    private PrivacyOf() {}

    /** Over tables, with every kind of data that the app has. */
    public static ErasureService erasing(Guild guild, Tables tables) {
        return erasing(guild, tables.erasures(), tables.personalData(), tables.locks(), tables.transactions());
    }

    static ErasureService erasing(
            Guild guild, Erasures erasures, List<PersonalData> data, Locks locks, Transactions transactions) {
        List<Farewell> farewells = List.of(guild.placesEnd);
        return new ErasureService(
                guild.people,
                erasures,
                new Eraser(erasures, data, farewells, transactions, guild.clock),
                data,
                farewells,
                locks,
                transactions,
                guild.audit,
                guild.occasions,
                () -> "stone-" + LAST.incrementAndGet(),
                guild.clock);
    }

    /** Over tables, with every kind of data that the app has. */
    public static OwnDataService owning(Guild guild, Tables tables) {
        return owning(guild, tables.erasures(), tables.personalData(), tables.locks(), tables.transactions());
    }

    static OwnDataService owning(
            Guild guild, Erasures erasures, List<PersonalData> data, Locks locks, Transactions transactions) {
        return new OwnDataService(
                guild.people,
                data,
                erasures,
                guild.settings,
                guild.communities,
                locks,
                transactions,
                guild.audit,
                guild.occasions,
                guild.clock);
    }
}
