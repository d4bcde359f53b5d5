package io.guildhall.devhost.ao;

import com.atlassian.beehive.ClusterLock;
import io.guildhall.devhost.database.Database;
import java.sql.SQLException;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.jspecify.annotations.Nullable;

/** The tables of one plugin. They are made or brought up to date when they are first used. */
final class PluginTables {
    private final Database database;
    private final String namespace;
    private final TableNames names;
    private final EntityTypes types;
    private volatile @Nullable EntityManager migrated;

    PluginTables(Database database, String namespace, EntityTypes types) {
        this.database = database;
        this.namespace = namespace;
        this.names = TableNames.of(namespace);
        this.types = types;
    }

    Database database() {
        return database;
    }

    /** @throws IllegalArgumentException for a type that the plugin did not declare: it has no table */
    EntityManager managing(Class<? extends RawEntity<?>> type) {
        if (!types.contain(type)) {
            throw new IllegalArgumentException(type.getName() + " is not an <entity> of " + namespace);
        }
        return manager();
    }

    private EntityManager manager() {
        EntityManager known = migrated;
        return known != null ? known : migrate();
    }

    /** Two hosts that migrate an empty database at once would clash, so they take turns. */
    private EntityManager migrate() {
        ClusterLock turn = database.locks().getLockForName("ao-migrate:" + namespace);
        turn.lock();
        try {
            EntityManager known = migrated;
            if (known != null) {
                return known;
            }
            bringUpToDate();
            EntityManager fresh = EntityManagers.over(database, database.pluginDataSource(), names, types);
            migrated = fresh;
            return fresh;
        } finally {
            turn.unlock();
        }
    }

    /** On a connection of its own: the caller's transaction may roll back, and others must see the tables at once. */
    private void bringUpToDate() {
        try {
            EntityManagers.over(database, database.separateDataSource(), names, types)
                    .migrate(types.array());
        } catch (SQLException e) {
            throw new ActiveObjectsException("cannot migrate the tables of " + namespace, e);
        }
    }
}
