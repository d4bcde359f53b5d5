package io.guildhall.devhost.ao;

import io.guildhall.devhost.database.Database;
import io.guildhall.devhost.plugin.ModuleElement;
import io.guildhall.devhost.plugin.ModuleRefused;
import io.guildhall.devhost.plugin.Plugin;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.RawEntity;

/** What an {@code <ao>} element says, checked. */
record Declaration(String namespace, EntityTypes types) {
    static Declaration read(Plugin plugin, ModuleElement module, Database database) throws ModuleRefused {
        String namespace = module.required("namespace");
        TableNames names = TableNames.of(namespace);
        List<Class<? extends RawEntity<?>>> types = new ArrayList<>();
        for (ModuleElement child : module.children()) {
            switch (child.name()) {
                case "entity" -> types.add(entity(plugin, child.text(), database, names));
                case "description" -> {}
                default -> throw new ModuleRefused("<" + child.name() + "> in <ao> is not modelled by this host");
            }
        }
        if (types.isEmpty()) {
            throw new ModuleRefused("<ao> has no <entity>");
        }
        return new Declaration(namespace, new EntityTypes(types));
    }

    private static Class<? extends RawEntity<?>> entity(
            Plugin plugin, String className, Database database, TableNames names) throws ModuleRefused {
        try {
            Class<? extends RawEntity<?>> type = rawEntity(plugin.classLoader().loadClass(className));
            EntityTypes.check(type, database, names);
            return type;
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ModuleRefused("<ao>: the entity " + className + " cannot be loaded: " + e, e);
        } catch (RuntimeException e) {
            throw new ModuleRefused("<ao>: the entity " + className + " is refused: " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> rawEntity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type.getName() + " is not a " + RawEntity.class.getName());
        }
        return (Class<? extends RawEntity<?>>) type;
    }
}
