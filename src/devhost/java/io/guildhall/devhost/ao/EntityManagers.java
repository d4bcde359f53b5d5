package io.guildhall.devhost.ao;

import io.guildhall.devhost.database.Database;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DefaultPolymorphicTypeMapper;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Sets up the real Active Objects as Confluence does. */
final class EntityManagers {
    private EntityManagers() {}

    static EntityManager over(Database database, DataSource connections, TableNames names, EntityTypes types) {
        EntityManager manager = new EntityManager(provider(database, connections), new Configuration(names));
        manager.setPolymorphicTypeMapper(new DefaultPolymorphicTypeMapper(types.array()));
        return manager;
    }

    static DatabaseProvider provider(Database database, DataSource connections) {
        DisposableDataSource disposable = new Undisposed(connections);
        return database.isPostgresql()
                ? new PostgreSQLDatabaseProvider(disposable, "public")
                : new H2DatabaseProvider(disposable, "PUBLIC");
    }

    private record Configuration(TableNames names) implements EntityManagerConfiguration {
        /** No longer asked, but still abstract. */
        @Override
        @SuppressWarnings("deprecation")
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names.converters();
        }

        /** Without this, tables of others would be dropped or altered. */
        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> names.owns(table);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }

    /** The connections belong to the host and outlive the plugin. */
    private static final class Undisposed extends DelegatingDataSource implements DisposableDataSource {
        private Undisposed(DataSource connections) {
            super(connections);
        }

        @Override
        public void dispose() {}
    }
}
