package io.guildhall.devhost.ao;

import io.guildhall.devhost.database.Database;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.java.ao.DatabaseProvider;
import net.java.ao.RawEntity;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.SchemaGenerator;
import net.java.ao.schema.ddl.DDLField;
import net.java.ao.schema.ddl.DDLTable;

/** The entity types of a plugin, all of them: a migration drops the constraints of those that are left out. */
record EntityTypes(List<Class<? extends RawEntity<?>>> all) {
    /** Columns that Active Objects' documentation forbids. */
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");

    EntityTypes {
        all = List.copyOf(all);
    }

    /** Checks an entity as Active Objects will: names not too long, types that have a column. */
    static void check(Class<? extends RawEntity<?>> type, Database database, TableNames names) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is not an interface");
        }
        DatabaseProvider provider = EntityManagers.provider(database, database.separateDataSource());
        NameConverters converters = names.converters();
        DDLTable table = SchemaGenerator.parseInterface(provider, converters, type);
        for (DDLField field : table.getFields()) {
            if (FORBIDDEN.contains(field.getName().toUpperCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        type.getName() + " has the reserved word " + field.getName() + " as a column");
            }
        }
    }

    boolean contain(Class<?> type) {
        return all.contains(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    Class<? extends RawEntity<?>>[] array() {
        return all.toArray(new Class[0]);
    }
}
